"""Log lines: one line each, with facts, and never with what a post says."""

import json
import logging
import sys
from types import TracebackType

import pytest
from django.db import IntegrityError

from epc_social.celery import App
from epc_social.logs import JSONLines, Lines, TextLines

POST = "the words of a post"
Caught = tuple[type[BaseException], BaseException, TracebackType | None]


def record(message: str, **extra: object) -> logging.LogRecord:
    return logging.getLogger("monitoring.tasks").makeRecord(
        "monitoring.tasks", logging.INFO, "f.py", 1, message, (), None, extra=extra
    )


def test_a_text_line_stays_one_line_whatever_a_value_holds() -> None:
    line = TextLines().format(record("pull ended", account=7, host="a\nERROR forged"))
    assert line.endswith("INFO monitoring.tasks: pull ended account=7 host=a\\nERROR forged")
    assert len(line.splitlines()) == 1


def test_a_json_line_holds_the_facts_and_never_the_request() -> None:
    line = json.loads(JSONLines().format(record("pull ended", account=7, request="what was typed")))
    assert (line["message"], line["account"], line["level"]) == ("pull ended", 7, "INFO")
    assert "what was typed" not in str(line)


def caught(error: Exception, because: Exception | None = None) -> Caught:
    try:
        raise error from because
    except type(error):
        kind, value, trace = sys.exc_info()
    assert kind is not None
    assert value is not None
    return kind, value, trace


@pytest.mark.parametrize("lines", [TextLines(), JSONLines()])
@pytest.mark.parametrize("error", [IntegrityError(f"Failing row contains ({POST})"), ValueError(POST), KeyError(POST)])
def test_an_error_that_may_quote_a_post_is_named_and_not_quoted(lines: Lines, error: Exception) -> None:
    for failed in (error, RuntimeError("outer")):
        entry = record("pull failed", account=7)
        entry.exc_info = caught(failed, because=None if failed is error else error)
        line = lines.format(entry)
        assert type(error).__name__ in line
        assert "test_logs.py" in line  # where it came from
        assert POST not in line


def test_an_error_of_the_program_is_quoted() -> None:
    entry = record("page failed")
    entry.exc_info = caught(AttributeError("no attribute 'pulled_at'"))
    assert "AttributeError: no attribute 'pulled_at'" in TextLines().format(entry)


def test_on_a_developers_machine_every_error_is_quoted() -> None:
    entry = record("page failed")
    entry.exc_info = caught(ValueError(POST))
    assert f"ValueError: {POST}" in TextLines(outspoken=True).format(entry)


def test_a_failed_task_is_logged_without_what_its_error_says(caplog: pytest.LogCaptureFixture) -> None:
    app = App("worker", broker="memory://here", set_as_current=False)

    @app.task(name="failing")
    def failing() -> None:
        raise ValueError(POST)

    with caplog.at_level(logging.INFO, logger="celery"):
        failing.apply()
    lines = [TextLines().format(entry) for entry in caplog.records]
    assert any("failing" in line and "ValueError" in line for line in lines)
    assert not [line for line in lines if POST in line]
    assert [entry for entry in caplog.records if POST in entry.getMessage()]  # as Celery itself would have said it
