"""Joins the wrapped lines of a plain text into paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Self

from tryeza.documents.structure.labels import bullet, number_label, word_label
from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.looks import ended, is_caps
from tryeza.documents.structure.numerals import follows, is_first
from tryeza.documents.structure.vocabulary import gathered, vocabulary

_LONGEST_WRAPPED: Final = 180  # characters; longer lines are whole paragraphs
_LEAST_CENTRED: Final = 8  # spaces on either side
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
    pairs = [
        (above, below)
        for above, below in zip(lines, lines[1:], strict=False)
        if above.text and below.text
    ]
    long = sum(len(line.text) > _LONGEST_WRAPPED for line in lines)
    if not pairs or long > 0.1 * sum(bool(line.text) for line in lines):
        return False
    running = sum(
        not ended(above.text) and below.text[0].islower() and len(above.text) > 40
        for above, below in pairs
    )
    return running >= 2 and running >= 0.1 * len(pairs)


def _joined(lines: Sequence[Line]) -> Iterator[Paragraph]:
    margin = right_margin(lines)
    open_lines: list[Line] = []
    parted, broke = False, False
    for line in lines:
        if line.page_break:
            broke = True
        elif not line.text:
            parted = True
        else:
            if open_lines and not _runs_on(open_lines, line, margin, parted=parted, broke=broke):
                yield _paragraph(open_lines, margin)
                open_lines = []
            open_lines.append(line)
            parted = broke = False
    if open_lines:
        yield _paragraph(open_lines, margin)


def right_margin(lines: Sequence[Line]) -> int:
    """The column at which most full lines end."""
    ends = sorted(line.end for line in lines if line.text)
    return ends[int(0.9 * (len(ends) - 1))] if ends else 0


def _runs_on(above: Sequence[Line], line: Line, margin: int, *, parted: bool, broke: bool) -> bool:
    """Whether a line continues the paragraph above it."""
    last = above[-1]
    if broke and not parted:
        return not ended(last.text) and line.text[0].islower() and _starts_label(line.text) is None
    if parted:
        return False
    if is_centred(line, margin) or all(is_centred(one, margin) for one in above):
        return is_centred(line, margin) and is_centred(last, margin) and _one_title(above, line)
    if _starts_label(line.text) is not None and _may_start_item(last.text, line.text):
        return False
    if (
        _starts_label(above[0].text) == "word"
        and len(above) == 1
        and not _is_full(last, line, margin)
    ):
        return False
    return _is_full(last, line, margin) or line.text[0].islower()


def _one_title(above: Sequence[Line], line: Line) -> bool:
    """Two centred lines are one title unless the upper one is a label or a title of its own."""
    if _starts_label(above[-1].text) or _starts_label(line.text):
        return False
    return is_caps(above[-1].text) == is_caps(line.text)


def _is_full(last: Line, line: Line, margin: int) -> bool:
    """Whether the next line's first word would not have fitted on the line above, more or less."""
    first_word = line.text.split(maxsplit=1)[0]
    return last.end + 1 + len(first_word) > 0.85 * margin


def is_centred(line: Line, margin: int) -> bool:
    """Whether a line stands in the middle: as much space before it as behind it, and much of it."""
    behind = margin - line.end
    if line.indent < _LEAST_CENTRED or behind < 2:
        return False
    return abs(line.indent - behind) <= max(8, 0.35 * line.indent)


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


def _paragraph(lines: Sequence[Line], margin: int) -> Paragraph:
    text = lines[0].text
    for line in lines[1:]:
        text = (
            text + ("" if _HYPHEN_END.search(text) and line.text[0].islower() else " ") + line.text
        )
    centred = all(is_centred(line, margin) for line in lines)
    return _squeezed(text), min(line.indent for line in lines), centred


def _squeezed(text: str) -> str:
    return " ".join(text.split())
