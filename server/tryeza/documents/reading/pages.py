"""Takes the running headers, footers and page numbers out of the pages of a plain text."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from tryeza.documents.reading.lines import Line

_EDGE: Final = 4  # lines with text at the top and at the foot of a page that may be furniture
_FEWEST_PAGES: Final = 2  # on which a line stands again, to be furniture
_PAGE_NUMBER: Final = re.compile(
    r"(?:\w{1,8}\.?\s)?[-–—\[(|]?\s*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:/|of|nga|od|von|de|из|od)\s*\d{1,4})?\s*[-–—\])|]?",
    re.IGNORECASE,
)
_LONE_OF: Final = re.compile(r"\s*[-–—(]?\s*(\d{1,4})\s*(?:/|of|nga|od)\s*(\d{1,4})\s*[-–—)]?\s*")


def without_furniture(pages: Sequence[Sequence[Line]]) -> tuple[list[Line], int]:
    """All lines of the pages in one list, page ends as page breaks, and how many were left out."""
    repeated = _repeated(pages)
    kept: list[Line] = []
    dropped = 0
    for number, page in enumerate(pages):
        furniture = _furniture(page, repeated) if len(pages) > 1 else _numbers_of(page)
        body = [line for place, line in enumerate(page) if place not in furniture]
        dropped += len(furniture)
        if number:
            kept.append(Line("", 0, page_break=True))
        kept.extend(_trimmed(body) if len(pages) > 1 else body)
    return kept, dropped


def _edges(page: Sequence[Line]) -> list[int]:
    full = [place for place, line in enumerate(page) if line.text]
    return sorted({*full[:_EDGE], *full[-_EDGE:]})


def _key(text: str) -> str:
    return re.sub(r"\d+", "0", " ".join(text.split())).casefold()


def _repeated(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """The lines, figures aside, that stand at the edges of many pages."""
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_key(page[place].text) for place in _edges(page)})
    needed = max(_FEWEST_PAGES, len(pages) // 4)
    return frozenset(key for key, times in counts.items() if times >= needed and len(key) > 3)


def _furniture(page: Sequence[Line], repeated: frozenset[str]) -> set[int]:
    """Furniture lies at the very edge: from the first and the last line inwards."""
    found: set[int] = set()
    full = [place for place, line in enumerate(page) if line.text]
    for order in (full[:_EDGE], list(reversed(full[-_EDGE:]))):
        for place in order:
            text = page[place].text
            if _key(text) not in repeated and not _PAGE_NUMBER.fullmatch(text):
                break
            found.add(place)
    return found


def _numbers_of(page: Sequence[Line]) -> set[int]:
    """In a text without page breaks: lines like "3 / 39", where their count rises by one."""
    found: dict[int, tuple[int, int]] = {}
    for place, line in enumerate(page):
        if (match := _LONE_OF.fullmatch(line.text)) is not None:
            found[place] = (int(match[1]), int(match[2]))
    counts = list(found.values())
    rising = all(
        b[0] == a[0] + 1 and a[1] == b[1] for a, b in zip(counts, counts[1:], strict=False)
    )
    return set(found) if rising and counts and counts[0][0] <= counts[0][1] else set()


def _trimmed(page: list[Line]) -> list[Line]:
    """The page without empty lines at its ends, so that a paragraph can run on over the break."""
    full = [place for place, line in enumerate(page) if line.text]
    return page[full[0] : full[-1] + 1] if full else []
