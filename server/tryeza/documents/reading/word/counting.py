"""Counts the paragraphs of lists as Word does and writes the number that each is printed with."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Final

from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.passages import clean
from tryeza.documents.reading.symbol_fonts import UNKNOWN, sign
from tryeza.documents.reading.word import formats
from tryeza.documents.reading.word.numbering import LEVELS, Level, Numbering

_PLACE: Final = re.compile(r"%([1-9])")
_LONGEST_NUMBER: Final = 200  # characters
_LARGEST_COUNT: Final = 2**31


@dataclass(frozen=True, slots=True)
class Printed:
    """A number as it stands before its paragraph."""

    text: str
    level: int
    list_id: str
    bullet: bool


class Counting:
    """The counts of all lists so far; one for each story (the body, the footnotes, …)."""

    def __init__(self, left_out: LeftOut) -> None:
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        self._restarts: Counter[str] = Counter()
        self._left_out = left_out

    def next(
        self, num_id: str, numbering: Numbering, level: int, language: str | None
    ) -> Printed | None:
        """Count one more paragraph; None if the list has no such level or prints nothing there."""
        definition = numbering.levels.get(level)
        if definition is None:
            return None
        counts = self._counts.setdefault(numbering.series, [None] * LEVELS)
        self._advance(counts, num_id, numbering, level)
        _start_deeper_anew(counts, numbering, level)
        text = "" if definition.hidden else self._write(counts, numbering, definition, language)
        if not text:
            return None
        list_id = f"{numbering.series}.{self._restarts[numbering.series]}"
        return Printed(text, level, list_id, definition.format == "bullet")

    def is_begun(self, numbering: Numbering) -> bool:
        """Whether any paragraph of the list, or of one that counts with it, was counted."""
        return numbering.series in self._counts

    def start_at(self, numbering: Numbering, level: int, count: int) -> None:
        """Let the next paragraph of a level have this count."""
        self._counts.setdefault(numbering.series, [None] * LEVELS)[level] = count - 1

    def _advance(
        self, counts: list[int | None], num_id: str, numbering: Numbering, level: int
    ) -> None:
        """Count the level on; a level above that was never used counts as begun."""
        for above in range(level):
            if counts[above] is None:
                counts[above] = self._first(num_id, numbering, above)
        count = counts[level]
        begins = level in numbering.starts and (num_id, level) not in self._begun
        if begins and count is not None:
            self._restarts[numbering.series] += 1
        if count is None or begins:
            counts[level] = self._first(num_id, numbering, level)
        else:
            counts[level] = min(count + 1, _LARGEST_COUNT)

    def _first(self, num_id: str, numbering: Numbering, level: int) -> int:
        self._begun.add((num_id, level))
        definition = numbering.levels.get(level)
        return numbering.starts.get(level, definition.start if definition else 1)

    def _write(
        self,
        counts: list[int | None],
        numbering: Numbering,
        definition: Level,
        language: str | None,
    ) -> str:
        if definition.format == "bullet":
            return _bullet(definition)
        spoken = definition.language or language

        def place(match: re.Match[str]) -> str:
            index = int(match.group(1)) - 1
            count, level = counts[index], numbering.levels.get(index)
            if count is None or level is None:
                return ""
            return self._format(count, level, definition.legal, spoken)

        return clean(_PLACE.sub(place, definition.text)[:_LONGEST_NUMBER]).strip()

    def _format(self, count: int, level: Level, legal: bool, language: str | None) -> str:
        if legal and level.format not in ("none", "bullet"):
            return str(count)
        text = formats.write(count, level.format, level.pattern, language)
        if text is None:
            self._left_out.add("number_formats")
            return str(count)
        return text


def _start_deeper_anew(counts: list[int | None], numbering: Numbering, level: int) -> None:
    """A use of a level starts the levels below it anew, unless they say after which they do."""
    for deeper in range(level + 1, LEVELS):
        definition = numbering.levels.get(deeper)
        restart = definition.restart if definition else None
        if restart is None or level < restart:
            counts[deeper] = None


def _bullet(definition: Level) -> str:
    """The sign of a bullet; a picture, an unknown sign or none at all is the usual dot."""
    signs = "".join(sign(ord(character), definition.font) for character in definition.text).strip()
    return signs if signs and UNKNOWN not in signs else "•"
