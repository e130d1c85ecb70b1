"""Puts the paragraphs of a block with the traces, each where it begins in the block's text."""

from tryeza.documents.content import Block
from tryeza.documents.reading.word.paragraphs import Line, as_text
from tryeza.documents.reading.word.revisions import Fate
from tryeza.documents.reading.word.story import Story
from tryeza.documents.reading.word.tracing import Cell, Strand, Trace


def keep(
    story: Story,
    block: Block | None,
    cells: list[tuple[list[Line], Fate]],
    *,
    one_paragraph: bool,
    after: Trace | None = None,
) -> Trace | None:
    """The trace of a block, kept with the others; None where nothing is traced."""
    if story.tracking is None or story.file.traces is None:
        return None
    kept: list[Cell] = []
    start = 0
    for lines, fate in cells:
        kept.append(Cell(_strands(lines, start, numbered=not one_paragraph), fate))
        if not fate.inserted:
            start += _length(lines) + 1
    trace = Trace(block, kept, story.tracking.part, one_paragraph)
    story.file.traces.add(trace, after)
    return trace


def _strands(lines: list[Line], start: int, *, numbered: bool) -> list[Strand]:
    found: list[Strand] = []
    for line in lines:
        if line.strand is not None:
            line.strand.lead = line.strand.lead if numbered else ""
            line.strand.start = start + len(line.strand.lead)
            found.append(line.strand)
        if line.seen:
            start += len(as_text(line).text) + 1
    return found


def _length(lines: list[Line]) -> int:
    """The characters that lines joined by line feeds have."""
    seen = [len(as_text(line).text) for line in lines if line.seen]
    return sum(seen) + max(len(seen) - 1, 0)
