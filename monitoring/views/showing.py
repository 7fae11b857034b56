"""A case as its page shows it: the post with its marks, its versions, what was found, decisions and events."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from monitoring.actions.opening import mark_of, marked_words, text_of
from monitoring.figures.rightness import Rightness, rightness
from monitoring.marking import Mark, Piece, changes, cut
from monitoring.models import Case, CaseFinding, Finding, Post, PostVersion
from monitoring.views import wording
from policy.actions.rules import titles
from policy.guidelines import GUIDELINES
from records.models import LedgerEntry


class Marked:
    """The findings of a case, numbered in the order shown, and where each lies in the version shown."""

    def __init__(self, case: Case) -> None:
        found = case.findings.select_related("finding__version__post", "verdict_by").defer("finding__version__raw")
        self.findings: list[CaseFinding] = sorted(found, key=lambda one: (-one.finding.severity, one.pk))
        self.version: PostVersion = case.post.versions.defer("raw").latest()
        self.marks: dict[str, list[Mark]] = defaultdict(list)
        self.elsewhere: dict[int, str] = {}
        same = _same_words(self.version)
        for number, one in enumerate(self.findings, 1):
            self._place(number, one, same)

    def _place(self, number: int, one: CaseFinding, same: dict[Any, Finding]) -> None:
        """A finding of an earlier version lies where the same rule marked the same words in this one, if it did."""
        here = one.finding if one.finding.version_id == self.version.pk else same.get(mark_of(one.finding))
        if here is None:
            words = ", ".join(f"“{word}”" for word in marked_words(one.finding.version, one.finding.spans))
            self.elsewhere[one.pk] = f"In version {one.finding.version.n} of the post: {words}."
            return
        for start, end, field in here.spans:
            self.marks[field].append(Mark(start, end, number))

    def pieces(self, field: str) -> list[Piece]:
        """A text of the version shown, cut at its marks; nothing when there is none."""
        text = text_of(self.version, field)
        return cut(text, self.marks[field]) if text else []


def _same_words(version: PostVersion) -> dict[Any, Finding]:
    return {mark_of(finding): finding for finding in version.findings.select_related("version")}


def post(case: Case, marked: Marked) -> dict[str, Any]:
    """The post as parts/_post.html draws it: the latest version, its text unaltered."""
    version, account, of = marked.version, case.post.account, case.post
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


def findings(marked: Marked, fields: dict[int, Any]) -> list[dict[str, Any]]:
    """What was found, as parts/_finding.html draws it; `fields` are the verdict fields by the CaseFinding's id."""
    record = rightness(one.finding.rule for one in marked.findings)
    known = titles(timezone.now())
    shown = []
    for number, one in enumerate(marked.findings, 1):
        finding, right = one.finding, record.get(one.finding.rule, Rightness())
        title = known.get(finding.rule) or GUIDELINES[finding.guideline].short
        notes = [
            finding.reason,
            marked.elsewhere.get(one.pk, ""),
            "It rests on quoted words only." if finding.quoted_only else "",
            "This rule is on trial: a verdict is welcome and not needed." if finding.trial else "",
        ]
        shown.append(
            {
                "number": number,
                "label": f"Guideline {finding.guideline}: {title[0].lower()}{title[1:]}",
                "level": finding.severity,
                "law": f"“{_plain(GUIDELINES[finding.guideline].text)}”",
                "reason": " ".join(filter(None, notes)),
                "right": right.right,
                "decided": right.decided,
                "field": fields.get(one.pk),
                "verdict": one.get_verdict_display() if one.verdict else "",
                "verdict_by": one.verdict_by,
            }
        )
    return shown


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


def events(case: Case) -> list[dict[str, Any]]:
    """Every step of the case."""
    made = case.events.select_related("person")
    return [
        {"at": one.at, "text": f"{wording.STEPS.get(one.step, one.step)}.", "by": one.person, "detail": one.detail}
        for one in made
    ]


def _entries(kind: str, ids: Sequence[int]) -> dict[int, int]:
    """The ledger's entry of each thing, by the thing's id."""
    subjects = {f"{kind}/{pk}": pk for pk in ids}
    sealed = LedgerEntry.objects.filter(subject__in=subjects).order_by("-n").values_list("subject", "n")
    return {subjects[subject]: n for subject, n in sealed}
