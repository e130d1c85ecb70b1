"""Follows the fields of a text, whose instructions are not text and whose results are."""

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

_ADDRESS: Final = re.compile(r'^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))', re.IGNORECASE)
_COMPUTED: Final = re.compile(r"^\s*AUTONUM(?:LGL|OUT)?\b", re.IGNORECASE)
_LIST_NUMBER: Final = re.compile(r'^\s*LISTNUM(?:\s+"?(?P<list>[^"\s\\]+)"?)?', re.IGNORECASE)
_LEVEL: Final = re.compile(r"\\l\s*([1-9])")
_START: Final = re.compile(r"\\s\s*(\d{1,5})")
_LONGEST_INSTRUCTION: Final = 4_000
_MOST_OPEN: Final = 100


class ListNumber(NamedTuple):
    """A number that a field takes from a list; what the author did not say is None."""

    list_name: str | None
    level: int | None  # from 0
    start: int | None


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    in_result: bool = False
    href: str | None = None


class Fields:
    """The fields that are open at a place of the text, outermost first."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    def mark(self, kind: str | None) -> None:
        """Take in a field character: begin, separate or end; ones that do not match are ignored."""
        if kind == "begin" and len(self._open) < _MOST_OPEN:
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._start_result(self._open[-1])
        elif kind == "end" and self._open:
            self._open.pop()

    def instruct(self, text: str) -> None:
        """Take in a piece of the innermost field's instruction."""
        if self._open and not self._open[-1].in_result:
            field = self._open[-1]
            field.instruction = (field.instruction + text)[:_LONGEST_INSTRUCTION]

    def end_paragraph(self) -> None:
        """No instruction goes on in the next paragraph; one that does was never closed."""
        for field in self._open:
            if not field.in_result:
                self._start_result(field)

    @property
    def in_instruction(self) -> bool:
        """Whether text here belongs to an instruction."""
        return bool(self._open) and any(not field.in_result for field in self._open)

    @property
    def computes_number(self) -> bool:
        """Whether the innermost field prints a number that the file does not hold."""
        return bool(self._open) and _COMPUTED.match(self._open[-1].instruction) is not None

    @property
    def list_number(self) -> ListNumber | None:
        """The list number that the innermost field prints, or None."""
        instruction = self._open[-1].instruction if self._open else ""
        found = _LIST_NUMBER.match(instruction)
        if found is None:
            return None
        level, start = _LEVEL.search(instruction), _START.search(instruction)
        return ListNumber(
            found["list"], int(level[1]) - 1 if level else None, int(start[1]) if start else None
        )

    @property
    def href(self) -> str | None:
        """The address that text here is linked to."""
        return next((field.href for field in reversed(self._open) if field.href), None)

    def _start_result(self, field: _Field) -> None:
        field.in_result = True
        found = _ADDRESS.match(field.instruction)
        field.href = (found.group(1) or found.group(2)) if found else None
