"""Finds the lines of tables of contents: they name headings that stand further on, and are none themselves."""

import re
from collections.abc import Sequence

from tryeza.documents.content import Block
from tryeza.documents.structure.word_labels import word_label
from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.looks import Look
from tryeza.documents.structure.vocabulary import gathered, vocabulary

_PAGE = r"[-–]?\s*(?:\d{1,4}|[ivxlc]{1,6})?\s*[-–]?\s*$"
_LEADER = re.compile(rf"(?:\.{{4,}}|…{{2,}}|(?:\. ){{4,}}|_{{4,}})\s*{_PAGE}", re.IGNORECASE)
_TABBED = re.compile(r"(?:\t|\s{3,})\s*[-–]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–]?\s*$", re.IGNORECASE)
_SPACED = re.compile(r"(?<=\w)\W*\s(\d{1,4})\s*$")
_WORDS = re.compile(r"\w+")
_LONGEST_ENTRY = 250
_SHORTEST_RUN = 4
_SHORTEST_PAGED_RUN = 6
_MOST_TIMES = 3  # that a heading stands in a text with its contents; others are phrases
_LARGEST_HOLE = 2  # lines in a row in a list of contents that repeat nothing


def contents_blocks(blocks: Sequence[Block], looks: Sequence[Look]) -> frozenset[int]:
    """The places of the blocks that are lines of a table of contents."""
    marked = {at for at, look in enumerate(looks) if look.contents or is_entry(look.text)}
    alone = {at for at in marked if not looks[at].contents and not _has_neighbour(at, marked)}
    lines = [_Line(block, look) for block, look in zip(blocks, looks, strict=True)]
    found = (marked - alone) | _announced(lines, marked) | _repeated(lines) | _paged(lines)
    return frozenset(at for at in found if looks[at].level is None and not is_contents_title(looks[at].text))


def is_entry(text: str) -> bool:
    """Whether a line ends as those of a table of contents do: dots or a tab, then a page."""
    return bool(_LEADER.search(text) or _TABBED.search(text))


def is_contents_title(text: str) -> bool:
    """Whether a line is the title of a table of contents, numbered or not."""
    key = _key(text)
    number, _, words = key.partition(" ")
    return key in gathered("contents") or (len(number) < 3 and words in gathered("contents"))


class _Line:
    """A block as one side of the comparison: its words without a page, and with its number."""

    def __init__(self, block: Block, look: Look) -> None:
        self.text = look.text
        self.key = _key(look.text)
        self.unpaged = _key(_SPACED.sub("", look.text))
        self.styled = look.level is not None
        numbered = f"{block.number} {look.text}" if block.number and not block.bullet else look.text
        self.keys = {self.key, _key(numbered)} - {""}

    @property
    def long(self) -> bool:
        return len(self.text) > _LONGEST_ENTRY


def _key(text: str) -> str:
    """The words of a heading, without the page on which the table of contents says it is."""
    return " ".join(_WORDS.findall(fold(_TABBED.sub("", _LEADER.sub("", text)))))


def _has_neighbour(at: int, marked: set[int]) -> bool:
    return any(at + step in marked for step in (-2, -1, 1, 2))


def _announced(lines: Sequence[_Line], marked: set[int]) -> set[int]:
    """The short lines after "Contents" up to the first that repeats one of them."""
    found: set[int] = set()
    for at, line in enumerate(lines):
        already = at in found or at + 1 in marked
        if not already and is_contents_title(line.text):
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
        seen |= {line.key, line.unpaged} & later
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


def _run_from(start: int, lines: Sequence[_Line], places: dict[str, list[int]]) -> list[int]:
    """The run of lines from `start` that stand again behind the run, in order and further apart."""
    run: list[int] = []
    last_again, first_again, hole = -1, len(lines), 0
    for at in range(start, len(lines)):
        if at >= first_again or lines[at].long:
            break
        there = places.get(lines[at].key, ())
        again = _next_after(there, max(last_again, at))
        if again is None or len(there) > _MOST_TIMES or len(lines[at].key.split()) < 2:
            hole += 1
            if not run or hole > _LARGEST_HOLE:
                break
            continue
        first_again = min(first_again, again)
        last_again, hole = again, 0
        run.append(at)
    if len(run) < _SHORTEST_RUN or last_again - first_again <= 2 * (run[-1] - run[0]):
        return []
    return list(range(run[0], run[-1] + 1))


def _next_after(places: Sequence[int], at: int) -> int | None:
    return next((later for later in places if later > at), None)


def _paged(lines: Sequence[_Line]) -> set[int]:
    """Runs of lines that end in a page number which never falls, and rises."""
    found: set[int] = set()
    run: list[int] = []
    pages: list[int] = []
    for at, line in enumerate(lines):
        page = _page(line)
        if page is None or (pages and not pages[-1] <= page <= pages[-1] + 100):
            found.update(_kept(run, pages))
            run, pages = [], []
        if page is not None:
            run.append(at)
            pages.append(page)
    found.update(_kept(run, pages))
    return found


def _page(line: _Line) -> int | None:
    match = _SPACED.search(line.text) if not line.long else None
    if match is None:
        return None
    label = word_label(line.text, vocabulary(frozenset()))
    bare = label is not None and label.end > match.start(1)
    return None if bare else int(match[1])


def _kept(run: Sequence[int], pages: Sequence[int]) -> Sequence[int]:
    return run if len(run) >= _SHORTEST_PAGED_RUN and pages[-1] > pages[0] else ()
