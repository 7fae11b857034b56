"""Rules for tests of pulling and screening: each looks for a fruit, so that no change of a real rule moves a test."""

from policy.context import Context
from policy.engine import Engine
from policy.language.terms import concept
from policy.rule import ANYWHERE, Clear, Condition, Flagged, Rule, Way


def fruit(word, *, guideline="3(b)", severity=2, standing="in force", reads="posts", code="", sees=None):
    sees = sees or Condition(f"says {word}", concept(f"test {word}", word))
    way = Way("says it", sees, "says “{found}”", severity=severity, roles=ANYWHERE if reads == "scope" else sees_own())
    return Rule(
        code=code or f"test_{word}",
        guideline=guideline,
        clause="",
        title=f"Speaks of {word}",
        explanation="",
        ways=(way,),
        examples=(Flagged(word, word), Clear("", "nothing")),
        standing=standing,
        reads=reads,
    )


def sees_own():
    return Way.__dataclass_fields__["roles"].default


FRUITS = (
    fruit("marmalade"),
    fruit("quince", guideline="3(d)", severity=4),
    fruit("damson", standing="trial"),
    fruit("orchard", reads="scope", guideline="4"),
)


def engine_of(*rules):
    return Engine(Context(), rules or FRUITS)
