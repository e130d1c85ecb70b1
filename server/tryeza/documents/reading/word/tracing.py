"""Keeps what tracked changes brought and took while the text before them is being read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from lxml.etree import _Element as Element

from tryeza.documents.content import Block
from tryeza.documents.reading.passages import Piece
from tryeza.documents.reading.word import names
from tryeza.documents.reading.word.fields import Fields
from tryeza.documents.reading.word.names import m, w
from tryeza.documents.reading.word.revisions import Fate, Fates

_ORDERED: Final = (
    *(names.P, w("t"), w("delText"), w("tab"), w("ptab"), w("br"), w("cr"), w("sym"), w("ruby")),
    *(w("noBreakHyphen"), w("fldChar"), m("oMath"), m("oMathPara")),
    *(w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")),
)


class Atom(NamedTuple):
    """A stretch of text of one look and one fate, or the mark that ends a paragraph.

    `order` is its place among all that a part holds; `place` that of its piece among those that
    stay; `start` and `end` are offsets in the text of its strand before the changes.
    """

    piece: Piece | None
    fate: Fate
    order: int
    place: int | None = None
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class Strand:
    """A paragraph before the changes, with all that they brought and took.

    Strands of one `flow` follow one another with nothing between. `start` is where the strand's
    text begins in that of its block.
    """

    atoms: tuple[Atom, ...]
    flow: int
    lead: str = ""  # the number before it, where one block holds many paragraphs
    start: int = 0


@dataclass(slots=True)
class Cell:
    """The paragraphs of a table's cell; those of a note or of the body stand in one that stays."""

    strands: list[Strand]
    fate: Fate = field(default_factory=Fate)


@dataclass(slots=True)
class Trace:
    """What a block was made of; `block` is None where nothing was there before the changes."""

    block: Block | None
    cells: list[Cell]
    part: int  # 0 for the main part, then each part with notes
    one_paragraph: bool  # neither a table's row nor a note

    def atoms(self) -> Iterator[tuple[Strand, Atom]]:
        """All atoms in order."""
        for cell in self.cells:
            for strand in cell.strands:
                for atom in strand.atoms:
                    yield strand, atom


class Tracking:
    """What is kept of one part while it is read."""

    def __init__(self, root: Element, part: int) -> None:
        self.root = root
        self.part = part
        self.fates = Fates(root)
        self.orders = {element: at for at, element in enumerate(root.iter(*_ORDERED))}
        self.fields = Fields()  # those that inserted text opens
        self.flow = 0
        self.read: set[int] = set()

    def atom(self, piece: Piece, element: Element, place: int | None) -> Atom:
        """A stretch of text as it stands here."""
        order = self.orders.get(element, -1)
        self.read.add(order)
        return Atom(piece, self.fates.of(element), order, place)

    def end_of(self, paragraph: Element) -> Atom:
        """A paragraph's mark."""
        return Atom(None, self.fates.of_mark(paragraph), self.orders[paragraph])

    def next_flow(self) -> int:
        """Begin to read where nothing continues what was read before."""
        self.flow += 1
        return self.flow


class Traces:
    """The traces of a file in the order of its blocks, and what was kept of each part."""

    def __init__(self) -> None:
        self._found: list[Trace] = []
        self._following: dict[int, list[Trace]] = {}  # what was read late, by what it follows
        self.parts: list[Tracking] = []

    def add(self, trace: Trace, after: Trace | None = None) -> None:
        """Keep the trace of one more block, which follows all others or the one named."""
        if after is None:
            self._found.append(trace)
        else:
            self._following.setdefault(id(after), []).append(trace)

    def found(self) -> tuple[Trace, ...]:
        """All traces in reading order."""
        return tuple(
            one for trace in self._found for one in (trace, *self._following.get(id(trace), ()))
        )

    def begin(self, root: Element) -> Tracking:
        """Keep what is tracked in one more part."""
        self.parts.append(Tracking(root, len(self.parts)))
        return self.parts[-1]
