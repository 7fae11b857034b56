"""How a post is said: who is spoken of, asked, denied or mocked, its length and marks, and the kind of account."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from policy.folding import Form, words_of
from policy.head.evidence import GROUPS, steps
from policy.head.wording import Word
from policy.language.manner import marks
from policy.language.reading import Reading
from policy.statement import Role

_LISTS = {
    "first person": words_of("i i'm i've i'd i'll me my mine myself je j'ai j' moi mon ma mes"),
    "we": words_of("we we're we've we'll us our ours nous notre nos on"),
    "second person": words_of("you you're you've you'll your yours u ur tu toi te ton ta tes vous votre vos"),
    "he or she": words_of("he he's him his she she's her hers il elle lui son sa ses"),
    "they": words_of("they they're them their theirs ils elles leur leurs eux"),
    "negation": words_of(
        """not no never nobody nothing none neither nor don't doesn't didn't won't can't cannot isn't aren't wasn't
        weren't hasn't haven't shouldn't wouldn't couldn't ne n'est n'a n'ont pas jamais rien personne aucun aucune"""
    ),
    "doubt": words_of("if maybe perhaps might could would whether apparently allegedly supposedly peut-etre si"),
    "intensifier": words_of(
        "so such very really absolutely totally completely literally just utterly vraiment tellement"
    ),
    "sarcasm": words_of(
        "sure yeah right wow oh bravo genius brilliant apparently obviously clearly naturally 🙄 👏 🙃 😂 🤡 😏"
    ),
    "laughter": words_of("lol lmao haha hahaha rofl mdr 😂 🤣 😆 💀"),
    "future": words_of("tomorrow tonight soon next will going demain bientot prochain prochaine ce-soir"),
    "past": words_of("yesterday ago last was were had hier dernier derniere"),
    "told": words_of("said says told heard hears learned dit entendu appris according apparently whisper"),
    "asks": words_of(
        """please come join help give call text sign bring send share read look check tell ask let stop get go donate
        venez aidez donnez appelez signez envoyez partagez lisez regardez arretez svp"""
    ),
    "thanks": words_of("thanks thank merci congratulations congrats bravo felicitations welcome bienvenue"),
    "French": words_of("le la les des du un une et est dans pour que qui sur avec pas nous vous ce cette au aux"),
    "English": words_of("the a an and is are was of to in on for that this with we you it at be have"),
}
_LISTED = {
    word: [name for name, listed in _LISTS.items() if word in listed] for each in _LISTS.values() for word in each
}
_COUNTED = (1, 2, 4, 8, 14, 22, 32, 45)
_EMOJI = re.compile(r"[\u2600-\u27bf\U0001f300-\U0001faff]")
_QUOTES = re.compile(r"[\"“”«»]")


def of_style(reading: Reading, own: Sequence[Word]) -> Iterator[str]:
    """Names of what holds for the author's own words and for the post as a whole."""
    statement = reading.statement
    yield f"account {statement.account_kind}"
    if statement.councillor:
        yield "account of a councillor"
    for role in {part.segment.role for part in reading.parts}:
        yield f"has {role.value}"
    counts = dict.fromkeys(_LISTS, 0)
    for word in own:
        for name in _LISTED.get(word.text, ()):
            counts[name] += 1
    french = counts.pop("French") > counts.pop("English")
    yield "in French" if french else "in English"
    for name, number in counts.items():
        if number:
            yield f"says {name}"
    yield from steps("words", len(own), *_COUNTED)
    yield from (f"manner: {mark}" for mark in marks(reading))
    yield from _opening(own)
    yield from _marks(reading)


def _opening(own: Sequence[Word]) -> Iterator[str]:
    if own:
        for name in ("asks", "we", "first person", "second person", "sarcasm", "thanks"):
            if own[0].text in _LISTS[name]:
                yield f"begins with {name}"


def _marks(reading: Reading) -> Iterator[str]:
    for part in reading.parts:
        if part.segment.role not in (Role.OWN, Role.ANSWERED):
            continue
        group, low = GROUPS[part.segment.role], part.form.low
        if "?" in low:
            yield f"a question@{group}"
            if low.rstrip().endswith("?"):
                yield f"ends in a question@{group}"
        if "!" in low:
            yield f"an exclamation@{group}"
        if group == "own":
            yield from (name for name, holds in _OWN_MARKS.items() if holds(part.form))


_OWN_MARKS: dict[str, Callable[[Form], object]] = {
    "quotation marks": lambda form: _QUOTES.search(form.cased),
    "trailing off": lambda form: "…" in form.low or "..." in form.original,
    "emoji": lambda form: _EMOJI.search(form.low),
    "hashtag": lambda form: "#" in form.low,
    "mention": lambda form: "@" in form.low,
    "disguised words": lambda form: form.places is not None and form.original.isascii() and "#" not in form.low,
    "shouts": lambda form: form.cased.isupper() and len(form.low) > 12,
}
