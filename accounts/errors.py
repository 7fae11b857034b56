"""What the accounts app may have to tell a person."""

from records.errors import ActionRefused


class NotAllowed(ActionRefused):
    """The person holds none of the roles that the action asks for."""


class NotReady(ActionRefused):
    """Something that must come first has not happened yet."""


class AlreadyDone(ActionRefused):
    """The step was taken before; taking it again would change a record."""
