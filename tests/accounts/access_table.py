"""Who may open the pages of people: the administrator and the Executive Director look after them."""

from tests.access import ANYBODY, EVERYBODY, Row

KEEPERS = "dana admin"
ISSUERS = "dana admin privacy"

ROWS = [
    Row("accounts:signin", ANYBODY),
    Row("accounts:signin", ANYBODY, "POST"),
    Row("accounts:signout", ANYBODY, "POST"),
    Row("accounts:setup", "", open_to_strangers=True),
    Row("accounts:setup", "", "POST", open_to_strangers=True),
    Row("accounts:desk", EVERYBODY),
    Row("accounts:password", EVERYBODY),
    Row("accounts:password", EVERYBODY, "POST"),
    Row("accounts:people", KEEPERS),
    Row("accounts:person_add", KEEPERS),
    Row("accounts:person_add", KEEPERS, "POST"),
    Row("accounts:person", KEEPERS, args="a_person"),
    Row("accounts:person_correct", KEEPERS, args="a_person"),
    Row("accounts:person_correct", KEEPERS, "POST", args="a_person"),
    Row("accounts:person_active", KEEPERS, "POST", args="a_person"),
    Row("accounts:person_password", KEEPERS, args="a_person"),
    Row("accounts:person_password", KEEPERS, "POST", args="a_person"),
    Row("accounts:role_give", KEEPERS, args="a_person"),
    Row("accounts:role_give", KEEPERS, "POST", args="a_person"),
    Row("accounts:role_end", KEEPERS, args="a_grant"),
    Row("accounts:role_end", KEEPERS, "POST", args="a_grant"),
    Row("accounts:term_appoint", KEEPERS, args="a_person"),
    Row("accounts:term_appoint", KEEPERS, "POST", args="a_person"),
    Row("accounts:term_change", KEEPERS, args="a_term"),
    Row("accounts:term_change", KEEPERS, "POST", args="a_term"),
    Row("accounts:notice", EVERYBODY),
    Row("accounts:notice_version", EVERYBODY, args="a_notice"),
    Row("accounts:notice_issue", ISSUERS),
    Row("accounts:notice_issue", ISSUERS, "POST"),
]
