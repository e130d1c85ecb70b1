"""Puts the pieces of a paragraph together: clean text in NFC, with its marks and its language."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, NamedTuple

from tryeza.documents.content import Mark, MarkKind

# Control characters (but tab and line feed), soft hyphens, byte order marks, halves of characters,
# and code points that are no characters: nobody sees them, and they break searching and exports.
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\xad\ufeff\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_LINE_BREAKS: Final = re.compile("\r\n|[\r\x85\u2028\u2029]")
_LINKS_KEPT: Final = re.compile(r"(?:https?://|mailto:)\S+\Z", re.IGNORECASE)
_LONGEST_LINK: Final = 2_000


class Piece(NamedTuple):
    """A stretch of text of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph's text, trimmed and in NFC, its marks, and the language of most of it."""

    text: str
    marks: tuple[Mark, ...] = ()
    language: str | None = None


def clean(text: str) -> str:
    """The text without what nobody can see, every line break a line feed."""
    if text.isprintable():
        return text
    return _UNSEEN.sub("", _LINE_BREAKS.sub("\n", text))


def link(target: str | None) -> str | None:
    """The target of a link if it is one that may be followed from a published text."""
    if not target:
        return None
    target = target.strip()
    return target if len(target) <= _LONGEST_LINK and _LINKS_KEPT.match(target) else None


def put_together(pieces: Iterable[Piece]) -> Passage:
    """One passage of many pieces; marks never cover white space at the passage's ends."""
    composed = _composed([_cleaned(piece) for piece in pieces])
    whole = "".join(piece.text for piece in composed)
    text = whole.strip()
    if not text:
        return Passage("")
    lead = len(whole) - len(whole.lstrip())
    marks = _marks(composed, shift=-lead, length=len(text))
    return Passage(text, marks, _main_language(composed))


def text_of(pieces: Iterable[Piece]) -> str:
    """The text that `put_together` makes of many pieces."""
    return unicodedata.normalize("NFC", clean("".join(piece.text for piece in pieces))).strip()


def places(pieces: Sequence[Piece]) -> list[int]:
    """Where each piece begins in the text that `put_together` makes of them."""
    texts = [clean(piece.text) for piece in pieces]
    if not unicodedata.is_normalized("NFC", "".join(texts)):
        texts = _recomposed(texts)
    whole = "".join(texts)
    lead = len(whole) - len(whole.lstrip())
    length = len(whole.strip())
    starts = list(accumulate(map(len, texts), initial=-lead))[: len(texts)]
    return [min(max(start, 0), length) for start in starts]


def joined(passages: Sequence[Passage], separator: str) -> Passage:
    """Several passages as one, their marks moved along; empty ones keep their place."""
    marks: list[Mark] = []
    at = 0
    for passage in passages:
        marks.extend(Mark(m.kind, m.start + at, m.end + at, m.href) for m in passage.marks)
        at += len(passage.text) + len(separator)
    spoken: Counter[str] = Counter()
    for passage in passages:
        if passage.language:
            spoken[passage.language] += len(passage.text)
    text = separator.join(passage.text for passage in passages)
    return Passage(text, tuple(marks), _most(spoken))


def _cleaned(piece: Piece) -> Piece:
    return piece if piece.text.isprintable() else piece._replace(text=clean(piece.text))


def _composed(pieces: list[Piece]) -> list[Piece]:
    """The pieces in NFC, with accents that start a piece moved to the letter they belong to."""
    if unicodedata.is_normalized("NFC", "".join(piece.text for piece in pieces)):
        return pieces
    texts = _recomposed([piece.text for piece in pieces])
    return [piece._replace(text=text) for piece, text in zip(pieces, texts, strict=True) if text]


def _recomposed(texts: Sequence[str]) -> list[str]:
    """Each text in NFC; what joins with the letter before it has gone there."""
    parts: list[list[str]] = []
    bearer: list[str] | None = None  # the last text with something of its own
    for text in texts:
        joining = _count_joining(text) if bearer is not None else 0
        if bearer is not None and joining:
            bearer.append(text[:joining])
        parts.append([text[joining:]])
        if text[joining:]:
            bearer = parts[-1]
    return [unicodedata.normalize("NFC", "".join(part)) for part in parts]


def _count_joining(text: str) -> int:
    """How many characters at the start may combine with the character before them."""
    count = 0
    while count < len(text) and _joins_backwards(text[count]):
        count += 1
    return count


def _joins_backwards(character: str) -> bool:
    medial_or_final_jamo = "\u1161" <= character <= "\u11ff"
    return medial_or_final_jamo or unicodedata.category(character).startswith("M")


def _marks(pieces: list[Piece], *, shift: int, length: int) -> tuple[Mark, ...]:
    """The marks over the trimmed text, neighbouring pieces of one look as one mark."""
    found: list[Mark] = []
    for kind in MarkKind:
        if not any(_value(piece, kind) is not None for piece in pieces):
            continue
        start, at, current = 0, shift, None
        for piece in pieces:
            value = _value(piece, kind)
            if value != current:
                _close(found, kind, start, at, current, length)
                start, current = at, value
            at += len(piece.text)
        _close(found, kind, start, at, current, length)
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end, mark.kind)))


def _value(piece: Piece, kind: MarkKind) -> str | None:
    if kind is MarkKind.LINK:
        return piece.href
    on = piece.bold if kind is MarkKind.BOLD else piece.italic
    return "" if on else None


def _close(
    found: list[Mark], kind: MarkKind, start: int, end: int, value: str | None, length: int
) -> None:
    start, end = max(start, 0), min(end, length)
    if value is not None and start < end:
        found.append(Mark(kind, start, end, value or None))


def _main_language(pieces: list[Piece]) -> str | None:
    spoken: Counter[str] = Counter()
    for piece in pieces:
        if piece.language:
            spoken[piece.language] += len(piece.text)
    return _most(spoken)


def _most(spoken: Counter[str]) -> str | None:
    return spoken.most_common(1)[0][0] if spoken else None
