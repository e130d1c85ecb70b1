"""Puts the footnotes of an HTML page where the text cites them, as its reader looks them up."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from tryeza.documents.content import Block, BlockOrigin
from tryeza.documents.reading.passages import Passage, joined

_NOTE_ID: Final = re.compile(
    r"_?(?:ftn|fn|footnote|endnote|edn|note)(?!\w*ref)[-:_.]?\w*\d\w*", re.IGNORECASE
)
_BACK_ID: Final = re.compile(r"_?\w*ref[-:_.]?\w*\d\w*", re.IGNORECASE)
_CONTAINERS: Final = frozenset(["li", "div", "aside", "p", "section", "dd"])


def note_id(tag: str, attributes: Mapping[str, str]) -> str | None:
    """The id of a note that begins with this element."""
    own = attributes.get("id", "")
    return own.lstrip("_") if tag in _CONTAINERS and _NOTE_ID.fullmatch(own) else None


def cited(tag: str, attributes: Mapping[str, str]) -> str | None:
    """The id of the note that this link cites."""
    target = attributes.get("href", "")
    if tag == "a" and target.startswith("#") and _NOTE_ID.fullmatch(target[1:]):
        return target[1:].lstrip("_")
    return None


def leads_back(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether a link leads from a note back to the text."""
    target = attributes.get("href", "")
    return tag == "a" and target.startswith("#") and bool(_BACK_ID.fullmatch(target[1:]))


class Cited(NamedTuple):
    """A block and the ids of the notes that it cites."""

    block: Block
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class Notes:
    """The notes of a page, and which of them are cited."""

    passages: dict[str, list[Block]] = field(default_factory=dict)
    marks: dict[str, str] = field(default_factory=dict)
    pending: list[str] = field(default_factory=list)  # cited in the block being read

    def add(self, note: str, block: Block) -> None:
        """One more paragraph of a note."""
        self.passages.setdefault(note, []).append(block)

    def cite(self, note: str, mark: str) -> None:
        """The paragraph being read cites a note by this mark."""
        if note not in self.marks:
            self.marks[note] = mark.strip("[]() \u00a0") or note
            self.pending.append(note)

    def settle(self) -> tuple[str, ...]:
        """The notes that the paragraph which ends here cites."""
        cited, self.pending = tuple(self.pending), []
        return cited

    def put_in(self, blocks: Sequence[Cited]) -> list[Block]:
        """The blocks with each note behind the first that cites it, uncited ones at the end."""
        whole: list[Block] = []
        for block, notes in blocks:
            whole.append(block)
            whole.extend(self._blocks(notes))
        whole.extend(self._blocks(list(self.passages)))
        return [replace(block, source=place) for place, block in enumerate(whole)]

    def _blocks(self, notes: Sequence[str]) -> list[Block]:
        found = [(note, self.passages.pop(note)) for note in notes if note in self.passages]
        return [_block(self.marks.get(note), paragraphs) for note, paragraphs in found]


def _block(mark: str | None, paragraphs: Sequence[Block]) -> Block:
    lines = [Passage(block.text, block.marks, block.language) for block in paragraphs]
    passage = joined(lines, "\n")
    return Block(
        passage.text,
        BlockOrigin.FOOTNOTE,
        passage.marks,
        language=passage.language,
        note=mark or (paragraphs[0].number or "").rstrip(".") or None,
    )
