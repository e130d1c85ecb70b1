"""What is known while one story of a Word file (its body, its footnotes) is being read."""

from dataclasses import dataclass

from lxml.etree import _Element as Element

from tryeza.documents.content import Changes
from tryeza.documents.reading.bounds import check_paragraphs
from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.word import names
from tryeza.documents.reading.word.counting import Counting
from tryeza.documents.reading.word.fields import Fields
from tryeza.documents.reading.word.looks import Looks
from tryeza.documents.reading.word.numbering import Definitions
from tryeza.documents.reading.word.package import Part
from tryeza.documents.reading.word.styles import Styles


@dataclass(frozen=True, slots=True)
class File:
    """What all stories of a file share."""

    changes: Changes
    styles: Styles
    looks: Looks
    lists: Definitions
    left_out: LeftOut


@dataclass(frozen=True, slots=True)
class Story:
    """One story: its links and its place in the source, its open fields and its counts so far."""

    file: File
    links: dict[str, str]
    sources: dict[Element, int]
    fields: Fields
    counting: Counting


def begin(file: File, part: Part | None) -> Story:
    """A story at its beginning; a paragraph's source is its place among all of its part."""
    found = enumerate(part.root.iter(names.P)) if part else ()
    sources = {paragraph: index for index, paragraph in found}
    check_paragraphs(len(sources))
    links = part.links() if part else {}
    return Story(file, links, sources, Fields(), Counting(file.left_out))
