"""The characters that an ODT text spells as elements."""

from collections.abc import Callable
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.reading.opendocument import names
from tryeza.documents.reading.opendocument.names import text

_MOST_SPACES: Final = 100


def _spaces(element: Element) -> str:
    count = names.whole(element.get(text("c")))
    return " " * (1 if count is None else max(0, min(_MOST_SPACES, count)))


def _ruby(element: Element) -> str:
    """Characters with their reading in brackets after them."""
    base, reading = (
        "".join(str(part) for held in element.iterchildren(text(name)) for part in held.itertext())
        for name in ("ruby-base", "ruby-text")
    )
    return f"{base}({reading})" if reading else base


SIGNS: Final[dict[str, Callable[[Element], str]]] = {
    text("s"): _spaces,
    text("tab"): lambda _: "\t",
    text("line-break"): lambda _: "\n",
    text("soft-page-break"): lambda _: "",
    text("ruby"): _ruby,
}
