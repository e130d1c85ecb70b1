"""Reads the files that drafters send into blocks: one paragraph, table row or footnote each."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from tryeza.documents.content import Changes, Reading, Unreadable, Warning
from tryeza.documents.reading import recognise
from tryeza.documents.reading.bounds import check_lengths
from tryeza.documents.reading.guard import Archive
from tryeza.documents.reading.html import read_html
from tryeza.documents.reading.markdown import read_markdown
from tryeza.documents.reading.opendocument import read_opendocument
from tryeza.documents.reading.plain import read_plain
from tryeza.documents.reading.recognise import Format
from tryeza.documents.reading.word import read_marked_word, read_word
from tryeza.documents.reading.word.marked import Marked

_READ_TEXT: Final[dict[Format, Callable[[bytes], Reading]]] = {
    Format.HTML: read_html,
    Format.MARKDOWN: read_markdown,
    Format.PLAIN: read_plain,
}
LARGEST_FILE: Final = 50 * 1024 * 1024  # bytes; a book of 2,000 pages with pictures has 20 MB


def read(data: bytes | Path, *, filename: str, changes: Changes) -> Reading:
    """The blocks of a file, recognised by what it holds; its name only tells plain texts apart.

    Tracked changes are all accepted or all rejected. Raises Unreadable with any of its codes,
    and nothing else, whatever the bytes are.
    """
    reading = _read(_within_bounds(data), filename, changes)
    check_lengths(reading.blocks)
    return reading


def read_marked(data: bytes | Path, *, filename: str) -> Marked:
    """A reviewed Word file: its text before all tracked changes, these changes, and the comments.

    Raises Unreadable, as `read` does, also for what is no Word file.
    """
    content = _within_bounds(data)
    archive = Archive(content) if recognise.is_archive(content) else None
    if archive is None or recognise.archived_format(archive, filename) is not Format.WORD:
        raise Unreadable(
            "not_reviewed_in_word",
            "Only a Word file (.docx) holds comments and tracked changes that can be read. "
            "Open the file in a word processor, save it as .docx, and try again.",
        )
    marked = read_marked_word(archive)
    check_lengths(marked.reading.blocks)
    return marked


def _read(content: bytes, filename: str, changes: Changes) -> Reading:
    if not recognise.is_archive(content):
        return _READ_TEXT[recognise.text_format(content, filename)](content)
    archive = Archive(content)
    found = recognise.archived_format(archive, filename)
    read_archive = read_word if found is Format.WORD else read_opendocument
    reading = read_archive(archive, changes=changes)
    if not any(block.text.strip() or block.number for block in reading.blocks):
        raise Unreadable("empty", "There is no text in the file. Choose the file that holds it.")
    if recognise.ending(filename) != found:
        return _with_warning(reading, found, filename)
    return reading


def _within_bounds(data: bytes | Path) -> bytes:
    """The bytes of a file, none of them read if they are too many."""
    size = len(data) if isinstance(data, bytes) else data.stat().st_size
    if size > LARGEST_FILE:
        raise Unreadable(
            "too_large",
            f"The file has {size // 2**20} MB; at most {LARGEST_FILE // 2**20} MB can be imported. "
            "Make its pictures smaller or take them out: only the text is imported.",
            size=size,
            limit=LARGEST_FILE,
        )
    return data if isinstance(data, bytes) else data.read_bytes()


def _with_warning(reading: Reading, found: Format, filename: str) -> Reading:
    warning = Warning(
        "named_otherwise", f"{filename!r} is a .{found} file by what it holds, and was read as one."
    )
    return replace(reading, warnings=(*reading.warnings, warning))
