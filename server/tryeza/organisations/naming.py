"""What follows from a name: its place in the alphabet, the words it is found by, its address."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypedDict
from uuid import UUID

from tryeza.kernel.alphabet import fold, sort_key
from tryeza.kernel.localised import in_each

LONGEST_SLUG = 60
_SCREENS = ("register",)  # a page of the web client below /organisations


class SortColumns(TypedDict):
    """A row's place in the alphabetical order of each language."""

    sort_sq: str
    sort_sr: str
    sort_en: str


def sort_columns(names: Mapping[str, str]) -> SortColumns:
    """Where a thing of these names stands in a list in each language."""
    shown = in_each(names)
    return SortColumns(
        sort_sq=sort_key(shown["sq"], "sq"),
        sort_sr=sort_key(shown["sr"], "sr"),
        sort_en=sort_key(shown["en"], "en"),
    )


def search_words(names: Mapping[str, str], *others: str | None) -> list[str]:
    """All words of these names, folded (no diacritics, lower case, Serbian in Latin), in order."""
    return sorted({word for text in (*names.values(), *others) if text for word in words(text)})


def words(text: str) -> list[str]:
    """The folded words of a text: what stands between anything but letters and digits."""
    folded = fold(text)
    return "".join(c if c.isalnum() else " " for c in folded).split()


def slug_of(names: Mapping[str, str], *, taken: Iterable[str], thing_id: UUID) -> str:
    """The part of an address that names this thing: readable, and unlike those taken.

    The Albanian name first, then English, then Serbian; a number of the thing's own id makes a
    second one of the same name different.
    """
    slug = base_slug(names)
    is_free = slug and slug not in (*taken, *_SCREENS)
    return slug if is_free else f"{slug or 'x'}-{thing_id.hex[-8:]}"


def base_slug(names: Mapping[str, str]) -> str:
    """The slug that a thing of these names has when no other has it; "" when nothing is left."""
    for language in _slug_languages(names):
        kept = [w for w in words(names[language]) if w.isascii()]
        slug = "-".join(kept)[:LONGEST_SLUG].rstrip("-")
        if slug:
            return slug
    return ""


def _slug_languages(names: Mapping[str, str]) -> Sequence[str]:
    return [language for language in ("sq", "en", "sr") if language in names]
