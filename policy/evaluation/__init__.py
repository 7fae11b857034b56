"""How well the rules read: labelled sets, the engine's answers to them, figures with intervals."""
