"""Makers of things by the rooms' own acts, with what a test does not care about filled in."""
