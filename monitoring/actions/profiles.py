"""Profiles: each state of what a Commissioner's account says of itself, with the check of guideline 3(f)."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.models import Account
from monitoring.connector import Profile, Status
from monitoring.models import ProfileVersion
from policy.engine import Engine
from policy.statement import ProfileText
from records.actions.sealing import Seal, seal

NOT_THERE = (Status.SUSPENDED, Status.DEACTIVATED, Status.DELETED)


def concern(profile: Profile) -> str:
    """Why a person must look after the account, from its platform's own word on it; empty when nobody needs to."""
    if profile.status is Status.MOVED:
        place = f" to {profile.moved_to}" if profile.moved_to else ""
        return f"The account has moved{place}. Its owner should declare the new one."
    if profile.status in NOT_THERE:
        return f"The platform says that the account is {profile.status.value}. Ask its owner whether it has ended."
    return ""


def keep(
    account: Account, profile: Profile, engine: Engine, *, at: datetime, bio_limit: int | None
) -> ProfileVersion | None:
    """Write a version of the profile when it changed, or when rules or accepted wordings see it otherwise; else None.

    An offered text fits into `bio_limit` characters.

    Nothing is kept of a personal account's profile: guideline 3(f) asks nothing of it.
    """
    if account.kind == Account.Kind.PERSONAL or profile.status in NOT_THERE:
        return None
    digest = _digest(profile)
    missing, reason, offer, rule_set = _checked(account, profile, engine, bio_limit, at)
    newest = account.profiles.first()
    if newest and newest.sha256 == digest and newest.missing == missing and newest.offered_text == offer:
        return None
    with transaction.atomic():
        version = ProfileVersion.objects.create(
            account=account,
            captured_at=at,
            handle=profile.handle[:255],
            status=profile.status.value,
            display_name=profile.display_name[:500],
            bio=profile.bio,
            fields=[[field.name, field.value] for field in profile.fields],
            sha256=digest,
            raw_sha256=hashlib.sha256(profile.raw).hexdigest(),
            missing=missing,
            reason=reason,
            offered_text=offer,
            rule_set_hash=rule_set,
        )
        seal([Seal("profile version", f"monitoring.profileversion/{version.pk}", version.sealed_digest())], at=at)
    return version


def _checked(
    account: Account, profile: Profile, engine: Engine, bio_limit: int | None, at: datetime
) -> tuple[list[str], str, str, str]:
    """What guideline 3(f) asks for and the profile lacks, why, a text to offer, and the rule set that looked."""
    text = ProfileText(
        account.kind,  # type: ignore[arg-type]  # the kinds are the same words, by a test
        display_name=profile.display_name,
        bio=profile.bio,
        fields=tuple((field.name, field.value) for field in profile.fields),
    )
    try:
        matches = engine.screen_profile(text, bio_limit, timezone.localtime(at))
    except RuntimeError as problem:
        # Without a rule set on the version, the next visit tries again.
        return [], f"The profile could not be checked: {problem}", "", ""
    titles = {rule.code: rule.title for rule in engine.rules}
    reasons = "; ".join(dict.fromkeys(match.reason for match in matches))
    offers = "\n".join(dict.fromkeys(match.offer for match in matches if match.offer))
    return [titles[match.rule] for match in matches], reasons, offers, engine.rule_set_hash


def _digest(profile: Profile) -> str:
    """SHA-256 in hex of what the profile says: no counters, no pictures."""
    fields = [[field.name, field.value] for field in profile.fields]
    said = [profile.handle, profile.display_name, profile.bio, fields, profile.status.value]
    return hashlib.sha256(json.dumps(said, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()
