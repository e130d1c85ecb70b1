"""Says what a person should know about a returned file beside what was found in it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tryeza.documents.reading.word.marked import Marked
from tryeza.documents.review.accounting import Lost
from tryeza.documents.review.finds import Change, ChangeKind, Comment, notice
from tryeza.kernel.errors import Told

_LOOKS = ("looks", "numbers", "tables", "sections")
_MOST_QUOTED = 200_000  # characters of tracked text that notices quote together
_LEAST_ROOM = 40  # characters that each notice takes besides
_MOST_NAMED = 20  # people in one sentence


def notices_of(
    marked: Marked, comments: Sequence[Comment], changes: Sequence[Change], unsaid: Sequence[Lost]
) -> tuple[Told, ...]:
    """The notices, the weightiest first."""
    return (
        *_of_text(marked, unsaid),
        *_of_comments(marked, comments),
        *_of_looks(marked),
        *_of_people_and_dates(marked, comments, changes),
        *_of_places(changes),
    )


def _of_text(marked: Marked, unsaid: Sequence[Lost]) -> Iterator[Told]:
    """Tracked words that are in no proposal, each named, as far as that can be read."""
    named = [
        *(("struck_again" if one.both else "not_proposed", one.author, one.text) for one in unsaid),
        *(("change_left_out", one.author, one.text) for one in marked.aside.unread),
    ]
    room, left = _MOST_QUOTED, 0
    for code, author, text in named:
        if not (words := " ".join(text.split())):
            continue
        room -= len(words) + _LEAST_ROOM
        if room < 0:
            left += 1
        else:
            yield notice(code, author=author or "?", text=words)
    if left:
        yield notice("more_not_proposed", count=left)


def _of_comments(marked: Marked, comments: Sequence[Comment]) -> Iterator[Told]:
    counts = {
        "comments_unanchored": sum(one.paragraph is None for one in comments),
        "comments_orphaned": sum(one.orphaned for one in marked.comments),
        "comment_ids_twice": len(comments) - len({one.id for one in marked.comments}),
        "anchors_of_nothing": len(marked.anchors.keys() - {one.id for one in marked.comments}),
        "comments_empty": sum(not one.text.strip() for one in comments),
    }
    yield from _counted(counts)


def _of_looks(marked: Marked) -> Iterator[Told]:
    for kind in _LOOKS:
        by = {who: n for (what, who), n in marked.aside.looks.items() if what == kind}
        if by:
            yield notice(f"changes_of_{kind}", count=sum(by.values()), authors=_named(by))


def _of_people_and_dates(
    marked: Marked, comments: Sequence[Comment], changes: Sequence[Change]
) -> Iterator[Told]:
    undated = sum(one.date is None for one in comments)
    undated += sum(one.date is None for one in changes)
    counts = {
        "comments_unnamed": sum(not one.author for one in comments),
        "changes_unnamed": sum(one.author == "" for one in changes),
        "dates_unknown": undated,
    }
    yield from _counted(counts)


def _of_places(changes: Sequence[Change]) -> Iterator[Told]:
    firsts = sum(one.before and one.kind is ChangeKind.INSERT for one in changes)
    yield from _counted({"inserted_at_beginning": firsts})


def _counted(counts: dict[str, int]) -> Iterator[Told]:
    for code, count in counts.items():
        if count:
            yield notice(code, count=count)


def _named(people: Iterable[str]) -> str:
    names = [name or "?" for name in Counter(people)]
    more = ", …" if len(names) > _MOST_NAMED else ""
    return ", ".join(names[:_MOST_NAMED]) + more
