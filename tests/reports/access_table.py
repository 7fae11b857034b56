"""Who may open the reports."""

from tests.access import Row

READERS = "sam noor dana chair rosa omar reader"

ROWS = [
    Row("reports:reports", READERS),
    Row("reports:report", "dana", args="a_prepared_report"),
    Row("reports:report", READERS, args="a_published_report"),
    Row("reports:prepare", "dana", "POST", args="a_month"),
    Row("reports:publish", "dana", "POST", args="a_prepared_report"),
    Row("reports:api-reports", READERS),
    Row("reports:api-report", READERS, args="a_published_report"),
]
