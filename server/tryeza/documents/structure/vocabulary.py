"""The table of drafters' words (`vocabulary.yaml`), put together for the languages of a text."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

import msgspec
import yaml

from tryeza.documents.content import ParagraphKind
from tryeza.documents.structure.letters import fold, to_cyrillic


class Unit(StrEnum):
    """A named division of a text, outermost first, as drafters usually nest them."""

    ANNEX = "annex"
    BOOK = "book"
    PART = "part"
    TITLE = "title"
    SUBTITLE = "subtitle"
    CHAPTER = "chapter"
    SUBCHAPTER = "subchapter"
    SECTION = "section"
    SUBSECTION = "subsection"
    ARTICLE = "article"
    SIGN = "sign"  # "§", an article of its own or a paragraph of one


KINDS = {
    Unit.ANNEX: ParagraphKind.HEADING,
    Unit.BOOK: ParagraphKind.PART,
    Unit.PART: ParagraphKind.PART,
    Unit.TITLE: ParagraphKind.PART,
    Unit.SUBTITLE: ParagraphKind.PART,
    Unit.CHAPTER: ParagraphKind.CHAPTER,
    Unit.SUBCHAPTER: ParagraphKind.CHAPTER,
    Unit.SECTION: ParagraphKind.SECTION,
    Unit.SUBSECTION: ParagraphKind.SECTION,
    Unit.ARTICLE: ParagraphKind.ARTICLE,
    Unit.SIGN: ParagraphKind.ARTICLE,
}


_SIGN = "§"  # the same in every language


class LanguageWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language's entry of the table; the table's head says what each field holds."""

    divisions: dict[Unit, list[str]] = {}
    numbered_units: dict[Unit, list[str]] = {}
    numeral_first: bool = False
    order: list[Unit] = []
    ordinals: list[list[str]] = []
    cardinals: list[list[str]] = []
    joiners: list[str] = []
    references: list[str] = []
    alphabets: list[str] = []
    contents: list[str] = []
    page: list[str] = []
    conjunctions: list[str] = []
    common: str = ""
    script: str = "Latn"
    kin: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The words of the languages that a text is written in, all folded."""

    units: dict[str, Unit]
    numeral_first: frozenset[str]
    ordinals: dict[str, int]
    joiners: frozenset[str]
    references: frozenset[str]
    numbered_units: dict[str, Unit]
    order: tuple[Unit, ...]


@lru_cache(maxsize=1)
def table() -> dict[str, LanguageWords]:
    """Every language of `vocabulary.yaml`, by its BCP 47 tag."""
    raw = yaml.safe_load(files(__package__).joinpath("vocabulary.yaml").read_text("utf-8"))
    return msgspec.convert(raw, dict[str, LanguageWords])


def family(language: str) -> str:
    """The name of the languages that share most of their words with this one."""
    words = table().get(language)
    return (words.kin if words is not None else None) or language


@lru_cache(maxsize=64)
def vocabulary(languages: frozenset[str]) -> Vocabulary:
    """The words of these languages together; of all languages where none is known."""
    entries = {tag: words for tag, words in table().items() if tag in languages} or table()
    units = {_SIGN: Unit.SIGN}
    numeral_first = {_SIGN}
    for tag, words in entries.items():
        for unit, names in words.divisions.items():
            for name in spellings(tag, names):
                units.setdefault(name, unit)
                if words.numeral_first:
                    numeral_first.add(name)
    return Vocabulary(
        units=units,
        numeral_first=frozenset(numeral_first),
        ordinals=_ordinals(entries),
        joiners=_gathered(entries, "joiners"),
        references=_gathered(entries, "references") | frozenset(units),
        numbered_units={
            name: unit
            for words in entries.values()
            for unit, names in words.numbered_units.items()
            for name in names
        },
        order=_order(entries),
    )


def spellings(tag: str, words: Iterable[str]) -> list[str]:
    """The words folded, and for Serbian in Cyrillic too."""
    plain = [fold(word) for word in words]
    return plain + [fold(to_cyrillic(word)) for word in words] if tag == "sr" else plain


@lru_cache(maxsize=16)
def gathered(name: str) -> frozenset[str]:
    """All languages' words under one of the table's list fields, folded."""
    return _gathered(table(), name)


def _gathered(entries: dict[str, LanguageWords], name: str) -> frozenset[str]:
    return frozenset(
        word for tag, words in entries.items() for word in spellings(tag, getattr(words, name))
    )


def _ordinals(entries: dict[str, LanguageWords]) -> dict[str, int]:
    """What each ordinal or cardinal word counts."""
    return {
        word: place
        for tag, words in entries.items()
        for counted in (words.cardinals, words.ordinals)
        for place, forms in enumerate(counted, start=1)
        for word in spellings(tag, forms)
    }


def _order(entries: dict[str, LanguageWords]) -> tuple[Unit, ...]:
    """How the units nest: as the one language says that differs, else as usual."""
    special = [words.order for words in entries.values() if words.order]
    if len(special) != 1 or len(entries) > 2:
        return tuple(Unit)
    return tuple(special[0]) + tuple(unit for unit in Unit if unit not in special[0])
