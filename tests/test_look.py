"""The look keeps its promises: small files, nothing inline, colours in one place, a file of style for each part."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

ROOT = Path(__file__).resolve().parent.parent
STATIC = ROOT / "epc_social" / "static"
STYLES = STATIC / "epc_social" / "css"
SCRIPTS = STATIC / "epc_social" / "js"
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
PARTS = {path.stem.removeprefix("_") for path in (ROOT / "templates" / "parts").glob("_*.html")}
PART_STYLES = {path.stem for path in (STYLES / "parts").glob("*.css")}
# Elements that stand in many parts have a file of style and no template.
ELEMENTS = {"button"}
TAG = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.S)

INLINE = {
    "a style attribute": re.compile(r"<[^>]*\sstyle\s*=", re.I),
    "a style element": re.compile(r"<style\b", re.I),
    "an event attribute": re.compile(r"<[^>]*\son[a-z]+\s*=", re.I),
    "a script without a file": re.compile(r"<script\b(?![^>]*\ssrc\s*=)", re.I),
    "a script address": re.compile(r"javascript:", re.I),
}
COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|"
    r"\b(?:white|black|red|green|blue|grey|gray|yellow|orange|purple|navy|teal|silver|maroon|olive|lime|aqua)\b",
    re.I,
)
DECLARATION = re.compile(r"[\w-]+\s*:\s*([^;{}]+)(?=[;}])")


def inline(text: str) -> list[str]:
    bare = TAG.sub("", text)
    return [name for name, pattern in INLINE.items() if pattern.search(bare)]


def colours(style: str) -> list[str]:
    """The colours that a style sheet names itself, in its declarations."""
    bare = re.sub(r"/\*.*?\*/", "", style, flags=re.S)
    return [colour for value in DECLARATION.findall(bare) for colour in COLOUR.findall(value)]


def weight(folder: Path, ending: str) -> int:
    return sum(path.stat().st_size for path in folder.rglob(f"*{ending}"))


def test_a_page_brings_at_most_30_kb_of_style_and_60_kb_of_script() -> None:
    assert 0 < weight(STYLES, ".css") <= 30_000
    assert 0 < weight(SCRIPTS, ".js") <= 60_000


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_no_template_holds_style_or_script_of_its_own(path: Path) -> None:
    assert inline(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        '<p style="color: red">',
        "<svg><rect STYLE='fill: red'/></svg>",
        "<style>p {}</style>",
        '<button onclick="go()">',
        "<script>go()</script>",
        '<script type="module">go()</script>',
        '<a href="javascript:go()">',
        '<p {% if one < two %}style="color: red"{% endif %}>',
    ],
)
def test_the_check_sees_what_is_inline(text: str) -> None:
    assert inline(text)


@pytest.mark.parametrize("path", sorted(STYLES.rglob("*.css")), ids=lambda path: path.name)
def test_colours_are_named_in_the_tokens_only(path: Path) -> None:
    found = colours(path.read_text(encoding="utf-8"))
    assert found if path.name == "tokens.css" else not found


@pytest.mark.parametrize("style", ["a { color: #fff; }", "a{color:red}", "a { border: 1px solid rgb(0 0 0 / .1); }"])
def test_the_check_sees_a_colour(style: str) -> None:
    assert colours(style)


def test_every_file_of_style_belongs_to_a_part() -> None:
    assert PART_STYLES - ELEMENTS <= PARTS


@pytest.mark.parametrize("part", sorted(PARTS))
def test_a_part_uses_no_class_that_no_style_knows(part: str) -> None:
    template = (ROOT / "templates" / "parts" / f"_{part}.html").read_text(encoding="utf-8")
    used = {name for value in re.findall(r'class="([^"]*)"', template) for name in TAG.sub(" ", value).split()}
    known = {
        name
        for path in STYLES.rglob("*.css")
        for name in re.findall(r"\.([a-z][\w-]*)", path.read_text(encoding="utf-8"))
    }
    assert used <= known


def test_every_file_of_style_is_loaded_once_tokens_first_and_pages_last() -> None:
    text = (ROOT / "templates" / "parts" / "_styles.html").read_text(encoding="utf-8")
    listed = re.findall(r"{% static '([^']+)' %}", text)
    assert sorted(listed) == sorted(str(path.relative_to(STATIC)) for path in STYLES.rglob("*.css"))
    assert listed[0].endswith("/tokens.css")
    assert listed[-1].endswith("/pages.css")
    assert all(finders.find(name) for name in listed)


@pytest.mark.parametrize("path", sorted(STYLES.rglob("*.css")), ids=lambda path: path.name)
def test_every_rule_stands_in_the_layer_of_its_folder(path: Path) -> None:
    layer = "parts" if path.parent.name == "parts" else path.stem
    text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S).strip()
    assert f"@layer {layer} {{" in text
    assert text.removeprefix("@layer tokens, base, layout, parts, pages;").strip().startswith(f"@layer {layer} {{")
    assert set(re.findall(r"@layer (\w+) {", text)) == {layer}


def test_every_size_and_colour_used_is_a_token() -> None:
    defined = set(re.findall(r"(--[\w-]+)\s*:", (STYLES / "tokens.css").read_text(encoding="utf-8")))
    used = {
        name
        for path in STYLES.rglob("*.css")
        for name in re.findall(r"var\((--[\w-]+)", path.read_text(encoding="utf-8"))
    }
    assert used <= defined
    assert defined <= used, "a token that nothing uses"


def test_every_static_file_a_template_names_exists() -> None:
    named = {
        name
        for path in TEMPLATES
        for name in re.findall(r"{% static ['\"]([^'\"]+)['\"] %}", path.read_text(encoding="utf-8"))
    }
    assert named
    assert [name for name in sorted(named) if not finders.find(name)] == []
