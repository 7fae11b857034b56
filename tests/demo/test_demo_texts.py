"""The demo's posts, reviews and people are complete, fit together, and name nobody and nothing real."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from accounts.models import Term
from accounts.roles import Role
from demo.city import CANDIDATES, DECISIONS, OFFICIALS, meetings, words
from demo.loading.declared import REASONS
from demo.loading.opinions import ANY, opinions
from demo.timeline import DATA, Timeline, read_drafts
from demo.world import ACCOUNTS, PEOPLE
from monitoring.platforms import connectors, platforms
from policy.guidelines import GUIDELINES

NOON = datetime(2026, 11, 17, 12, 0, tzinfo=ZoneInfo("America/Edmonton"))
LONGEST = {"mastodon": 500, "bluesky": 300, "feed": 2000}
PLATFORM = {account.key: account.platform for account in ACCOUNTS}
HOST = re.compile(r"\b(?:[a-z0-9-]+\.)+(?:com|ca|org|net|social|edu|gov|info|io|example)\b", re.I)


def drafts():
    return [*read_drafts(DATA / "posts.txt"), *read_drafts(DATA / "arrivals.txt")]


def test_there_are_some_three_hundred_posts_and_sixty_that_arrive():
    assert 290 <= len(list(read_drafts(DATA / "posts.txt"))) <= 360
    assert [int(draft.when) for draft in Timeline(NOON)._drafts_to_come] == list(range(1, 61))


def test_every_post_belongs_to_an_account_that_can_be_read():
    assert {draft.account for draft in drafts()} == {
        account.key for account in ACCOUNTS if account.platform in connectors() and account.state == "approved"
    }


def test_every_kind_of_post_is_there():
    posts = list(read_drafts(DATA / "posts.txt"))
    assert sum(bool(draft.answers) for draft in posts) >= 3
    assert sum(bool(draft.quotes) for draft in posts) >= 3
    assert sum(bool(draft.image) for draft in posts) >= 5
    assert sum(bool(draft.edit) for draft in posts) >= 2
    assert sum(bool(draft.delete) for draft in posts) >= 2
    assert sum("à" in draft.text or "é" in draft.text for draft in posts) >= 10


@pytest.mark.parametrize("day", range(0, 365, 13))
def test_posts_can_be_laid_out_on_any_day_and_lie_in_the_two_months_before(day):
    laid_out = NOON + timedelta(days=day)
    history = Timeline(laid_out).history
    moments = [entry.published_at for entries in history.values() for entry in entries]
    assert laid_out - timedelta(days=60) < min(moments)
    assert max(moments) < laid_out
    for entries in history.values():
        assert len({entry.published_at for entry in entries}) == len(entries)
        assert not [entry for entry in entries if "{" in entry.text + entry.edited_text + entry.link + entry.quotes]


def test_no_post_is_longer_than_its_platform_allows():
    named = words(NOON.date())
    too_long = [d for d in drafts() if len(d.text.format(**named)) > LONGEST[PLATFORM[d.account]]]
    assert not too_long


def test_every_host_is_invented():
    texts = [
        f"{draft.text} {draft.link} {draft.answers} {draft.quotes} {draft.image} {draft.edit}" for draft in drafts()
    ]
    texts += [account.bio for account in ACCOUNTS] + [account.handle for account in ACCOUNTS]
    hosts = {host for text in texts for host in HOST.findall(text)}
    assert "wendelloakes.example" in hosts
    assert not {host for host in hosts if not host.endswith(".example")}


def test_posts_speak_of_a_meeting_only_after_it():
    for day in range(21):
        laid_out = NOON + timedelta(days=day)
        named = words(laid_out.date())
        for n, meeting in enumerate(meetings(laid_out.date())):
            for entries in Timeline(laid_out).history.values():
                for entry in entries:
                    if named[f"m{n}"] in entry.text or named[f"m{n}_fr"] in entry.text:
                        assert entry.published_at.date() >= meeting, entry.text


def test_a_file_with_a_line_that_fits_no_form_is_refused_by_name(tmp_path):
    file = tmp_path / "posts.txt"
    file.write_text("## rosa-mastodon\n5 08:00 Good morning.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"posts.txt, line 2: expected 'when \| text'"):
        list(read_drafts(file))
    file.write_text("## rosa-mastodon\n5 08:00 | Good morning.\n  smell | coffee\n", encoding="utf-8")
    with pytest.raises(ValueError, match="line 3: 'smell' is no detail"):
        list(read_drafts(file))


def test_every_review_speaks_of_a_post_that_is_there():
    posts = {(draft.account, draft.when) for draft in read_drafts(DATA / "posts.txt")}
    assert {key for key in opinions() if key[0] != ANY} <= posts
    assert {key[1] for key in opinions() if key[0] == ANY} == {g for g in GUIDELINES if g[0] == "3"} - {"3(f)"}


def test_the_posts_of_the_last_days_are_left_to_whoever_tries_the_demo():
    fresh = [key for key in opinions() if key[0] != ANY and int(key[1].split()[0]) < 4]
    assert not fresh


def test_everybody_has_a_place():
    assert len({one.key for one in PEOPLE}) == len(PEOPLE)
    held = {role for one in PEOPLE for role in one.roles}
    assert held == set(Role)
    commissioners = [one for one in PEOPLE if Role.COMMISSIONER in one.roles]
    assert len(commissioners) == 9
    assert sum(one.councillor for one in commissioners) == 2
    assert {one.body for one in commissioners} == set(Term.Body.values)


def test_there_are_twenty_accounts_some_of_which_cannot_be_watched():
    assert len(ACCOUNTS) == 20
    assert {account.platform for account in ACCOUNTS} <= set(platforms())
    assert {account.platform for account in ACCOUNTS} - set(connectors()) == {"x", "facebook"}
    people = {one.key for one in PEOPLE}
    assert all(account.owner in people for account in ACCOUNTS if account.kind != "official")
    waiting = {account.key for account in ACCOUNTS if account.owner} - set(REASONS)
    assert waiting == {"paulette-bluesky"}


def test_the_registers_agree_with_the_people():
    councillors = {one.name for one in PEOPLE if one.councillor}
    assert councillors <= {row[0] for row in OFFICIALS}
    assert len({row[1] for row in DECISIONS}) == len(DECISIONS)
    assert all(url.split("/")[2].endswith(".example") for row in CANDIDATES for url in row[4])
