"""The Commission's own names, and the notice of collection in its versions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import models

from accounts.models.person import Person


class Commission(models.Model):
    """The body this installation serves. One row, made at the first visit."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    name = models.CharField("name of the Commission", max_length=120)
    short_name = models.CharField("short name", max_length=40)
    service_name = models.CharField("name of the police service", max_length=120)
    contact = models.CharField("who answers questions about privacy", max_length=200)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="there_is_one_commission")]

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Section:
    """A part of a notice as shown: a heading (may be empty) and its paragraphs."""

    heading: str
    paragraphs: tuple[str, ...]


class Notice(models.Model):
    """One version of the notice that is given before anything is collected. A version is never changed."""

    version = models.PositiveIntegerField(unique=True)
    text = models.TextField()
    issued_at = models.DateTimeField()
    issued_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["-version"]
        get_latest_by = "version"

    def __str__(self) -> str:
        return f"Notice, version {self.version}"

    @property
    def sections(self) -> list[Section]:
        """The text as headings with their paragraphs: a first line without a full stop is a heading."""
        blocks = [block.strip().split("\n") for block in self.text.replace("\r\n", "\n").split("\n\n") if block.strip()]
        return [
            Section(lines[0], tuple(lines[1:]))
            if len(lines) > 1 and lines[0][-1] not in ".:;!?"
            else Section("", tuple(lines))
            for lines in blocks
        ]


def default_notice() -> str:
    """A careful notice to start from; `{contact}` stands for whoever answers questions about privacy.

    Where a language model is in use it says so.
    """
    text = (Path(__file__).parent.parent / "text" / "notice.txt").read_text("utf-8").strip()
    told = language_model_told()
    return text.replace("{language_model}\n", f"{told}\n" if told else "")


def language_model_told() -> str:
    """What Commissioners are told of the language model that the settings name; empty when none is asked."""
    told = settings.SECOND_OPINION
    if not told["url"]:
        return ""
    where = " It runs outside the Commission’s own network." if told["public"] else ""
    return (
        f"A language model, {told['name']}, is asked for a second opinion on posts. It is given what a post says,"
        f" not who wrote it, and it decides nothing.{where}"
    )
