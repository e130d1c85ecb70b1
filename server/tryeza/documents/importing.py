"""Turns the bytes of a file into a text: read by its format, then taken apart into paragraphs."""

from pathlib import Path

from tryeza.documents.content import Changes, Text
from tryeza.documents.reading import read
from tryeza.documents.structure import structure


def import_text(
    data: bytes | Path,
    *,
    filename: str,
    changes: Changes = Changes.ACCEPTED,
    language: str | None = None,
) -> Text:
    """The text of a file; `language` is its BCP 47 tag where a person said it.

    Raises Unreadable with a reason a person understands; nothing is half-imported.
    """
    return structure(read(data, filename=filename, changes=changes), language=language)
