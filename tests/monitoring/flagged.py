"""Builds a post in which something was found, and the case that waits for it, as rows."""

import hashlib
import json
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from accounts.models import Account, Notice
from monitoring.case_states import State
from monitoring.models import Case, CaseEvent, CaseFinding, Finding, Post, PostVersion
from policy.models import PolicyVersion

_NUMBERS = count(1)


@dataclass(frozen=True)
class Found:
    """Something to be found: its words are marked where they stand in the field."""

    words: str
    guideline: str = "3(b)"
    severity: int = 2
    rule: str = "g3b_respect"
    field: str = "text"
    reason: str = "These words may show disrespect."
    quoted_only: bool = False
    trial: bool = False


def account_of(owner, by, at, *, kind=Account.Kind.COMMISSIONER, platform="mastodon"):
    """An account on record, approved long before."""
    n = next(_NUMBERS)
    given = at - timedelta(days=400)
    notice, _ = Notice.objects.get_or_create(version=1, defaults={"text": "What is collected.", "issued_at": given})
    return Account.objects.create(
        owner=owner,
        kind=kind,
        platform=platform,
        handle=f"@member{n}@prairie.example",
        stable_id=f"prairie.example/{n}",
        state=Account.State.APPROVED,
        declared_by=by,
        declared_at=given,
        notice=notice,
        notice_given_at=given,
        decided_by=by,
        decided_at=given,
        decision_reason="On record.",
        watch_ends_at=at + timedelta(days=400) if owner else None,
    )


def version_of(post, text, at, found=(), **more):
    """A further version of a post with what was found in it, and those findings."""
    n = post.versions.count() + 1
    digest = hashlib.sha256(f"{post.pk} {n} {text}".encode()).hexdigest()
    version = PostVersion.objects.create(
        post=post, n=n, captured_at=at, text=text, raw=text.encode(), raw_sha256=digest, sha256=digest, **more
    )
    return version, [_finding(version, one, at) for one in found]


def _finding(version, one, at):
    name, _, place = one.field.partition(":")
    text = version.media[int(place)]["alt"] if name == "alt" else getattr(version, name)
    start = text.index(one.words)
    spans = [[start, start + len(one.words), one.field]]
    policy, _ = PolicyVersion.objects.get_or_create(
        label="4.2.4", defaults={"effective_from": date(2020, 1, 1), "text": "…", "sha256": "0" * 64}
    )
    return Finding.objects.create(
        version=version,
        rule=one.rule,
        guideline=one.guideline,
        spans=spans,
        spans_sha256=hashlib.sha256(json.dumps(spans).encode()).hexdigest(),
        reason=one.reason,
        severity=one.severity,
        confidence=0.8,
        quoted_only=one.quoted_only,
        trial=one.trial,
        rule_set_hash="f" * 64,
        policy_version=policy,
        found_at=at,
    )


def flag(account, at, text="only a complete clown would plan a road like that", found=None, due=None, **version):
    """A post of this account with findings, and its open case."""
    n = next(_NUMBERS)
    post = Post.objects.create(
        account=account,
        platform_id=str(n),
        url=f"https://prairie.example/@member/{n}",
        published_at=at - timedelta(minutes=4),
        first_seen_at=at,
        last_seen_at=at,
    )
    found = [Found("a complete clown")] if found is None else found
    _, findings = version_of(post, text, at, found, **version)
    severity = max((one.severity for one in findings), default=1)
    case = Case.objects.create(post=post, severity=severity, opened_at=at, due_at=due or at + timedelta(days=3))
    for finding in findings:
        CaseFinding.objects.create(case=case, finding=finding, guideline=finding.guideline)
    CaseEvent.objects.create(case=case, at=at, step="open", to_state=State.OPEN, detail="1 finding.")
    return case
