"""Makes the changes that are proposed out of what authors want."""

from collections.abc import Iterable, Iterator

from tryeza.documents.review.dates import known_date
from tryeza.documents.review.finds import Change, ChangeKind
from tryeza.documents.review.ground import Ground
from tryeza.documents.review.moves import Move
from tryeza.documents.review.wordings import Wish


def changes_of(found: Iterable[Wish | Move], ground: Ground) -> Iterator[Change]:
    """The changes in reading order of the places where they are found."""
    for one in found:
        yield _moved(one, ground) if isinstance(one, Move) else _change(one, ground)


def _change(wish: Wish, ground: Ground) -> Change:
    paragraph, before = _place(wish, ground)
    date = known_date(wish.date)
    return Change(wish.author, date, paragraph, wish.kind, wish.old, wish.new, before=before)


def _moved(move: Move, ground: Ground) -> Change:
    gone, come = move.gone, move.come
    after, before = _place(come, ground)
    return Change(
        author=gone.author,
        date=known_date(max(gone.date, come.date)),
        paragraph=_place(gone, ground)[0],
        kind=ChangeKind.MOVE,
        old=gone.old,
        new=come.new,
        after=None if before else after,
    )


def _place(wish: Wish, ground: Ground) -> tuple[int | None, bool]:
    """The paragraph, and whether what is new stands before it: only at the very beginning."""
    spot = ground.spots[wish.traces[0]]
    if wish.kind is not ChangeKind.INSERT:
        return ground.nearest(wish.traces[0]), False
    after = spot.before if wish.before or spot.paragraph is None else spot.paragraph
    if after is not None:
        return after, False
    return (0 if ground.paragraphs else None), True
