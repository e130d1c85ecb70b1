"""Joins the wrapped lines of a plain text into paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Self

from tryeza.documents.structure.contents import is_entry
from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.looks import ended, is_caps
from tryeza.documents.structure.number_labels import bullet, number_label
from tryeza.documents.structure.numerals import follows, is_first
from tryeza.documents.structure.vocabulary import gathered, vocabulary
from tryeza.documents.structure.word_labels import word_label

_LONGEST_WRAPPED: Final = 180  # characters; longer lines are whole paragraphs
_LEAST_CENTRED: Final = 8  # spaces on either side
_OFF_CENTRE: Final = 0.12  # of the width; letters of unequal width blur the middle
_WORD: Final = re.compile(r"[^\W\d_]+")
_HYPHEN_END: Final = re.compile(r"[^\W\d_]-$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its indentation, which `indent` counts in spaces."""

    text: str
    indent: int
    page_break: bool = False

    @classmethod
    def of(cls, raw: str) -> Self:
        """The line as it stands in the file."""
        text = raw.strip()
        return cls(text, len(raw) - len(raw.lstrip()) if text else 0)

    @property
    def end(self) -> int:
        """The column where the line ends."""
        return self.indent + len(self.text)


Paragraph = tuple[str, int, bool]  # text, indent in spaces, centred


def paragraphs(lines: Sequence[Line]) -> Iterator[Paragraph]:
    """The paragraphs of the lines: one a line, unless the text is wrapped."""
    if not is_wrapped(lines):
        yield from ((_squeezed(line.text), line.indent, False) for line in lines if line.text)
        return
    yield from _joined(lines)


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether lines break inside sentences: many end without punctuation before a small letter."""
    pairs = [(above, below) for above, below in pairwise(lines) if above.text and below.text]
    long = sum(len(line.text) > _LONGEST_WRAPPED for line in lines)
    if not pairs or long > 0.1 * sum(bool(line.text) for line in lines):
        return False
    running = sum(
        not ended(above.text) and below.text[0].islower() and len(above.text) > 40
        for above, below in pairs
    )
    return running >= max(1, min(2, len(pairs) // 4), 0.1 * len(pairs))


def _joined(lines: Sequence[Line]) -> Iterator[Paragraph]:
    page = Page.of(lines)
    open_lines: list[Line] = []
    parted, broke = False, False
    for line in lines:
        if line.page_break:
            broke = True
        elif not line.text:
            parted = True
        else:
            if open_lines and not _runs_on(open_lines, line, page, parted=parted, broke=broke):
                yield _paragraph(open_lines, page)
                open_lines = []
            open_lines.append(line)
            parted = broke = False
    if open_lines:
        yield _paragraph(open_lines, page)


@dataclass(frozen=True, slots=True)
class Page:
    """How the text stands on its page: the column where full lines end, and where they begin."""

    margin: int
    starts: frozenset[int]
    words: frozenset[str]

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Self:
        """Measured on all lines together."""
        ends = sorted(line.end for line in lines if line.text)
        margin = ends[int(0.9 * (len(ends) - 1))] if ends else 0
        full = Counter(line.indent for line in lines if line.end >= 0.9 * margin)
        starts = frozenset(start for start, times in full.items() if times > 1)
        words = frozenset(word for line in lines for word in _WORD.findall(line.text.lower()))
        return cls(margin, starts, words)

    def parts_word(self, above: str, below: str) -> bool:
        """Whether a hyphen at the end of a line parts one word, which the text writes whole
        elsewhere; else it is a word's own: "publiko-privat"."""
        first, second = _WORD.findall(above.lower())[-1], _WORD.findall(below.lower())[0]
        return first + second in self.words

    def centres(self, line: Line) -> bool:
        """Whether a line stands in the middle: as much space before it as behind it, and it begins
        where no full line does."""
        behind = self.margin - line.end
        if line.indent < _LEAST_CENTRED or line.indent in self.starts:
            return False
        return abs(line.indent - behind) <= max(6, _OFF_CENTRE * self.margin)

    def is_full(self, line: Line, below: Line) -> bool:
        """Whether the next line's first word would not have fitted on the line, more or less."""
        first_word = below.text.split(maxsplit=1)[0]
        return line.end + 1 + len(first_word) > 0.85 * self.margin


def _runs_on(above: Sequence[Line], line: Line, page: Page, *, parted: bool, broke: bool) -> bool:
    """Whether a line continues the paragraph above it."""
    last = above[-1]
    label = _starts_label(line.text)
    begins = label is not None and _may_start_item(last.text, line.text)
    if label == "word" and not _closed(last.text) and page.is_full(last, line):
        begins = False
    if parted or (broke and (begins or _closed(last.text))):
        return False
    if not broke and label is None and line.text[0].islower():
        return True
    if page.centres(line) or page.centres(last):
        return page.centres(line) and page.centres(last) and _one_title(last, line)
    if begins or (_starts_label(last.text) == "word" and len(above) == 1 and _is_bare(last, page)):
        return False
    return page.is_full(last, line) or not line.text[0].isupper()


def _closed(text: str) -> bool:
    """Whether a sentence or an item ends here; a comma ends none."""
    return is_entry(text) or (ended(text) and not text.rstrip().endswith(","))


def _is_bare(line: Line, page: Page) -> bool:
    return line.end < 0.7 * page.margin


def _one_title(last: Line, line: Line) -> bool:
    """Two centred lines are one title unless one is a label or the other is not in capitals."""
    if _starts_label(last.text) or _starts_label(line.text):
        return False
    return is_caps(last.text) == is_caps(line.text)


def begins_paragraph(text: str, *, above: str) -> bool:
    """Whether a line begins a paragraph though no empty line parts it from the one above: it has a
    label, or the line above is nothing but one."""
    if _is_bare_label(above):
        return True
    if _starts_label(text) is None:
        return False
    return _may_start_item(above, text) or _counts_on(above, text)


def _counts_on(above: str, text: str) -> bool:
    """Whether a list begins or goes on: "a)" under a line, "b)" under "a) …"."""
    before, label = number_label(above), number_label(text)
    if label is None or not label.shape[1].endswith(")"):
        return False
    if any(map(is_first, label.numerals)):
        return True
    return before is not None and any(
        follows(earlier, later) for earlier in before.numerals for later in label.numerals
    )


def _is_bare_label(text: str) -> bool:
    label = word_label(text, vocabulary(frozenset()))
    return label is not None and not text[label.end :].strip()


def _starts_label(text: str) -> str | None:
    """What kind of label the line seems to start with."""
    if word_label(text, vocabulary(frozenset())) is not None:
        return "word"
    if bullet(text) is not None:
        return "bullet"
    label = number_label(text)
    return "number" if label is not None and label.delimited else None


def _may_start_item(last: str, text: str) -> bool:
    """Whether the line above leaves room for an item to begin."""
    if ended(last) or not number_label(text):
        return True
    return fold(last.split()[-1]) in gathered("conjunctions")


def _paragraph(lines: Sequence[Line], page: Page) -> Paragraph:
    parts = [lines[0].text]
    for above, line in pairwise(lines):
        if _HYPHEN_END.search(above.text[-2:]) and line.text[0].islower():
            if page.parts_word(above.text, line.text):
                parts[-1] = parts[-1][:-1]
            parts.append(line.text)
        else:
            parts += [" ", line.text]
    return (
        _squeezed("".join(parts)),
        min(line.indent for line in lines),
        all(map(page.centres, lines)),
    )


def _squeezed(text: str) -> str:
    return " ".join(text.split())
