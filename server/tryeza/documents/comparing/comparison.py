"""Compares two versions of a text: lineage, redline, and where the same words stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from tryeza.documents.comparing.lineage import Link, trace
from tryeza.documents.comparing.lines import prepare
from tryeza.documents.comparing.redline import RedlineEntry, draw
from tryeza.documents.comparing.rewording import Stayed, reword
from tryeza.documents.content import Paragraph


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of each paragraph, the redline in reading order, and the words that stayed."""

    links: tuple[Link, ...]
    redline: tuple[RedlineEntry, ...]
    stayed: tuple[Stayed, ...]


def compare(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> Comparison:
    """Compares two versions; places in the result are indexes into `old` and `new`."""
    book, old_lines, new_lines = prepare(old, new)
    links = trace(old_lines, new_lines)
    rewordings, stayed = reword(links, old, new, book.weights)
    return Comparison(links, draw(rewordings, old, new), tuple(stayed))


def as_json(comparison: Comparison) -> dict[str, list[dict[str, object]]]:
    """The links and the redline as plain values for `json.dumps`."""
    return {
        "links": [
            {
                "old": list(link.old),
                "new": list(link.new),
                "kind": link.kind.value,
                "score": link.score,
                "sure": link.sure,
            }
            for link in comparison.links
        ],
        "redline": [
            {
                "kind": entry.kind.value,
                "old": list(entry.old),
                "new": list(entry.new),
                "label_old": entry.label_old,
                "label_new": entry.label_new,
                "segments": [[segment.op.value, segment.text] for segment in entry.segments],
            }
            for entry in comparison.redline
        ],
    }
