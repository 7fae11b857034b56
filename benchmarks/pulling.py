"""From the platform to cases: 1,000 posts from loopback, on SQLite in a file, by the product's own rules."""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

POSTS = 1000
GOAL_SECONDS = 10
GOAL_QUERIES = 25
HOST = "prairie.example"
# Invented; one in ten asks for money for a campaign, as a commissioner may not.
PLAIN = (
    "Good turnout at the community hall tonight, and thanks to everybody who brought a chair.",
    "Le comité se réunit mardi à 13 h. L'ordre du jour est en ligne.",
    "First frost took the beans. The kale does not mind.",
    "The Commission meets in public on Thursday; anyone may come and listen.",
    "Reading: a long article about transit, lights and winter mornings.",
)
ASKING = "Please donate to Petra Vance's campaign for city council today: her team needs your $50 by Friday!"


def status(number):
    text = ASKING if number % 10 == 0 else PLAIN[number % len(PLAIN)]
    return {
        "id": str(number),
        "uri": f"https://{HOST}/users/rosa/statuses/{number}",
        "url": f"https://{HOST}/@rosa/{number}",
        "created_at": "2026-11-16T18:30:00.000Z",
        "edited_at": None,
        "visibility": "public",
        "spoiler_text": "",
        "language": None,
        "in_reply_to_id": None,
        "reblog": None,
        "media_attachments": [],
        "content": f"<p>{text} ({number})</p>",
    }


class Server(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def do_GET(self):
        parts = urlsplit(self.path)
        if parts.path.endswith("/statuses"):
            after = int(parse_qs(parts.query)["min_id"][0])
            body = [status(number) for number in range(min(after + 40, POSTS), after, -1)]
        else:
            body = {"id": "1", "acct": "rosa", "display_name": "Rosa", "url": f"https://{HOST}/@rosa", "note": ""}
        raw = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)


def serve():
    """A server in a process of its own, so that its work is not counted; its port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    print(server.server_port, flush=True)
    server.serve_forever()


def account_on_record(at):
    from datetime import date

    from accounts.actions import declaring
    from accounts.models import Account, Grant, Notice, Person, Term
    from accounts.roles import Role

    first, last = date(2020, 1, 1), date(2029, 12, 31)
    rosa = Person.objects.create(email="rosa@epc.example", name="Rosa Lindqvist")
    dana = Person.objects.create(email="dana@epc.example", name="Dana Okafor")
    Grant.objects.create(person=rosa, role=Role.COMMISSIONER, starts_on=first)
    Grant.objects.create(person=dana, role=Role.EXECUTIVE_DIRECTOR, starts_on=first)
    Term.objects.create(person=rosa, appointing_body=Term.Body.CITY, starts_on=first, ends_on=last)
    notice = Notice.objects.create(version=1, text="What is collected.", issued_at=at)
    account = declaring.declare(
        owner=rosa,
        kind=Account.Kind.COMMISSIONER,
        platform="mastodon",
        handle="rosa@prairie.example",
        stable_id=f"{HOST}/1",
        notice=notice,
        by=rosa,
        at=at,
    )
    return declaring.approve(account, reason="On record.", by=dana, at=at)


class Counting:
    """Counts statements to the database, those that begin and end transactions too."""

    def __init__(self):
        self.pages, self.now = [], 0

    def __call__(self, execute, sql, params, many, context):
        self.now += 1
        return execute(sql, params, many, context)

    def page(self, keep):
        def counted(*args):
            before = self.now
            keep(*args)
            # The commits of the page's and of the screening's transaction do not pass through a cursor.
            self.pages.append(self.now - before + 2)

        return counted


def measure(port):
    """Pull everything; prints lines for the docs."""
    from django.core.management import call_command
    from django.db import connection
    from django.utils import timezone

    from monitoring.actions import pulling, watching
    from monitoring.models import Case, Post, Unscreened
    from monitoring.web import Web
    from policy.actions.registers import current_engine

    call_command("migrate", verbosity=0)
    at = timezone.now()
    account = account_on_record(at)
    began = time.perf_counter()
    engine = current_engine()
    built = time.perf_counter() - began
    web = Web(loopback={HOST: ("127.0.0.1", port)})
    counting = Counting()
    pulling._keep_page = counting.page(pulling._keep_page)
    watching.begin_watching(at)
    began, used = time.perf_counter(), time.process_time()
    with connection.execute_wrapper(counting):
        record = pulling.pull(watching.claim_one(account.watch.pk, at), web=web, engine=engine, at=at, pages=50)
    seconds, cpu = time.perf_counter() - began, time.process_time() - used
    posts, cases, waiting = Post.objects.count(), Case.objects.count(), Unscreened.objects.count()
    assert (record.result, posts, waiting) == ("complete", POSTS, 0), (record.result, record.sentence, posts, waiting)
    assert cases >= POSTS // 10, cases
    queries = max(counting.pages)
    clock = f"{seconds:.1f} s ({cpu:.1f} s of processor; goal {GOAL_SECONDS} s)"
    print(f"{POSTS:,} posts to {cases} cases in {clock} on SQLite")
    print(f"{queries} statements for the costliest page of 40 posts (goal {GOAL_QUERIES}), {len(counting.pages)} pages")
    print(f"{built:.1f} s to build the rules, once a process")
    return seconds <= GOAL_SECONDS and queries <= GOAL_QUERIES


def main():
    if sys.argv[1:] == ["serve"]:
        serve()
        return 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"DATA_FOLDER": folder, "DJANGO_SETTINGS_MODULE": "epc_social.settings", "LOG_LEVEL": "ERROR"}
        for elsewhere in ("DATABASE_URL", "REDIS_URL"):
            os.environ.pop(elsewhere, None)
        import django

        django.setup()
        command = [sys.executable, "-m", "benchmarks.pulling", "serve"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            try:
                return 0 if measure(int(re.sub(r"\D", "", server.stdout.readline()))) else 1
            finally:
                server.terminate()


if __name__ == "__main__":
    sys.exit(main())
