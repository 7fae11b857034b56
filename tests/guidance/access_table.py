"""Who may open the pages of guidance: never a reviewer."""

from tests.access import Row

COMMISSIONERS = "rosa omar chair"

ROWS = [
    Row("guidance:requests", f"{COMMISSIONERS} dana"),
    Row("guidance:ask", COMMISSIONERS),
    Row("guidance:ask", COMMISSIONERS, "POST"),
    Row("guidance:draft", COMMISSIONERS),
    Row("guidance:draft", COMMISSIONERS, "POST"),
    Row("guidance:request", "omar dana", args="a_question_of_omars"),
    Row("guidance:answer", "dana", "POST", args="a_question_of_omars"),
    Row("guidance:training", "dana", "POST", args="a_question_of_omars"),
    Row("guidance:withdraw", "omar", "POST", args="a_question_of_omars"),
]
