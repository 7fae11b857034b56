"""The base of everything the product may have to tell a person who asked for something."""


class ActionRefused(Exception):
    """An action was not carried out; `sentence` says why in words a person can act on. Nothing was changed."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
