"""Search: what a word is in each language, and which comments say the same."""
