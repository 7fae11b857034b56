"""The Commission's own names, and the notice of collection in its versions."""

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
