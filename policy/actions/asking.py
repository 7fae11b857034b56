"""The model that gives second opinions, as the settings name it."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from policy.second_opinion.client import Bounds, Model


class NotSet(LookupError):
    """No model is named in the settings."""


def configured_model() -> Model:
    """The model of SECOND_OPINION_URL. Raises NotSet, which is how an installation begins."""
    told: dict[str, Any] = settings.SECOND_OPINION
    if not told["url"]:
        raise NotSet("No language model is asked: SECOND_OPINION_URL names none (docs/second-opinion.md).")
    return Model(told["url"], told["name"], told["key"], told["public"], Bounds(total=told["seconds"]))
