"""Knows again the tracked changes that a copy was sent with, also where a deletion was lost."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tryeza.documents.content import Paragraph
from tryeza.documents.review.dates import known_date
from tryeza.documents.review.finds import Change, ChangeKind, Review
from tryeza.documents.sent import Sent, SentChange, words_of

_Key = tuple[str | None, int | None]


def with_sent_changes(
    review: Review, sent: Sent | None, places: Mapping[str, int], paragraphs: Sequence[Paragraph]
) -> Review:
    """The review, its changes that were sent named so and as they were sent.

    Two people may strike the same words; LibreOffice keeps one of the two deletions.
    """
    if sent is None or not sent.changes:
        return review
    waiting: defaultdict[_Key, list[SentChange]] = defaultdict(list)
    for one in sent.changes:
        if one.kind in set(ChangeKind):
            waiting[one.author, places.get(one.paragraph)].append(one)
    found = [_as_sent(one, waiting[one.author, one.paragraph]) for one in review.changes]
    gone = list(_struck_by_another(found, waiting, paragraphs))
    ordered = sorted(
        (*found, *gone), key=lambda one: -1 if one.paragraph is None else one.paragraph
    )
    return replace(review, changes=tuple(ordered))


def _as_sent(change: Change, waiting: list[SentChange]) -> Change:
    for was in waiting:
        same = (was.kind, words_of(was.new)) == (change.kind.value, words_of(change.new))
        if same or (was.lost is not None and words_of(was.lost) == words_of(change.new)):
            waiting.remove(was)
            kind = ChangeKind(was.kind)
            return replace(change, kind=kind, new=was.new, sent=was.id or None)
    return change


def _struck_by_another(
    found: Sequence[Change],
    waiting: Mapping[_Key, Sequence[SentChange]],
    paragraphs: Sequence[Paragraph],
) -> Iterator[Change]:
    """Deletions of which nothing is left, where another's deletion of the same words is."""
    struck = {one.paragraph for one in found if one.author is not None and not one.new}
    for (author, place), left in waiting.items():
        for was in left:
            whole = place is not None and was.lost == paragraphs[place].text
            if whole and place in struck and was.kind == ChangeKind.DELETE and place is not None:
                old, sent = paragraphs[place].text, was.id or None
                date = known_date(was.date or "")
                yield Change(author, date, place, ChangeKind.DELETE, old, "", sent=sent)
