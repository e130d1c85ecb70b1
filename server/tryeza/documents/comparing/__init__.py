"""Compares two versions of a text: what became of every paragraph and every word."""

from tryeza.documents.comparing.comparison import Comparison, as_json, compare
from tryeza.documents.comparing.lineage import Link, LinkKind
from tryeza.documents.comparing.redline import EntryKind, RedlineEntry, Segment
from tryeza.documents.comparing.rewording import Op, Stayed

__all__ = [
    "Comparison",
    "EntryKind",
    "Link",
    "LinkKind",
    "Op",
    "RedlineEntry",
    "Segment",
    "Stayed",
    "as_json",
    "compare",
]
