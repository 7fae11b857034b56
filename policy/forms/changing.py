"""What people type to change the rules: standing, threshold, the terms of a list, and rules of their own."""

from __future__ import annotations

from typing import Any

from django import forms

from policy.actions.changing import LONGEST_REASON
from policy.engine import LEAST_CONFIDENCE
from policy.folding import plain
from policy.patterns import faults, patterns_in
from policy.phrases import LONGEST_TITLE, LONGEST_WHY, OF_POSTS, PhraseRule, law_of, typed_terms, wrong_terms
from policy.rule import Rule
from policy.rule_set import (
    HIGHEST_LEAST,
    STANDINGS,
    Change,
    StandingChange,
    TermsChange,
    ThresholdChange,
)

SEVERITIES = ((1, "1 Light"), (2, "2 Moderate"), (3, "3 Serious"), (4, "4 Live disclosure"))
STANDING_WORDS = {
    "trial": "On trial: what it finds is counted and opens no case",
    "in force": "In force: what it finds opens a case",
    "retired": "Retired: it is not asked any more; what it found before stays",
}
MOST_TYPED = 50_000
"""Characters of one box. What is in it has limits of its own, with sentences of their own."""


class Lines(forms.Textarea):
    """A box for one thing a line."""

    def __init__(self) -> None:
        super().__init__(attrs={"rows": 4, "spellcheck": "false", "autocomplete": "off", "dir": "auto"})


def box(label: str, help_text: str, *, empty: str = "") -> forms.CharField:
    """A box for lines, kept as typed, so that a line is found by its number. `empty` is said of an empty one."""
    return forms.CharField(
        required=bool(empty),
        strip=False,
        max_length=MOST_TYPED,
        label=label,
        help_text=help_text,
        widget=Lines(),
        error_messages={"required": empty},
    )


class WhyForm(forms.Form):
    """Every change says why."""

    why = forms.CharField(
        max_length=LONGEST_REASON,
        label="Why",
        help_text="Who decides reads this. It stays with the change.",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Say why this should change."},
    )


