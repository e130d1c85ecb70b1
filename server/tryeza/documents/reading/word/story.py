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
from tryeza.documents.reading.word.revisions import STAYS, Fate
from tryeza.documents.reading.word.styles import Styles
from tryeza.documents.reading.word.tracing import Traces, Tracking


@dataclass(frozen=True, slots=True)
class File:
    """What all stories of a file share."""

    changes: Changes
    styles: Styles
    looks: Looks
    lists: Definitions
    left_out: LeftOut
    traces: Traces | None = None  # where what was tracked is kept, if it is asked for

    @property
    def walked(self) -> Changes | None:
        """The changes that are made while reading; none of them where they are traced."""
        return self.changes if self.traces is None else None


@dataclass(frozen=True, slots=True)
class Story:
    """One story: its links and its place in the source, its open fields and its counts so far.

    Where changes are traced, the text that stays is read as if they were rejected, and what they
    brought is only kept with the traces.
    """

    file: File
    links: dict[str, str]
    sources: dict[Element, int]
    fields: Fields
    counting: Counting
    tracking: Tracking | None = None

    def came(self, element: Element) -> bool:
        """Whether a tracked change brought what is here."""
        return self.tracking is not None and bool(self.tracking.fates.of(element).inserted)

    def fate(self, element: Element) -> Fate:
        """What tracked changes make of what is here, where they are traced."""
        return self.tracking.fates.of(element) if self.tracking is not None else STAYS

    def fields_at(self, element: Element) -> Fields:
        """The fields that are open here; those of inserted text are apart."""
        if self.tracking is not None and self.came(element):
            return self.tracking.fields
        return self.fields


def begin(file: File, part: Part | None) -> Story:
    """A story at its beginning; a paragraph's source is its place among all of its part."""
    found = enumerate(part.root.iter(names.P)) if part else ()
    sources = {paragraph: index for index, paragraph in found}
    check_paragraphs(len(sources))
    links = part.links() if part else {}
    tracking = file.traces.begin(part.root) if file.traces is not None and part else None
    return Story(file, links, sources, Fields(), Counting(file.left_out), tracking)
