"""Prepares the paragraphs of two texts for comparing."""

from collections.abc import Sequence
from dataclasses import dataclass

from tryeza.documents.comparing.tokens import words
from tryeza.documents.comparing.wordbook import Wordbook
from tryeza.documents.content import Paragraph, ParagraphKind

_OPENERS = frozenset(
    {
        ParagraphKind.PART,
        ParagraphKind.CHAPTER,
        ParagraphKind.SECTION,
        ParagraphKind.ARTICLE,
        ParagraphKind.HEADING,
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph prepared for comparing.

    `spelled` has one character a word; `mass` is how much its words tell together; `section`
    numbers the headed piece of text that it stands in, and `opens` says it is its heading.
    """

    place: int
    text: str
    plain: str  # every run of spaces made one
    label: str  # words only, case folded
    spelled: str
    mass: float
    section: int
    opens: bool


def prepare(
    old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> tuple[Wordbook, list[Line], list[Line]]:
    """The lines of both texts, and the words' weights that they share."""
    sides = [[words(paragraph.text) for paragraph in side] for side in (old, new)]
    book = Wordbook(sides)
    return book, _lines(old, sides[0], book), _lines(new, sides[1], book)


def _lines(
    paragraphs: Sequence[Paragraph], said: Sequence[Sequence[str]], book: Wordbook
) -> list[Line]:
    sections = _sections(paragraphs)
    return [
        Line(
            place=place,
            text=paragraph.text,
            plain=" ".join(paragraph.text.split()),
            label=" ".join(words(paragraph.label)),
            spelled=book.spell(said[place]),
            mass=book.mass(said[place]),
            section=sections[place],
            opens=paragraph.kind in _OPENERS,
        )
        for place, paragraph in enumerate(paragraphs)
    ]


def _sections(paragraphs: Sequence[Paragraph]) -> list[int]:
    """Numbers the sections: a heading opens one, unless it is the title of a bare label above."""
    numbers: list[int] = []
    number, bare = 0, False
    for paragraph in paragraphs:
        opens = paragraph.kind in _OPENERS
        title = paragraph.kind is ParagraphKind.HEADING and not paragraph.label
        if opens and not (bare and title):
            number += 1
        bare = opens and not paragraph.text.strip() and bool(paragraph.label)
        numbers.append(number)
    return numbers
