"""Commissioners declare their accounts, the Executive Director decides with a reason; the notice is given each time."""

from __future__ import annotations

from datetime import datetime, timedelta

from accounts.models import Account, Notice
from demo.loading.agenda import on
from demo.loading.month import Month
from demo.world import ACCOUNTS, Profile
from monitoring.actions import declaring

# Why the Executive Director approved each account. Those that are missing here still wait.
REASONS = {
    "rosa-mastodon": "Names the Commission in the profile; declared in person at the orientation. Council matters on "
    "this account are hers as a councillor and are read with that in mind.",
    "rosa-bluesky": "Personal. Read for what touches the Commission or the Service, nothing else is kept.",
    "omar-mastodon": "Identifies as a Commissioner. I asked him to add the disclaimer; it can be read meanwhile.",
    "ingrid-bluesky": "The Chair's public account; disclaimer and rules are in place.",
    "ingrid-blog": "The Chair writes here as Chair. The feed is complete, so reading it costs nobody anything.",
    "bettina-bluesky": "Personal, under her first name only. Guideline 4 applies; she knows what that means.",
    "kess-mastodon": "Identifies as councillor and Commissioner in one. Both offices, so judged with care.",
    "kess-x": "On record as declared. X cannot be read automatically; the yearly archive was agreed.",
    "theo-mastodon": "Identifies as a Commissioner, in French and English. Disclaimer is in French, which is fine.",
    "delphine-bluesky": "Identifies as a Commissioner. Disclaimer in place.",
    "delphine-mastodon": "Personal, under another name. Declared of her own accord, which I appreciate.",
    "hyunwoo-feed": "Personal page on photography. Mentions the Commission now and then, so guideline 4 applies.",
    "hyunwoo-mastodon": "Personal. Same as the page: only what touches the Commission or the Service is kept.",
    "paulette-mastodon": "Personal, under another name. A change of name does not take it out of the policy.",
    "paulette-facebook": "On record. A person's profile cannot be read without her export; she will send it each year.",
}


def plan(month: Month) -> None:
    """Who was there declares first, the new Commissioners after their welcome; one account still waits."""
    mine = [account for account in ACCOUNTS if account.owner]
    new = {"omar", "hyunwoo", "paulette"}
    for n, account in enumerate(one for one in mine if one.state == "approved"):
        day = month.first_day - timedelta(days=3 if account.owner in new else 8)
        month.agenda.add(on(day, 9) + timedelta(minutes=17 * n), _declare, month, account)
    for account in (one for one in mine if one.state == "declared"):
        month.agenda.add(month.ago(2, 19, 25), _declare, month, account)


def _declare(month: Month, profile: Profile, at: datetime) -> None:
    """As the form does it: the handle is looked up at the platform, the notice shown, the declaration confirmed."""
    handle = profile.handle_on(at.date(), month.today)
    found = declaring.look_up(month.web, profile.platform, handle)
    known = found.profile
    draft = declaring.Draft(
        platform=profile.platform,
        handle=known.handle if known else handle,
        kind=profile.kind,
        notice=Notice.objects.latest().version,
        stable_id=known.stable_id if known else "",
        url=known.url if known else "",
        later=found.later,
    )
    account = declaring.declare(draft, by=month.people[profile.owner], at=at)
    if profile.key in REASONS:
        order = list(REASONS).index(profile.key)
        month.agenda.add(on(month.first_day, 9, 30) + timedelta(minutes=6 * order), _approve, month, profile, account)


def _approve(month: Month, profile: Profile, account: Account, at: datetime) -> None:
    declaring.approve(account, reason=REASONS[profile.key], by=month.people["dana"], at=at)
