"""Places the comments of a marked file on its paragraphs and on their words."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tryeza.documents.reading.word.anchors import Anchor
from tryeza.documents.reading.word.comments import WordComment
from tryeza.documents.reading.word.marked import Marked
from tryeza.documents.reading.word.tracing import Atom, Strand
from tryeza.documents.review.dates import known_date
from tryeza.documents.review.finds import Comment
from tryeza.documents.review.ground import Ground

_LONGEST_QUOTE = 10_000  # characters of a quote that is not in the base


@dataclass(frozen=True, slots=True)
class _Stop:
    """An atom where it stands in its part."""

    order: int
    trace: int
    strand: Strand
    atom: Atom
    was_there: bool

    @property
    def says(self) -> bool:
        return self.atom.piece is not None and bool(self.atom.piece.text.strip())


@dataclass(frozen=True, slots=True)
class _Place:
    paragraph: int | None = None
    start: int | None = None
    end: int | None = None
    quote: str = ""


def place_comments(marked: Marked, ground: Ground) -> list[Comment]:
    """The comments in the order of the file; an answer without a place has that of its thread."""
    stops = _stops(ground)
    ids = _ids(marked.comments)
    used: Counter[str] = Counter()
    placed: list[Comment] = []
    for at, comment in enumerate(marked.comments):
        anchors = marked.anchors.get(comment.id, ())
        anchor = anchors[min(used[comment.id], len(anchors) - 1)] if anchors else None
        used[comment.id] += 1
        place = _place(anchor, stops, ground) if anchor is not None else _Place()
        parent = ids[comment.parent] if comment.parent is not None else None
        placed.append(_comment(comment, ids[at], parent, place))
    return _beside_parents(placed, marked.comments)


def _comment(comment: WordComment, number: str, parent: str | None, place: _Place) -> Comment:
    return Comment(
        id=number,
        parent=parent,
        author=comment.author,
        initials=comment.initials,
        date=known_date(comment.date),
        utc=known_date(comment.utc or ""),
        durable=comment.durable,
        resolved=comment.resolved,
        paragraph=place.paragraph,
        start=place.start,
        end=place.end,
        quote=place.quote,
        text=comment.text,
    )


def _ids(comments: Sequence[WordComment]) -> list[str]:
    """The ids of the file; one that is used again is told apart by a number."""
    taken: set[str] = set()
    ids: list[str] = []
    times: Counter[str] = Counter()
    for comment in comments:
        number = comment.id
        while number in taken:
            times[comment.id] += 1
            number = f"{comment.id}-{times[comment.id] + 1}"
        taken.add(number)
        ids.append(number)
    return ids


def _beside_parents(placed: list[Comment], comments: Sequence[WordComment]) -> list[Comment]:
    """With the answers that have no place of their own where the comment stands above them."""
    nowhere: set[int] = set()
    for at in range(len(placed)):
        path, above = [at], comments[at].parent
        while placed[path[-1]].paragraph is None and above is not None and above not in nowhere:
            path.append(above)
            above = comments[above].parent
        there = placed[path.pop()]
        if there.paragraph is None:
            nowhere.update(path)
        for answer in path if there.paragraph is not None else ():
            placed[answer] = replace(
                placed[answer],
                paragraph=there.paragraph,
                start=there.start,
                end=there.end,
                quote=there.quote,
            )
    return placed


class _Stops:
    """The atoms of a part in order, and from each the next that says something in the base."""

    def __init__(self, stops: list[_Stop]) -> None:
        self.stops = sorted(stops, key=lambda stop: stop.order)
        self.orders = [stop.order for stop in self.stops]
        self.next_said = self._next(True)
        self.next_new = self._next(False)

    def _next(self, was_there: bool) -> list[int]:
        found = [len(self.stops)] * (len(self.stops) + 1)
        for at in range(len(self.stops) - 1, -1, -1):
            stop = self.stops[at]
            here = stop.says and stop.was_there is was_there
            found[at] = at if here else found[at + 1]
        return found


def _stops(ground: Ground) -> dict[int, _Stops]:
    parts: dict[int, list[_Stop]] = {}
    for place, trace in enumerate(ground.traces):
        stops = parts.setdefault(trace.part, [])
        for cell in trace.cells:
            for strand in cell.strands:
                for atom in strand.atoms:
                    was_there = atom.place is not None and not cell.fate.inserted
                    stops.append(_Stop(atom.order, place, strand, atom, was_there))
    return {part: _Stops(stops) for part, stops in parts.items()}


def _place(anchor: Anchor, parts: dict[int, _Stops], ground: Ground) -> _Place:
    """The first paragraph with words in the range, and these words of it."""
    held = parts.get(anchor.part)
    if held is None or not held.stops:
        return _Place()
    first = bisect_left(held.orders, anchor.at)
    end = anchor.end if anchor.start is not None and anchor.end is not None else anchor.at
    last = bisect_left(held.orders, end)
    if (said := held.next_said[first]) < last:
        return _on_words(list(_same_trace(held, said, last)), ground)
    if (new := held.next_new[first]) < last:
        stops = list(_same_trace(held, new, last))
        quote = "".join(stop.atom.piece.text for stop in stops if stop.atom.piece is not None)
        return _Place(_beside(stops[0], ground), quote=quote.strip()[:_LONGEST_QUOTE])
    before = max(bisect_right(held.orders, anchor.at) - 1, 0)
    return _Place(ground.nearest(held.stops[before].trace))


def _beside(new: _Stop, ground: Ground) -> int | None:
    """The paragraph that new words belong to, or the one after which they make one of their own."""
    began = False
    for atom in new.strand.atoms:
        began = began or atom is new.atom
        if atom.piece is not None and atom.place is not None and atom.piece.text.strip():
            break
        if began and atom.piece is None and atom.fate.inserted:
            before = ground.spots[new.trace].before
            return before if before is not None else ground.nearest(new.trace)
    return ground.nearest(new.trace)


def _same_trace(held: _Stops, first: int, last: int) -> Iterator[_Stop]:
    for at in range(first, last):
        if held.stops[at].trace != held.stops[first].trace:
            return
        yield held.stops[at]


def _on_words(stops: list[_Stop], ground: Ground) -> _Place:
    """The words of a paragraph that atoms cover, trimmed; none of its label."""
    trace = stops[0].trace
    spot = ground.spots[trace]
    if spot.paragraph is None:
        return _Place(ground.nearest(trace))
    said = [stop for stop in stops if stop.was_there and stop.atom.end > stop.atom.start]
    text = ground.text(trace)
    start = min(stop.strand.start + stop.atom.start for stop in said) - spot.cut
    end = max(stop.strand.start + stop.atom.end for stop in said) - spot.cut
    start, end = max(start, 0), min(max(end, 0), len(text))
    covered = text[start:end]
    start += len(covered) - len(covered.lstrip())
    end = start + len(covered.strip())
    if start >= end:
        return _Place(spot.paragraph)
    return _Place(spot.paragraph, start, end, text[start:end])
