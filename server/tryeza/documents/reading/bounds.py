"""How long a text may be that is imported."""

from typing import Final

from tryeza.documents.content import Unreadable

MOST_PARAGRAPHS: Final = 100_000


def check_paragraphs(paragraphs: int) -> None:
    """Refuse a text of more paragraphs than anybody can consult on; raises Unreadable."""
    if paragraphs > MOST_PARAGRAPHS:
        raise Unreadable(
            "too_many_paragraphs",
            f"The document has {paragraphs} paragraphs; at most {MOST_PARAGRAPHS} can be "
            "imported at once. Divide it into several documents and import each.",
            paragraphs=paragraphs,
            limit=MOST_PARAGRAPHS,
        )
