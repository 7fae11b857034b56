"""Formats of Canadian English."""
