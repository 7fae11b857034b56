"""`manage.py verify_ledger`: whether what was sealed is still what it was; nothing is written."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from records.actions.verifying import verify

PROVES = (
    "Each entry follows from the one before it, and each thing that was sealed is as it was. So none was changed, "
    "taken out, put in between or reordered, unless somebody wrote the whole ledger anew: to rule that out, compare "
    "the last hash with one that you noted elsewhere before."
)


class Command(BaseCommand):
    help = "Follow the ledger from its first entry to its last and compare everything that was sealed with its seal."

    def handle(self, *args: Any, **options: Any) -> None:
        verdict = verify()
        if verdict.broken is not None:
            raise CommandError(
                f"Entry {verdict.broken} of the ledger does not hold: {verdict.why}. "
                "The entries before it hold. Keep the database as it is, and look for a backup from before."
            )
        self.stdout.write(f"The ledger holds: {verdict.entries} entries, last hash {verdict.last_hash}.")
        self.stdout.write(PROVES)
