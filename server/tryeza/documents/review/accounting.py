"""Checks that every tracked word is in what was proposed, and names the words that are not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from tryeza.documents.reading.word.revisions import Fate
from tryeza.documents.reading.word.tracing import Trace
from tryeza.documents.review.views import View


@dataclass(frozen=True, slots=True)
class Lost:
    """Tracked words that no proposal holds; `both` if they were inserted and taken out again."""

    author: str
    text: str
    both: bool


def lost(traces: Iterable[Trace], views: Sequence[View]) -> Iterator[Lost]:
    """The words that changes brought to a region, but that are there in no author's view."""
    for trace in traces:
        for fate, text in _stretches(trace):
            if fate.inserted and not any(view.holds(fate) for view in views):
                author = (fate.deleted or fate.inserted)[-1].author
                yield Lost(author, text.strip(), bool(fate.deleted))


def _stretches(trace: Trace) -> Iterator[tuple[Fate, str]]:
    """Neighbouring words of one fate, with that of their row, cell or note."""
    for cell in trace.cells:
        for strand in cell.strands:
            for fate, atoms in groupby(strand.atoms, key=lambda atom: atom.fate):
                whole = Fate(cell.fate.inserted + fate.inserted, cell.fate.deleted + fate.deleted)
                text = "".join(atom.piece.text for atom in atoms if atom.piece is not None)
                if text.strip():
                    yield whole, text
