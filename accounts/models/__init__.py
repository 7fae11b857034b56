"""People, their roles and terms, the notice they were given, and the accounts on record."""

from accounts.models.account import Account, HandlePeriod
from accounts.models.commission import Commission, Notice, default_notice, language_model_told
from accounts.models.person import Grant, Person, Term, in_full

__all__ = [
    "Account",
    "Commission",
    "Grant",
    "HandlePeriod",
    "Notice",
    "Person",
    "Term",
    "default_notice",
    "in_full",
    "language_model_told",
]
