"""The pages of people: signing in, the desk, people and their roles, the notice."""
