"""Shows where in a text what was looked for stands: a passage, its words marked as written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tryeza.search.analysis import Token, analyse
from tryeza.search.query import Phrase, Prefix, Query, Word, wanted

LONGEST: Final = 240  # characters, about three lines
_CUT: Final = "…"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a passage: words that were looked for, or what stands around them."""

    text: str
    is_marked: bool


def passage(text: str, language: str, query: Query) -> tuple[Piece, ...]:
    """The passage in which most different words that were looked for stand; else the beginning."""
    tokens = list(analyse(text, language))
    marks = _marks(tokens, query)
    start, end = _bounds(text, tokens, marks)
    return tuple(_pieces(text, [tokens[at] for at in sorted(marks)], start, end))


def own_form(text: str, language: str, exact: str) -> str | None:
    """How a word that is known by its folded form is written in a text."""
    found = (text[each.start : each.end] for each in analyse(text, language) if each.exact == exact)
    return next(found, None)


def _marks(tokens: Sequence[Token], query: Query) -> dict[int, object]:
    """The words to be marked, each with what it answers."""
    found: dict[int, object] = {}
    for leaf in wanted(query):
        for at, token in enumerate(tokens):
            match leaf:
                case Word(exact, terms, stop):
                    same = not stop and not token.stop and bool({*terms} & {*token.terms})
                    if same or token.exact == exact:
                        found.setdefault(at, leaf)
                case Prefix(letters) if token.exact.startswith(letters):
                    found.setdefault(at, leaf)
                case Phrase(words) if _stands(words, tokens, at):
                    found.update({at + place: words[place] for place in range(len(words))})
    return found


def _stands(words: Sequence[str], tokens: Sequence[Token], at: int) -> bool:
    return [token.exact for token in tokens[at : at + len(words)]] == list(words)


def _bounds(text: str, tokens: Sequence[Token], marks: dict[int, object]) -> tuple[int, int]:
    """From where to where the passage goes, on the borders of words."""
    if len(text) <= LONGEST:
        return 0, len(text)
    best = max(marks, key=lambda at: (_answered(tokens, marks, at), -at), default=0)
    room = LONGEST // 4 if marks else 0  # before the first mark
    begun = tokens[best].start if marks else 0
    starts = [token.start for token in tokens if begun - room <= token.start <= begun]
    start = starts[0] if marks and best and begun > room and starts else 0
    ends = [token.end for token in tokens if token.end <= start + LONGEST]
    end = ends[-1] if ends and ends[-1] > start else start + LONGEST
    return start, (len(text) if len(text) - start <= LONGEST else end)


def _answered(tokens: Sequence[Token], marks: dict[int, object], first: int) -> int:
    """How much of the query is answered in a passage of which this is the first mark."""
    last = tokens[first].start + LONGEST * 3 // 4
    return len({leaf for at, leaf in marks.items() if at >= first and tokens[at].end <= last})


def _pieces(text: str, marked: Sequence[Token], start: int, end: int) -> Iterator[Piece]:
    at = start
    yield from _around(_CUT if start else "")
    for token in marked:
        if start <= token.start and token.end <= end:
            yield from _around(text[at : token.start])
            yield Piece(text[token.start : token.end], True)
            at = token.end
    yield from _around(text[at:end] + (_CUT if end < len(text) else ""))


def _around(text: str) -> Iterator[Piece]:
    if text:
        yield Piece(re.sub(r"\s+", " ", text), False)
