"""The ledger: a chain of hashes that shows what was sealed, in which order, and that nothing was changed since."""

from django.db import models


class LedgerHead(models.Model):
    """One row, locked while entries are appended, so that two workers never write the same number."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    n = models.PositiveBigIntegerField(default=0)
    entry_hash = models.CharField(max_length=64, default="0" * 64)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="the_ledger_has_one_head")]


class LedgerEntry(models.Model):
    """What was sealed: the digest of a thing, bound to the entry before it."""

    n = models.PositiveBigIntegerField(primary_key=True)
    kind = models.CharField(max_length=40)
    subject = models.CharField(max_length=200, help_text="Which thing, as 'monitoring.postversion/17'.")
    digest = models.CharField(max_length=64, help_text="SHA-256 of the thing's canonical bytes.")
    sealed_at = models.DateTimeField()
    previous_hash = models.CharField(max_length=64, unique=True)
    entry_hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["n"]
        indexes = [models.Index(fields=["subject"], name="ledger_by_subject")]

    def __str__(self) -> str:
        return f"Entry {self.n}"
