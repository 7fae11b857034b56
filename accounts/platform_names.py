"""The platforms an account can be on, as the app that reads them names them.

`accounts` knows no platform. The app that has connectors writes a `platforms.py` with `platforms()`, a mapping of names
to objects with `label`, `hint` and `why`; this module finds it, as `accounts.desk` finds what is for the desk.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Protocol

from django.apps import apps
from django.utils.module_loading import module_has_submodule


class PlatformName(Protocol):
    """What a form needs to know of a platform."""

    @property
    def label(self) -> str: ...
    @property
    def hint(self) -> str: ...
    @property
    def why(self) -> str: ...


def platform_names() -> Mapping[str, PlatformName]:
    """Every platform that an installed app knows, by name."""
    found: dict[str, PlatformName] = {}
    for config in apps.get_app_configs():
        if config.module and module_has_submodule(config.module, "platforms"):
            found |= import_module(f"{config.name}.platforms").platforms()
    return found


def platform_label(name: str) -> str:
    """The name a person knows; the plain name for a platform that no installed app knows any more."""
    known = platform_names().get(name)
    return known.label if known else name
