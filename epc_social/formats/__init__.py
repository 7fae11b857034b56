"""Formats for dates and numbers that differ from Django's own."""
