"""What the approvals app may have to tell a person."""

from records.errors import ActionRefused


class NotInOrder(ActionRefused):
    """The step does not follow from where the request stands."""


class Incomplete(ActionRefused):
    """Something that the record must hold is missing."""
