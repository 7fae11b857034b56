"""The ledger's rows are only ever added: the database itself refuses to change or delete one."""

from django.db import migrations

TABLE = "records_ledgerentry"
PROMISES = {"a_ledger_entry_is_never_changed": "UPDATE", "a_ledger_entry_is_never_deleted": "DELETE"}

# On SQLite a flush is a DELETE and is refused with the rest, so the tests' own flush (tests/conftest.py) puts the
# triggers aside. On PostgreSQL it is a TRUNCATE, which asks no row: only the table's owner may do that.
# Django's editor of SQLite remakes a table to alter it and loses its triggers: such a migration must make them again
# (tests/monitoring/test_promises.py fails otherwise).
CREATE = {
    "sqlite": ["CREATE TRIGGER {name} BEFORE {moment} ON {table} BEGIN SELECT RAISE(ABORT, '{name}'); END"],
    "postgresql": [  # 23514 is the code of a CHECK that fails, so that Django raises IntegrityError
        "CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION '{name}' USING ERRCODE = '23514'; END $$",
        "CREATE TRIGGER {name} BEFORE {moment} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ],
}
DROP = {"sqlite": ["DROP TRIGGER {name}"], "postgresql": ["DROP TRIGGER {name} ON {table}", "DROP FUNCTION {name}()"]}


def _each(editor, statements):
    for name, moment in PROMISES.items():
        for statement in statements[editor.connection.vendor]:
            editor.execute(statement.format(name=name, moment=moment, table=TABLE), params=None)


def make(apps, editor):
    _each(editor, CREATE)


def take_away(apps, editor):
    _each(editor, DROP)


class Migration(migrations.Migration):
    dependencies = [("records", "0001_initial")]

    operations = [migrations.RunPython(make, take_away)]
