"""The people and accounts of the demo. Everybody here is invented."""

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
# Two hosts that the Bluesky connector always asks; in the demo they too are on this machine.
PLC = "plc.directory"
LOOK_UP = "public.api.bsky.app"


@dataclass(frozen=True)
class Someone:
    """A person of the demo: the first word of the e-mail, the name, the roles, and a Commissioner's appointing body.

    `new` are those welcomed in the demo's time; a term ends with this year (`ends` 0) or the next one (1).
    """

    key: str
    name: str
    roles: tuple[Role, ...]
    body: str = ""
    councillor: bool = False
    who: str = ""
    new: bool = False
    ends: int = 1

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
    Someone("omar", "Omar Haddad", (Role.COMMISSIONER,), "city", who="Commissioner, new this term", new=True),
    Someone("bettina", "Bettina Marsh", (Role.COMMISSIONER,), "province", who="Commissioner, last year", ends=0),
    Someone("kess", "Kess Boyd", (Role.COMMISSIONER,), "city", True, who="Commissioner, also a councillor"),
    Someone("theo", "Théo Lavallée", (Role.COMMISSIONER,), "city", who="Commissioner"),
    Someone("delphine", "Delphine Cardinal", (Role.COMMISSIONER,), "city", who="Commissioner"),
    Someone("hyunwoo", "Hyun-woo Seo", (Role.COMMISSIONER,), "province", who="Commissioner, new this term", new=True),
    Someone("paulette", "Paulette Drozd", (Role.COMMISSIONER,), "city", who="Commissioner, new this term", new=True),
)


@dataclass(frozen=True)
class Profile:
    """An account of the demo. `owner` is a person's key, or empty for an official one; `state` is what becomes of it.

    `formerly` is the handle it had until `renamed_ago` days before the demo was laid out.
    """

    key: str
    owner: str
    kind: str
    platform: str
    handle: str
    display_name: str
    bio: str
    fields: tuple[tuple[str, str], ...] = ()
    state: str = "approved"
    formerly: str = ""
    renamed_ago: int = 0

    def handle_on(self, day: date, today: date) -> str:
        """The handle on that day of the demo that was laid out on `today`."""
        return self.formerly if self.formerly and day < today - timedelta(days=self.renamed_ago) else self.handle


def is_down(host: str, day: date, today: date) -> bool:
    """Whether a host had trouble of its own: one for two days of last month, one for a day of last week."""
    last_month = today.replace(day=1) - timedelta(days=1)
    if host == "ingridachebe.example":
        return (day.year, day.month) == (last_month.year, last_month.month) and day.day in (24, 25)
    return host == "slowshutter.example" and day == today - timedelta(days=9)


HOUSE_RULES = "Be civil: insults, threats and private information are removed. Rules: commission.example/acceptable-use"

