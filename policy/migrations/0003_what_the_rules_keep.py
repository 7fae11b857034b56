"""Promises no CHECK can keep: what was proposed stays as it was, what was decided stays decided, nothing is deleted."""

from django.db import migrations

TABLE = "policy_rulechange"
PROPOSED = ("mark", "kind", "rule", "new_rule", "what", "why", "proposed_by_id", "proposed_at")

# Each promise is a trigger of that name: at which moment, refusing what.
PROMISES = {
    "a_proposed_change_is_never_altered": ("UPDATE", " OR ".join(f"OLD.{one} <> NEW.{one}" for one in PROPOSED)),
    "a_decided_change_is_never_altered": ("UPDATE", "OLD.state <> 'proposed'"),
    "a_change_of_a_rule_is_never_deleted": ("DELETE", "1 = 1"),
}

# Django's editor of SQLite remakes a table to alter it, and loses its triggers: a migration that alters this table
# takes them away first and makes them again after. See also monitoring/migrations/0002.
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
    for name, (moment, refused) in PROMISES.items():
        for statement in statements[editor.connection.vendor]:
            filled = statement.format(name=name, moment=moment, table=TABLE, refused=refused)
            editor.execute(filled, params=None)


def make(apps, editor):
    _each(editor, CREATE)


def take_away(apps, editor):
    _each(editor, DROP)


class Migration(migrations.Migration):
    dependencies = [("policy", "0002_shipped_text_and_data")]

    operations = [migrations.RunPython(make, take_away)]
