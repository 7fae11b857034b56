"""What an account says about itself, in its versions, and what the profile check missed in it."""

import hashlib
import json
from datetime import UTC

from django.db import models

from accounts.models import Account


class ProfileVersion(models.Model):
    """One state of a profile. `missing` names what guideline 3(f) asks for and the profile lacks."""

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="profiles")
    captured_at = models.DateTimeField()
    handle = models.CharField(max_length=255)
    status = models.CharField(max_length=20, default="active", help_text="As the platform tells it.")
    display_name = models.CharField(max_length=500, blank=True)
    bio = models.TextField(blank=True)
    fields = models.JSONField(default=list, help_text="Pairs of name and value.")
    sha256 = models.CharField(max_length=64, help_text="Of what the profile says, without counters and avatars.")
    raw_sha256 = models.CharField(max_length=64, blank=True)
    missing = models.JSONField(default=list)
    reason = models.TextField(blank=True)
    offered_text = models.TextField(blank=True)
    rule_set_hash = models.CharField(max_length=64, blank=True)

    class Meta:
        ordering = ["-captured_at", "-pk"]
        get_latest_by = ["captured_at", "pk"]

    def __str__(self) -> str:
        return f"Profile of {self.account} at {self.captured_at}"

    def sealed_digest(self) -> str:
        """SHA-256 in hex over whose profile this is, when it was captured, what it says and what it was found to lack.

        Everything is taken from the row as it is, so that a change of any of it shows.
        """
        body = [
            self.account_id,
            self.captured_at.astimezone(UTC).isoformat(timespec="microseconds"),
            [self.handle, self.status, self.display_name, self.bio, self.fields],
            [self.missing, self.reason, self.offered_text, self.rule_set_hash],
            self.sha256,
            self.raw_sha256,
        ]
        return hashlib.sha256(json.dumps(body, separators=(",", ":")).encode()).hexdigest()
