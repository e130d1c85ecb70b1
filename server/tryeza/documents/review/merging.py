"""Puts the reviews of several returns of one round together, what all were sent with only once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from tryeza.documents.review.finds import Change, Comment, Review


def merged(returns: Sequence[tuple[str, Review]]) -> tuple[list[Comment], list[Change]]:
    """The comments and changes of all returns of one base; each return with its name.

    Whoever changed something without tracking it goes by the names of the returns that have it.
    """
    comments: dict[tuple[object, ...], Comment] = {}
    tracked: dict[Change, None] = {}
    untracked: dict[Change, list[str]] = {}
    for number, (name, review) in enumerate(returns):
        _take_comments(review.comments, f"{number}-", comments)
        for change in review.changes:
            if change.author is None:
                untracked.setdefault(change, []).append(name)
            else:
                tracked[change] = None
    return list(comments.values()), [*tracked, *_named(untracked)]


def _take_comments(
    found: Iterable[Comment], prefix: str, into: dict[tuple[object, ...], Comment]
) -> None:
    """Ids of one return are not those of another; an answer follows what it answers."""
    ids: dict[str, str] = {}
    for one in found:
        key: tuple[object, ...] = (one.sent, one.author, one.text) if one.sent else (prefix, one.id)
        known = into.get(key)
        ids[one.id] = known.id if known is not None else f"{prefix}{one.id}"
        resolved = one.resolved or (known is not None and known.resolved)
        into[key] = replace(known or one, id=ids[one.id], resolved=resolved)
    for key, one in into.items():
        if one.parent in ids and one.id.startswith(prefix):
            into[key] = replace(one, parent=ids[one.parent])


def _named(untracked: Mapping[Change, Sequence[str]]) -> Iterator[Change]:
    for change, names in untracked.items():
        yield replace(change, author=", ".join(names))
