"""Finds the tables of contents in a text: their lines repeat headings that stand further on, and are none themselves."""

import re
from collections.abc import Sequence

from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.looks import Look
from tryeza.documents.structure.vocabulary import gathered

_LEADER = re.compile(
    r"(?:\.{4,}|…{2,}|(?:\. ){4,}|_{4,})\s*[-–]?\s*[\divxlc]{0,5}\s*[-–]?\s*$", re.IGNORECASE
)
_PAGE = re.compile(r"(?:\t|\s{3,})\s*[-–]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–]?\s*$", re.IGNORECASE)
_WORDS = re.compile(r"\w+")
_LONGEST_ENTRY = 250
_SHORTEST_RUN = 4
_LARGEST_HOLE = 2  # lines in a list of contents that repeat nothing, in a row


def contents_blocks(looks: Sequence[Look]) -> frozenset[int]:
    """The places of the blocks that are lines of a table of contents."""
    marked = {
        place
        for place, look in enumerate(looks)
        if look.contents or is_entry(look.text)
    }
    lone = {
        place for place in marked if not looks[place].contents and not _neighbour(place, marked)
    }
    return frozenset(marked - lone) | _announced(looks) | _repeated(looks)


def is_entry(text: str) -> bool:
    """Whether a line ends as those of a table of contents do: dots or a tab, then a page."""
    return bool(_LEADER.search(text) or _PAGE.search(text))


def _neighbour(place: int, marked: set[int]) -> bool:
    return any(place + step in marked for step in (-2, -1, 1, 2))


def _key(text: str) -> str:
    """The words of a heading, without the page on which the table of contents says it is."""
    text = _PAGE.sub("", _LEADER.sub("", text))
    return " ".join(_WORDS.findall(fold(text)))


def _announced(looks: Sequence[Look]) -> frozenset[int]:
    """The short lines after "Contents" up to the first that repeats one of them."""
    found: set[int] = set()
    titles = gathered("contents")
    for place, look in enumerate(looks):
        if _key(look.text) in titles and place not in found:
            found |= _until_repeated(looks, place + 1)
    return frozenset(found)


def _until_repeated(looks: Sequence[Look], start: int) -> set[int]:
    later = {_key(look.text) for look in looks[start:]} - {""}
    seen: set[str] = set()
    run: list[int] = []
    for place in range(start, len(looks)):
        key = _key(looks[place].text)
        if key in seen:
            return set(run)
        if len(looks[place].text) > _LONGEST_ENTRY:
            break
        if key in later:
            seen.add(key)
        run.append(place)
    return set()


def _repeated(looks: Sequence[Look]) -> frozenset[int]:
    """Runs of short lines each of which stands again further on, in the same order."""
    keys = [_key(look.text) for look in looks]
    places: dict[str, list[int]] = {}
    for place, key in enumerate(keys):
        if key:
            places.setdefault(key, []).append(place)
    found: set[int] = set()
    place = 0
    while place < len(looks):
        run = _run_from(place, keys, places, looks)
        found.update(run)
        place = max(run[-1] + 1 if run else 0, place + 1)
    return frozenset(found)


def _run_from(
    start: int, keys: Sequence[str], places: dict[str, list[int]], looks: Sequence[Look]
) -> list[int]:
    """The run of lines from `start` that stand again behind the run, in order."""
    run: list[int] = []
    last_again, first_again, hole = -1, len(keys), 0
    for place in range(start, len(keys)):
        if place >= first_again or len(looks[place].text) > _LONGEST_ENTRY:
            break
        again = _next_after(places.get(keys[place], ()), max(last_again, place))
        if again is None or len(_WORDS.findall(keys[place])) < 2:
            hole += 1
            if not run or hole > _LARGEST_HOLE:
                break
            continue
        first_again = min(first_again, again)
        last_again, hole = again, 0
        run.append(place)
    spread = last_again - first_again if run else 0
    return (
        list(range(run[0], run[-1] + 1))
        if len(run) >= _SHORTEST_RUN and spread > 2 * (run[-1] - run[0])
        else []
    )


def _next_after(places: Sequence[int], place: int) -> int | None:
    return next((later for later in places if later > place), None)
