"""Turns the bytes of a text file into characters: by its mark, as UTF-8, or by a code page."""

import codecs
import re
from typing import Final

from tryeza.documents.content import Unreadable
from tryeza.documents.structure.detection import plausibility

LARGEST_TEXT: Final = 32 * 1024 * 1024  # bytes
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CODE_PAGES: Final = ("cp1250", "cp1251", "cp1252", "cp1254", "cp1253", "iso8859-2")
_UNUSED: Final = re.compile("[\x80-\x9f]")  # what Windows' letters there become in ISO 8859
_HALF_CHARACTER: Final = re.compile(rb"(?<![\x80-\xff])\xed[\xa0-\xbf][\x80-\xbf](?![\x80-\xff])")
_SAMPLE: Final = 200_000  # bytes looked at when a code page is guessed
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS: Final = 0.002  # of all characters; more is no text
_LEAST_PLAUSIBLE: Final = 0.05  # share of words that some language uses often


def decode(data: bytes, *, declared: str | None = None) -> str:
    """The text of a file; `declared` is the encoding that the file itself names.

    Raises Unreadable: empty, too_large, wrong_encoding.
    """
    if not data.strip():
        raise Unreadable("empty", "The file is empty.")
    if len(data) > LARGEST_TEXT:
        raise Unreadable(
            "too_large",
            f"The file has {len(data) // 1_000_000} MB; a text file may have "
            f"{LARGEST_TEXT // 1_000_000} MB.",
            size=len(data),
            limit=LARGEST_TEXT,
        )
    return _checked(_marked(data) or _unmarked(data, declared))


def _marked(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding) or _refuse()
    return None


def _unmarked(data: bytes, declared: str | None) -> str:
    text = _strictly(data, "utf-8")
    if text is None and _HALF_CHARACTER.search(data):
        return _refuse()
    if text is None and declared is not None:
        text = _strictly(data, declared)
    return text if text is not None else _by_code_page(data)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _by_code_page(data: bytes) -> str:
    """Read it in the code page in which most of its words are words."""
    best, name = max(
        ((_fits(data[:_SAMPLE], page), page) for page in _CODE_PAGES), key=lambda one: one[0]
    )
    text = _strictly(data, name) if best >= _LEAST_PLAUSIBLE else None
    return text if text is not None else _refuse()


def _fits(sample: bytes, page: str) -> float:
    text = _strictly(sample, page)
    return 0.0 if text is None or _UNUSED.search(text) else plausibility(text)


def _checked(text: str) -> str:
    controls = len(_CONTROL.findall(text))
    if controls > 2 and controls > _MOST_CONTROLS * len(text):
        _refuse()
    return text


def _refuse() -> str:
    raise Unreadable(
        "wrong_encoding",
        "The characters of the file cannot be read. Save it as UTF-8 and try again.",
    )
