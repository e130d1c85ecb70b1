"""Where a new comment is to stand: the document, a paragraph, or words of it."""

from dataclasses import dataclass
from uuid import UUID

from tryeza.comments.anchors import CONTEXT, find_quote
from tryeza.documents.models import ParagraphVersion
from tryeza.kernel.errors import invalid


@dataclass(frozen=True, slots=True)
class Place:
    """What a client says: a paragraph version and, for words of it, their range and quote.

    Offsets are code points of the paragraph's text, `end` exclusive.
    """

    paragraph_version_id: UUID
    start: int | None = None
    end: int | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Anchored:
    """A place as it is kept: the columns of `anchor`."""

    paragraph_version_id: UUID
    start: int | None
    end: int | None
    quote: str | None
    prefix: str | None
    suffix: str | None
    label: str
    path: list[str]


def anchored(place: Place, paragraph: ParagraphVersion) -> Anchored:
    """The anchor for a place in this paragraph.

    A quote that stands elsewhere in the paragraph than the offsets say is believed, not the
    offsets: they were counted on a screen. Raises Invalid when neither fits.
    """
    if place.start is None and place.end is None and place.quote is None:
        return Anchored(
            paragraph.id, None, None, None, None, None, paragraph.label, list(paragraph.path)
        )
    found = locate(paragraph.text, place.start, place.end, place.quote)
    if found is None:
        raise invalid("anchor", "comments.words_not_there")
    start, end = found
    return Anchored(
        paragraph_version_id=paragraph.id,
        start=start,
        end=end,
        quote=paragraph.text[start:end],
        prefix=paragraph.text[max(0, start - CONTEXT) : start],
        suffix=paragraph.text[end : end + CONTEXT],
        label=paragraph.label,
        path=list(paragraph.path),
    )


def locate(
    text: str, start: int | None, end: int | None, quote: str | None
) -> tuple[int, int] | None:
    """Where in `text` the words stand that a client means; None when they do not.

    Of several places with the same words it is the one nearest to `start`.
    """
    within = start is not None and end is not None and 0 <= start < end <= len(text)
    if within and (quote is None or text[start:end] == quote):
        return start or 0, end or 0
    return find_quote(text, quote, near=start or 0) if quote else None
