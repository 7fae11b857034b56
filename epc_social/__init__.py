"""EPC Social: wiring only."""
