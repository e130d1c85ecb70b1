"""What a reviewed Word file holds, as it was read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tryeza.documents.content import Reading
from tryeza.documents.reading.word.anchors import Anchor
from tryeza.documents.reading.word.comments import WordComment
from tryeza.documents.reading.word.tracing import Trace
from tryeza.documents.reading.word.unread import Aside


@dataclass(frozen=True, slots=True)
class Marked:
    """The text before all tracked changes, what these brought and took, and the comments."""

    reading: Reading
    traces: Sequence[Trace]
    comments: Sequence[WordComment]
    anchors: Mapping[str, Sequence[Anchor]]
    aside: Aside
