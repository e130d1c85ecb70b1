"""A redline laid over the paragraphs of a text, as the client does it, too (`redlining.ts`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Given = Mapping[str, Any]

_BREAK = "\u2029"  # between two paragraphs of one segment
_OF_THE_OLD = frozenset({"DELETE", "MOVE_FROM"})


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph as it is (no segments), as it changed, or one that is gone (no paragraph)."""

    paragraph: Given | None
    segments: Sequence[Given] | None = None
    label_old: str = ""
    label_new: str = ""


def blocks_of(paragraphs: Sequence[Given], entries: Sequence[Given]) -> list[Block]:
    """The paragraphs in order, and between them those that are gone."""
    changed: dict[str, Block] = {}
    gone: dict[str, list[Block]] = {}
    waiting: list[Block] = []
    known = {each["id"]: each for each in paragraphs}
    for entry in entries:
        new = [known[id_] for id_ in entry["newParagraphIds"] if id_ in known]
        if not entry["newParagraphIds"]:
            waiting.append(Block(None, entry["segments"], entry["labelOld"]))
        elif new:
            gone[new[0]["id"]], waiting = waiting, []
            changed.update(_changed(entry, new))
    blocks: list[Block] = []
    for each in paragraphs:
        blocks += [*gone.get(each["id"], ()), changed.get(each["id"], Block(each))]
    return blocks + waiting


def _changed(entry: Given, paragraphs: Sequence[Given]) -> dict[str, Block]:
    """What changed in each of these paragraphs; those that stayed are left out."""
    pieces = pieces_of(entry["segments"], len(paragraphs))
    old = entry["labelOld"] if len(paragraphs) == 1 else ""
    found = {}
    for paragraph, segments in zip(paragraphs, pieces, strict=True):
        label = paragraph["label"]
        stayed = all(each["op"] == "EQUAL" for each in segments)
        if not stayed or old not in ("", label):
            found[paragraph["id"]] = Block(paragraph, segments, old or label, label)
    return found


def pieces_of(segments: Sequence[Given], count: int) -> list[list[Given]]:
    """The segments of each new paragraph; all in the first where they cannot be told apart."""
    pieces: list[list[Given]] = [[]]
    for segment in segments:
        parts = [segment["text"]]
        if count > 1 and segment["op"] not in _OF_THE_OLD:
            parts = segment["text"].split(_BREAK)
        for at, part in enumerate(parts):
            if at > 0:
                pieces.append([])
            if part:
                pieces[-1].append({**segment, "text": part})
    if len(pieces) != count:
        return [list(segments), *([] for _ in range(count - 1))]
    return pieces
