"""What the registers and the policy may have to tell a person."""

from records.errors import ActionRefused


class FileRefused(ActionRefused):
    """A file cannot be read as what it was said to be. The sentence names the line and the field."""


class NeedsConfirmation(ActionRefused):
    """An import would end so much that a person has to say that this is right."""


class RegisterChanged(ActionRefused):
    """The register changed between the preview and the confirmation."""


class EntryRefused(ActionRefused):
    """An entry cannot be recorded as given."""


class ChangeRefused(ActionRefused):
    """A change of the rules cannot be proposed or decided as asked."""


class PreviewStale(ChangeRefused):
    """The rules changed since the change was previewed, so what was shown is not what would happen."""
