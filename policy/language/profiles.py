"""What a profile text as a whole gives a rule to stand on."""

from __future__ import annotations

from collections.abc import Sequence

from policy.language.reading import Hit, Reading


def whole_bio(reading: Reading) -> Sequence[Hit]:
    """The bio of a profile, or what stands in its place."""
    return [
        Hit(number, 0, 0, len(part.form.low))
        for number, part in enumerate(reading.parts)
        if part.segment.field == "bio"
    ][:1]


def any_link(reading: Reading) -> Sequence[Hit]:
    """Links of the profile."""
    return [
        Hit(number, 0, 0, len(part.form.low))
        for number, part in enumerate(reading.parts)
        if part.segment.field.startswith("link:")
    ]
