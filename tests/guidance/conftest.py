"""A question that Omar asked in private."""

import pytest

from guidance import actions


@pytest.fixture
def ask_as(now):
    """ask_as(omar, kind="training") → his request."""

    def make(person, *, at=now, **change):
        given = {
            "kind": "guidance",
            "topic": "Sharing a news story",
            "question": "May I share it with a comment?",
            "draft": "",
            "wanted_by": None,
        }
        return actions.ask(**given | change, by=person, at=at)

    return make


@pytest.fixture
def a_question_of_omars(ask_as, omar):
    return {"pk": ask_as(omar).pk}
