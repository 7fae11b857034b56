"""Word lists in which a place is kept for a pronoun, written out for each pronoun."""

from __future__ import annotations

from dataclasses import replace

from policy.language.terms import Concept, concept

_KEPT = {
    "{their}": ("his", "her", "their", "your", "ur", "yer"),
    "{them}": ("him", "her", "them", "you", "that man", "that woman", "that guy", "the man", "the lady", "this one"),
    "{they}": ("he", "she", "they", "you", "ya"),
    "{they're}": ("he's", "she's", "they're", "you're", "hes", "shes", "he is", "she is", "they are", "you are"),
    "{leur}": ("son", "sa", "ses", "ton", "ta", "tes", "votre", "vos", "leur", "leurs"),
    "{lui}": ("lui", "leur", "te", "vous", "le", "la", "les", "l'"),
}


def written_out(terms: str) -> str:
    """Every term that keeps a place for a pronoun, once for each pronoun; other terms as they are."""
    out: list[str] = []
    for term in terms.replace("\n", ";").split(";"):
        for place, pronouns in _KEPT.items():
            if place in term:
                out.extend(term.replace(place, each) for each in pronouns)
                break
        else:
            out.append(term)
    return ";".join(out)


def sign(name: str, terms: str, *patterns: str) -> Concept:
    """A concept that is one sign among several, and says nothing alone."""
    return replace(concept(name, terms, *patterns), alone=False)


def said_of(name: str, terms: str, *patterns: str) -> Concept:
    """A sign whose terms keep places: {their} fingers, {they're} lost, dans {leur} tete. Terms end at semicolons."""
    return sign(name, written_out(" ".join(terms.split())), *patterns)
