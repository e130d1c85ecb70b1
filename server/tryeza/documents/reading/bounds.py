"""How long a text may be that is imported, and each paragraph of it."""

from collections.abc import Sequence
from typing import Final

from tryeza.documents.content import Block, Unreadable

MOST_PARAGRAPHS: Final = 100_000
# Characters; a novel's chapter has fewer. Comparing words of one paragraph takes time and memory.
LONGEST_PARAGRAPH: Final = 200_000


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


def check_lengths(blocks: Sequence[Block]) -> None:
    """Refuse a paragraph that is no paragraph; raises Unreadable."""
    for place, block in enumerate(blocks, start=1):
        if len(block.text) > LONGEST_PARAGRAPH:
            raise Unreadable(
                "too_long_a_paragraph",
                f"Paragraph {place} has {len(block.text):,} characters; at most "
                f"{LONGEST_PARAGRAPH:,} can be imported. Divide it with the Enter key.",
                place=place,
                length=len(block.text),
                limit=LONGEST_PARAGRAPH,
            )
