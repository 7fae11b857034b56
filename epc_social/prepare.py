"""Before the first page: checks the settings, migrates, loads the demo once; prints what people must know."""

import argparse
import io
import os
import sys

import django
from django.core.management import CommandError, call_command


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--demo", action="store_true", help="load the demo and print its people")
    demo = parser.parse_args().demo
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "epc_social.settings")
    django.setup()
    try:
        call_command("check", stdout=io.StringIO())  # mistakes go to stderr; that there are none needs no line
        call_command("migrate", interactive=False, verbosity=0)
        if demo:
            call_command("demo", "load", stdout=sys.stderr)
            call_command("demo", "people", stdout=sys.stdout)
        else:
            print("The first visit asks for the administrator and the Commission's names.")
    except CommandError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
