"""Log lines a person or a machine can read; they name rows by number and never hold what a post says."""

import json
import logging
from datetime import UTC, datetime

# What every record has; the rest are the facts that the caller gave as `extra`.
ORDINARY = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
# Django adds these; a request holds what a person typed.
NEVER = {"request", "server_time", "status_code", "data"}


def facts(record: logging.LogRecord) -> dict[str, object]:
    """The facts given with a record: `log.info("pull ended", extra={"account": 7})`."""
    return {name: value for name, value in vars(record).items() if name not in ORDINARY | NEVER}


def written_at(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


class TextLines(logging.Formatter):
    """`2026-11-17T16:00:00.000+00:00 INFO monitoring.tasks: pull ended account=7`."""

    def format(self, record: logging.LogRecord) -> str:
        said = " ".join([record.getMessage(), *(f"{name}={value}" for name, value in facts(record).items())])
        # A line break in a value would let it pass for a line of its own.
        line = f"{written_at(record)} {record.levelname} {record.name}: {said}".replace("\n", "\\n").replace(
            "\r", "\\r"
        )
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


class JSONLines(logging.Formatter):
    """One JSON object a line: at, level, logger, message, the facts, and the trace of an error."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": written_at(record),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **facts(record),
        }
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str, ensure_ascii=False)
