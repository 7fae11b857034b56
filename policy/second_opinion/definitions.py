"""What each clause means here, for a model that reads a policy as its prompt: the guide of corpus/, in short."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Definition:
    """What touches a clause and what does not; each line stands alone."""

    touches: tuple[str, ...]
    clear: tuple[str, ...]


DEFINITIONS: dict[str, Definition] = {
    "3a-decision": Definition(
        touches=(
            "The author says something of a decision of the Commission that the register does not bear out: another"
            " outcome, amount, period, date, vote or scope, or a decision that is in no record.",
            "The author agrees with such a claim in the post that is answered or quoted.",
        ),
        clear=(
            "A right report in any words, with rounding that says so or with details left out.",
            "Disagreement, regret, a question, a wish, a prediction, what another body decided.",
        ),
    ),
    "3a-politics": Definition(
        touches=(
            "The author takes a side on what an elected official in office thinks, says, proposes or has voted for:"
            " agrees, disagrees, praises, mocks, endorses, in civil words too.",
        ),
        clear=(
            "An official is named, thanked for coming, greeted, or reported neutrally; a link to an announcement.",
            "An opinion on an issue to which no official is tied; former officials; candidates without an office.",
        ),
    ),
    "3b": Definition(
        touches=(
            "The author discriminates against, harasses, threatens or shows disrespect to a person or a group of"
            " persons, with or without insulting words, politely or by hint.",
        ),
        clear=(
            "Hard words at ideas, things, institutions or oneself; an insult quoted to reject it; welcome teasing.",
        ),
    ),
    "3c-incamera": Definition(
        touches=(
            "The author says what a closed session held, in plain words or by hint, or that it comes from there.",
        ),
        clear=(
            "That a closed session took place, its public reason, a refusal to speak of it, what was published later.",
        ),
    ),
    "3c-privacy": Definition(
        touches=(
            "Personal information of an identifiable private person (address, number, health, discipline, complaint,"
            " family) stands there with no sign that it is theirs to give; a role that fits one person identifies.",
        ),
        clear=("Public contacts of organisations, the author's own data, what the person has plainly made public.",),
    ),
    "3d": Definition(
        touches=(
            "Police information that is not public: files, look-ups, suspects, coming operations, shifts, unmarked"
            " vehicles, undercover persons, sources.",
        ),
        clear=(
            "What the Service has published, general remarks on police work, what anybody could see in the street.",
        ),
    ),
    "3e": Definition(
        touches=(
            "The author asks for money, time, signs or sign-ups for a candidate's campaign, straight or by hint.",
        ),
        clear=("Charities, election workers, neutral voting information, a campaign mentioned and nothing asked.",),
    ),
}
