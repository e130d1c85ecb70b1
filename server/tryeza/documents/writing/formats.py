"""The formats a text and a redline can be had in, by name: media types and writers.

Pure and picklable, so that a long text is written in a process of its own.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from tryeza.documents.comparing import compare
from tryeza.documents.content import Paragraph
from tryeza.documents.writing.copies import Copy
from tryeza.documents.writing.html import write_html
from tryeza.documents.writing.markdown import write_markdown
from tryeza.documents.writing.redline_html import write_redline_html
from tryeza.documents.writing.redline_word import write_redline_word
from tryeza.documents.writing.word import write_word
from tryeza.kernel.catalogue import Language


class TextFormat(StrEnum):
    """A file format of a text; the value is the file name's ending."""

    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"


class RedlineFormat(StrEnum):
    """A file format of a redline; the value is the file name's ending."""

    DOCX = "docx"
    HTML = "html"


MEDIA_TYPES: Mapping[str, str] = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}
_WRITERS = {
    TextFormat.HTML: write_html,
    TextFormat.MARKDOWN: write_markdown,
}


def write_text(
    paragraphs: Sequence[Paragraph],
    wanted: TextFormat,
    *,
    title: str,
    language: str,
    copy: Copy | None = None,
) -> bytes:
    """A text as a file of this format; `language` is its BCP 47 tag. `copy` is for Word."""
    if wanted is TextFormat.DOCX:
        return write_word(paragraphs, title=title, language=language, copy=copy)
    return _WRITERS[wanted](paragraphs, title=title, language=language)


def write_redline(
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
    wanted: RedlineFormat,
    *,
    title: str,
    language: Language,
) -> bytes:
    """What changed between two texts as a file of this format; `language` is the reader's."""
    drawn = compare(old, new).redline
    write = write_redline_html if wanted is RedlineFormat.HTML else write_redline_word
    return write(drawn, title=title, language=language)
