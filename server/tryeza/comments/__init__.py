"""The room of comments: what was said about a text, where it stands now, and what was answered."""
