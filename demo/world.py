"""The people, accounts, registers and meetings of the demo. Everybody and everything here is invented."""

from dataclasses import dataclass
from datetime import date, timedelta

from accounts.roles import Role

COMMISSION = {
    "commission": "Edmonton Police Commission",
    "short_name": "EPC",
    "service_name": "Edmonton Police Service",
    "contact": "Priya Raman, access and privacy coordinator, privacy@epc.example",
}

MASTODON = "prairie.example"
PDS = "pds.sky.example"
PLC = "plc.directory"


@dataclass(frozen=True)
class Someone:
    """A person of the demo: the first word of the e-mail, the name, the roles, and a Commissioner's appointing body."""

    key: str
    name: str
    roles: tuple[Role, ...]
    body: str = ""
    councillor: bool = False
    who: str = ""

    @property
    def email(self) -> str:
        return f"{self.key}@epc.example"


PEOPLE = (
    Someone("ari", "Ari Stone", (Role.ADMINISTRATOR,), who="administrator"),
    Someone("dana", "Dana Okafor", (Role.EXECUTIVE_DIRECTOR,), who="Executive Director"),
    Someone("sam", "Sam Whitford", (Role.STAFF,), who="staff reviewer"),
    Someone("noor", "Noor Ansari", (Role.STAFF,), who="staff reviewer"),
    Someone("priya", "Priya Raman", (Role.ACCESS_COORDINATOR,), who="access and privacy coordinator"),
    Someone("lena", "Lena Fairweather", (Role.READER,), who="reads the reports for the Commission"),
    Someone("ingrid", "Ingrid Achebe", (Role.COMMISSIONER, Role.CHAIR), "city", who="Chair and Commissioner"),
    Someone("rosa", "Rosa Lindqvist", (Role.COMMISSIONER,), "city", True, who="Commissioner, also a councillor"),
    Someone("omar", "Omar Haddad", (Role.COMMISSIONER,), "city", who="Commissioner"),
    Someone("bettina", "Bettina Marsh", (Role.COMMISSIONER,), "province", who="Commissioner"),
    Someone("kess", "Kess Boyd", (Role.COMMISSIONER,), "city", True, who="Commissioner, also a councillor"),
    Someone("theo", "Théo Lavallée", (Role.COMMISSIONER,), "city", who="Commissioner"),
    Someone("delphine", "Delphine Cardinal", (Role.COMMISSIONER,), "city", who="Commissioner"),
    Someone("hyunwoo", "Hyun-woo Seo", (Role.COMMISSIONER,), "province", who="Commissioner"),
    Someone("paulette", "Paulette Drozd", (Role.COMMISSIONER,), "city", who="Commissioner"),
)


@dataclass(frozen=True)
class Profile:
    """An account of the demo. `owner` is a person's key, or empty for an official one; `state` is what becomes of it."""

    key: str
    owner: str
    kind: str
    platform: str
    handle: str
    display_name: str
    bio: str
    fields: tuple[tuple[str, str], ...] = ()
    state: str = "approved"


HOUSE_RULES = "Be civil: insults, threats and private information are removed. Rules: commission.example/acceptable-use"

ACCOUNTS = (
    Profile("rosa-mastodon", "rosa", "commissioner", "mastodon", f"@rosa@{MASTODON}", "Rosa Lindqvist",
            "City councillor and member of the Edmonton Police Commission. Not read around the clock: in an emergency "
            "call 911; for the Commission write to office@epc.example. Keep it civil, insults are removed."),
    Profile("rosa-bluesky", "rosa", "personal", "bluesky", "rosalindqvist.sky.example", "Rosa L.",
            "Bread, violins, river valley."),
    Profile("omar-mastodon", "omar", "commissioner", "mastodon", f"@omar@{MASTODON}", "Omar Haddad",
            "Commissioner, Edmonton Police Commission. Views are mine."),
    Profile("ingrid-bluesky", "ingrid", "commissioner", "bluesky", "ingrid.sky.example", "Ingrid Achebe",
            "Chair, Edmonton Police Commission. Read on weekdays; emergencies 911; questions to office@epc.example. "
            "Acceptable use: commission.example/acceptable-use"),
    Profile("ingrid-blog", "ingrid", "commissioner", "feed", "https://ingridachebe.example/feed.atom",
            "Ingrid Achebe: from the chair", "Notes of the Chair of the Edmonton Police Commission. Contact: "
            "office@epc.example, in an emergency 911. Comments are open to everyone who is civil; insults are removed."),
    Profile("bettina-bluesky", "bettina", "personal", "bluesky", "bettina.sky.example", "Bettina",
            "Curler, puzzler, perogy maker."),
    Profile("kess-mastodon", "kess", "commissioner", "mastodon", f"@kess@{MASTODON}", "Kess Boyd",
            "Councillor. Police Commissioner. In an emergency call 911. Ward office: ward@council.example."),
    Profile("kess-x", "kess", "commissioner", "x", "@kessboyd", "Kess Boyd", ""),
    Profile("theo-mastodon", "theo", "commissioner", "mastodon", f"@theo@{MASTODON}", "Théo Lavallée",
            "Commissaire, Commission de police d'Edmonton. Urgence : 911. Pour joindre la Commission : "
            "office@epc.example. Les propos injurieux sont retirés."),
    Profile("delphine-bluesky", "delphine", "commissioner", "bluesky", "delphine.sky.example", "Delphine Cardinal",
            "Commissioner at the EPC. nêhiyaw iskwêw. Not monitored 24/7, emergencies 911, office@epc.example. "
            "Disrespect is deleted."),
    Profile("delphine-mastodon", "delphine", "personal", "mastodon", f"@cedar@{MASTODON}", "Cedar and Snow",
            "Beads, bannock, hockey mom."),
    Profile("hyunwoo-feed", "hyunwoo", "personal", "feed", "https://slowshutter.example/feed.json", "Slow Shutter",
            "A page about film cameras."),
    Profile("hyunwoo-mastodon", "hyunwoo", "personal", "mastodon", f"@slowshutter@{MASTODON}", "Slow Shutter",
            "Film, light, kimchi."),
    Profile("paulette-mastodon", "paulette", "personal", "mastodon", f"@purlgrey@{MASTODON}", "Purl Grey",
            "Knitting and minor grievances."),
    Profile("paulette-facebook", "paulette", "personal", "facebook", "paulette.drozd", "Paulette Drozd", ""),
    Profile("paulette-bluesky", "paulette", "commissioner", "bluesky", "paulette.sky.example", "Paulette Drozd",
            "Member of the Edmonton Police Commission.", state="declared"),
    Profile("commission-mastodon", "", "official", "mastodon", f"@commission@{MASTODON}", "Edmonton Police Commission",
            f"Civilian oversight of policing in Edmonton. Read on weekdays 8:30 to 4:30; in an emergency call 911. "
            f"office@epc.example. {HOUSE_RULES}"),
    Profile("commission-bluesky", "", "official", "bluesky", "commission.sky.example", "Edmonton Police Commission",
            f"Official. Not monitored around the clock; emergencies 911; office@epc.example. {HOUSE_RULES}"),
    Profile("commission-news", "", "official", "feed", "https://news.commission.example/rss.xml", "Commission news",
            f"News of the Commission. Questions: office@epc.example. In an emergency call 911. {HOUSE_RULES}"),
    Profile("commission-x", "", "official", "x", "@EPCommissionDemo", "Edmonton Police Commission", ""),
)


