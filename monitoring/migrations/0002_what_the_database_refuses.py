"""Promises no CHECK can keep: a pull agrees with its account's own row, and evidence is only ever added."""

from django.db import migrations

PULLS = "monitoring_pull"
_ACCOUNT = "SELECT 1 FROM accounts_account a WHERE a.id = NEW.account_id AND"

# Each promise is a trigger of that name: at which moment, on which table, refusing what.
PROMISES = {
    "a_pull_is_of_an_approved_account": ("INSERT", PULLS, f"NOT EXISTS ({_ACCOUNT} a.state = 'approved')"),
    # With the CHECKs, which compare these copies with `started_at`: not before notice and approval, not after the end.
    "a_pull_carries_what_permits_it": (
        "INSERT",
        PULLS,
        f"NOT EXISTS ({_ACCOUNT} a.notice_given_at = NEW.notice_given_at AND a.decided_at = NEW.approved_at AND "
        "(a.watch_ends_at = NEW.watch_ends_at OR a.watch_ends_at IS NULL AND NEW.watch_ends_at IS NULL))",
    ),
    "a_pull_without_an_end_is_of_an_official_account": (
        "INSERT",
        PULLS,
        f"NEW.watch_ends_at IS NULL AND NOT EXISTS ({_ACCOUNT} a.kind = 'official')",
    ),
    "what_permits_a_pull_is_never_changed": (
        "UPDATE",
        PULLS,
        "OLD.account_id <> NEW.account_id OR OLD.started_at <> NEW.started_at OR OLD.approved_at <> NEW.approved_at OR "
        "OLD.notice_given_at <> NEW.notice_given_at OR OLD.watch_ends_at <> NEW.watch_ends_at OR "
        "(OLD.watch_ends_at IS NULL) <> (NEW.watch_ends_at IS NULL)",
    ),
    "a_decision_is_never_changed": ("UPDATE", "monitoring_decision", "1 = 1"),
    "a_decision_is_never_deleted": ("DELETE", "monitoring_decision", "1 = 1"),
    "a_step_of_a_case_is_never_changed": ("UPDATE", "monitoring_caseevent", "1 = 1"),
    "a_step_of_a_case_is_never_deleted": ("DELETE", "monitoring_caseevent", "1 = 1"),
    # When posts are one day purged by the retention schedule, that migration lets exactly its own purge through.
    "a_version_of_a_post_is_never_changed": ("UPDATE", "monitoring_postversion", "1 = 1"),
    "a_version_of_a_post_is_never_deleted": ("DELETE", "monitoring_postversion", "1 = 1"),
    "an_opinion_is_never_changed": ("UPDATE", "monitoring_secondopinion", "1 = 1"),
}

# On SQLite a flush is a DELETE and is refused with the rest, so the tests' own flush (tests/conftest.py) puts the
# triggers aside. On PostgreSQL it is a TRUNCATE, which asks no row: only the table's owner may do that.
# Django's editor of SQLite remakes a table to alter it: it loses that table's triggers, and stops at a trigger that
# names the table (accounts_account). Such a migration takes the triggers away first and makes them again after
# (tests/monitoring/test_promises.py fails otherwise).
CREATE = {
    "sqlite": [
        "CREATE TRIGGER {name} BEFORE {moment} ON {table} WHEN {refused} BEGIN SELECT RAISE(ABORT, '{name}'); END"
    ],
    "postgresql": [  # 23514 is the code of a CHECK that fails, so that Django raises IntegrityError
        "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {refused} THEN "
        "RAISE EXCEPTION '{name}' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$",
        "CREATE TRIGGER {name} BEFORE {moment} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ],
}
DROP = {"sqlite": ["DROP TRIGGER {name}"], "postgresql": ["DROP TRIGGER {name} ON {table}", "DROP FUNCTION {name}()"]}


def _each(editor, statements):
    for name, (moment, table, refused) in PROMISES.items():
        for statement in statements[editor.connection.vendor]:
            filled = statement.format(name=name, moment=moment, table=table, refused=refused)
            editor.execute(filled, params=None)


def make(apps, editor):
    _each(editor, CREATE)


def take_away(apps, editor):
    _each(editor, DROP)


class Migration(migrations.Migration):
    # After the last change of the accounts' table, which the triggers of pulls name.
    dependencies = [("monitoring", "0001_initial"), ("accounts", "0001_initial")]

    operations = [migrations.RunPython(make, take_away)]
