"""Declaring an account, deciding about it, and choosing which accounts a list shows."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from accounts.models import Account, Notice, Person
from monitoring.platforms import Coverage, platforms

LONGEST = 255
# Where a pasted address says which platform it is of. Mastodon and feeds live on any host.
HOMES = {
    "bluesky": ("bsky.app",),
    "facebook": ("facebook.com", "fb.com"),
    "instagram": ("instagram.com",),
    "linkedin": ("linkedin.com",),
    "reddit": ("reddit.com",),
    "threads": ("threads.net", "threads.com"),
    "tiktok": ("tiktok.com",),
    "x": ("x.com", "twitter.com"),
    "youtube": ("youtube.com", "youtu.be"),
}
_HOST = re.compile(r"(?:[a-z]+://)?(?:[a-z]+\.)?((?:[\w-]+\.)+[a-z]{2,})(?:[/?#:]|$)", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s/:]+@[^@\s/:]+\.[^@\s/:]+")
# Platforms that cannot be asked: what their names may look like is all that can be checked. Light on purpose; X's own
# rule is the letters, digits and underscores, at most 15, of help.x.com.
UNREAD = tuple(name for name in HOMES if name != "bluesky")
_NAMES = {
    "x": re.compile(r"@?[A-Za-z0-9_]{1,15}(?:/(?:status|with_replies).*)?"),
    "reddit": re.compile(r"(?:/?(?:u|user)/)?[A-Za-z0-9_-]{3,20}"),
}
_NAME = re.compile(r"@?[\w%.-]+(?:/[\w%.-]+)*", re.UNICODE)
_LOOKS = {
    "facebook": "A Facebook page has a name, such as facebook.com/name",
    "instagram": "A handle on Instagram looks like @name",
    "linkedin": "A LinkedIn page looks like linkedin.com/in/name",
    "reddit": "A name on Reddit looks like u/name",
    "threads": "A handle on Threads looks like @name",
    "tiktok": "A handle on TikTok looks like @name",
    "x": "A handle on X has at most 15 letters, digits and underscores, such as @name",
    "youtube": "A handle on YouTube looks like @name",
    "mastodon": "A Mastodon handle begins with @, such as @name@server.ca",
    "bluesky": "A Bluesky handle looks like name.bsky.social",
    "feed": "Give the address of the blog, newsletter or podcast, such as example.ca/blog",
}
_PAGE = re.compile(r"(?:https?://)?(?:[a-z]+\.)?[\w-]+\.[a-z]+/+", re.IGNORECASE)
_MACHINE = re.compile(
    r"localhost(?::\d+)?|\d+(?:\.\d+){3}(?::\d+)?|[0-9a-fA-F]*::?[0-9a-fA-F:.]*|\[[0-9a-fA-F:.]+\]|0x[0-9a-fA-F]+",
    re.IGNORECASE,
)
# Symbols and pictures, and what cannot be seen: joiners, marks of direction, private characters, halves of pairs.
_NOT_IN_A_HANDLE = {"So", "Sk", "Cc", "Cf", "Co", "Cs", "Cn"}

KINDS = [
    (
        Account.Kind.COMMISSIONER,
        "It identifies me as a member of the Commission. Guideline 3 holds for it, and every public post is checked.",
    ),
    (
        Account.Kind.PERSONAL,
        "It is personal. Only posts that touch the Commission or the Service are kept (guideline 4); "
        "of all others nothing but a count remains.",
    ),
]


def platform_choices() -> list[tuple[str, str]]:
    """Every platform with what a handle looks like there; those that are read automatically first."""
    every = sorted(platforms().values(), key=lambda one: one.coverage is not Coverage.AUTOMATIC)
    return [(one.name, f"{one.label} ({one.hint}): {COVERAGE_WORDS[one.coverage]}") for one in every]


COVERAGE_WORDS = {
    Coverage.AUTOMATIC: "read automatically",
    Coverage.CONSENT: "cannot be read without its owner's consent",
    Coverage.EXPORT: "cannot be read without its owner's export",
    Coverage.MANUAL: "cannot be read automatically",
}


class Declare(forms.Form):
    """`notice` is the version shown beside the form; ticking `read` says that it was read."""

    platform = forms.ChoiceField(label="Platform", choices=platform_choices, widget=forms.RadioSelect)
    # Longer than any handle, so that what was pasted comes back whole beside the sentence that says it is too long.
    handle = forms.CharField(
        label="Handle",
        max_length=5000,
        help_text="Your name on that platform, or the address of your profile page.",
        widget=forms.TextInput(attrs={"autocapitalize": "off", "autocomplete": "off", "spellcheck": "false"}),
    )
    kind = forms.ChoiceField(label="What kind of account is it?", choices=KINDS, widget=forms.RadioSelect)
    notice = forms.IntegerField(widget=forms.HiddenInput, required=False)
    read = forms.BooleanField(error_messages={"required": "Please read the notice, then tick the box beneath it."})

    def __init__(self, data: Any = None, *, newest: Notice, initial: dict[str, Any] | None = None) -> None:
        given = data if data is not None else initial
        changed = given is not None and str(given.get("notice")) != str(newest.version)
        if given is not None and changed:
            # A tick beside an earlier version says nothing about this one.
            given = {key: given[key] for key in given if key != "read"}
        super().__init__(given if data is not None else None, initial=None if data is not None else given)
        read = self.fields["read"]
        read.label = f"I have read the notice, version {newest.version}"
        if changed:
            sentence = "The notice was changed while you were reading. Please read the new version, then tick the box."
            read.error_messages["required"] = sentence
        self.newest = newest

    def clean_handle(self) -> str:
        handle = " ".join(str(self.cleaned_data["handle"]).split(" "))
        if len(handle) > LONGEST:
            raise ValidationError(f"This has {len(handle)} characters; a handle has at most {LONGEST}.")
        if any(letter.isspace() for letter in handle):
            raise ValidationError("A handle has no spaces. Type it as it stands on your profile page.")
        if any(unicodedata.category(letter) in _NOT_IN_A_HANDLE for letter in handle):
            raise ValidationError(
                "A handle has no emoji and no invisible characters. Type it as it stands on your profile page."
            )
        return handle

    def clean(self) -> dict[str, Any] | None:
        given = super().clean() or {}
        if given.get("handle") and given.get("platform"):
            problem = misplaced(given["handle"], given["platform"])
            if problem:
                self.add_error("handle", problem)
        return given


def misplaced(handle: str, platform: str) -> str:
    """Why a handle does not belong to the platform chosen, as far as its look tells; empty when it may."""
    if _EMAIL.fullmatch(handle):
        return (
            f"This is an e-mail address. {_LOOKS.get(platform, 'Give your name there, or the address of your page')}."
        )
    host = _HOST.match(handle)
    home = next((name for name, hosts in HOMES.items() if host and host[1].lower() in hosts), None)
    if home and home != platform:
        other = platforms()[home].label
        return (
            f"This is an address on {other}. Choose {other} above, or give your account {platforms()[platform].place}."
        )
    if platform not in UNREAD:
        return ""  # Its connector reads the handle, and says what is wrong with it.
    if home is None and ("://" in handle or (host and "/" in handle)):
        return f"This is the address of another site. Give your account {platforms()[platform].place}."
    if home is None and _MACHINE.fullmatch(handle):
        return f"This is the address of a machine. {_LOOKS[platform]}."
    name = _PAGE.sub("", handle).partition("?")[0].strip("/") if home else handle
    return "" if _NAMES.get(platform, _NAME).fullmatch(name) else f"{_LOOKS[platform]}."


class Reason(forms.Form):
    """Why a decision is taken, in words that the person concerned can read."""

    reason = forms.CharField(
        label="Reason",
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="It stays on record, and the owner of the account reads it.",
        error_messages={"required": "Please give a reason. The person concerned can read it."},
    )


STATES = [("", "On record"), *Account.State.choices, ("all", "All")]


class Choice(forms.Form):
    """Which accounts a list shows; what cannot be understood chooses nothing."""

    state = forms.ChoiceField(choices=STATES, required=False, widget=forms.HiddenInput)
    person = forms.ModelChoiceField(Person.objects.none(), required=False, label="Person", empty_label="Everybody")
    platform = forms.ChoiceField(label="Platform", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        owners = Person.objects.get_queryset().filter(accounts__isnull=False).distinct().order_by("name")
        person = self.fields["person"]
        assert isinstance(person, forms.ModelChoiceField)
        person.queryset = owners
        platform = self.fields["platform"]
        assert isinstance(platform, forms.ChoiceField)
        platform.choices = [("", "Every platform"), *((one.name, one.label) for one in platforms().values())]

    def chosen(self) -> dict[str, Any]:
        """What was understood, by name."""
        self.is_valid()
        given = self.cleaned_data
        return {name: given.get(name) or "" for name in self.fields}
