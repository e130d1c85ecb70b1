"""Reads plain text: pages without their headers, wrapped lines joined, a paragraph a block."""

import re
import unicodedata
from typing import Final

from tryeza.documents.content import Block, Reading, Unreadable, Warning
from tryeza.documents.reading.encoding import decode
from tryeza.documents.reading.lines import Line, paragraphs
from tryeza.documents.reading.pages import aligned, without_furniture
from tryeza.documents.reading.passages import clean

MOST_LINES: Final = 400_000
_LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x85\u2028\u2029]")
_TAB: Final = 4
_SPACE: Final = 120  # twentieths of a point that a leading space stands for


def read_plain(data: bytes) -> Reading:
    """The blocks of a plain text.

    Raises Unreadable: empty, too_large, wrong_encoding, too_many_paragraphs.
    """
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", decode(data)))
    if text.count("\n") > MOST_LINES:
        raise Unreadable(
            "too_many_paragraphs",
            f"The text has more than {MOST_LINES:,} lines.",
            limit=MOST_LINES,
        )
    pages = [
        [Line.of(line.expandtabs(_TAB)) for line in clean(page).split("\n")]
        for page in text.split("\f")
    ]
    lines, dropped = without_furniture(aligned(pages))
    blocks = tuple(
        Block(text=text, indent=indent * _SPACE, centred=centred, source=place)
        for place, (text, indent, centred) in enumerate(paragraphs(lines))
    )
    if not blocks:
        raise Unreadable("empty", "There is no text in the file.")
    return Reading(blocks, _warnings(dropped))


def _warnings(dropped: int) -> tuple[Warning, ...]:
    if not dropped:
        return ()
    return (
        Warning(
            "page_furniture",
            f"{dropped} lines of page headers, footers and page numbers were left out.",
        ),
    )