ACCOUNTS = (
    Profile(
        "rosa-mastodon",
        "rosa",
        "commissioner",
        "mastodon",
        f"@rosa@{MASTODON}",
        "Rosa Lindqvist",
        "City councillor and member of the Edmonton Police Commission. Not read around the clock: in an emergency "
        "call 911; for the Commission write to office@epc.example. Keep it civil, insults are removed.",
    ),
    Profile(
        "rosa-bluesky",
        "rosa",
        "personal",
        "bluesky",
        "rosalindqvist.sky.example",
        "Rosa L.",
        "Bread, violins, river valley.",
    ),
    Profile(
        "omar-mastodon",
        "omar",
        "commissioner",
        "mastodon",
        f"@omar@{MASTODON}",
        "Omar Haddad",
        "Commissioner, Edmonton Police Commission. Views are mine.",
    ),
    Profile(
        "ingrid-bluesky",
        "ingrid",
        "commissioner",
        "bluesky",
        "ingrid.sky.example",
        "Ingrid Achebe",
        "Chair, Edmonton Police Commission. Read on weekdays; emergencies 911; questions to office@epc.example. "
        "Acceptable use: commission.example/acceptable-use",
    ),
    Profile(
        "ingrid-blog",
        "ingrid",
        "commissioner",
        "feed",
        "https://ingridachebe.example/feed.atom",
        "Ingrid Achebe: from the chair",
        "Notes of the Chair of the Edmonton Police Commission. Contact: "
        "office@epc.example, in an emergency 911. Comments are open to all who are civil; insults are removed.",
    ),
    Profile(
        "bettina-bluesky",
        "bettina",
        "personal",
        "bluesky",
        "bettina.sky.example",
        "Bettina",
        "Curler, puzzler, perogy maker.",
    ),
    Profile(
        "kess-mastodon",
        "kess",
        "commissioner",
        "mastodon",
        f"@kess@{MASTODON}",
        "Kess Boyd",
        "Councillor. Police Commissioner. In an emergency call 911. Ward office: ward@council.example.",
    ),
    Profile("kess-x", "kess", "commissioner", "x", "@kessboyd", "Kess Boyd", ""),
    Profile(
        "theo-mastodon",
        "theo",
        "commissioner",
        "mastodon",
        f"@theo@{MASTODON}",
        "Théo Lavallée",
        "Commissaire, Commission de police d'Edmonton. Urgence : 911. Pour joindre la Commission : "
        "office@epc.example. Les propos injurieux sont retirés.",
    ),
    Profile(
        "delphine-bluesky",
        "delphine",
        "commissioner",
        "bluesky",
        "delphine.sky.example",
        "Delphine Cardinal",
        "Commissioner at the EPC. nêhiyaw iskwêw. Not monitored 24/7, emergencies 911, office@epc.example. "
        "Disrespect is deleted.",
        formerly="delphinecardinal.sky.example",
        renamed_ago=21,
    ),
    Profile(
        "delphine-mastodon",
        "delphine",
        "personal",
        "mastodon",
        f"@cedar@{MASTODON}",
        "Cedar and Snow",
        "Beads, bannock, hockey mom.",
    ),
    Profile(
        "hyunwoo-feed",
        "hyunwoo",
        "personal",
        "feed",
        "https://slowshutter.example/feed.json",
        "Slow Shutter",
        "A page about film cameras.",
    ),
    Profile(
        "hyunwoo-mastodon",
        "hyunwoo",
        "personal",
        "mastodon",
        f"@slowshutter@{MASTODON}",
        "Slow Shutter",
        "Film, light, kimchi.",
    ),
    Profile(
        "paulette-mastodon",
        "paulette",
        "personal",
        "mastodon",
        f"@purlgrey@{MASTODON}",
        "Purl Grey",
        "Knitting and minor grievances.",
    ),
    Profile("paulette-facebook", "paulette", "personal", "facebook", "paulette.drozd", "Paulette Drozd", ""),
    Profile(
        "paulette-bluesky",
        "paulette",
        "commissioner",
        "bluesky",
        "paulette.sky.example",
        "Paulette Drozd",
        "Member of the Edmonton Police Commission.",
        state="declared",
    ),
    Profile(
        "commission-mastodon",
        "",
        "official",
        "mastodon",
        f"@commission@{MASTODON}",
        "Edmonton Police Commission",
        f"Civilian oversight of policing in Edmonton. Read on weekdays 8:30 to 4:30; in an emergency call 911. "
        f"office@epc.example. {HOUSE_RULES}",
    ),
    Profile(
        "commission-bluesky",
        "",
        "official",
        "bluesky",
        "commission.sky.example",
        "Edmonton Police Commission",
        f"Official. Not monitored around the clock; emergencies 911; office@epc.example. {HOUSE_RULES}",
    ),
    Profile(
        "commission-news",
        "",
        "official",
        "feed",
        "https://news.commission.example/rss.xml",
        "Commission news",
        f"News of the Commission. Questions: office@epc.example. In an emergency call 911. {HOUSE_RULES}",
    ),
    Profile("commission-x", "", "official", "x", "@EPCommissionDemo", "Edmonton Police Commission", ""),
)
