"""Tells tables that hold data from tables that only place text on the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_MANY: Final = 4  # paragraphs in a cell that make it a page rather than a datum


@dataclass(frozen=True, slots=True)
class Cell:
    """What decides about a cell."""

    paragraphs: int  # with text
    structured: bool  # a heading or a counted number is among them

    @property
    def is_page(self) -> bool:
        """Whether the cell reads like a page: many paragraphs, or several in some order."""
        return self.paragraphs >= _MANY or (self.paragraphs > 1 and self.structured)


def is_layout(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether a table only places text.

    It does if it has a single column, or if at least half of its paragraphs stand in cells that
    read like pages. Contracts are often typed that way, and two languages side by side are. A
    table that holds another is not asked about: it is one.
    """
    if max((len(row) for row in rows), default=0) <= 1:
        return True
    cells = [cell for row in rows for cell in row]
    in_pages = sum(cell.paragraphs for cell in cells if cell.is_page)
    in_all = sum(cell.paragraphs for cell in cells)
    return in_pages * 2 >= in_all > 0
