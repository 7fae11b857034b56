"""Guidance and training: what Commissioners asked the Executive Director in private, and what she answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from demo.loading.agenda import at_work
from demo.loading.month import Month
from demo.protocols import number_of
from guidance import actions
from guidance.models import Request

GUIDANCE, TRAINING = Request.Kind.GUIDANCE, Request.Kind.TRAINING


@dataclass(frozen=True)
class Asked:
    """A request: how many days ago, by whom, what; and the answer, where there is one, with the days until training."""

    ago: int
    who: str
    kind: str
    topic: str
    question: str
    answer: str = ""
    draft: str = ""
    trained_after: int = 0


REQUESTS = (
    Asked(58, "omar", GUIDANCE, "A disclaimer for my profile", "What has to stand there, and is there a wording?",
          "Two things: that it is not read around the clock and what to do in an emergency, and how you want people to "
          "behave. I attach three wordings that fit; take any of them."),
    Asked(54, "hyunwoo", GUIDANCE, "Does my photography page count?", "It is about cameras. Must I declare it at all?",
          "Please do, as personal. Only what touches the Commission or the Service is kept, and of the rest nothing."),
    Asked(51, "paulette", TRAINING, "How this works for beginners", "I knit online under another name. I would like "
          "somebody to explain to me what is read and what is not.",
          "Gladly, an hour with Noor at the office; bring your questions.", trained_after=9),
    Asked(47, "delphine", GUIDANCE, "Sharing a missing person's notice", "Families ask me to share notices. May I?",
          "Yes, when the Service has published it: share its page, not a copy, and nothing that is not on it."),
    Asked(43, "kess", GUIDANCE, "Two offices on one account", "I hold both. Do I need two accounts?",
          "You need not, and two make it easier. On one account, say each time which office speaks, as you do."),
    Asked(38, "theo", GUIDANCE, "Disclaimer in French", "Is my disclaimer good enough in French only?",
          "Yes. It says all that is asked. One English line would help readers who have no French."),
    Asked(36, "omar", TRAINING, "Information security", "After the ride-along: what must I not tell?",
          "You are right to ask. An hour with the Service's security officer is booked.", trained_after=8),
    Asked(33, "ingrid", GUIDANCE, "Quoting an insult", "May I show what presenters receive, to make the point?",
          "Yes, without the sender's name, and with your own words first, so that nobody sees the insult alone."),
    Asked(29, "bettina", TRAINING, "Closed meetings", "What may I say after a closed part, to family for example?",
          "Nothing, I am afraid, not even which subject. Let us go through it together.", trained_after=16),
    Asked(26, "rosa", GUIDANCE, "Disagreeing with a decision", "I lost the vote on drones. May I say that I disagree?",
          "Yes. Say what was decided, correctly, and that you voted otherwise. Disagreeing is not misreporting."),
    Asked(22, "delphine", GUIDANCE, "Hateful messages", "Somebody writes me hateful messages. May I answer in public?",
          "You may, and you need not alone. Send them to Noor, who keeps them; answer the thing said, not the person."),
    Asked(19, "kess", GUIDANCE, "The by-election", "A friend is running in Ward Dene. What can I post?",
          "Nothing that asks for money, votes or helpers, on this account or your others, while you sit here. "
          "A neutral note that there is an election is fine."),
    Asked(15, "hyunwoo", GUIDANCE, "Writing about minutes", "I would like to write about what good minutes do.",
          "Please do. Stay with what is public, and link to the minutes.",
          "We approved the budget distribution in under an hour because the minutes of last year were good."),
    Asked(12, "theo", TRAINING, "Writing in anger", "I wrote something I regret. Is there a course on this?",
          "There is, half a day, and it is a good one. I have put your name down."),
    Asked(9, "paulette", GUIDANCE, "My union remark", "I took a post down. Is there more that I should do?",
          "A short note to me for the file is enough. I am glad that you came by yourself."),
    Asked(2, "delphine", GUIDANCE, "A podcast invitation", "I am invited to a podcast on street checks. What should I "
          "have in mind, and may I bring the public report?"),
    Asked(1, "ingrid", GUIDANCE, "Post on land options", "People ask about the west station. Is this all right?",
          draft="The motion on land was deferred. Nothing was decided, and until something is, I have nothing to add."),
)  # fmt: skip


def plan(month: Month) -> None:
    """Each request in the evening of its day; answers come within two or three working days."""
    for n, asked in enumerate(REQUESTS):
        month.agenda.add(month.ago(asked.ago, 20, 5 + number_of(asked.topic) % 50), _ask, month, n)


def _ask(month: Month, n: int, at: datetime) -> None:
    asked = REQUESTS[n]
    request = actions.ask(
        kind=asked.kind,
        topic=asked.topic,
        question=asked.question,
        draft=asked.draft,
        wanted_by=None,
        by=month.people[asked.who],
        at=at,
    )
    if asked.answer:
        month.agenda.add(at_work(at, 30 + number_of(asked.question) % 360, n % 3), _answer, month, n, request)


def _answer(month: Month, n: int, request: Request, at: datetime) -> None:
    asked = REQUESTS[n]
    actions.answer(request, words=asked.answer, by=month.people["dana"], at=at)
    if asked.trained_after:
        held = at_work(at + timedelta(days=asked.trained_after), 420)
        month.agenda.add(held, _trained, month, request)


def _trained(month: Month, request: Request, at: datetime) -> None:
    actions.record_training(request, on=at.date(), by=month.people["dana"], at=at)
