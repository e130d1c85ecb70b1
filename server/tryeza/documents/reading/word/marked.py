"""What a reviewed Word file holds, as it was read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tryeza.documents.content import Reading
from tryeza.documents.reading.word.anchors import Anchor
from tryeza.documents.reading.word.bookmarks import Bookmark
from tryeza.documents.reading.word.comments import WordComment
from tryeza.documents.reading.word.tracing import Trace
from tryeza.documents.reading.word.unread import Aside
from tryeza.documents.sent import Sent


@dataclass(frozen=True, slots=True)
class Marked:
    """The text before all tracked changes, what these brought and took, and the comments.

    A review copy's paragraphs carry bookmarks, and the file says what it was sent with.
    """

    reading: Reading
    traces: Sequence[Trace]
    comments: Sequence[WordComment]
    anchors: Mapping[str, Sequence[Anchor]]
    aside: Aside
    bookmarks: Sequence[Bookmark] = ()
    sent: Sent | None = None
