"""Counts the items of HTML lists as a browser prints them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from tryeza.documents.reading.number_formats import decimal, positional, roman

_LATIN: Final = positional("abcdefghijklmnopqrstuvwxyz")
_FORMATS: Final[dict[str, Callable[[int], str]]] = {
    "1": decimal,
    "a": _LATIN,
    "A": lambda count: _LATIN(count).upper(),
    "i": roman,
    "I": lambda count: roman(count).upper(),
}
_STYLE_TYPE: Final = re.compile(
    r"list-style(?:-type)?\s*:[^;]*?\b(lower|upper)-(alpha|latin|roman)"
)
_STYLED: Final = {"alpha": "a", "latin": "a", "roman": "i"}
_BULLETS: Final = ("•", "◦", "▪")


@dataclass(slots=True)
class OpenList:
    """A list whose items are being read; `next` is the next item's number, None for bullets.

    A reversed list without a start counts down to 1, which is known only at its end: `counted`
    holds the places of its items' blocks until then.
    """

    name: str
    level: int
    next: int | None
    step: int
    format: Callable[[int], str]
    counts_down: bool
    close: str
    counted: list[int] = field(default_factory=list)

    def mark(self, attributes: Mapping[str, str]) -> str:
        """The mark of the next item; go on to the one after it."""
        if self.next is None:
            return _BULLETS[min(self.level, len(_BULLETS) - 1)]
        own = _whole(attributes.get("value"))
        number = self.next if own is None else own
        self.next = number + self.step
        return _format(attributes, self.format)(number) + self.close


def open_list(tag: str, attributes: Mapping[str, str], *, name: str, level: int) -> OpenList:
    """The list that begins with this tag."""
    start = _whole(attributes.get("start"))
    reverse = tag == "ol" and "reversed" in attributes
    return OpenList(
        name=name,
        level=level,
        next=(1 if start is None else start) if tag == "ol" else None,
        step=-1 if reverse and start is not None else 1,
        format=_format(attributes, decimal),
        counts_down=reverse and start is None,
        close=attributes.get("data-close", "."),
    )


def _format(attributes: Mapping[str, str], usual: Callable[[int], str]) -> Callable[[int], str]:
    styled = _STYLE_TYPE.search(attributes.get("style", ""))
    if styled is not None:
        letter = _STYLED[styled[2]]
        return _FORMATS[letter if styled[1] == "lower" else letter.upper()]
    return _FORMATS.get(attributes.get("type", ""), usual)


def _whole(written: str | None) -> int | None:
    return int(written) if written is not None and re.fullmatch(r"-?\d{1,6}", written) else None
