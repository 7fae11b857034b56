"""A case as its page shows it: the post with its marks, its versions, what was found, decisions and events."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from django.urls import reverse
from django.utils import timezone

from monitoring.actions.opening import mark_of, marked_words, text_of
from monitoring.figures.rightness import Rightness, rightness
from monitoring.figures.sweeps import no_longer_found
from monitoring.marking import Mark, Piece, changes, cut
from monitoring.models import Case, CaseFinding, Finding, LaterFinding, Post, PostVersion, PreviewedFinding
from monitoring.views import wording
from policy.actions.rules import titles
from policy.figures import Precision
from policy.guidelines import GUIDELINES
from records.models import LedgerEntry


class MarkedVersion:
    """A version of a post, and where what was found lies in its texts."""

    def __init__(self, version: PostVersion) -> None:
        self.version = version
        self.marks: dict[str, list[Mark]] = defaultdict(list)

    def mark(self, spans: Iterable[tuple[int, int, str]], number: int = 0) -> None:
        for start, end, field in spans:
            self.marks[field].append(Mark(start, end, number))

    def pieces(self, field: str) -> list[Piece]:
        """A text of the version shown, cut at its marks; nothing when there is none."""
        text = text_of(self.version, field)
        return cut(text, self.marks[field]) if text else []


class Marked(MarkedVersion):
    """The findings of a case and those that wait beside it, numbered in the order shown, and where each lies."""

    def __init__(self, case: Case) -> None:
        super().__init__(case.post.versions.defer("raw").latest())
        found = case.findings.select_related("finding__version__post", "verdict_by").defer("finding__version__raw")
        self.findings: list[CaseFinding] = sorted(found, key=lambda one: (-one.finding.severity, one.pk))
        since = case.later_findings.waiting().select_related("finding__version__post")
        self.later: list[LaterFinding] = list(since.defer("finding__version__raw").order_by("-finding__severity", "pk"))
        self.elsewhere: dict[int, str] = {}
        same = _same_words(self.version)
        for number, finding in enumerate(self.all(), 1):
            self._place(number, finding, same)
        self.no_longer = no_longer_found(finding.pk for finding in self.all())

    def all(self) -> list[Finding]:
        return [*(one.finding for one in self.findings), *(one.finding for one in self.later)]

    def _place(self, number: int, finding: Finding, same: dict[Any, Finding]) -> None:
        """A finding of an earlier version lies where the same rule marked the same words in this one, if it did."""
        here = finding if finding.version_id == self.version.pk else same.get(mark_of(finding))
        if here is None:
            words = ", ".join(f"“{word}”" for word in marked_words(finding.version, finding.spans))
            self.elsewhere[finding.pk] = f"In version {finding.version.n} of the post: {words}."
            return
        self.mark(here.spans, number)


def _same_words(version: PostVersion) -> dict[Any, Finding]:
    return {mark_of(finding): finding for finding in version.findings.select_related("version")}


def post(of: Post, marked: MarkedVersion) -> dict[str, Any]:
    """A post as parts/_post.html draws it: the version that is marked, its text unaltered."""
    version, account = marked.version, of.account
    answered = marked.pieces("reply_to_text")
    quoted = marked.pieces("shared_text" if marked.marks.get("shared_text") else "quote_text")
    return {
        "warning": marked.pieces("warning"),
        "pieces": marked.pieces("text"),
        "language": version.language,
        "answers": {"words": "In answer to another post", "pieces": answered} if answered else None,
        "quotes": {"words": "It shares" if version.boost_of else "It quotes", "pieces": quoted} if quoted else None,
        "media": [
            {
                "kind": str(one.get("kind") or "image").capitalize(),
                "pieces": marked.pieces(f"alt:{n}") if one.get("alt") else [],
            }
            for n, one in enumerate(version.media)
        ],
        "links": [marked.pieces(f"link:{n}") for n in range(len(version.links))],
        "availability": of.get_availability_display() if of.availability == Post.Availability.GONE else "",
        "handle": account.handle,
        "kind_words": wording.KINDS_AT_LENGTH[account.kind],
        "published_at": of.published_at,
        "first_seen_at": of.first_seen_at,
        "url": of.url if of.url.startswith(("https://", "http://")) else "",
    }


def versions(of: Post) -> list[dict[str, Any]]:
    """The versions as a timeline: when each was read, what changed in words, and its entry in the ledger."""
    found = list(of.versions.defer("raw").order_by("n"))
    sealed = _entries("monitoring.postversion", [version.pk for version in found])
    events: list[dict[str, Any]] = []
    before: PostVersion | None = None
    for version in found:
        entry = f" Sealed as entry {sealed[version.pk]}." if version.pk in sealed else ""
        said = f"Version {version.n} read.{entry}" if before else f"First read.{entry}"
        event: dict[str, Any] = {"at": version.captured_at, "text": said}
        if before:
            event["changes"] = changes(before.text, version.text) if before.text != version.text else []
            event["detail"] = _beside(before, version)
        events.append(event)
        before = version
    if of.gone_seen_at and of.availability == Post.Availability.GONE:
        detail = "What was read is kept. That a post is no longer there says nothing against its author."
        events.append({"at": of.gone_seen_at, "text": "No longer available.", "detail": detail})
    return events


def _beside(before: PostVersion, version: PostVersion) -> str:
    """What changed in a version beside its text."""
    names = {"warning": "its warning", "media": "its media or their descriptions", "links": "its links",
             "quote_text": "what it quotes", "reply_to_text": "what it answers"}  # fmt: skip
    changed = [words for field, words in names.items() if getattr(before, field) != getattr(version, field)]
    return f"Changed: {', '.join(changed)}." if changed else ""


def previewed_post(rows: Sequence[PreviewedFinding]) -> dict[str, Any]:
    """A post in which a change of the rules would make a difference, its words marked without numbers."""
    marked = MarkedVersion(rows[0].version)
    for row in rows:
        marked.mark(row.spans)
    return post(rows[0].version.post, marked)


def findings(marked: Marked, fields: dict[int, Any]) -> list[dict[str, Any]]:
    """What was found, as parts/_finding.html draws it; `fields` are the verdict fields by the CaseFinding's id."""
    record, known = rightness(one.rule for one in marked.all()), titles(timezone.now())
    return [
        _finding(number, one.finding, marked, record, known)
        | {
            "field": fields.get(one.pk),
            "verdict": one.get_verdict_display() if one.verdict else "",
            "verdict_by": one.verdict_by,
        }
        for number, one in enumerate(marked.findings, 1)
    ]


