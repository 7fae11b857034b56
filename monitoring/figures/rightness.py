"""How right each rule has been, by the verdicts of people."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Q

from monitoring.models import CaseFinding, Finding


@dataclass(frozen=True)
class Rightness:
    """In how many decided cases a rule's finding was confirmed, of how many with a clear verdict; and where unsure."""

    right: int = 0
    decided: int = 0
    unsure: int = 0


def rightness(rules: Iterable[str]) -> dict[str, Rightness]:
    """By rule, over closed cases: a verdict counts once nobody has to concur any more.

    "Unsure" is no verdict on the rule and is counted apart.
    """
    verdicts = (
        CaseFinding.objects.filter(rule__in=set(rules), case__closed_at__isnull=False)
        .exclude(verdict="")
        .order_by()
        .values("rule")
    )
    counted = verdicts.annotate(
        right=Count("pk", filter=Q(verdict="confirmed")),
        wrong=Count("pk", filter=Q(verdict="no_concern")),
        unsure=Count("pk", filter=Q(verdict="unsure")),
    )
    return {row["rule"]: Rightness(row["right"], row["right"] + row["wrong"], row["unsure"]) for row in counted}


def posts_found(rule: str) -> tuple[int, int]:
    """In how many posts a rule found something, and in how many of these only while it was on trial."""
    found = Finding.objects.filter(rule=rule).order_by()
    counted = found.aggregate(
        posts=Count("version__post", distinct=True),
        counting=Count("version__post", distinct=True, filter=Q(trial=False)),
    )
    return counted["posts"], counted["posts"] - counted["counting"]
