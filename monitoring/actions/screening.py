"""Screening: what the rules find in versions of posts, written down once."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from accounts.models import Term
from monitoring.actions import opening
from monitoring.actions.writing import Writer, spans_mark, trouble
from monitoring.models import Evaluation, Finding, Post, PostVersion, Unscreened
from policy.engine import Engine, Screening
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


def answers_of(versions: Iterable[PostVersion], engine: Engine, terms: Terms) -> dict[int, Screening]:
    """What the rules say of each version, by its id. Nothing is read or written."""
    return {
        version.pk: engine.screen(statement_of(version, councillor=was_councillor(terms, version)))
        for version in versions
    }


def lock_posts(versions: Iterable[PostVersion]) -> set[int]:
    """Hold the posts of versions until the transaction ends, in one order.

    Two workers on versions of one post would both open its case: the second waits here, then finds it done.
    """
    posts = {version.post_id for version in versions}
    list(Post.objects.filter(pk__in=posts).order_by("pk").select_for_update().values_list("pk"))
    return posts


def screen(versions: Sequence[PostVersion], engine: Engine, *, at: datetime, terms: Terms | None = None) -> int:
    """Let the rules look at versions, write evaluations and findings, open or move cases; the number of new findings.

    Running it again writes nothing twice. The rules run before the transaction begins, so that no lock waits for them.
    `terms` are the owners' terms on city council, where the caller has them.
    """
    if terms is None:
        terms = council_terms(version.post.account.owner_id for version in versions)
    answers = answers_of(versions, engine, terms)
    with transaction.atomic():
        posts = lock_posts(versions)
        looked = list(Evaluation.objects.filter(version__in=answers).values_list("version", "rule_set_hash"))
        done = {version for version, rule_set in looked if rule_set == engine.rule_set_hash}
        waiting = [version for version in versions if version.pk not in done]
        if not waiting:
            Unscreened.objects.filter(version__in=answers).delete()
            return 0
        Evaluation.objects.bulk_create(
            Evaluation(
                version=version, rule_set_hash=engine.rule_set_hash, ran_at=at, error=trouble(answers[version.pk])
            )
            for version in waiting
        )
        before = opening.findings_of(posts)
        written = _write(waiting, answers, before, engine, at)
        opening.open_cases(written, before, at=at, looked_at_before={version for version, _ in looked})
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
    writer = Writer(engine, at)
    known = {(one.version_id, one.rule, one.spans_sha256, one.trial) for one in before}
    return Finding.objects.bulk_create(
        writer.finding(version, match)
        for version in versions
        for match in answers[version.pk].matches
        if (version.pk, match.rule, spans_mark(match.spans), match.rule in writer.trial) not in known
    )


def council_terms(owners: Iterable[int | None]) -> Terms:
    """The terms in which owners of accounts also sat on city council, by owner."""
    terms: Terms = {}
    for term in Term.objects.filter(person__in=set(owners) - {None}, is_councillor=True):
        terms.setdefault(term.person_id, []).append(term)
    return terms


def was_councillor(terms: Terms, version: PostVersion) -> bool:
    """Whether the owner of the account sat on city council when the post was made."""
    held = terms.get(version.post.account.owner_id or 0)
    if not held:
        return False
    day = timezone.localdate(version.post.made_at)
    return any(term.starts_on <= day <= term.ends_on for term in held)
