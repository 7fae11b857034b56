"""The city around the Commission: its meetings and decisions, its officials, what is closed and what is public."""

from datetime import date, timedelta
from typing import TypeAlias

DecisionRow: TypeAlias = tuple[int, str, str, str, str, list[str]]
OfficialRow: TypeAlias = tuple[str, str, str, str, str, list[str]]
CandidateRow: TypeAlias = tuple[str, str, str, list[str], list[str]]


def meetings(today: date, count: int = 3) -> list[date]:
    """The Commission's meetings, every third Thursday; the newest first, at least six days ago: posts speak of them."""
    latest = today - timedelta(days=6)
    latest -= timedelta(days=(latest.weekday() - 3) % 7)
    return [latest - timedelta(weeks=3 * n) for n in range(count)]


FRENCH_MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)


def words(today: date) -> dict[str, str]:
    """What the names in braces of the posts stand for on that day."""
    later = meetings(today)[0] + timedelta(weeks=7)
    found = {"yy": f"{today:%y}", "next_year": str(today.year + 1), "later": f"{later:%B}"}
    for n, day in enumerate(meetings(today)):
        found[f"m{n}"] = f"{day:%B} {day.day}"
        found[f"m{n}_fr"] = f"{'1er' if day.day == 1 else day.day} {FRENCH_MONTHS[day.month - 1]}"
    return found


# The register of decisions: (meeting, number, motion, outcome, text, topics).
DECISIONS: tuple[DecisionRow, ...] = (
    (
        2,
        "01",
        "Body-worn video, second phase",
        "carried",
        "Carried 6–3. That the Service buy 120 body-worn cameras at a cost of no more than $1.9 million, with a report "
        "back in twelve months.",
        ["body-worn video", "technology"],
    ),
    (
        2,
        "02",
        "Return of school resource officers",
        "tabled",
        "Tabled. The motion was that school resource officers return in the coming fall; it was neither adopted nor "
        "rejected.",
        ["schools", "school resource officers"],
    ),
    (
        1,
        "03",
        "Drone program",
        "carried",
        "Carried 6–3. That the Service buy four drones for two divisions (Downtown and Northwest) at a cost of no more "
        "than $310,000, after a privacy review.",
        ["drones", "technology", "privacy"],
    ),
    (
        1,
        "04",
        "Close the North Hill front counter",
        "defeated",
        "Defeated 3–6. That the front counter at North Hill be closed.",
        ["front counter", "North Hill", "facilities"],
    ),
    (
        0,
        "05",
        "Crisis diversion partnership",
        "carried",
        "Carried 8–1. That the crisis diversion partnership be extended for two years at $2.4 million a year.",
        ["crisis diversion", "mental health"],
    ),
    (
        0,
        "06",
        "Captions for the livestream",
        "carried",
        "Carried without a vote against. That livestreams of public meetings have captions.",
        ["livestream", "meetings"],
    ),
    (
        0,
        "07",
        "Options on land",
        "deferred",
        "Deferred to the {later} meeting. The motion was that options on land for a west station be taken up.",
        ["land", "west station", "facilities"],
    ),
)

OFFICIALS: tuple[OfficialRow, ...] = (
    ("Tamsin Oyelaran", "Mayor", "Edmonton", "", "Edmonton City Council", ["@MayorOyelaran"]),
    ("Hale Brandvold", "Councillor", "Métis", "", "Edmonton City Council", ["@halebrandvold"]),
    ("Rosa Lindqvist", "Councillor", "papastew", "", "Edmonton City Council", ["@rosa"]),
    ("Kess Boyd", "Councillor", "sipiwiyiniwak", "", "Edmonton City Council", ["@kessboyd"]),
    ("Priscilla Yung", "Councillor", "O-day'min", "", "Edmonton City Council", []),
    ("Adela Thorsby", "Premier", "Alberta", "Prairie Union", "Legislative Assembly of Alberta", ["@premierthorsby"]),
    ("Grant Pelletier", "Minister of Public Safety", "Alberta", "Prairie Union", "Legislative Assembly of Alberta", []),
    ("Yusra Beltran", "MLA", "Edmonton-Castle Downs", "New Democrats", "Legislative Assembly of Alberta", []),
    ("Colm Harcastle", "MP", "Edmonton Griesbach", "Liberals", "House of Commons", []),
)

CANDIDATES: tuple[CandidateRow, ...] = (
    (
        "Wendell Oakes",
        "Councillor, Dene",
        "",
        ["@oakesfordene"],
        ["https://wendelloakes.example/donate", "https://wendelloakes.example/volunteer"],
    ),
    ("Marisol Quint", "Councillor, Dene", "", ["@marisolquint"], ["https://marisolquint.example/give"]),
)

# (days ago, number, title, address, text)
RELEASES = (
    (
        44,
        "{yy}R094",
        "Missing girl, 15, Abbottsfield",
        "https://news.service.example/releases/{yy}R094",
        "Police ask for help in finding a girl of 15 last seen in Abbottsfield. Her family is worried about her.",
    ),
    (
        35,
        "{yy}R101",
        "Collision at Fort Road and 66 Street",
        "https://news.service.example/releases/{yy}R101",
        "Traffic is detoured at Fort Road and 66 Street after a collision. Police ask drivers to go round.",
    ),
    (
        20,
        "{yy}R109",
        "Arrest after break-ins in Belvedere",
        "https://news.service.example/releases/{yy}R109",
        "Police arrested a man after a series of break-ins in Belvedere. Charges are pending.",
    ),
)

# Presented in camera at the meeting three weeks before the latest: (meeting, label, text). Only fingerprints are kept.
CLOSED_PAPERS = (
    (
        1,
        "West station site",
        "Land. The rail yard parcel was appraised at $41.5 million before remediation. The environmental report "
        "expects between six and nine million for the removal of diesel in the soil. The option on the parcel lapses "
        "on the last day of March. Legal advises not to renew it. Administration recommends that the west site be "
        "given up and that two city-owned parcels on Stony Plain Road be examined instead.",
    ),
    (
        1,
        "Bargaining mandate",
        "Labour. The mandate for the officers' contract is a ceiling of four and a quarter per cent in the first year "
        "and three in each of the two years after. The union has not been told. Administration expects a request of "
        "six per cent and a strike vote is not permitted by law; arbitration would likely award three and three "
        "quarters.",
    ),
)
