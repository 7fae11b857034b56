"""Papers presented in camera: a label, two dates and keyed hashes. The text is nowhere."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from simple_history.models import HistoricalRecords

from policy.fingerprints import SIZE


class ClosedPaper(models.Model):
    """A paper of a closed meeting, known only by hashes of its content; public from its release date on."""

    label = models.CharField(max_length=200, help_text="A name that gives nothing away: it is shown to reviewers.")
    meeting_date = models.DateField("date of the closed meeting")
    release_date = models.DateField("public from", null=True, blank=True)
    fingerprints = models.BinaryField(help_text="Hashes of 8 bytes each, sorted and joined.")
    key_mark = models.CharField(max_length=32, help_text="Tells whether the key in use made these.")
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    added_at = models.DateTimeField()

    history = HistoricalRecords(excluded_fields=["fingerprints"])

    class Meta:
        ordering = ["-meeting_date", "label"]
        constraints = [
            models.UniqueConstraint(fields=["label", "meeting_date"], name="a_closed_paper_has_its_own_label"),
            models.CheckConstraint(
                condition=Q(release_date=None) | Q(release_date__gte=F("meeting_date")),
                name="a_closed_paper_is_released_after_its_meeting",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.label}, {self.meeting_date}"

    @property
    def hashes(self) -> frozenset[bytes]:
        """The hashes one by one."""
        joined = bytes(self.fingerprints)
        return frozenset(joined[n : n + SIZE] for n in range(0, len(joined), SIZE))

    @property
    def count(self) -> int:
        return len(self.fingerprints) // SIZE
