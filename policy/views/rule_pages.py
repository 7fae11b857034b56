"""A rule's page: what it looks for, its examples, how right it has been, its changes, and its word lists."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from accounts.access import SignedIn, for_roles
from accounts.roles import Role
from policy.actions.rules import phrase_rule, rules_in_force, titles
from policy.actions.trying import Piece, pieces
from policy.engine import LEAST_CONFIDENCE
from policy.figures import posts_of, precision_of
from policy.folding import plain
from policy.guidelines import GUIDELINES
from policy.models import RuleChange
from policy.rule import Example, Flagged, Rule, Span
from policy.views.change_words import SEVERITY, STANDINGS, WHERE, event, list_label
from policy.views.trying_texts import try_on

REVIEWERS = (Role.STAFF, Role.EXECUTIVE_DIRECTOR)
READS = {"posts": "Reads posts", "profiles": "Reads profiles", "scope": "Decides what is looked at"}


def rule_or_404(code: str, at: datetime) -> Rule:
    """A rule as it stands at that instant, delivered or written by staff."""
    found = next((one for one in rules_in_force(at) if one.code == code), None)
    if found is None:
        raise Http404("There is no such rule.")
    return found


@for_roles()
@sensitive_post_parameters()
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def rule(request: SignedIn, code: str) -> HttpResponse:
    """One rule: what it looks for, its conditions, its examples. Everybody reads it.

    Reviewers try texts on it, and see its changes and how right it has been: of few cases that would tell whose.
    """
    at = timezone.now()
    shown, reviews = rule_or_404(code, at), request.user.has(*REVIEWERS)
    if request.method == "POST" and not reviews:
        raise Http404("There is no such page for this person.")
    form, tried = try_on(request, at, shown)
    context = {
        "now": at,
        "rule": shown,
        "standing": STANDINGS[shown.standing],
        "reads": f"{READS[shown.reads]}{', written by staff' if shown.by_staff else ''}",
        "guideline": GUIDELINES[shown.guideline],
        "law": GUIDELINES[shown.guideline].text.replace("*", ""),
        "threshold": _threshold(shown),
        "flagged": [_example(one) for one in shown.examples if isinstance(one, Flagged)],
        "clear": [_example(one) for one in shown.examples if not isinstance(one, Flagged)],
        "form": form,
        "tried": tried,
        "tries": reviews,
        **(_for_reviewers(shown, at) if reviews else {}),
    }
    return render(request, "policy/rule_everyone.html", context, status=422 if form.errors else 200)


def _threshold(rule: Rule) -> str:
    """What staff set besides the rule itself, in a sentence; empty where nothing was."""
    parts = []
    if rule.least > LEAST_CONFIDENCE:
        parts.append(f"Its findings count from a confidence of {rule.least:.2f} on.")
    if rule.severity is not None:
        parts.append(f"Its findings are {SEVERITY[rule.severity]}.")
    return " ".join(parts)


def _for_reviewers(rule: Rule, at: datetime) -> dict[str, Any]:
    """How right the rule has been, and its changes: those that wait and those that were decided."""
    posts, on_trial = posts_of(rule.code)
    known = titles(at)
    about = changes_of(rule).select_related("proposed_by", "decided_by")
    written = phrase_rule(rule.code, at)
    return {
        "written": written,
        "where": WHERE[written.where] if written else "",
        "posts": posts,
        "on_trial": on_trial,
        "precision": precision_of(rule.code),
        "waiting": [event(row, known) for row in about.waiting()],
        "past": [event(row, known) for row in about.decided()[:50]],
    }


def changes_of(rule: Rule) -> Any:
    """Changes of a rule, and of the word lists it shares with others."""
    lists = [each.name for each in rule.concepts]
    return RuleChange.objects.filter(Q(rule=rule.code) | Q(kind="terms", what__listed__in=lists))


@for_roles(*REVIEWERS)
@require_safe
def word_lists(request: SignedIn, code: str) -> HttpResponse:
    """The word lists a rule looks for, with every term; searched by any part of a term or of a list's name."""
    at = timezone.now()
    shown = rule_or_404(code, at)
    query = request.GET.get("q", "").strip().replace("\x00", "")
    rules = rules_in_force(at)
    wanted = plain(query)
    lists = []
    for each in shown.concepts:
        whole = not wanted or wanted in plain(each.name)
        terms = [term for term in each.terms if whole or wanted in term]
        patterns = [pattern for pattern in each.patterns if whole or wanted in pattern]
        if whole or terms or patterns:
            shared = [one for one in rules if one.code != code and any(c.name == each.name for c in one.concepts)]
            lists.append(
                {
                    "name": each.name,
                    "label": list_label(each.name),
                    "terms": terms,
                    "patterns": patterns,
                    "shared": shared,
                    "all": len(each.terms),
                }
            )
    context = {"now": at, "rule": shown, "lists": lists, "query": query}
    return render(request, "policy/word_lists_staff.html", context)


def _example(example: Example) -> dict[str, Any]:
    """An example as the page shows it, its words marked."""
    words: tuple[str, ...] = getattr(example, "words", ())
    spans = [Span(at, at + len(word), "text") for word in words for at in [example.text.find(word)] if at >= 0]
    around = [
        ("Answers", example.reply),
        ("Quotes", example.quote),
        *(("Picture described as", alt) for alt in example.alt),
    ]
    around += [("Links to", link) for link in example.links]
    return {
        "pieces": [_mark(piece) for piece in pieces(example.text, "text", [(1, spans)])],
        "around": [(words, text) for words, text in around if text],
        "because": getattr(example, "because", ""),
    }


def _mark(piece: Piece) -> dict[str, Any]:
    return {"text": piece.text, "marked": bool(piece.numbers)}
