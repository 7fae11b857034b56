"""What the guidance app may have to tell a person."""

from records.errors import ActionRefused


class RequestRefused(ActionRefused):
    """A request or an answer is incomplete, or the step was taken before."""


class DayHasPassed(RequestRefused):
    """The day by which an answer is needed lies before today."""