def meetings(today: date, count: int = 3) -> list[date]:
    """The Commission's meetings, every third Thursday; the newest first, at least six days ago: posts speak of them."""
    latest = today - timedelta(days=6)
    latest -= timedelta(days=(latest.weekday() - 3) % 7)
    return [latest - timedelta(weeks=3 * n) for n in range(count)]


FRENCH_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


def words(today: date) -> dict[str, str]:
    """What the names in braces of the posts stand for on that day."""
    found = {"yy": f"{today:%y}", "next_year": str(today.year + 1)}
    for n, day in enumerate(meetings(today)):
        found[f"m{n}"] = f"{day:%B} {day.day}"
        found[f"m{n}_fr"] = f"{day.day} {FRENCH_MONTHS[day.month - 1]}"
    return found


# The register of decisions: (meeting, number, motion, outcome, text, topics).
DECISIONS = (
    (2, "01", "Body-worn video, second phase", "carried",
     "Carried 6–3. That the Service buy 120 body-worn cameras at a cost of no more than $1.9 million, with a report back "
     "in twelve months.", ["body-worn video", "technology"]),
    (2, "02", "Return of school resource officers", "tabled",
     "Tabled. The motion was that school resource officers return in the coming fall; it was neither adopted nor "
     "rejected.", ["schools", "school resource officers"]),
    (1, "03", "Drone program", "carried",
     "Carried 6–3. That the Service buy four drones for two divisions (Downtown and Northwest) at a cost of no more than "
     "$310,000, after a privacy review.", ["drones", "technology", "privacy"]),
    (1, "04", "Close the North Hill front counter", "defeated",
     "Defeated 3–6. That the front counter at North Hill be closed.", ["front counter", "North Hill", "facilities"]),
    (0, "05", "Crisis diversion partnership", "carried",
     "Carried 8–1. That the crisis diversion partnership be extended for two years at $2.4 million a year.",
     ["crisis diversion", "mental health"]),
    (0, "06", "Captions for the livestream", "carried",
     "Carried without a vote against. That livestreams of public meetings have captions.", ["livestream", "meetings"]),
    (0, "07", "Options on land", "deferred",
     "Deferred to the January meeting. The motion was that options on land for a west station be taken up.",
     ["land", "west station", "facilities"]),
)

OFFICIALS = (
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

CANDIDATES = (
    ("Wendell Oakes", "Councillor, Dene", "", ["@oakesfordene"],
     ["https://wendelloakes.example/donate", "https://wendelloakes.example/volunteer"]),
    ("Marisol Quint", "Councillor, Dene", "", ["@marisolquint"], ["https://marisolquint.example/give"]),
)

# (days ago, number, title, address, text)
RELEASES = (
    (35, "R101", "Collision at Fort Road and 66 Street", "https://news.service.example/releases/26R101",
     "Traffic is detoured at Fort Road and 66 Street after a collision. Police ask drivers to go round."),
    (20, "R109", "Arrest after break-ins in Belvedere", "https://news.service.example/releases/26R109",
     "Police arrested a man after a series of break-ins in Belvedere. Charges are pending."),
)

# Presented in camera at the meeting three weeks before the latest: (meeting, label, text). Only fingerprints are kept.
CLOSED_PAPERS = (
    (1, "West station site",
     "Land. The rail yard parcel was appraised at $41.5 million before remediation. The environmental report expects "
     "between six and nine million for the removal of diesel in the soil. The option on the parcel lapses on the last "
     "day of March. Legal advises not to renew it. Administration recommends that the west site be given up and that "
     "two city-owned parcels on Stony Plain Road be examined instead."),
    (1, "Bargaining mandate",
     "Labour. The mandate for the officers' contract is a ceiling of four and a quarter per cent in the first year and "
     "three in each of the two years after. The union has not been told. Administration expects a request of six per "
     "cent and a strike vote is not permitted by law; arbitration would likely award three and three quarters."),
)