class StandingForm(WhyForm):
    """A rule's other standings."""

    standing = forms.ChoiceField(label="New standing", widget=forms.RadioSelect)
    field_order = ["standing", "why"]

    def __init__(self, rule: Rule, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rule = rule
        open_to_it = [one for one in STANDINGS if one != rule.standing and (rule.reads == "posts" or one != "trial")]
        self.fields["standing"].choices = [(one, STANDING_WORDS[one]) for one in open_to_it]  # type: ignore[attr-defined]

    @property
    def change(self) -> Change:
        return StandingChange(self.rule.code, self.cleaned_data["standing"])


class ThresholdForm(WhyForm):
    """From which confidence findings count, and which severity they get."""

    least = forms.FloatField(
        min_value=LEAST_CONFIDENCE,
        max_value=HIGHEST_LEAST,
        label="Least confidence",
        help_text=f"From {LEAST_CONFIDENCE:.2f} (everything counts) to {HIGHEST_LEAST:.2f}.",
        widget=forms.NumberInput(attrs={"step": "0.05"}),
    )
    severity = forms.TypedChoiceField(
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", "As each way has it"), *SEVERITIES],
        label="Severity",
        help_text="For what is found from then on: earlier findings keep theirs. What rests on quoted words only stays "
        "light.",
    )
    field_order = ["least", "severity", "why"]

    def __init__(self, rule: Rule, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rule = rule
        self.initial.update(least=max(rule.least, LEAST_CONFIDENCE), severity=rule.severity or "")

    @property
    def change(self) -> Change:
        return ThresholdChange(self.rule.code, round(self.cleaned_data["least"], 2), self.cleaned_data["severity"])


class TermsForm(WhyForm):
    """Terms to add to a word list and to take out of it."""

    added = box(
        "Add these terms",
        "One a line. Whole words or phrases; a * at the end stands for any ending. Capitals, accents and disguises "
        "such as m0ney do not matter.",
    )
    removed = box("Take these out", "One a line, as they stand in the list.")
    field_order = ["added", "removed", "why"]

    def __init__(self, rule: Rule, listed: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rule, self.listed = rule, listed
        self.terms = next(each.terms for each in rule.concepts if each.name == listed)

    def clean_added(self) -> tuple[str, ...]:
        terms = _folded(self.cleaned_data["added"])
        there = [f"“{term}” is in this list already." for term in terms if term in self.terms]
        if wrong := [*wrong_terms(terms), *there]:
            raise forms.ValidationError(wrong)
        return terms

    def clean_removed(self) -> tuple[str, ...]:
        terms = _folded(self.cleaned_data["removed"])
        if missing := [f"“{term}” is not in this list." for term in terms if term not in self.terms]:
            raise forms.ValidationError(missing)
        return terms

    def clean(self) -> dict[str, Any]:
        if not self.errors and not (self.cleaned_data["added"] or self.cleaned_data["removed"]):
            self.add_error("added", "Give at least one term to add or to take out.")
        return self.cleaned_data

    @property
    def change(self) -> Change:
        typed = self.cleaned_data
        return TermsChange(self.rule.code, self.listed, typed["added"], typed["removed"])


def _folded(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(plain, typed_terms(text))))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


class PhraseRuleForm(WhyForm):
    """A rule of staff's own, with its examples."""

    title = forms.CharField(
        max_length=LONGEST_TITLE, label="Title", help_text="What it finds, in a few words. Everybody can read it."
    )
    guideline = forms.ChoiceField(
        choices=[("", "Choose"), *((number, law_of(number)) for number in OF_POSTS)], label="Guideline"
    )
    severity = forms.TypedChoiceField(coerce=int, choices=SEVERITIES, initial=2, label="Severity")
    explanation = forms.CharField(
        max_length=LONGEST_WHY,
        label="Explanation",
        help_text="What it looks for and what that has to do with the guideline. Everybody can read it.",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    phrases = box(
        "Phrases",
        "One a line, in English or French; phrases, patterns or both. Whole words; a * at the end stands for any "
        "ending. Capitals, accents and disguises do not matter.",
    )
    patterns = box(
        "Patterns",
        "Only where phrases do not reach: one RE2 pattern a line, such as \\btickets? for (a )?donation\\b. Capitals "
        "do not matter.",
    )
    where = forms.ChoiceField(
        choices=[
            ("own", "In the author's own words"),
            ("anywhere", "Also in what is quoted, shared or answered"),
        ],
        initial="own",
        label="Where it looks",
        widget=forms.RadioSelect,
    )
    flagged = box(
        "Examples it must find",
        "One a line. Write them yourself: no real posts.",
        empty="Give at least one example that must be found.",
    )
    clear = box(
        "Examples it must let pass",
        "One a line: posts that come near and are fine.",
        empty="Give at least one example that must be let pass.",
    )
    field_order = ["title", "guideline", "severity", "explanation", "phrases", "patterns", "where", "flagged", "clear"]

    def __init__(self, old: PhraseRule | None, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if old is not None:
            self.initial.update({name: getattr(old, name) for name in ("title", "guideline", "severity", "where")})
            self.initial["explanation"] = old.explanation
            for name in ("phrases", "patterns", "flagged", "clear"):
                self.initial[name] = "\n".join(getattr(old, name))

    def clean_patterns(self) -> tuple[str, ...]:
        """Faults are told by the lines of the box, empty ones counted."""
        typed = self.cleaned_data["patterns"]
        if wrong := faults(typed):
            raise forms.ValidationError([str(fault) for fault in wrong])
        return patterns_in(typed)

    def clean_phrases(self) -> tuple[str, ...]:
        return typed_terms(self.cleaned_data["phrases"])

    def clean_flagged(self) -> tuple[str, ...]:
        return _lines(self.cleaned_data["flagged"])

    def clean_clear(self) -> tuple[str, ...]:
        return _lines(self.cleaned_data["clear"])

    def clean(self) -> dict[str, Any]:
        if not self.errors:
            for field, sentence in self.definition("").faults():
                self.add_error(field, sentence)
        return self.cleaned_data

    def definition(self, code: str) -> PhraseRule:
        """The rule as typed, under that code."""
        typed = self.cleaned_data
        names = ("title", "guideline", "severity", "explanation", "phrases", "patterns", "where", "flagged", "clear")
        return PhraseRule(code, **{name: typed[name] for name in names})


class DecideForm(forms.Form):
    """The reason of a decision about a change."""

    reason = forms.CharField(
        max_length=LONGEST_REASON,
        label="Reason",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Give a reason; it stays with the change."},
    )
