"""The states of a case and the steps between them, as one table. Nothing here knows Django."""

from enum import StrEnum


class State(StrEnum):
    OPEN = "open"
    IN_REVIEW = "in_review"
    AWAITING_CONCURRENCE = "awaiting_concurrence"
    CLOSED = "closed"


class Step(StrEnum):
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
