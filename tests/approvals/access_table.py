"""Who may open the pages of official presences."""

from tests.access import ANYBODY, Row

READERS = "sam noor dana chair rosa omar reader"

ROWS = [
    Row("approvals:presences", READERS),
    Row("approvals:register", ANYBODY),
    Row("approvals:request", "sam noor dana"),
    Row("approvals:request", "sam noor dana", "POST"),
    Row("approvals:delegate", "chair"),
    Row("approvals:delegate", "chair", "POST"),
    Row("approvals:presence", READERS, args="a_request"),
    Row("approvals:advise", "dana", "POST", args="a_request"),
    Row("approvals:decide", "chair", "POST", args="an_advised_request"),
    Row("approvals:decide-delegated", "dana", "POST", args="an_advised_request"),
    Row("approvals:end", "sam noor dana", "POST", args="a_request"),
]
