"""Reads HTML into blocks, in bounded time and memory; nothing that a page names is ever fetched."""

import re
from typing import Final, cast

from lxml import etree

from tryeza.documents.content import Reading, Unreadable
from tryeza.documents.reading.encoding import decode
from tryeza.documents.reading.html_blocks import BlockBuilder
from tryeza.documents.reading.html_elements import unended
from tryeza.documents.reading.left_out import LeftOut

_DECLARED: Final = re.compile(
    rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_HEAD: Final = 2048  # bytes in which a page names its encoding
_CHUNK: Final = 256 * 1024  # characters
_XHTML: Final = re.compile(r"\A\s*(?:<\?xml|<!DOCTYPE\s+html\s+PUBLIC[^>]*XHTML)", re.IGNORECASE)
_XML_DECLARATION: Final = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_CLOSED_AT_ONCE: Final = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)"
    r"([a-zA-Z][\w:-]{0,40})((?:\s[^<>]{0,2000}?)?)/>"
)


def read_html(data: bytes) -> Reading:
    """The blocks of an HTML page.

    Raises Unreadable: empty, too_large, wrong_encoding, too_deep, too_many_paragraphs.
    """
    declared = _DECLARED.search(data[:_HEAD])
    return read_markup(decode(data, declared=declared[1].decode("ascii") if declared else None))


def read_markup(text: str) -> Reading:
    """The blocks of HTML that is already decoded."""
    left_out = LeftOut()
    builder = BlockBuilder(left_out)
    parser = etree.HTMLParser(
        target=cast("etree.ParserTarget", builder),
        encoding="utf-8",
        no_network=True,
        huge_tree=False,
    )
    markup = _as_html(text)
    for lost in unended(markup):
        left_out.add("unended", lost)
    try:
        for start in range(0, len(markup), _CHUNK):
            parser.feed(markup[start : start + _CHUNK].encode("utf-8", "replace"))
        parser.close()
    except etree.XMLSyntaxError as error:  # libxml2 finds no element at all
        raise Unreadable("empty", "There is no text on the page.") from error
    if not builder.finished:
        raise Unreadable("empty", "There is no text on the page.")
    return Reading(tuple(builder.finished), left_out.warnings())


def _as_html(text: str) -> str:
    """XHTML closes elements at once that HTML would leave open to the end of the page."""
    if not _XHTML.match(text):
        return text
    return _CLOSED_AT_ONCE.sub(r"<\1\2></\1>", _XML_DECLARATION.sub("", text))
