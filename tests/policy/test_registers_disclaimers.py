"""Accepted disclaimers: exact and near wordings satisfy guideline 3(f) on their days and are offered."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse

from policy.actions import importing
from policy.actions.catalogue import DISCLAIMERS
from policy.actions.reading import read
from policy.actions.registers import current_context
from policy.context import Context, Disclaimer
from policy.engine import Engine
from policy.models import AcceptedDisclaimer
from policy.statement import ProfileText

WALL = Disclaimer("use", "en", "Quarrels belong in the arena, not on this wall. Grown people only, please.")
DOOR = Disclaimer("contact", "en", "The fifth floor is where to knock, and it is not a place for the faint of heart.")
PORTE = Disclaimer("contact", "fr", "Frappez au cinquième étage; personne n'y est la nuit.")
DAY = datetime(2026, 11, 17, 9, 0, tzinfo=ZoneInfo("America/Edmonton"))


def missing(bio, *disclaimers, at=DAY, limit=None):
    found = Engine(Context(disclaimers=disclaimers)).screen_profile(ProfileText("commissioner", "R.", bio), limit, at)
    return {match.rule: match.offer for match in found}


@pytest.mark.parametrize(
    "bio",
    [
        f"Commissioner. {WALL.text}",
        "Commissioner. QUARRELS BELONG IN THE ARENA, NOT ON THIS WALL. Grown people only please",
        "Commissioner. Quarels belong in the arena, not on this wal. Grown people only, please.",
        WALL.text,
    ],
)
def test_an_accepted_wording_counts_exactly_or_nearly(bio):
    assert "g3f_acceptable_use" in missing(bio)
    assert "g3f_acceptable_use" not in missing(bio, WALL)


@pytest.mark.parametrize(
    "bio",
    [
        "Commissioner. Quarrels belong in the arena.",
        "Commissioner. Quarrels belong in the arena, and on this wall. Grown people only, please.",
        "Commissioner.",
        "wall",
    ],
)
def test_a_part_of_a_wording_or_its_opposite_does_not_count(bio):
    assert "g3f_acceptable_use" in missing(bio, WALL)


def test_a_denial_that_was_dropped_makes_another_wording():
    assert "g3f_contact_disclaimer" not in missing(f"Commissioner. {DOOR.text}", DOOR)
    turned = "Commissioner. " + DOOR.text.replace("it is not a place", "it is a place")
    assert "g3f_contact_disclaimer" in missing(turned, DOOR)


def test_french_counts_without_its_accents():
    assert "g3f_contact_disclaimer" not in missing("Frappez au cinquieme etage; personne n’y est la nuit", PORTE)


def test_a_wording_speaks_for_its_own_part_only():
    assert set(missing(f"Commissioner. {WALL.text}", WALL)) == {"g3f_contact_disclaimer"}


def test_a_wording_counts_on_its_days():
    dated = replace(WALL, valid_from=date(2026, 11, 17), valid_to=date(2026, 11, 17))
    bio = f"Commissioner. {WALL.text}"
    assert "g3f_acceptable_use" not in missing(bio, dated)
    for other in (DAY.replace(day=16), DAY.replace(day=18)):
        assert "g3f_acceptable_use" in missing(bio, dated, at=other)


def test_the_longest_accepted_wording_that_fits_is_offered_in_the_language_of_the_profile():
    short = Disclaimer("use", "en", "Grown people only.")
    assert missing("Commissioner.", WALL, short)["g3f_acceptable_use"] == WALL.text
    assert missing("Commissioner.", WALL, short, limit=30)["g3f_acceptable_use"] == short.text
    assert missing("Commissioner.", WALL, limit=30)["g3f_acceptable_use"] not in ("", WALL.text)
    assert missing("Commissaire de la police.", DOOR, PORTE)["g3f_contact_disclaimer"] == PORTE.text
    ended = replace(WALL, valid_to=date(2026, 11, 16))
    assert missing("Commissioner.", ended)["g3f_acceptable_use"] != WALL.text


@pytest.mark.django_db
def test_a_list_is_imported_reaches_the_rules_and_what_is_missing_from_it_ends(sam, now):
    text = 'partie,langue,texte\nutilisation,français,"Soyez brefs."\ncontact,anglais,Knock twice.\n'
    importing.apply(DISCLAIMERS, read(DISCLAIMERS, text), source="Minutes", by=sam, at=now)
    assert {(each.part, each.language, each.text) for each in current_context().disclaimers} == {
        ("use", "fr", "Soyez brefs."),
        ("contact", "en", "Knock twice."),
    }
    plan = importing.preview(DISCLAIMERS, read(DISCLAIMERS, "part,language,text\nuse,fr,Soyez brefs.\n"), at=now)
    assert len(plan.ended) == 1
    assert "more than a fifth" in plan.warning


@pytest.mark.django_db
def test_a_wording_is_typed_once(client_of, sam, commission):
    typed = {"part": "use", "language": "en", "text": "Grown people only.", "source": "Minutes"}
    new = reverse("policy:entry-new", args=["disclaimers"])
    assert client_of(sam).post(new, typed).status_code == 302
    again = client_of(sam).post(new, typed)
    assert "This accepted disclaimer is on record already" in again.content.decode()
    backwards = typed | {"text": "Be brief.", "valid_from": "2026-02-02", "valid_to": "2026-01-01"}
    assert "lies before the first one" in client_of(sam).post(new, backwards).content.decode()
    assert AcceptedDisclaimer.objects.get().text == "Grown people only."
