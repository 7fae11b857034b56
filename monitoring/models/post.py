"""Posts and their versions."""

import hashlib
import json
from datetime import UTC, datetime, timedelta

from django.db import models

from accounts.models import Account

# No platform that is read is older; a post dated before was dated by hand.
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
CLOCKS_DIFFER = timedelta(minutes=10)


class Post(models.Model):
    """Something an account published."""

    class Availability(models.TextChoices):
        LIVE = "live", "Available"
        EDITED = "edited", "Edited"
        GONE = "gone", "No longer available"
        UNKNOWN = "unknown", "Not known"

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="posts")
    platform_id = models.CharField(max_length=500)
    url = models.URLField(max_length=1000, blank=True)
    kind = models.CharField(max_length=10, default="post", help_text="post, reply, boost or quote")
    published_at = models.DateTimeField("published, as the platform says", null=True)
    first_seen_at = models.DateTimeField()
    last_seen_at = models.DateTimeField()
    availability = models.CharField(max_length=10, choices=Availability.choices, default=Availability.LIVE)
    checked_at = models.DateTimeField("looked at again", null=True)
    gone_seen_at = models.DateTimeField("not found for the first time", null=True)

    class Meta:
        ordering = ["-first_seen_at", "-pk"]
        indexes = [models.Index(fields=["account", "checked_at"], name="posts_to_look_at_again")]
        constraints = [models.UniqueConstraint(fields=["account", "platform_id"], name="a_post_is_kept_once")]

    def __str__(self) -> str:
        return self.platform_id

    @property
    def made_at(self) -> datetime:
        """When the post was made, as far as can be believed: a claimed time may be any (1970, 2999).

        Registers and the policy are read as of this moment, so that a false date cannot move a post out of their reach.
        """
        claimed = self.published_at
        if claimed is None or not EARLIEST <= claimed <= self.first_seen_at + CLOCKS_DIFFER:
            return self.first_seen_at
        return claimed


class PostVersion(models.Model):
    """One state of a post, as received; never changed after."""

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="versions")
    n = models.PositiveIntegerField()
    captured_at = models.DateTimeField()
    edited_at = models.DateTimeField("edited, as the platform says", null=True)
    text = models.TextField(blank=True)
    warning = models.TextField(blank=True)
    language = models.CharField(max_length=20, blank=True)
    links = models.JSONField(default=list)
    media = models.JSONField(default=list, help_text="Objects of kind, url and alt.")
    reply_to = models.CharField(max_length=1000, blank=True)
    reply_to_text = models.TextField(blank=True)
    quote_of = models.CharField(max_length=1000, blank=True)
    quote_text = models.TextField(blank=True, help_text="What was quoted or, in a boost, shared.")
    boost_of = models.CharField(max_length=1000, blank=True)
    visibility = models.CharField(max_length=20, blank=True)
    raw = models.BinaryField(help_text="The platform's answer for this post, byte for byte.")
    raw_sha256 = models.CharField(max_length=64)
    sha256 = models.CharField(max_length=64, help_text="Of the content without counters and avatars.")

    class Meta:
        ordering = ["post", "n"]
        get_latest_by = "n"
        indexes = [models.Index(fields=["captured_at"], name="versions_by_time")]
        constraints = [
            models.UniqueConstraint(fields=["post", "n"], name="versions_of_a_post_are_numbered"),
            models.UniqueConstraint(fields=["post", "sha256"], name="a_version_is_kept_once"),
        ]

    def __str__(self) -> str:
        return f"{self.post}, version {self.n}"

    def sealed_digest(self) -> str:
        """SHA-256 in hex over which post and state this is, when it was captured, its content and its raw bytes.

        Everything is taken from the row as it is, so that a change of any of it shows.
        """
        body = [
            self.post.account_id,
            self.post.platform_id,
            self.n,
            self.captured_at.astimezone(UTC).isoformat(timespec="microseconds"),
            self.edited_at.astimezone(UTC).isoformat(timespec="microseconds") if self.edited_at else None,
            [self.text, self.warning, self.language, self.visibility],
            [self.links, self.media],
            [self.reply_to, self.reply_to_text, self.quote_of, self.quote_text, self.boost_of],
            self.sha256,
            self.raw_sha256,
            hashlib.sha256(bytes(self.raw)).hexdigest(),
        ]
        return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
