"""What the monitoring app may have to tell a person."""

from records.errors import ActionRefused


class CaseChanged(ActionRefused):
    """Somebody or something else moved the case on since the page was opened; the sentence says who, what and when."""


class NotFitting(ActionRefused):
    """What was asked does not fit the case: a reason or verdict is missing, or outcome and verdicts contradict."""


class OwnAccount(ActionRefused):
    """The case is about an account of the person who asks."""


class NotReadable(ActionRefused):
    """The account cannot be read now; the sentence says why."""


class HandleRefused(ActionRefused):
    """The handle names no profile that can be read; the sentence says why, for the person who typed it."""


class SweepRefused(ActionRefused):
    """Posts cannot be screened again now, or the sweep has ended; the sentence says which."""


class SourceRefused(ActionRefused):
    """A register's list cannot be read from its address; the sentence says why, for the person who gave it."""
