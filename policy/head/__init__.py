"""A learned head: named evidence and words of a text, weighed together, one linear score for each clause."""
