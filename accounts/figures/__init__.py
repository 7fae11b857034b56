"""Sets of people and their roles, ready to be shown."""
