"""Short ways to ask what a reading found."""

from tryeza.documents.content import Block, Changes, Mark, Reading
from tryeza.documents.reading import read


def reading(data: bytes, changes: Changes = Changes.ACCEPTED, filename: str = "d.docx") -> Reading:
    """The reading of a file."""
    return read(data, filename=filename, changes=changes)


def blocks(data: bytes, changes: Changes = Changes.ACCEPTED) -> tuple[Block, ...]:
    """The blocks of a Word file."""
    return reading(data, changes).blocks


def texts(data: bytes, changes: Changes = Changes.ACCEPTED) -> list[str]:
    """The texts of the blocks of a Word file."""
    return [block.text for block in blocks(data, changes)]


def printed(data: bytes, changes: Changes = Changes.ACCEPTED) -> list[str]:
    """Number and text of each block, as a person reads them."""
    return [f"{block.number or ''} {block.text}".strip() for block in blocks(data, changes)]


def marked(block: Block) -> list[tuple[str, str]]:
    """The kind of each mark and the words under it."""
    return [(str(mark.kind), _under(block, mark)) for mark in block.marks]


def warned(data: bytes, changes: Changes = Changes.ACCEPTED) -> dict[str, str]:
    """The warnings by their codes."""
    return {warning.code: warning.message for warning in reading(data, changes).warnings}


def _under(block: Block, mark: Mark) -> str:
    return block.text[mark.start : mark.end]
