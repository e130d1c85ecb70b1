"""Puts together the neighbouring paragraphs that tracked changes join or split."""

from collections.abc import Iterator, Sequence

from tryeza.documents.reading.word.revisions import STAYS
from tryeza.documents.reading.word.tracing import Trace


def regions(traces: Sequence[Trace]) -> Iterator[list[int]]:
    """The places of traces that belong together, those with tracked changes only.

    A row or a note stands alone; a paragraph goes on into the next where its mark is tracked.
    """
    open_regions: dict[tuple[int, int], list[int]] = {}
    for place, trace in enumerate(traces):
        if not trace.one_paragraph:
            if _is_tracked(trace):
                yield [place]
            continue
        strand = trace.cells[0].strands[0]
        region = open_regions.setdefault((trace.part, strand.flow), [])
        region.append(place)
        if strand.atoms[-1].fate == STAYS:
            del open_regions[trace.part, strand.flow]
            if any(_is_tracked(traces[one]) for one in region):
                yield region
    for region in open_regions.values():
        yield region


def _is_tracked(trace: Trace) -> bool:
    return any(cell.fate != STAYS for cell in trace.cells) or any(
        atom.fate != STAYS for _, atom in trace.atoms()
    )
