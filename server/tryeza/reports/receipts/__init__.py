"""Receipts: what was submitted, by whom and when, under the journal's seal."""
