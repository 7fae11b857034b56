"""What the reports app may have to tell a person."""

from records.errors import ActionRefused


class AlreadyPublished(ActionRefused):
    """A published report is frozen."""


class NotOver(ActionRefused):
    """The month is not over."""


class Changed(ActionRefused):
    """The report is no longer the one that was read."""
