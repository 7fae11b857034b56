"""A second opinion by a language model: off by default, asked guideline by guideline, never a decision."""
