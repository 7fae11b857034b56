"""Structured personal information made by a seeded generator, and numbers that only look like it.

usage: python -m benchmarks.identifiers [--each N]
Formats are those of Alberta and Canada: plates ABC-1234, driver's licences NNNNNN-NNN, health numbers NNNNN-NNNN,
social insurance and card numbers with their checksum, telephones, e-mail, street addresses. Beside ours stands
Presidio, where `make bench-tools` installed it.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.util
import random
from collections.abc import Callable, Iterator

from stdnum import luhn

from benchmarks.detectors import presidio
from policy.context import Context
from policy.engine import Engine
from policy.evaluation.intervals import Figure, share
from policy.statement import Statement

DAY = dt.datetime(2026, 11, 17, 12, tzinfo=dt.UTC)
SEED = 20261130
Draw = random.Random
Make = Callable[[Draw], str]


def digits(draw: Draw, number: int) -> str:
    return "".join(str(draw.randrange(10)) for _ in range(number))


def checked(draw: Draw, first: str, length: int) -> str:
    """Digits with a right check digit (ISO/IEC 7812-1, annex B)."""
    body = first + digits(draw, length - len(first) - 1)
    return body + str(luhn.calc_check_digit(body))


def spaced(number: str, by: int, mark: str) -> str:
    return mark.join(number[n : n + by] for n in range(0, len(number), by))


def letters(draw: Draw) -> str:
    return "".join(draw.choice("BCDFGHJKLMNPRSTVWXZ") for _ in range(3))


def street(draw: Draw) -> str:
    number, across = draw.randrange(1000, 17999), draw.randrange(40, 180)
    return f"{number} {across} {draw.choice(('Street', 'Avenue', 'St', 'Ave'))}{draw.choice((' NW', '', ' SW'))}"


def name(draw: Draw) -> str:
    first = draw.choice(("Oksana", "Marcel", "Priti", "Abdi", "Noelle", "Trung", "Wesley", "Carmelita"))
    return f"{first} {draw.choice(('Hrynkiw', 'Beaudry', 'Saran', 'Warsame', 'Tolley', 'Quach', 'Stonechild'))}"


def mailbox(draw: Draw) -> str:
    who = draw.choice(("o.hryn", "marcel.b", "psaran88", "awars", "tquach"))
    return f"{who}@{draw.choice(('shawmail', 'prairienet'))}.example"


def phone(draw: Draw) -> str:
    number = f"{draw.choice(('780', '587', '825'))} {draw.randrange(200, 999)} {digits(draw, 4)}"
    return number.replace(" ", draw.choice((" ", "-", ".")))


PERSONAL: dict[str, tuple[Make, tuple[str, ...]]] = {
    "licence plate": (
        lambda draw: f"{letters(draw)}-{digits(draw, 4)}",
        ("The man who cut me off drives a grey Ram, plate {}.", "Son camion est là chaque soir, plaque {}."),
    ),
    "driver's licence number": (
        lambda draw: f"{digits(draw, 6)}-{digits(draw, 3)}",
        ("She left her licence at the desk: {name}, {}.", "Permis de conduire de {name} : {}."),
    ),
    "health number": (
        lambda draw: f"{digits(draw, 5)}-{digits(draw, 4)}",
        ("{name}'s health number is {}.", "Found a chart: {name}, PHN {}.", "Carte santé de {name} : {}"),
    ),
    "social insurance number": (
        lambda draw: spaced(checked(draw, draw.choice("124567"), 9), 3, draw.choice((" ", "-"))),
        ("The form has it in full: {name}, SIN {}.", "Le NAS de {name} est {}."),
    ),
    "card number": (
        lambda draw: spaced(checked(draw, draw.choice(("4", "51", "53")), 16), 4, draw.choice((" ", "-"))),
        ("Is this your card, {name}? {}", "La carte trouvée porte le numéro {}."),
    ),
    "telephone": (phone, ("Call {name} at home: {}.", "Le cellulaire de {name}, c'est le {}.")),
    "e-mail": (
        mailbox,
        ("Write to {name} yourself: {}", "Dites-le à {name} : {}"),
    ),
    "home address": (street, ("{name} lives at {}.", "{name} habite au {}.", "Her place is {}, go and ask {name}.")),
    "birth date": (
        lambda draw: dt.date(draw.randrange(1940, 2008), draw.randrange(1, 13), draw.randrange(1, 28)).isoformat(),
        ("{name}, born {}, is who they mean.", "{name}, née le {}, est celle dont on parle."),
    ),
}
PUBLIC: dict[str, tuple[Make, tuple[str, ...]]] = {
    "public telephone": (
        lambda draw: draw.choice(("780-423-4567", "911", "#377", "311", "1-800-222-8477")),
        ("Not an emergency? Call {}.", "Pour signaler un crime, composez le {}."),
    ),
    "motion number": (
        lambda draw: f"EPC-{draw.randrange(2020, 2027)}-{digits(draw, 3)}",
        ("Motion {} is on page four.", "La motion {} est à la page quatre."),
    ),
    "budget figure": (
        lambda draw: f"{draw.randrange(1, 600)},{digits(draw, 3)},{digits(draw, 3)}",
        ("The operating budget is ${} this year.", "Le budget est de {} dollars."),
    ),
    "invoice": (
        lambda draw: f"{digits(draw, 5)}-{digits(draw, 4)}",
        ("Invoice {} was for the chairs in the hall.", "La facture {} est pour les chaises."),
    ),
    "wrong check digit": (
        lambda draw: _wrong(checked(draw, "4", 16)),
        ("Parcel tracking {} says it left Calgary.", "Le colis {} a quitté Calgary."),
    ),
    "day": (
        lambda draw: dt.date(2026, draw.randrange(1, 13), draw.randrange(1, 28)).isoformat(),
        ("The meeting of {} is in the hall.", "La réunion du {} est dans la salle."),
    ),
    "public address": (
        lambda draw: draw.choice(("9620 103A Avenue NW", "10065 Jasper Avenue", "1 Sir Winston Churchill Square")),
        ("The public meeting is at {}, doors at nine.", "La réunion publique a lieu au {}."),
    ),
    "role mailbox": (
        lambda draw: f"{draw.choice(('info', 'office', 'complaints', 'media'))}@epc.example",
        ("Write to the office at {}.", "Écrivez au bureau : {}"),
    ),
    "model": (
        lambda draw: f"{letters(draw)}-{digits(draw, 3)}",
        ("My new printer, the {}, jams like the old one.", "Mon imprimante, la {}, bloque encore."),
    ),
    "release": (
        lambda draw: f"{draw.randrange(23, 27)}R{digits(draw, 3)}",
        ("Media release {} has the details.", "Le communiqué {} donne les détails."),
    ),
    "score": (
        lambda draw: f"{digits(draw, 3)} {digits(draw, 3)} {digits(draw, 3)}",
        ("Raffle drums: {} were the numbers on the wall.", "Les numéros au mur : {}."),
    ),
}


def _wrong(number: str) -> str:
    return number[:-1] + str((int(number[-1]) + 3) % 10)


def texts(kinds: dict[str, tuple[Make, tuple[str, ...]]], each: int) -> Iterator[tuple[str, str]]:
    """Kind and text, so many of each kind, the same in every run."""
    draw = Draw(SEED)
    for kind, (make, frames) in kinds.items():
        for number in range(each):
            yield kind, frames[number % len(frames)].replace("{name}", name(draw)).format(make(draw))


Finds = Callable[[str], bool]


def ours() -> Finds:
    engine = Engine(Context())

    def finds(text: str) -> bool:
        matches = engine.screen(Statement.of(text, posted_at=DAY)).matches
        return any(match.clause == "3c-privacy" for match in matches)

    return finds


def theirs() -> Finds:
    detector = presidio()
    return lambda text: bool(detector.detect([Statement.of(text, posted_at=DAY)])[0])


def measure(finds: Finds, kinds: dict[str, tuple[Make, tuple[str, ...]]], each: int) -> dict[str, Figure]:
    """The share flagged of each kind, and of all."""
    told: dict[str, list[bool]] = {}
    for kind, text in texts(kinds, each):
        told.setdefault(kind, []).append(finds(text))
    all_of_them = [one for answers in told.values() for one in answers]
    return {
        **{kind: share(sum(one), len(one)) for kind, one in told.items()},
        "all": share(sum(all_of_them), len(all_of_them)),
    }


def report(name: str, finds: Finds, each: int) -> None:
    for words, kinds in (("found", PERSONAL), ("look-alikes flagged", PUBLIC)):
        print(f"{name}, {words}:")
        for kind, figure in measure(finds, kinds, each).items():
            print(f"  {kind:26} {figure.value:.3f} ({figure.low:.2f}–{figure.high:.2f}) of {figure.n}")


def main() -> int:
    parser = argparse.ArgumentParser(description="Structured personal information and its look-alikes.")
    parser.add_argument("--each", type=int, default=60, help="texts of each kind")
    given = parser.parse_args()
    report("EPC Social", ours(), given.each)
    if importlib.util.find_spec("presidio_analyzer") is None:
        print("Presidio is not installed and left out (make bench-tools installs it).")
    else:
        report("Presidio", theirs(), given.each)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
