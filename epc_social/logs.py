"""Log lines a person or a machine can read; they name rows by number and never hold what a post says."""

import json
import logging
import traceback
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, ProgrammingError

# What every record has; the rest are the facts that the caller gave as `extra`.
ORDINARY = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
# Django and Celery add these; a request holds what a person typed.
NEVER = {"request", "server_time", "status_code", "data"}
# Errors that speak of the program or the machine. Any other may quote what it was given: a failed constraint of
# PostgreSQL shows the whole row, and with it the post.
OF_THE_PROGRAM = (
    OSError, ImportError, AttributeError, NameError, TypeError, AssertionError, NotImplementedError, RecursionError,
    ImproperlyConfigured, OperationalError, ProgrammingError,
)  # fmt: skip


def facts(record: logging.LogRecord) -> dict[str, object]:
    """The facts given with a record: `log.info("pull ended", extra={"account": 7})`."""
    return {name: value for name, value in vars(record).items() if name not in ORDINARY | NEVER}


def written_at(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what led to it, the first cause first."""
    if error is not None:
        yield from chain(error.__cause__ or (None if error.__suppress_context__ else error.__context__))
        yield error


class Lines(logging.Formatter):
    """What both kinds of lines share. Outspoken lines (DEBUG) quote errors; the others only name their kind."""

    def __init__(self, outspoken: bool = False) -> None:
        super().__init__()
        self.outspoken = outspoken

    def said(self, record: logging.LogRecord) -> str:
        """The message; Celery's own lines on a failed task repeat the error in theirs."""
        if not self.outspoken and isinstance(record.args, Mapping) and "exc" in record.args and record.exc_info:
            name = record.exc_info[0].__name__ if record.exc_info[0] else "an error"
            return str(record.msg) % {**record.args, "exc": name, "traceback": ""}
        return record.getMessage()

    def trace(self, record: logging.LogRecord) -> str:
        """Where an error came from; what it says only where that cannot be a post."""
        if self.outspoken or not record.exc_info:
            return self.formatException(record.exc_info) if record.exc_info else ""
        lines = []
        for error in chain(record.exc_info[1]):
            says = f": {error}" if isinstance(error, OF_THE_PROGRAM) else ""
            lines += [*traceback.format_tb(error.__traceback__), f"{type(error).__qualname__}{says}\n"]
        return "".join(lines).rstrip()


class TextLines(Lines):
    """`2026-11-17T16:00:00.000+00:00 INFO monitoring.tasks: pull ended account=7`."""

    def format(self, record: logging.LogRecord) -> str:
        said = " ".join([self.said(record), *(f"{name}={value}" for name, value in facts(record).items())])
        # A line break in a value would let it pass for a line of its own.
        said = said.replace("\n", "\\n").replace("\r", "\\r")
        line = f"{written_at(record)} {record.levelname} {record.name}: {said}"
        return f"{line}\n{self.trace(record)}" if record.exc_info else line


class JSONLines(Lines):
    """One JSON object a line: at, level, logger, message, the facts, and the trace of an error."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": written_at(record),
            "level": record.levelname,
            "logger": record.name,
            "message": self.said(record),
            **facts(record),
        }
        if record.exc_info:
            line["trace"] = self.trace(record)
        return json.dumps(line, default=str, ensure_ascii=False)
