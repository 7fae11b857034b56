"""The state of all registers together: a mark that changes with each of them, and the list of imports."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q


class RegisterMark(models.Model):
    """One row. Locked while a register changes, so that two imports never mix; its mark never comes twice."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    mark = models.CharField(max_length=32)
    changed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="the_registers_have_one_mark")]


class RegisterImport(models.Model):
    """One import that counted: of what, from where, by whom, what it did. Without a person: from the command line."""

    register = models.CharField(max_length=20)
    source = models.CharField(max_length=300)
    imported_at = models.DateTimeField()
    imported_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    added = models.PositiveIntegerField()
    changed = models.PositiveIntegerField()
    ended = models.PositiveIntegerField()
    unchanged = models.PositiveIntegerField()
    confirmed = models.BooleanField(help_text="Somebody confirmed that so many entries were to end.")

    class Meta:
        ordering = ["-imported_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.register} from {self.source}"
