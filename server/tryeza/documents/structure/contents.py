"""Finds the lines of tables of contents: they name headings that stand further on, and are none."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Final

from tryeza.documents.content import Block
from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.looks import Look
from tryeza.documents.structure.vocabulary import gathered, vocabulary
from tryeza.documents.structure.word_labels import word_label

_END: Final = 160  # characters at the end of a line in which its page stands
_PAGE: Final = r"[-–]?\s*(?:\d{1,4}|[ivxlc]{1,6})"
_LEADER: Final = re.compile(
    rf"(?:\.{{4,}}|…{{2,}}|(?:\. ){{4,}}|_{{4,}})\s*(?:{_PAGE})?\s*[-–]?\s*$", re.IGNORECASE
)
_TABBED: Final = re.compile(rf"(?:\t|\s{{3,}})\s*{_PAGE}\s*[-–]?\s*$", re.IGNORECASE)
_SPACED: Final = re.compile(r"(?<=\w)\W{0,9}\s(\d{1,4})\s*$")
_WORDS: Final = re.compile(r"\w+")
_LONGEST_ENTRY: Final = 250
_SHORTEST_RUN: Final = 4
_LONGEST_RUN: Final = 800
_SHORTEST_PAGED_RUN: Final = 6
_LARGEST_STEP: Final = 100  # pages from one entry to the next
_MOST_TIMES: Final = 3  # that a heading stands in a text with its contents; others are phrases
_LARGEST_HOLE: Final = 2  # lines in a row in a list of contents that repeat nothing
_SPREAD: Final = 1.5  # times as far apart as in the list do the headings stand in the text
_MOST_LISTS: Final = 20  # of contents, that a text announces


def contents_blocks(blocks: Sequence[Block], looks: Sequence[Look]) -> frozenset[int]:
    """The places of the blocks that are lines of a table of contents."""
    marked = {at for at, look in enumerate(looks) if look.contents or is_entry(look.text)}
    alone = {at for at in marked if not looks[at].contents and not _has_neighbour(at, marked)}
    lines = [_Line(block, look) for block, look in zip(blocks, looks, strict=True)]
    found = (marked - alone) | _announced(lines, marked) | _repeated(lines) | _paged(lines)
    return frozenset(at for at in found if not lines[at].styled and not lines[at].announces)


def is_entry(text: str) -> bool:
    """Whether a line ends as those of a table of contents do: dots or a tab, then a page."""
    end = text[-_END:]
    return bool(_LEADER.search(end) or _TABBED.search(end))


def is_contents_title(text: str) -> bool:
    """Whether a line is the title of a table of contents, numbered or not."""
    key = _key(text) if len(text) <= _LONGEST_ENTRY else ""
    number, _, words = key.partition(" ")
    return key in gathered("contents") or (len(number) < 3 and words in gathered("contents"))


class _Line:
    """A block as one side of the comparison: its words without a page, and with its number."""

    def __init__(self, block: Block, look: Look) -> None:
        self.text = look.text
        self.long = len(look.text) > _LONGEST_ENTRY
        self.styled = look.level is not None
        self.announces = is_contents_title(look.text)
        self.key = "" if self.long else _key(look.text)
        numbered = f"{block.number} {look.text}" if block.number and not block.bullet else ""
        self.keys = {self.key, "" if self.long else _key(numbered)} - {""}


def _key(text: str) -> str:
    """The words of a heading, without the page on which the table of contents says it is."""
    return " ".join(_WORDS.findall(fold(_TABBED.sub("", _LEADER.sub("", text)))))


def _has_neighbour(at: int, marked: set[int]) -> bool:
    return any(at + step in marked for step in (-2, -1, 1, 2))


def _announced(lines: Sequence[_Line], marked: set[int]) -> set[int]:
    """The short lines after "Contents" up to the first that repeats one of them."""
    titles = [at for at, line in enumerate(lines) if line.announces][:_MOST_LISTS]
    found: set[int] = set()
    for at in titles:
        if at not in found and at + 1 not in marked:
            found |= _until_repeated(lines, at + 1)
    return found


def _until_repeated(lines: Sequence[_Line], start: int) -> set[int]:
    later = {key for line in lines[start:] for key in line.keys}
    seen: set[str] = set()
    run: set[int] = set()
    for at in range(start, len(lines)):
        line = lines[at]
        if line.keys & seen or (line.styled and seen):
            return run
        if line.long or line.styled:
            break
        seen |= {line.key, _key(_SPACED.sub("", line.text))} & later
        run.add(at)
    return set()


def _repeated(lines: Sequence[_Line]) -> set[int]:
    """Runs of short lines each of which stands again further on, in the same order."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        for key in line.keys:
            places.setdefault(key, []).append(at)
    found: set[int] = set()
    at = 0
    while at < len(lines):
        run = _run_from(at, lines, places)
        found.update(run)
        at = run[-1] + 1 if run else at + 1
    return found


def _run_from(
    start: int, lines: Sequence[_Line], places: Mapping[str, Sequence[int]]
) -> Sequence[int]:
    """The run of lines from `start` that stand again behind the run, in order and further apart."""
    run: list[int] = []
    last_again, first_again, hole = -1, len(lines), 0
    for at in range(start, min(start + _LONGEST_RUN, len(lines))):
        if at >= first_again or lines[at].long:
            break
        again = _again(lines[at], places, max(last_again, at))
        if again is None:
            hole += 1
            if not run or hole > _LARGEST_HOLE:
                break
            continue
        first_again = min(first_again, again)
        last_again, hole = again, 0
        run.append(at)
    if len(run) < _SHORTEST_RUN or last_again - first_again < _SPREAD * (run[-1] - run[0]):
        return ()
    return range(run[0], run[-1] + 1)


def _again(line: _Line, places: Mapping[str, Sequence[int]], at: int) -> int | None:
    """Where the words of a line stand again, if they are several and no mere phrase."""
    there = places.get(line.key, ())
    if len(there) > _MOST_TIMES or " " not in line.key:
        return None
    later = bisect_right(there, at)
    return there[later] if later < len(there) else None


def _paged(lines: Sequence[_Line]) -> set[int]:
    """Runs of lines that end in a page number which never falls, and rises."""
    found: set[int] = set()
    run: list[int] = []
    pages: list[int] = []
    for at, line in enumerate(lines):
        page = _page(line)
        if page is None or (pages and not 0 <= page - pages[-1] <= _LARGEST_STEP):
            found.update(_kept(run, pages))
            run, pages = [], []
        if page is not None:
            run.append(at)
            pages.append(page)
    found.update(_kept(run, pages))
    return found


def _page(line: _Line) -> int | None:
    """The page at the end of a line; the number of a bare "Neni 5" is none."""
    match = _SPACED.search(line.text) if not line.long else None
    if match is None:
        return None
    label = word_label(line.text, vocabulary(frozenset()))
    bare = label is not None and label.end > match.start(1)
    return None if bare else int(match[1])


def _kept(run: Sequence[int], pages: Sequence[int]) -> Sequence[int]:
    return run if len(run) >= _SHORTEST_PAGED_RUN and pages[-1] > pages[0] else ()
