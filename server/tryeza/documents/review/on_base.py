"""Puts what was found in a returned file on the base that it came from."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tryeza.documents.comparing import Comparison, Link, LinkKind, compare
from tryeza.documents.content import Paragraph
from tryeza.documents.review.carrying import carried
from tryeza.documents.review.finds import Change, ChangeKind, Comment, Review, notice
from tryeza.documents.review.linking import links_by_marks
from tryeza.documents.review.untracked import untracked, with_gaps_filled
from tryeza.kernel.errors import Told

# How much of the shorter text must stand in the other for both to be states of one text. In
# `pairs/` two versions share 0.77 and more, strangers of one language 0.15 at most; texts of a few
# words share some by chance.
_LEAST_SHARED = 0.25
_LEAST_OF_SHORT = 0.5
_SHORT = 500  # characters


@dataclass(frozen=True, slots=True)
class _Home:
    """The paragraph of the base that a paragraph which was read comes from.

    Not `same`: it was added, and this is the one before it, None at the beginning.
    """

    paragraph: int | None
    same: bool


def put_on_base(
    found: Review,
    read: Sequence[Paragraph],
    base: Sequence[Paragraph],
    known: Sequence[tuple[int, int]] = (),
) -> Review:
    """The review on the paragraphs of the base, with what differs from it without being tracked.

    `known` are places in the base and in what was read that are one paragraph by its mark.
    """
    if known and 2 * len(known) >= min(len(base), len(read)):
        links = tuple(with_gaps_filled(links_by_marks(known, base, read)))
    else:
        comparison = compare(base, read)
        share, of = shared(comparison, base, read)
        if share < (_LEAST_SHARED if of >= _SHORT else _LEAST_OF_SHORT):
            return _refused(found, share)
        by_marks = links_by_marks(known, base, read) if known else comparison.links
        links = tuple(with_gaps_filled(by_marks))
    ground = _Base(_homes(links, len(read)), read, base)
    comments = tuple(ground.comment(one) for one in found.comments)
    tracked = [ground.change(one) for one in found.changes]
    others = list(untracked(links, base, read))
    return replace(
        found,
        comments=comments,
        changes=_in_order([*tracked, *others]),
        unplaced=found.unplaced,
        notices=(*_notices(found, comments, tracked, others, ground), *found.notices),
    )


def shared(
    comparison: Comparison, base: Sequence[Paragraph], read: Sequence[Paragraph]
) -> tuple[float, int]:
    """How much of the shorter text stands in the other, and how many characters it has."""
    stayed = sum(
        len(base[one.old].text[one.old_start : one.old_start + one.length].strip())
        for one in comparison.stayed
    )
    shorter = min(sum(len(one.text.strip()) for one in side) for side in (base, read))
    return min(stayed / max(shorter, 1), 1.0), shorter


def _refused(found: Review, share: float) -> Review:
    """The return of another document: that is said, and nothing is proposed."""
    told = notice(
        "wrong_document",
        percent=round(100 * share),
        comments=len(found.comments),
        changes=len(found.changes),
    )
    return Review(notices=(told,), warnings=found.warnings)


def _homes(links: Iterable[Link], read: int) -> list[_Home]:
    homes: list[_Home | None] = [None] * read
    moved: set[int] = set()
    for link in links:
        for place in link.new:
            if link.old:
                homes[place] = _Home(link.old[0], same=True)
        if link.kind is LinkKind.MOVED:
            moved.update(link.new)
    settled: list[_Home] = []
    last: int | None = None
    for place, home in enumerate(homes):
        settled.append(home or _Home(last, same=False))
        if home is not None and place not in moved:
            last = home.paragraph
    return settled


class _Base:
    """The base and the way to it from the paragraphs that were read."""

    def __init__(
        self, homes: Sequence[_Home], read: Sequence[Paragraph], base: Sequence[Paragraph]
    ) -> None:
        self._homes = homes
        self._read = read
        self._base = base
        self.beside = 0  # comments on paragraphs that the base has not
        self.unquoted = 0  # comments whose words the base has not

    def comment(self, comment: Comment) -> Comment:
        """A comment on its paragraph and its words in the base, as far as it has them."""
        if comment.paragraph is None:
            return comment
        home = self._homes[comment.paragraph]
        if not home.same or home.paragraph is None:
            self.beside += 1
            place = home.paragraph if home.paragraph is not None else 0
            return replace(comment, paragraph=place, start=None, end=None)
        start = self._find(comment, home.paragraph)
        if start is None:
            self.unquoted += comment.start is not None
            return replace(comment, paragraph=home.paragraph, start=None, end=None)
        end = start + len(comment.quote)
        return replace(comment, paragraph=home.paragraph, start=start, end=end)

    def _find(self, comment: Comment, place: int) -> int | None:
        """Where the quoted words stand in the base: of several places the nearest."""
        if comment.start is None or not comment.quote:
            return None
        text, at = self._base[place].text, -1
        places: list[int] = []
        while (at := text.find(comment.quote, at + 1)) >= 0 and len(places) < 1_000:
            places.append(at)
        near = comment.start
        return min(places, key=lambda one: abs(one - near), default=None)

    def change(self, change: Change) -> Change:
        """A tracked change on the base: its wording there, where the paragraph reads otherwise."""
        place = change.paragraph
        if place is None:
            return change
        home = self._homes[place]
        after = self._homes[change.after].paragraph if change.after is not None else None
        change = replace(change, after=after)
        if home.paragraph is None:
            first = 0 if self._base else None
            return replace(change, paragraph=first, before=change.kind is ChangeKind.INSERT)
        moved = replace(change, paragraph=home.paragraph)
        if change.kind is ChangeKind.INSERT:
            return _after_neighbour(moved) if home.same else moved
        if not home.same:
            return replace(moved, sure=False)
        return self._reworded(moved, self._read[place].text)

    def _reworded(self, change: Change, read: str) -> Change:
        """With what the base has in place of what was read, if the change is as good there."""
        if change.paragraph is None:
            return change
        text = self._base[change.paragraph].text
        if change.old != read or read == text:
            return change
        if change.kind is ChangeKind.DELETE:
            return replace(change, old=text)
        if change.kind is not ChangeKind.SUGGEST:
            return replace(change, sure=False)
        wanted = carried(text, read, change.new)
        if wanted is None:
            return replace(change, sure=False)
        return replace(change, old=text, new=wanted)


def _after_neighbour(change: Change) -> Change:
    """What stands before the first paragraph that was read stands after one that was not sent."""
    if change.before and change.paragraph:
        return replace(change, before=False, paragraph=change.paragraph - 1)
    return change


def _in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    return tuple(sorted(changes, key=lambda one: -1 if one.paragraph is None else one.paragraph))


def _notices(
    found: Review,
    comments: Sequence[Comment],
    tracked: Sequence[Change],
    others: Sequence[Change],
    ground: _Base,
) -> Iterator[Told]:
    doubtful = sum(not now.sure for now in tracked)
    counts = Counter(
        untracked=len(others),
        on_other_wording=doubtful,
        comments_beside=ground.beside,
        quotes_not_in_base=ground.unquoted,
    )
    for code, count in counts.items():
        if count:
            yield notice(code, count=count)
