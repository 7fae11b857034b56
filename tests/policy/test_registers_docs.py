"""The page about the registers' files says what the code reads."""

import re
from pathlib import Path

import pytest

import policy
from policy.actions.catalogue import REGISTERS

PAGE = (Path(policy.__file__).parent.parent / "docs" / "registers.md").read_text("utf-8")
ROWS = {row[0]: row for row in re.findall(r"^\| (\w+) \| (.*?) \| (.*?) \| (ends|stays) \|$", PAGE, re.M)}


def test_every_register_has_its_row():
    assert set(ROWS) == set(REGISTERS)


@pytest.mark.parametrize("code", REGISTERS)
def test_a_row_names_each_column_and_marks_the_needed_ones(code):
    register, (_, columns, _, missing) = REGISTERS[code], ROWS[code]
    expected = [f"**{column.name}**" if column.required else column.name for column in register.columns]
    assert columns.split(", ") == expected
    assert missing == ("ends" if register.complete else "stays")
