"""Addresses: city grids, named streets, French ones, rural and legal land ones, units, corners, postal codes."""

from __future__ import annotations

from collections.abc import Iterator

import re2

_STREET = (
    r"(?:street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|crescent|cres|court|crt|place|pl|way|boulevard|blvd"
    r"|close|mews|walk|terrace|terr|trail|tr|gate|green|heights|bay|cove|row|circle|cir|point|landing|loop|wynd"
    r"|link|grove|parkway|pkwy|alley|crossing|vista|common|commons|passage|hollow|glen|rise|villas?|estates)"
)
_VOIE = r"(?:rue|avenue|av|boulevard|boul|chemin|ch|allee|impasse|ruelle|croissant|rang|montee|promenade)"
_QUADRANT = r"(?: (?:nw|sw|ne|se|n\.?w\.?)\b)?"
_NTH = r"(?:st|nd|rd|th|e|re|ere|eme|ieme)?"
_UNIT = (
    r"(?:apt|apartment|appartement|appt|app|unit|unite|suite|ste|penthouse|logement|basement suite|trailer|lot"
    r"|bunk|lit|chambre)"
)
_STREETS = re2.compile(
    rf"\b\d{{1,5}}[a-z]?,?(?:[ -]\d{{1,3}}[a-z]?{_NTH}|(?: [a-z][a-z'-]+){{1,3}}) {_STREET}\b\.?{_QUADRANT}"
    rf"|\b\d{{3,5}}[a-z]?,? \d{{1,3}}[a-z]?{_NTH},? {_VOIE}\b"
    r"|\b\d{1,5}[a-z]?,? (?:rue|chemin|allee|impasse|ruelle|croissant|rang|montee"
    r"|promenade) [a-z0-9'-]{3,}(?: [a-z'-]+)?"
    rf"|\b\d{{1,5}}[a-z]?,? {_VOIE}\.? (?:de la |de l'|des |du |de |d'|l'|st-|ste-)[a-z0-9][a-z0-9'-]+"
    rf"|\b(?:{_VOIE} \d{{1,3}}[a-z]?{_NTH}|\d{{1,3}}[a-z]?{_NTH} (?:{_STREET}|{_VOIE})\b\.?{_QUADRANT}),? "
    r"(?:(?:at |au )?(?:number|numero|no\.?|n°|nr\.?|#|house) ?\d{1,5}|(?:at|au) \d{5})\b"
)
_UNITS = re2.compile(
    rf"\b(?:building|batiment|tower|tour|bloc|block) [a-z0-9]{{1,3}},? {_UNIT}\.? ?#?\d{{1,4}}[a-z]?\b"
    rf"|\b{_UNIT}\.? ?(?:no\.? ?|number |numero )?#? ?\d{{1,4}}[a-z]?\b"
)
_RURAL = re2.compile(
    r"\b(?:\d{1,6},? )?(?:range road|rge\.? rd\.?|township road|twp\.? rd\.?) \d{1,4}[a-z]?\b"
    r"|\b\d{2,6},? (?:secondary )?(?:highway|hwy) \d{1,3}\b"
    r"|\b(?:r\.?r\.? ?#?|rural route |route rurale )\d{1,2}\b(?:,? (?:site|box|comp|stn?) \w+)*"
    r"|\bsite \d{1,4},? (?:comp(?:artment)? \d{1,4},? )?box \d{1,5}\b"
    r"|\b(?:p\.?o\.? ?box|c\.p\.|case postale) \d{1,5}\b"
    r"|\b[ns][ew][ -]?(?:quarter[ ,]*(?:of )?(?:section )?)?\d{1,2}-\d{1,3}-\d{1,2}-w ?\d(?:th|m)?\b"
    r"|\blot \d{1,3},? (?:block|plan) \w+"
)
_CORNERS = re2.compile(
    rf"\b(?:corner|coin) (?:of |de (?:la |l')?|du )?\d{{1,3}}[a-z]?{_NTH}(?: {_STREET}| {_VOIE})? "
    rf"(?:and|&|et(?: de la)?) \d{{1,3}}[a-z]?{_NTH}(?: {_STREET}| {_VOIE})?\b"
)
_POSTAL = re2.compile(r"\bt\d[a-ceghj-np-rstv-z] ?-?\d[a-ceghj-np-rstv-z]\d\b")
_NO_STREET_NAME = re2.compile(
    r" (?:at|from|in|on|and|to|for|by|with|a|or|is|was|were|are|people|per|cent|percent|more|minutes?|hours?"
    r"|days?|after|before|until|near|demain|ce|cette"
    r"|years?|foot|feet|second|weeks?|times|blocks?|metres?|km|officers|members|votes|steps|ans|heures|personnes) "
)
_NOT_A_NUMBER = re2.compile(r"(?:19|20)\d\d,? [a-z]|9 1 1|24 hour|1 way\b|\d+ (?:the|of|this|that) ")
_DIGIT = re2.compile(r"\d")
_KINDS = (("address", _STREETS), ("rural address", _RURAL), ("unit", _UNITS), ("corner", _CORNERS))


def addresses(low: str) -> Iterator[tuple[str, int, int]]:
    """Kind, start and end of each address in a folded text."""
    if _DIGIT.search(low) is None:
        return
    for kind, pattern in _KINDS:
        for found in pattern.finditer(low):
            if kind != "address" or _is_street(found.group()):
                yield kind, *found.span()
    for found in _POSTAL.finditer(low):
        yield "postal code", *found.span()


def _is_street(text: str) -> bool:
    """Not "3 people on the road"; where the number comes last, "at" may stand before it."""
    return _NOT_A_NUMBER.match(text) is None and (text[-1].isdigit() or _NO_STREET_NAME.search(text) is None)
