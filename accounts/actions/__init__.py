"""What can be done with people and the accounts on record."""
