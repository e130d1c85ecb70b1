"""Knows again the comments that a copy was sent with, and what word processors lost of them."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from tryeza.documents.content import Paragraph
from tryeza.documents.review.finds import Change, ChangeKind, Comment, Review, notice
from tryeza.documents.sent import Proposal, Sent, SentComment, words_of


def as_sent(comments: Sequence[Comment], sent: Sent | None) -> list[Comment]:
    """The comments; those that were sent are in their threads, and spaced, as they were.

    LibreOffice drops threads, tabs, and the depth of answers is Word's loss.
    """
    known = _known(comments, sent.comments) if sent is not None else {}
    found = list(comments)
    ids = {id(was): comments[at].id for at, was in known.items()}
    for at, was in known.items():
        above = sent.comments[was.parent] if sent is not None and was.parent is not None else None
        parent = ids.get(id(above), comments[at].parent)
        found[at] = replace(comments[at], parent=parent, text=was.text, sent=was.id)
    return found


def _known(comments: Sequence[Comment], sent: Iterable[SentComment]) -> dict[int, SentComment]:
    """Comments by their place that have author and words of one sent; twice the same in order."""
    waiting: defaultdict[tuple[str, str], deque[SentComment]] = defaultdict(deque)
    for was in sent:
        waiting[was.author, words_of(was.text)].append(was)
    found: dict[int, SentComment] = {}
    for at, comment in enumerate(comments):
        same = waiting.get((comment.author, words_of(comment.text)))
        if same:
            found[at] = same.popleft()
    return found


def at_home(
    comments: Sequence[Comment],
    sent: Sent | None,
    places: Mapping[str, int],
    paragraphs: Sequence[Paragraph],
) -> list[Comment]:
    """The comments that no file can anchor where they belong: on a note, on nothing, on words of
    another wording. `places` are those of paragraphs by their identities."""
    elsewhere = {one.id: one for one in (sent.comments if sent else ()) if one.elsewhere}
    return [
        _at_home(one, elsewhere[one.sent], places, paragraphs) if one.sent in elsewhere else one
        for one in comments
    ]


def _at_home(
    one: Comment, was: SentComment, places: Mapping[str, int], paragraphs: Sequence[Paragraph]
) -> Comment:
    if was.paragraph is None:
        return replace(one, paragraph=None, start=None, end=None, quote=was.quote)
    home = places.get(was.paragraph)
    if home is None:
        return one
    text, start, end = paragraphs[home].text, was.start, was.end
    if start is None or end is None or not 0 <= start < end <= len(text):
        return replace(one, paragraph=home, start=None, end=None, quote=was.quote)
    return replace(one, paragraph=home, start=start, end=end, quote=text[start:end])


def proposed(review: Review, sent: Sent | None, places: Mapping[str, int]) -> Review:
    """The review with the changes that went out as comments, having had no place in the text."""
    known = {
        one.id: one.proposal
        for one in (sent.comments if sent else ())
        if one.proposal and one.proposal.kind in set(ChangeKind)
    }
    told = [one for one in review.comments if one.sent in known]
    if not told:
        return review
    ids = {one.id for one in told}
    changes = [_change(one, known[one.sent or ""], places) for one in told]
    asking = notice("on_other_wording", count=len(changes))
    return replace(
        review,
        comments=tuple(_without_parent(one, ids) for one in review.comments if one.id not in ids),
        changes=(*review.changes, *changes),
        unplaced=tuple(one for one in review.unplaced if one.comment not in ids),
        notices=(*review.notices, asking),
    )


def _without_parent(one: Comment, gone: Set[str]) -> Comment:
    """Who answered a change that stood as a comment begins a thread."""
    return replace(one, parent=None) if one.parent in gone else one


def _change(one: Comment, was: Proposal, places: Mapping[str, int]) -> Change:
    after = places.get(was.after) if was.after is not None else None
    kind = ChangeKind(was.kind)
    return Change(one.author, one.date, one.paragraph, kind, was.old, was.new, before=was.before,
                  after=after, sure=False)  # fmt: skip
