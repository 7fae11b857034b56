"""Attempts to declare a profile that is on record for somebody else: the Executive Director looks at them."""

from django.db import models

from accounts.models import Account, Person


class Attempt(models.Model):
    """A Commissioner tried to declare a profile that `account` has; a further try moves `at` on."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="attempts")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["account", "person"], name="a_persons_attempts_at_an_account_are_one")
        ]

    def __str__(self) -> str:
        return f"{self.person} at {self.account}"