def later(marked: Marked) -> list[dict[str, Any]]:
    """What was found since the case was closed and waits for an answer, numbered after the rest."""
    record, known = rightness(one.finding.rule for one in marked.later), titles(timezone.now())
    return [
        _finding(number, one.finding, marked, record, known) | {"sweep": one.sweep_id}
        for number, one in enumerate(marked.later, len(marked.findings) + 1)
    ]


def _finding(
    number: int, finding: Finding, marked: Marked, record: dict[str, Rightness], known: dict[str, str]
) -> dict[str, Any]:
    right = record.get(finding.rule, Rightness())
    title = known.get(finding.rule) or GUIDELINES[finding.guideline].short
    notes = [
        finding.reason,
        marked.elsewhere.get(finding.pk, ""),
        "It rests on quoted words only." if finding.quoted_only else "",
        "This rule is on trial: a verdict is welcome and not needed." if finding.trial else "",
    ]
    return {
        "number": number,
        "label": f"Guideline {finding.guideline}: {title[0].lower()}{title[1:]}",
        "level": finding.severity,
        "law": f"“{_plain(GUIDELINES[finding.guideline].text)}”",
        "reason": " ".join(filter(None, notes)),
        "precision": Precision(right.right, right.decided, right.unsure),
        "gone": marked.no_longer.get(finding.pk),
    }


def _plain(law: str) -> str:
    """The policy's words without the stars that set its titles in italics."""
    return law.replace("*", "")


def decisions(case: Case) -> list[dict[str, Any]]:
    """What was decided, newest last, each with its reason."""
    made = list(case.decisions.select_related("person", "recipient"))
    sealed = _entries("monitoring.decision", [one.pk for one in made])
    shown = []
    for one in made:
        notes = [one.reason]
        if one.proportionality:
            notes.append(f"Why a referral is proportionate: {one.proportionality}")
        if one.recipient and one.kind == one.Kind.CONCURRENCE:
            notes.append(f"Goes to {one.recipient} under the breach procedure.")
        if one.pk in sealed:
            notes.append(f"Sealed as entry {sealed[one.pk]}.")
        words = f"{one.get_kind_display()}: {one.get_outcome_display()}"
        shown.append({"at": one.decided_at, "text": words, "by": one.person, "detail": "\n".join(notes)})
    return shown


def events(case: Case, *, linked: bool) -> list[dict[str, Any]]:
    """Every step of the case; those that a re-screening took lead to it, for who may open its page (`linked`)."""
    return [
        {
            "at": one.at,
            "text": f"{wording.STEPS.get(one.step, one.step)}{' by a re-screening' if one.sweep_id else ''}.",
            "url": reverse("monitoring:sweep", args=[one.sweep_id]) if one.sweep_id and linked else "",
            "by": one.person,
            "detail": one.detail,
        }
        for one in case.events.select_related("person")
    ]


def _entries(kind: str, ids: Sequence[int]) -> dict[int, int]:
    """The ledger's entry of each thing, by the thing's id."""
    subjects = {f"{kind}/{pk}": pk for pk in ids}
    sealed = LedgerEntry.objects.filter(subject__in=subjects).order_by("-n").values_list("subject", "n")
    return {subjects[subject]: n for subject, n in sealed}
