"""Reads what reviewers did to a Word file, and places it on the text that they were sent."""

from tryeza.documents.review.finds import Change, ChangeKind, Comment, Review, Unplaced
from tryeza.documents.review.returned import origin_in, review

__all__ = ["Change", "ChangeKind", "Comment", "Review", "Unplaced", "origin_in", "review"]
