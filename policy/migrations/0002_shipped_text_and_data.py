"""Record the text of policy 4.2.4 as shipped, the statutes it names, and the telephone numbers that are public."""

import hashlib
from datetime import date
from pathlib import Path
from uuid import uuid4

from django.db import migrations
from django.utils import timezone

TEXT = Path(__file__).resolve().parent.parent / "text" / "policy_4_2_4.txt"
LABEL = "4.2.4"
REPLACED = date(2025, 6, 11)
STATUTES = (
    ("POPA", "Protection of Privacy Act", REPLACED, None),
    ("ATIA", "Access to Information Act", REPLACED, None),
    ("FOIP", "Freedom of Information and Protection of Privacy Act", None, REPLACED),
)
SOURCE = "Delivered with EPC Social; to be confirmed by staff"
NUMBERS = (
    ("911", "Emergencies"),
    ("211", "Community and social services line"),
    ("311", "City of Edmonton"),
    ("811", "Health Link"),
    ("#377", "Edmonton Police Service, from a mobile telephone"),
    ("780-423-4567", "Edmonton Police Service"),
    ("780-391-4567", "Edmonton Police Service"),
    ("780-421-2200", "Edmonton Police Service"),
    ("1-800-222-8477", "Crime Stoppers"),
)


def record(apps, schema_editor):
    text = TEXT.read_bytes()
    apps.get_model("policy", "PolicyVersion").objects.create(
        label=LABEL, text=text.decode("utf-8"), sha256=hashlib.sha256(text).hexdigest()
    )
    Statute = apps.get_model("policy", "Statute")
    rows = {
        short: Statute.objects.create(short_name=short, name=name, since=since, replaced_on=replaced)
        for short, name, since, replaced in STATUTES
    }
    rows["FOIP"].replaced_by.set([rows["POPA"], rows["ATIA"]])
    PublicNumber = apps.get_model("policy", "PublicNumber")
    for number, label in NUMBERS:
        PublicNumber.objects.create(number=number, label=label, source=SOURCE, imported_at=timezone.now())
    apps.get_model("policy", "RegisterMark").objects.create(id=1, mark=uuid4().hex)


class Migration(migrations.Migration):
    dependencies = [("policy", "0001_initial")]

    # Going back drops the tables, and the rows with them.
    operations = [migrations.RunPython(record, migrations.RunPython.noop)]
