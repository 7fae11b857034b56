"""Invented registers for the rules' own examples: nobody and nothing in them is real."""

from __future__ import annotations

import datetime as dt

from policy.context import Candidate, ClosedPaper, Context, Decision, Disclaimer, Official
from policy.fingerprints import fingerprint

KEY = b"the key of the invented examples"

PAPER = """Closed item: purchase of the Marlowe Foundry for a training centre.
The agent for Tessaline Properties will accept $7.3 million if the purchase closes by September. Soil tests found
solvents under the loading dock; the clean-up is put at $1.9 million. Administration asks for authority up to
$8.6 million and proposes to lease the warehouse to a brewery for eighteen months. Nobody outside this room may learn
the ceiling or the name of the seller. Two instructors, Odhran and Pell, have threatened to resign over the move.
"""

REGISTERS = Context(
    officials=(
        Official("Ingrid Palmquist", "Mayor", "Edmonton", handles=("@mayorpalmquist",)),
        Official("Desmond Achebe-Laird", "Councillor", "Karhiio", handles=("@dlaird_yeg",)),
        Official("Colette Nadeau", "Councillor", "Dene"),
        Official("Viktor Brandvold", "MLA", "Edmonton-Gold Bar", "Prairie Party", roles=("Minister of Public Safety",)),
        Official("Sunniva Tang", "MLA", "Edmonton-Ellerslie", "Prairie Party"),
    ),
    candidates=(
        Candidate(
            "Theodora Quist",
            "Councillor, Dene",
            "",
            ("@theodoraquist",),
            ("https://theodoraquist.example/donate", "https://theodoraquist.example/join"),
        ),
        Candidate("Bartholomew Wynn", "Mayor of Edmonton", "", (), ("https://wynnformayor.example/give",)),
    ),
    decisions=(
        Decision(
            "EX-2026-01",
            dt.date(2026, 3, 19),
            "Electric patrol motorcycles",
            "defeated",
            "Defeated 4–5. That six electric patrol motorcycles be bought for $310,000.",
            ("motorcycles", "fleet"),
        ),
        Decision(
            "EX-2026-02",
            dt.date(2026, 5, 21),
            "Night desk at the downtown counter",
            "carried",
            "Carried 7–2. That the downtown counter stay open all night from July 1, 2026, at a cost of $1.2"
            " million over two years.",
            ("front counter", "hours"),
        ),
        Decision(
            "EX-2026-03",
            dt.date(2026, 9, 17),
            "Horse patrol in the river valley",
            "deferred",
            "Deferred 6–3 to the meeting of January 21, 2027, pending a report on stabling.",
            ("mounted unit", "horses"),
        ),
    ),
    papers=(ClosedPaper("Foundry", dt.date(2026, 6, 18), None, fingerprint(PAPER, KEY)),),
    key=KEY,
)

POLICE_PAPER = """Closed item: the informant called Wagtail.
The handler of Wagtail, an informant in a drug gang, kept no record of payments of $33,400. Seven warrants rest on the
word of this source, and the Crown has not been told. Two arrests are planned; an inquiry into fraud is under way.
"""
POLICE_REGISTERS = Context(
    papers=(ClosedPaper("Sources", dt.date(2026, 6, 18), None, fingerprint(POLICE_PAPER, KEY)),), key=KEY
)

PERSONNEL_PAPER = """Closed item: leave of Inspector Marchetti-Roy.
The doctor in Leduc expects treatment and an operation; the family, a daughter above all, asks that the diagnosis be
kept quiet. The inspector will retire or resign, with a letter about rank and salary from the lawyer.
"""
PERSONNEL_REGISTERS = Context(
    papers=(ClosedPaper("Leave", dt.date(2026, 6, 18), None, fingerprint(PERSONNEL_PAPER, KEY)),), key=KEY
)

ACCEPTED_WORDINGS = Context(
    disclaimers=(
        Disclaimer("use", "en", "Quarrels belong in the arena, not on this wall."),
        Disclaimer("contact", "fr", "Le comptoir du cinquième étage vous écoute."),
    )
)
