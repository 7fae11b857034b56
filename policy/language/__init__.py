"""How the engine reads text: folding, terms, names, identifiers and figures, each by itself."""
