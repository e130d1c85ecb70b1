"""How well a text in another language fits the leading one, told to who adds it."""

from collections.abc import Sequence

from tryeza.documents.alignment import gaps
from tryeza.documents.content import Paragraph, ParagraphKind, Warning
from tryeza.kernel.errors import invalid

# Of the longer text's paragraphs. A translation has the same ones; where fewer than half are, it
# is of another version or another act, and comments would stand on strangers.
LEAST_ALIGNED = 0.5
_MOST_NAMED = 10
_ITEMS = (ParagraphKind.PARAGRAPH, ParagraphKind.POINT)


def require_alike(
    leading: Sequence[Paragraph], other: Sequence[Paragraph], aligned: Sequence[int | None]
) -> None:
    """Refuse a text that is hardly the same; raises Invalid at `uploadId`."""
    alike, of = len(aligned) - aligned.count(None), max(len(leading), len(other))
    if alike < LEAST_ALIGNED * of:
        raise invalid("uploadId", "documents.not_a_translation", alike=alike, paragraphs=of)


def unaligned(
    leading: Sequence[Paragraph], other: Sequence[Paragraph], aligned: Sequence[int | None]
) -> tuple[Warning, ...]:
    """What the other text lacks and what it has beyond the leading one, by its labels."""
    missing, more = gaps(leading, aligned)
    found = (
        ("not_translated", "of the leading text without a counterpart here", leading, missing),
        ("not_in_leading", "of this text without one in the leading text", other, more),
    )
    return tuple(
        Warning(code, f"{_counted(places)} {what}{_named([text[at] for at in places])}.")
        for code, what, text, places in found
        if places
    )


def _counted(places: Sequence[int]) -> str:
    return "1 paragraph" if len(places) == 1 else f"{len(places)} paragraphs"


def _named(paragraphs: Sequence[Paragraph]) -> str:
    """The labels among them, each once with what it stands under, without a last full stop."""
    names = list(dict.fromkeys(_name(one) for one in paragraphs if one.label))
    if not names:
        return ""
    left = len(names) - _MOST_NAMED
    told = ", ".join(names[:_MOST_NAMED]) + (f" and {left} more" if left > 0 else "")
    return f": {told}".rstrip(".")


def _name(paragraph: Paragraph) -> str:
    """An article by its label alone; a paragraph or point of it with what it stands under."""
    above = paragraph.path[-1:] if paragraph.kind in _ITEMS else ()
    return " › ".join([*above, paragraph.label])
