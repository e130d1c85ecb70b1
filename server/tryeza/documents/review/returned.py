"""Reviews a returned Word file: everything that was done to it, on the text that it came from."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tryeza.documents.content import Paragraph
from tryeza.documents.origin import Origin, origin_of
from tryeza.documents.reading import read_marked
from tryeza.documents.reading.word.marked import Marked
from tryeza.documents.review.accounting import Lost, lost
from tryeza.documents.review.anchoring import place_comments
from tryeza.documents.review.bounds import Bounds
from tryeza.documents.review.changes import changes_of
from tryeza.documents.review.finds import Change, Comment, Review, Unplaced, notice
from tryeza.documents.review.ground import Ground, ground_of
from tryeza.documents.review.identities import homes_of_marks, known_pairs
from tryeza.documents.review.moves import moves
from tryeza.documents.review.noticing import notices_of
from tryeza.documents.review.on_base import put_on_base
from tryeza.documents.review.regions import regions
from tryeza.documents.review.sending import as_sent, at_home, proposed
from tryeza.documents.review.sent_changes import with_sent_changes
from tryeza.documents.review.wordings import Wish, views, wishes
from tryeza.documents.structure import structure


def review(
    data: bytes | Path,
    *,
    filename: str,
    base: Sequence[Paragraph] | None = None,
    origin: Origin | None = None,
) -> Review:
    """The comments and changes of a returned file on the paragraphs of its base.

    Without a base they are on the file's own paragraphs before all tracked changes. `origin` names
    the base's paragraphs where they are kept; the marks of a review copy then say which is which.
    Raises Unreadable.
    """
    marked = read_marked(data, filename=filename)
    ground = ground_of(marked, structure(marked.reading).paragraphs)
    found, unsaid = _wishes(ground)
    homes = homes_of_marks(marked.bookmarks, ground)
    first = {identity: covered[0] for identity, covered in homes.items()}
    comments = as_sent(place_comments(marked, ground), marked.sent)
    comments = at_home(comments, marked.sent, first, ground.paragraphs)
    changes = _in_order(changes_of(moves(found), ground))
    own = Review(
        tuple(comments),
        changes,
        tuple(_unplaced(comments, marked)),
        notices_of(marked, comments, changes, unsaid),
        marked.reading.warnings,
    )
    if base is None:
        own = with_sent_changes(own, marked.sent, first, ground.paragraphs)
        return proposed(own, marked.sent, first)
    identities = (origin or origin_of(base)).paragraphs if homes else ()
    known = known_pairs(homes, identities, base, ground.paragraphs)
    placed = put_on_base(own, ground.paragraphs, base, known)
    first = {identity: at for at, identity in enumerate(identities)}
    placed = replace(placed, comments=tuple(at_home(placed.comments, marked.sent, first, base)))
    placed = with_sent_changes(placed, marked.sent, first, base)
    return proposed(placed, marked.sent, first)


def origin_in(data: bytes | Path, *, filename: str, paragraphs: Sequence[Paragraph]) -> Origin:
    """The origin of a base by the marks that its file carries, else by its words.

    A copy that was downloaded names its paragraphs as its returns do. Raises Unreadable.
    """
    by_words = origin_of(paragraphs)
    marked = read_marked(data, filename=filename)
    ground = ground_of(marked, structure(marked.reading).paragraphs)
    if [one.text for one in ground.paragraphs] != [one.text for one in paragraphs]:
        return by_words  # its own changes are accepted in it
    homes = homes_of_marks(marked.bookmarks, ground)
    marks = {covered[0]: identity for identity, covered in homes.items()}
    identities = (marks.get(at, known) for at, known in enumerate(by_words.paragraphs))
    return Origin(by_words.document, by_words.version, tuple(identities))


def _wishes(ground: Ground) -> tuple[list[Wish], list[Lost]]:
    found: list[Wish] = []
    unsaid: list[Lost] = []
    bounds = Bounds()
    for region in regions(ground.traces):
        bounds.admit([ground.traces[place] for place in region])
        seen = views(region, ground)
        here = [wish for view in seen for wish in wishes(view, region, ground)]
        bounds.take(here)
        found.extend(here)
        unsaid.extend(lost((ground.traces[place] for place in region), seen))
    return found, unsaid


def _in_order(changes: Iterator[Change]) -> tuple[Change, ...]:
    """By paragraph; those of one paragraph in the order in which they were found."""
    return tuple(sorted(changes, key=lambda one: -1 if one.paragraph is None else one.paragraph))


def _unplaced(comments: Sequence[Comment], marked: Marked) -> Iterator[Unplaced]:
    for comment in comments:
        if comment.paragraph is None:
            yield Unplaced(comment.id, comment.author, comment.text, notice("comment_unanchored"))
    for unread in marked.aside.unread:
        if unread.text.strip():
            yield Unplaced(None, unread.author, unread.text.strip(), notice("change_outside"))
