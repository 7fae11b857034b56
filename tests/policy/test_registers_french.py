"""Registers in French: columns, words of a fixed list, offices, and decisions whose French text links a report."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from policy.actions.catalogue import DECISIONS, OFFICIALS
from policy.actions.reading import read
from policy.context import Context, Decision, Official
from policy.engine import Engine
from policy.language.linking import spoken_of
from policy.language.offices import in_english
from policy.statement import Statement

DAY = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)


def found(text, *officials):
    return {
        match.rule for match in Engine(Context(officials=officials)).screen(Statement.of(text, posted_at=DAY)).matches
    }


def test_officials_with_french_columns_are_read():
    text = (
        "nom,fonction,circonscription,titres,jusqu'au\nColette Nadeau,Conseillère,Dene,Mairesse suppléante,2026-12-31\n"
    )
    (row,) = read(OFFICIALS, text)
    assert row.values["office"] == "Conseillère"
    assert row.values["valid_to"] == date(2026, 12, 31)


def test_decisions_with_french_columns_and_outcomes_are_read():
    text = "id,date,proposition,résultat,texte,text_fr\nD-1,2026-03-19,Motos,Adoptée,Carried 7–2.,Adoptée 7 contre 2.\n"
    for written in (text, text.replace("résultat", "resultat").replace("Adoptée,C", "adoptee,C")):
        (row,) = read(DECISIONS, written)
        assert (row.values["outcome"], row.values["text_fr"]) == ("carried", "Adoptée 7 contre 2.")


def test_a_list_without_french_leaves_the_french_on_record_alone():
    (row,) = read(DECISIONS, '{"id": "D-1", "date": "2026-03-19", "motion": "M", "outcome": "carried", "text": "T"}')
    assert "text_fr" not in row.values


@pytest.mark.parametrize(
    ("office", "english"),
    [
        ("Conseillère municipale", "councillor"),
        ("conseiller", "councillor"),
        ("Mairesse", "mayor"),
        ("Maire", "mayor"),
        ("Députée", "mp"),
        ("Députée provinciale", "mla"),
        ("Député à l'Assemblée législative de l'Alberta", "mla"),
        ("Première ministre de l'Alberta", "premier de l'alberta"),
        ("Ministre de la Sécurité publique", "minister of public safety"),
        ("Councillor", "councillor"),
        ("Mayor", "mayor"),
    ],
)
def test_a_french_office_is_read_as_the_english_one(office, english):
    assert in_english(office) == english


@pytest.mark.parametrize(
    ("office", "district", "text"),
    [
        ("Mairesse", "", "The mayor is right about transit, and I am with her."),
        ("Mairesse", "", "La mairesse a raison, je suis d'accord avec elle."),
        ("Conseillère", "Dene", "The councillor for Dene is dead wrong on this budget."),
        ("Députée", "Karhiio", "La députée de Karhiio a tout à fait raison."),
        ("Première ministre", "", "La première ministre a raison sur ce point."),
    ],
)
def test_an_official_with_a_french_office_is_known_in_both_languages(office, district, text):
    assert not {rule for rule in found(text) if rule.startswith(("g3a", "learned_3a"))}
    assert "g3a_politics" in found(text, Official("Colette Nadeau", office, district))


def test_a_decisions_french_text_links_a_french_report():
    decision = Decision(
        "D-1", date(2026, 11, 12), "Kiosk at the ferry landing", "defeated", "Defeated 4–5. That a kiosk be built."
    )
    french = replace(
        decision, motion_fr="Guérite du débarcadère", text_fr="Rejetée : qu'une guérite soit construite au débarcadère."
    )
    post = Statement.of("La Commission a adopté la guérite du débarcadère.", posted_at=DAY)

    def linked(one):
        reading = Engine(Context(decisions=(one,))).read(post)
        return [entry.decision.number for _, entry in spoken_of(reading, reading.parts[0])]

    assert linked(decision) == []
    assert linked(french) == ["D-1"]
    assert "g3a_decisions" in {each.rule for each in Engine(Context(decisions=(french,))).screen(post).matches}
