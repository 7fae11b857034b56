"""To whom a referral goes under the Commission's breach procedure, and who concurs in a decision."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from accounts.models import Account, Person, Term
from accounts.roles import Role


@dataclass(frozen=True)
class Address:
    """Where a referral goes: the recipient where one is on record, the office, and the member's appointing body."""

    recipient: Person | None
    office: str
    appointing_body: str
    councillor: bool

    @property
    def to(self) -> str:
        """The recipient in words."""
        return f"{self.recipient.name}, the {self.office}" if self.recipient else f"the {self.office}"

    @property
    def body(self) -> str:
        """The appointing body in words; empty when no term is on record."""
        return Term.Body(self.appointing_body).label if self.appointing_body else ""

    @property
    def caution(self) -> str:
        """What stands in the way of handing it over here; empty when nothing does."""
        if self.recipient:
            return ""
        if self.office == "Vice-Chair":
            return (
                "The Chair is concerned, so it goes to the Vice-Chair. The Vice-Chair is not on record here yet: "
                "the Executive Director hands it over in person."
            )
        return "No Chair is on record today: the Executive Director hands it over in person."


def address(account: Account, at: datetime) -> Address:
    """Where a referral about this account goes at that instant: the Chair, or the Vice-Chair if the Chair is concerned.

    The breach procedure is the Commission's own (DOMAIN.md §2.1). There is no role of a Vice-Chair yet, so that
    recipient is None.
    """
    on = timezone.localdate(at)
    chairs = list(Person.objects.holding(Role.CHAIR, on=on).order_by("pk"))
    term = account.owner.terms.current(on).first() if account.owner else None
    concerned = account.owner in chairs
    others = [chair for chair in chairs if chair != account.owner]
    return Address(
        recipient=others[0] if others else None,
        office="Vice-Chair" if concerned and not others else "Chair",
        appointing_body=term.appointing_body if term else "",
        councillor=bool(term and term.is_councillor),
    )


def concurring_role(decider: Person, at: datetime) -> Role:
    """Who concurs: the Executive Director; the Chair where the Executive Director decided."""
    return Role.CHAIR if decider.has(Role.EXECUTIVE_DIRECTOR, at=at) else Role.EXECUTIVE_DIRECTOR
