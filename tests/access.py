"""A row of the access table: one page or verb, and who of the cast may use it.

Each app keeps its rows in `tests/<app>/access_table.py` as a list `ROWS`; `tests/test_access.py` tries every row with
every person, and compares the table with the addresses that exist.
"""

from dataclasses import dataclass

CAST = ("rosa", "omar", "chair", "sam", "noor", "dana", "reader", "privacy", "admin", "nobody")
EVERYBODY = " ".join(CAST)
ANYBODY = "anybody"  # signed in or not


@dataclass(frozen=True)
class Row:
    """`args` names a fixture that prepares what the address needs and returns its keyword arguments (may be empty).

    `open_to_strangers` marks a page that does not ask strangers to sign in, although the cast has no use for it.
    """

    url_name: str
    who: str
    method: str = "GET"
    args: str | None = None
    open_to_strangers: bool = False

    def __str__(self) -> str:
        return f"{self.method} {self.url_name}"

    def lets_in(self, member: str) -> bool:
        return self.who == ANYBODY or member in self.who.split()
