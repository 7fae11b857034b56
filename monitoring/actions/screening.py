"""Screening: what the rules find in versions of posts, written down once."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from accounts.models import Term
from monitoring.actions import opening
from monitoring.models import Evaluation, Finding, Post, PostVersion, Unscreened
from policy.engine import Engine, Screening
from policy.models import PolicyVersion
from policy.statement import Statement

log = logging.getLogger(__name__)

PAGE = 50

Terms = dict[int, list[Term]]


class Undecidable(Exception):
    """The scope gate could not judge a post of a personal account; `rule` is the one that erred."""

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


def statement_of(version: PostVersion, *, councillor: bool = False) -> Statement:
    """A version as the rules see it: who wrote it and where stay outside. What a boost shares is not said."""
    post = version.post
    boost = post.kind == "boost"
    return Statement.of(
        "" if boost else version.text,
        posted_at=post.made_at,
        reply_to_text=version.reply_to_text,
        quote_text="" if boost else version.quote_text,
        shared_text=version.quote_text if boost else "",
        warning="" if boost else version.warning,
        alt_texts=[] if boost else [medium["alt"] for medium in version.media],
        links=version.links,
        language=version.language or None,
        account_kind=post.account.kind,  # type: ignore[arg-type]  # the kinds are the same words, by a test
        councillor=councillor,
    )


def in_scope(version: PostVersion, engine: Engine) -> bool:
    """The scope gate of guideline 4, for a version that is in memory only. Raises Undecidable when a rule erred.

    Nothing of the text may leave in an error: the cause is dropped on purpose.
    """
    try:
        return engine.in_scope(statement_of(version))
    except Exception as problem:  # noqa: BLE001 (whatever a rule does wrong stops the page; the text is not kept)
        raise Undecidable(type(problem).__name__) from None


def screen(versions: Sequence[PostVersion], engine: Engine, *, at: datetime, terms: Terms | None = None) -> int:
    """Let the rules look at versions, write evaluations and findings, open or move cases; the number of new findings.

    Running it again writes nothing twice. The rules run before the transaction begins, so that no lock waits for them.
    `terms` are the owners' terms on city council, where the caller has them.
    """
    if terms is None:
        terms = council_terms(version.post.account.owner_id for version in versions)
    answers = {
        version.pk: engine.screen(statement_of(version, councillor=_was_councillor(terms, version)))
        for version in versions
    }
    with transaction.atomic():
        # Two workers on versions of one post would both open its case: the second waits here, then finds it done.
        posts = {version.post_id for version in versions}
        list(Post.objects.filter(pk__in=posts).order_by("pk").select_for_update().values_list("pk"))
        done = Evaluation.objects.filter(version__in=answers, rule_set_hash=engine.rule_set_hash)
        looked = set(done.values_list("version", flat=True))
        waiting = [version for version in versions if version.pk not in looked]
        if not waiting:
            Unscreened.objects.filter(version__in=answers).delete()
            return 0
        Evaluation.objects.bulk_create(
            Evaluation(
                version=version, rule_set_hash=engine.rule_set_hash, ran_at=at, error=_trouble(answers[version.pk])
            )
            for version in waiting
        )
        before = opening.findings_of(posts)
        written = _write(waiting, answers, before, engine, at)
        opening.open_cases(written, before, at=at)
        Unscreened.objects.filter(version__in=answers).delete()
    log.info("versions screened", extra={"versions": len(waiting), "findings": len(written)})
    return len(written)


def screen_waiting(engine: Engine, *, at: datetime, most: int = 1000) -> int:
    """Screen what waits, oldest first; the number of versions looked at.

    A version that cannot be screened does not hold up the others: it is tried alone, and stays waiting.
    """
    looked = 0
    stuck: list[int] = []
    while looked < most:
        page = waiting_versions(engine, besides=stuck)
        if not page:
            break
        try:
            screen(page, engine, at=at)
            looked += len(page)
        except Exception:  # noqa: BLE001 (whatever one post does wrong, the others are looked at)
            for version in page:
                try:
                    screen([version], engine, at=at)
                    looked += 1
                except Exception as problem:  # noqa: BLE001
                    stuck.append(version.pk)
                    log.error("version not screened", extra={"version": version.pk, "error": type(problem).__name__})
    return looked


def waiting_versions(engine: Engine, *, besides: Sequence[int] = ()) -> list[PostVersion]:
    """A page of versions that nobody looked at; else of those at which the rules of another rule set erred."""
    whole = PostVersion.objects.exclude(pk__in=besides).select_related("post__account").order_by("pk")
    new = list(whole.filter(unscreened__since__isnull=False)[:PAGE])
    if new:
        return new
    erred = Evaluation.objects.exclude(error="").exclude(rule_set_hash=engine.rule_set_hash).values("version")
    seen = Evaluation.objects.filter(Q(error="") | Q(rule_set_hash=engine.rule_set_hash), version=OuterRef("pk"))
    return list(whole.filter(~Exists(seen), pk__in=erred)[:PAGE])


def _write(
    versions: Iterable[PostVersion],
    answers: dict[int, Screening],
    before: Sequence[Finding],
    engine: Engine,
    at: datetime,
) -> list[Finding]:
    """The findings that were not written before."""
    policies = _Policies()
    trial = {rule.code for rule in engine.rules if rule.standing == "trial"}
    known = {(one.version_id, one.rule, one.spans_sha256) for one in before}
    findings = []
    for version in versions:
        for match in answers[version.pk].matches:
            spans = [list(span) for span in match.spans]
            mark = hashlib.sha256(json.dumps(spans, separators=(",", ":")).encode()).hexdigest()
            if (version.pk, match.rule, mark) in known:
                continue
            findings.append(
                Finding(
                    version=version,
                    rule=match.rule,
                    guideline=match.guideline,
                    spans=spans,
                    spans_sha256=mark,
                    reason=match.reason,
                    severity=match.severity,
                    confidence=match.confidence,
                    quoted_only=match.quoted_only,
                    trial=match.rule in trial,
                    rule_set_hash=engine.rule_set_hash,
                    policy_version=policies.in_force(version.post.made_at),
                    found_at=at,
                )
            )
    return Finding.objects.bulk_create(findings)


def _trouble(answer: Screening) -> str:
    """What kept the rules from looking at all of a version, in lines for staff; empty when nothing did."""
    lines = [f"The rule {one.rule} could not answer: {one.error}" for one in answer.errors]
    if answer.cut_at is not None:
        lines.append(f"Only the first {answer.cut_at:,} characters of each text were looked at.")
    return "\n".join(lines).replace("\x00", "\N{REPLACEMENT CHARACTER}")


class _Policies:
    """Which text of the policy was in force on a day, asked once a day; with one text on record, not at all."""

    def __init__(self) -> None:
        self._versions = list(PolicyVersion.objects.all()[:2])
        self._by_day: dict[date, PolicyVersion] = {}

    def in_force(self, made_at: datetime) -> PolicyVersion:
        if len(self._versions) == 1:
            return self._versions[0]
        day = timezone.localdate(made_at)
        if day not in self._by_day:
            version = PolicyVersion.objects.in_force(day)
            if version is None:
                raise LookupError("No text of policy 4.2.4 is on record, so no finding can name it.")
            self._by_day[day] = version
        return self._by_day[day]


def council_terms(owners: Iterable[int | None]) -> Terms:
    """The terms in which owners of accounts also sat on city council, by owner."""
    terms: Terms = {}
    for term in Term.objects.filter(person__in=set(owners) - {None}, is_councillor=True):
        terms.setdefault(term.person_id, []).append(term)
    return terms


def _was_councillor(terms: Terms, version: PostVersion) -> bool:
    day, owner = timezone.localdate(version.post.made_at), version.post.account.owner_id
    return any(term.starts_on <= day <= term.ends_on for term in terms.get(owner or 0, []))
