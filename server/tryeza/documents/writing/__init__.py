"""Writes texts and redlines as files that people open."""
