"""Turns the tracked changes of a region into what each author wants of its paragraphs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tryeza.documents.reading.word.revisions import Fate, Revision
from tryeza.documents.reading.word.tracing import Atom, Strand, Trace
from tryeza.documents.review.finds import ChangeKind
from tryeza.documents.review.ground import Ground
from tryeza.documents.review.views import (
    BEFORE,
    Version,
    View,
    block_text,
    versions,
    view_of,
)


@dataclass(frozen=True, slots=True)
class Wish:
    """A change on its way: `traces` are those that it is about, or the one it stands after.

    `move` is the name of the move that it is an end of.
    """

    author: str
    date: str
    kind: ChangeKind
    traces: tuple[int, ...]
    old: str
    new: str
    move: str | None = None
    before: bool = False  # it stands before its trace, not after it


def views(region: Sequence[int], ground: Ground) -> list[View]:
    """The views of all who changed something in a region."""
    traces = [ground.traces[place] for place in region]
    strands = [strand for trace in traces for cell in trace.cells for strand in cell.strands]
    return [view_of(author, strands) for author in authors(traces)]


def wishes(view: View, region: Sequence[int], ground: Ground) -> list[Wish]:
    """What one author wants of a region."""
    one = _Region(view, region, ground)
    is_block = not ground.traces[region[0]].one_paragraph
    return list(one.wishes_for_block() if is_block else one.wishes())


def authors(traces: Iterable[Trace]) -> list[str]:
    """Everybody who changed something, in the order of their first changes."""
    return list(dict.fromkeys(one.author for trace in traces for one in revisions(trace)))


def revisions(trace: Trace) -> Iterator[Revision]:
    """The tracked changes of a trace, as often as they bear on something of it."""
    fates: list[Fate] = [cell.fate for cell in trace.cells]
    fates.extend(atom.fate for _, atom in trace.atoms())
    for fate in fates:
        yield from fate.inserted
        yield from fate.deleted


class _Region:
    """A region as one author sees it."""

    def __init__(self, view: View, region: Sequence[int], ground: Ground) -> None:
        self._author = view.author or ""
        self._view = view
        self._region = region
        self._ground = ground
        self._traces = [ground.traces[place] for place in region]

    def wishes_for_block(self) -> Iterator[Wish]:
        """For a row or a note, which is one block whatever stands in it."""
        trace = self._traces[0]
        old, new = block_text(trace, BEFORE).strip(), block_text(trace, self._view).strip()
        if old == new:
            return
        move = _move_of((atom for _, atom in trace.atoms()), self._author)
        if not old:
            yield self._wish(ChangeKind.INSERT, [0], "", new, move=move)
        elif not new:
            kept = self._ground.text(self._region[0])
            yield self._wish(ChangeKind.DELETE, [0], kept, "", move=move)
        else:
            yield self._suggestion(0, new)

    def wishes(self) -> Iterator[Wish]:
        """For paragraphs: what becomes of each, and what stands between them that is new."""
        strands = [trace.cells[0].strands[0] for trace in self._traces]
        found = versions(strands, self._view)
        homes = self._homes(found, strands)
        for bases, places in _families(homes):
            yield from self._family(bases, [found[place] for place in places])
        for place, strand in enumerate(strands):
            if place not in homes and self._text(place, whole=True):
                yield self._deletion(place, strand)
        claimed = {place for held in homes.values() for place in held}
        for place, version in enumerate(found):
            if place not in claimed:
                yield self._insertion(version)

    def _homes(self, found: list[Version], strands: list[Strand]) -> dict[int, list[int]]:
        """The versions that each paragraph lives on in."""
        homes: dict[int, list[int]] = {}
        for place, version in enumerate(found):
            for base in sorted(version.kept):
                homes.setdefault(base, []).append(place)
        typed = _typed(found)
        taken: set[int] = set()
        for base, strand in enumerate(strands):
            if base in homes or not self._is_there(base) or self._moved(strand) is not None:
                continue
            new = next((one for one in typed.get(base, ()) if one not in taken), None)
            if new is not None:
                homes[base] = [new]
                taken.add(new)
        return homes

    def _is_there(self, base: int) -> bool:
        """Whether a paragraph has a text, or a number, before the changes."""
        return self._ground.spots[self._region[base]].paragraph is not None

    def _family(self, bases: list[int], found: list[Version]) -> Iterator[Wish]:
        """Paragraphs and the versions that they live on in: mostly one and one.

        Where as many are cut off as are joined, the border between paragraphs was put elsewhere.
        """
        if len(bases) == len(found) == 1:
            if found[0].text != self._text(bases[0], whole=True):
                yield self._suggestion(bases[0], found[0].text)
            return
        kind = ChangeKind.JOIN if len(bases) > len(found) else ChangeKind.SPLIT
        old = "\n".join(self._text(base) for base in bases)
        new = "\n".join(version.text for version in found)
        yield self._wish(kind, bases, old, self._without_label(bases[0], new))

    def _suggestion(self, base: int, new: str) -> Wish:
        """Another wording; with the typed label where the change is one of the label too."""
        label = self._ground.label(self._region[base])
        if new.startswith(label):
            wording = new[len(label) :].strip()
            return self._wish(ChangeKind.SUGGEST, [base], self._text(base), wording)
        return self._wish(ChangeKind.SUGGEST, [base], self._text(base, whole=True), new)

    def _deletion(self, base: int, strand: Strand) -> Wish:
        move = self._moved(strand)
        return self._wish(ChangeKind.DELETE, [base], self._text(base), "", move=move)

    def _moved(self, strand: Strand) -> str | None:
        """The name of the move that took all of a paragraph away."""
        return _move_of((atom for atom in strand.atoms if not atom.fate.inserted), self._author)

    def _insertion(self, version: Version) -> Wish:
        if version.after is not None:
            wish = self._wish(ChangeKind.INSERT, [version.after], "", version.text)
        else:
            wish = self._wish(ChangeKind.INSERT, [0], "", version.text)
            wish = replace(wish, before=True)
        dates = (one.date for one in version.brought if one.author == self._author)
        return replace(wish, move=version.move, date=max(dates, default=wish.date))

    def _text(self, base: int, *, whole: bool = False) -> str:
        return self._ground.text(self._region[base], whole=whole)

    def _without_label(self, base: int, text: str) -> str:
        return text.removeprefix(self._ground.label(self._region[base])).strip()

    def _wish(
        self, kind: ChangeKind, bases: Sequence[int], old: str, new: str, move: str | None = None
    ) -> Wish:
        dates = (
            one.date
            for base in bases
            for one in revisions(self._traces[base])
            if one.author == self._author
        )
        traces = tuple(self._region[base] for base in bases)
        return Wish(self._author, max(dates, default=""), kind, traces, old, new, move)


def _typed(found: list[Version]) -> dict[int, list[int]]:
    """For each paragraph the new texts that may stand in its place, best the one beside it."""
    typed: dict[int, list[int]] = {}
    for place, version in enumerate(found):
        if not version.kept and version.move is None:
            for base in version.came:
                typed.setdefault(base, []).append(place)
    for base, places in typed.items():
        places.sort(key=lambda place: base not in found[place].gone)
    return typed


def _families(homes: dict[int, list[int]]) -> Iterator[tuple[list[int], list[int]]]:
    """Paragraphs that share versions, with these versions: runs, as both sides are in order."""
    bases: list[int] = []
    places: list[int] = []
    for base in sorted(homes):
        if places and homes[base][0] > places[-1]:
            yield bases, places
            bases, places = [], []
        bases.append(base)
        places.extend(place for place in homes[base] if not places or place > places[-1])
    if bases:
        yield bases, places


def _move_of(atoms: Iterable[Atom], author: str) -> str | None:
    """The name of the author's move that all the words are part of."""
    name = None
    for atom in atoms:
        if atom.piece is None or not atom.piece.text.strip():
            continue
        own = (*atom.fate.inserted, *atom.fate.deleted)
        moving = [one for one in own if one.moves and one.author == author]
        if not moving:
            return None
        name = moving[0].name if name is None else name
    return name
