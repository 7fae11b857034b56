"""Figures to print: `make bench`."""
