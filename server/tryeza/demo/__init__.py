"""The demonstration world: a working group, a draft in three languages, and what was said of it."""
