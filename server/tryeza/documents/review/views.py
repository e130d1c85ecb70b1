"""Reads a marked text as one of its authors wants it: with their changes made and no others."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from tryeza.documents.reading import passages
from tryeza.documents.reading.passages import Piece
from tryeza.documents.reading.word.revisions import Fate, Revision
from tryeza.documents.reading.word.tracing import Atom, Cell, Strand, Trace


@dataclass(frozen=True, slots=True)
class View:
    """Whose changes are made: those of these authors, as far as insertions go of `also` too.

    `all` makes every change.
    """

    author: str | None = None
    also: frozenset[str] = frozenset()
    all: bool = False

    def holds(self, fate: Fate) -> bool:
        """Whether what has this fate is there."""
        if self.all:
            return not fate.deleted
        if any(one.author != self.author and one.author not in self.also for one in fate.inserted):
            return False
        return self.author is None or all(one.author != self.author for one in fate.deleted)


BEFORE: Final = View()
AFTER: Final = View(all=True)


@dataclass
class Version:
    """A paragraph as a view has it: its text, and which strands it is made of.

    `kept`: those of whose text before the changes some stays here; `came`: those in which its
    new text stands; `gone`: those of whose text some was taken out here. `moves` are the moves
    that brought all of it. `after` is the last strand whose text stood before it.
    """

    pieces: list[Piece] = field(default_factory=list)
    kept: set[int] = field(default_factory=set)
    came: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    brought: list[Revision] = field(default_factory=list)
    after: int | None = None

    @cached_property
    def text(self) -> str:
        """What it says; asked for when all of it was read."""
        return passages.text_of(self.pieces)

    @property
    def move(self) -> str | None:
        """The name of the move that brought it; None if something else made it."""
        if self.kept or not self.brought or not all(one.moves for one in self.brought):
            return None
        return self.brought[0].name


def view_of(author: str, strands: Iterable[Strand]) -> View:
    """The view of an author, on top of the insertions of those in which they struck something."""
    also = {
        one.author
        for strand in strands
        for atom in strand.atoms
        if any(deletion.author == author for deletion in atom.fate.deleted)
        for one in atom.fate.inserted
        if one.author != author
    }
    return View(author, frozenset(also))


def versions(strands: Sequence[Strand], view: View) -> list[Version]:
    """The paragraphs that a view makes of neighbouring strands; those without words left out."""
    return [version for version in _versions(strands, view) if any(_words(version.pieces))]


def _versions(strands: Sequence[Strand], view: View) -> Iterator[Version]:
    current, last, flow = Version(), None, None
    for number, strand in enumerate(strands):
        if flow is not None and strand.flow != flow:
            yield current
            current = Version(after=last)
        flow = strand.flow
        lead = strand.lead
        for atom in strand.atoms:
            if atom.piece is None:
                if view.holds(atom.fate):
                    yield current
                    current = Version(after=last)
                continue
            if lead and not atom.fate.inserted and view.holds(atom.fate):
                current.pieces.append(Piece(lead))
                lead = ""
            _take(atom, atom.piece, number, view, current)
            if not atom.fate.inserted and atom.piece.text.strip():
                last = number
                if not current.kept and not current.came:
                    current.after = number
    yield current


def _take(atom: Atom, piece: Piece, number: int, view: View, into: Version) -> None:
    says = bool(piece.text.strip())
    if not view.holds(atom.fate):
        if says and not atom.fate.inserted:
            into.gone.add(number)
        return
    into.pieces.append(piece)
    if says and atom.fate.inserted:
        into.came.add(number)
        into.brought.append(atom.fate.inserted[-1])
    elif says:
        into.kept.add(number)


def _words(pieces: Iterable[Piece]) -> Iterator[bool]:
    return (bool(piece.text.strip()) for piece in pieces)


def block_text(trace: Trace, view: View) -> str:
    """The text of a row or a note as a view has it: cells joined by tabs, paragraphs in them by
    line feeds."""
    return "\t".join(cell_text(cell, view) for cell in trace.cells if view.holds(cell.fate))


def cell_text(cell: Cell, view: View) -> str:
    """The paragraphs of a cell or of a note."""
    text = "\n".join(version.text for version in versions(cell.strands, view))
    return text.replace("\t", " ")
