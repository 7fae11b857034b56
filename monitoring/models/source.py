"""Web addresses from which registers are read, remembered so that the next reading is one click."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q


class RegisterSource(models.Model):
    """An address that gave a list once: officials from the Represent API, public releases from a feed."""

    register = models.CharField(max_length=20)
    address = models.CharField(max_length=250)
    read_at = models.DateTimeField("last read")
    read_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    entries = models.PositiveIntegerField()

    class Meta:
        ordering = ["register", "address"]
        constraints = [
            models.UniqueConstraint(fields=["register", "address"], name="an_address_is_remembered_once"),
            models.CheckConstraint(
                condition=Q(register__in=["officials", "releases"]), name="a_source_is_of_a_register_that_can_be_read"
            ),
        ]

    def __str__(self) -> str:
        return self.address
