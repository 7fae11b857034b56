"""The states of a case, the steps between them and which outcome fits which verdicts. Nothing here knows Django."""

from collections.abc import Collection
from enum import StrEnum


class State(StrEnum):
    OPEN = "open"
    IN_REVIEW = "in_review"
    AWAITING_CONCURRENCE = "awaiting_concurrence"
    CLOSED = "closed"


class Step(StrEnum):
    OPEN = "open"
    CLAIM = "claim"
    RELEASE = "release"
    LAPSE = "lapse"
    CLOSE = "close"
    ASK_CONCURRENCE = "ask_concurrence"
    CONCUR = "concur"
    RETURN = "return"
    REOPEN = "reopen"


class Outcome(StrEnum):
    NO_CONCERN = "no_concern"
    OUT_OF_SCOPE = "out_of_scope"
    GUIDANCE = "guidance"
    TRAINING = "training"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"
    CONCERN = "concern"
    REFERRAL = "referral"


OUTCOME_LABELS: dict[Outcome, str] = {
    Outcome.NO_CONCERN: "No concern",
    Outcome.OUT_OF_SCOPE: "Out of scope",
    Outcome.GUIDANCE: "Guidance given",
    Outcome.TRAINING: "Training recommended",
    Outcome.NOT_ENOUGH_EVIDENCE: "Not enough evidence",
    Outcome.CONCERN: "Concern, report to the Commission",
    Outcome.REFERRAL: "Refer to the Chair",
}


class WrongStep(ValueError):
    """The step does not leave from this state."""


WAITING = (State.OPEN, State.IN_REVIEW, State.AWAITING_CONCURRENCE)

STEPS: dict[tuple[State, Step], State] = {
    (State.OPEN, Step.CLAIM): State.IN_REVIEW,
    (State.IN_REVIEW, Step.RELEASE): State.OPEN,
    (State.IN_REVIEW, Step.LAPSE): State.OPEN,
    (State.IN_REVIEW, Step.CLOSE): State.CLOSED,
    (State.IN_REVIEW, Step.ASK_CONCURRENCE): State.AWAITING_CONCURRENCE,
    (State.AWAITING_CONCURRENCE, Step.CONCUR): State.CLOSED,
    (State.AWAITING_CONCURRENCE, Step.RETURN): State.OPEN,
    (State.CLOSED, Step.REOPEN): State.OPEN,
}


def after(state: State, step: Step) -> State:
    """The state that a step leads to; WrongStep when it does not leave from here."""
    try:
        return STEPS[State(state), Step(step)]
    except KeyError:
        raise WrongStep(f"A case that is {State(state).value.replace('_', ' ')} cannot {Step(step).value}.") from None


def needs_concurrence(outcome: Outcome, severity: int) -> bool:
    """A concern, a referral and everything of severity 4 wait for a second person."""
    return outcome in (Outcome.CONCERN, Outcome.REFERRAL) or severity == 4


def contradiction(outcome: Outcome, verdicts: Collection[str]) -> str:
    """The sentence that says how an outcome contradicts the verdicts on the findings; empty when it does not.

    `verdicts` are "confirmed", "no_concern" or "unsure", one for each finding.
    """
    label = OUTCOME_LABELS[outcome]
    confirmed = "confirmed" in verdicts
    if outcome in (Outcome.NO_CONCERN, Outcome.OUT_OF_SCOPE, Outcome.NOT_ENOUGH_EVIDENCE) and confirmed:
        return f"You confirmed a finding, so the outcome cannot be “{label}”. Change the verdict or the outcome."
    if outcome in (Outcome.CONCERN, Outcome.REFERRAL) and not confirmed:
        return f"“{label}” needs at least one finding that you confirm. Change a verdict or the outcome."
    nothing_kept = all(verdict == "no_concern" for verdict in verdicts)
    if outcome in (Outcome.GUIDANCE, Outcome.TRAINING, Outcome.NOT_ENOUGH_EVIDENCE) and nothing_kept:
        return f"You found no concern in anything, so the outcome cannot be “{label}”. Choose “No concern”."
    return ""
