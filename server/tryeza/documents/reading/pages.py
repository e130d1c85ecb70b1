"""Takes the running headers, footers and page numbers out of the pages of a plain text."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from tryeza.documents.reading.lines import Line
from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.vocabulary import gathered, vocabulary
from tryeza.documents.structure.word_labels import word_label

_EDGE: Final = 4  # lines with text at the top and at the foot of a page that may be furniture
_FEWEST_PAGES: Final = 3  # on which a line stands again, to be furniture
_MOST_FURNITURE: Final = 0.5  # of the lines; where more repeats, repeating is the text
_COUNT: Final = r"(?:\d{1,4}|[ivxlc]{1,7})"
_WITHOUT_BREAKS: Final = re.compile(
    r"[-–—(\s]*(\d{1,4})\s*(?:/|\bof\b|\bnga\b|\bod\b)\s*(\d{1,4})\W*"
)
_LONG: Final = 0.6  # of the usual width, from which a line shows where the text begins


def without_furniture(pages: Sequence[Sequence[Line]]) -> tuple[list[Line], int]:
    """The lines of all pages in one list, a page break between two, and how many were left out."""
    if len(pages) == 1:
        numbers = _counted_pages(pages[0])
        return [line for at, line in enumerate(pages[0]) if at not in numbers], len(numbers)
    repeated = _repeated(pages)
    furniture = [_furniture(page, repeated) for page in pages]
    dropped = sum(map(len, furniture))
    if dropped > _MOST_FURNITURE * sum(bool(line.text) for page in pages for line in page):
        furniture, dropped = [set() for _ in pages], 0
    kept: list[Line] = []
    for page, left_out in zip(pages, furniture, strict=True):
        if kept:
            kept.append(Line("", 0, page_break=True))
        kept.extend(_trimmed([line for at, line in enumerate(page) if at not in left_out]))
    return kept, dropped


def aligned(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages each moved to the left: even and odd pages often have margins of their own."""
    return [_moved(page) for page in pages]


def _moved(page: Sequence[Line]) -> list[Line]:
    widest = max((len(line.text) for line in page), default=0)
    starts = [line.indent for line in page if line.text and len(line.text) >= _LONG * widest]
    left = min(starts, default=0)
    return [Line(line.text, max(line.indent - left, 0)) for line in page]


def _repeated(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """The lines, figures aside, that stand at the edges of many pages."""
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_key(page[at].text) for at in {*_top(page), *_foot(page)}})
    needed = max(_FEWEST_PAGES, len(pages) // 4)
    return frozenset(key for key, times in counts.items() if times >= needed and len(key) > 3)


def _key(text: str) -> str:
    """The line, figures aside; but "Neni 30" at the head of a page is not "Neni 38" again."""
    words = " ".join(text.split()).casefold()
    labelled = word_label(text, vocabulary(frozenset())) is not None
    return words if labelled else re.sub(r"\d+", "0", words)


def _top(page: Sequence[Line]) -> list[int]:
    return [at for at, line in enumerate(page) if line.text][:_EDGE]


def _foot(page: Sequence[Line]) -> list[int]:
    return [at for at, line in enumerate(page) if line.text][: -_EDGE - 1 : -1]


def _furniture(page: Sequence[Line], repeated: frozenset[str]) -> set[int]:
    """Furniture lies at the very edge: from the first and from the last line inwards."""
    found: set[int] = set()
    for edge in (_top(page), _foot(page)):
        for at in edge:
            text = page[at].text
            if _key(text) not in repeated and not is_page_number(text):
                break
            found.add(at)
    return found


def is_page_number(text: str) -> bool:
    """Whether a line at a page's edge is its number: "12", "- iv -", "Faqe 3 nga 39", "1 / 39"."""
    return _page_number().fullmatch(fold(text)) is not None


@lru_cache(maxsize=1)
def _page_number() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, gathered("page"))))
    return re.compile(
        rf"(?:(?:{words})\.?\s)?[-–—\[(|]?\s*{_COUNT}(?:\s*(?:/|\w{{2,3}})\s*{_COUNT})?\s*[-–—\])|.]?"
    )


def _counted_pages(lines: Sequence[Line]) -> set[int]:
    """In a text without page breaks: lines like "3 / 39", where the count rises by one."""
    found = {
        at: (int(match[1]), int(match[2]))
        for at, line in enumerate(lines)
        if (match := _WITHOUT_BREAKS.fullmatch(line.text)) is not None
    }
    counts = list(found.values())
    rising = all(one[1] == two[1] and one[0] + 1 == two[0] for one, two in pairwise(counts))
    return set(found) if rising and all(page <= last for page, last in counts) else set()


def _trimmed(page: list[Line]) -> list[Line]:
    """The page without empty lines at its ends, so that a paragraph can run on over the break."""
    full = [at for at, line in enumerate(page) if line.text]
    return page[full[0] : full[-1] + 1] if full else []
