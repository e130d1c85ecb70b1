"""Reads the footnotes and endnotes of a Word file, each once, where the text cites it."""

from collections.abc import Iterable, Iterator
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.content import Block, BlockOrigin
from tryeza.documents.reading import passages
from tryeza.documents.reading.word import formats, names, paragraphs, tables
from tryeza.documents.reading.word.keeping import keep
from tryeza.documents.reading.word.names import w
from tryeza.documents.reading.word.package import Package
from tryeza.documents.reading.word.paragraphs import Line
from tryeza.documents.reading.word.revisions import Fate
from tryeza.documents.reading.word.runs import Citation
from tryeza.documents.reading.word.story import File, begin
from tryeza.documents.reading.word.tracing import Trace

_PARTS: Final = {"footnote": "footnotes", "endnote": "endnotes"}
_ORIGINS: Final = {"footnote": BlockOrigin.FOOTNOTE, "endnote": BlockOrigin.ENDNOTE}
_USUAL_FORMATS: Final = {"footnote": "decimal", "endnote": "lowerRoman"}
_LONGEST_MARK: Final = 20


class Notes:
    """The notes of a file, and how many of each kind were cited so far."""

    def __init__(self, package: Package, file: File) -> None:
        self._file = file
        self._kinds = {kind: _Kind(kind, package, file) for kind in _PARTS}

    def blocks(self, cited: Iterable[Citation]) -> Iterator[Block]:
        """The notes that a paragraph cites, in order; one that was cited before is not repeated."""
        for citation in cited:
            block = self._kinds[citation.kind].read(citation)
            if block is not None:
                yield block

    def keep_new(self, cited: Iterable[tuple[Citation, Trace]]) -> None:
        """Keep the traces of notes that only inserted text cites."""
        for citation, trace in cited:
            self._kinds[citation.kind].keep_new(citation, trace)

    def count_uncited(self) -> None:
        """Say which notes no text cites; their text is not part of the document."""
        for kind in self._kinds.values():
            for note in kind.left:
                words = " ".join(text.text or "" for text in note.iter(w("t")))
                if words.strip():
                    self._file.left_out.add("uncited_notes", words)


class _Kind:
    def __init__(self, kind: str, package: Package, file: File) -> None:
        self._kind = kind
        self._count, self._format = _beginning(kind, package)
        part = package.related(_PARTS[kind])
        self._story = begin(file, part)
        self._notes = {
            note.get(w("id")) or "": note
            for note in (part.root.iterchildren(w(kind)) if part else ())
            if note.get(w("type"), "normal") == "normal"
        }

    @property
    def left(self) -> Iterable[Element]:
        return self._notes.values()

    def read(self, citation: Citation) -> Block | None:
        note = self._notes.pop(citation.id, None)
        if note is None:
            return None
        mark = (citation.mark or "").strip()[:_LONGEST_MARK] or self._next_mark()
        held = list(tables.flat(note, self._story))
        lines = [line for line in held if line.seen]
        passage = passages.joined([paragraphs.as_text(line) for line in lines], "\n")
        if not passage.text:
            self._keep(None, held, citation.fate)
            return None
        block = Block(
            passage.text,
            _ORIGINS[self._kind],
            passage.marks,
            style=lines[0].block.style,
            language=passage.language,
            note=mark,
            source=lines[0].block.source,
        )
        self._keep(block, held, citation.fate)
        return block

    def keep_new(self, citation: Citation, after: Trace) -> None:
        note = self._notes.pop(citation.id, None)
        if note is not None:
            self._keep(None, list(tables.flat(note, self._story)), citation.fate, after)

    def _keep(
        self, block: Block | None, lines: list[Line], fate: Fate, after: Trace | None = None
    ) -> None:
        keep(self._story, block, [(lines, fate)], one_paragraph=False, after=after)

    def _next_mark(self) -> str:
        mark = formats.write(self._count, self._format, None, None) or str(self._count)
        self._count += 1
        return mark


def _beginning(kind: str, package: Package) -> tuple[int, str]:
    """The first number and its format: the last section's own, else the file's, else the usual."""
    start, name = 1, _USUAL_FORMATS[kind]
    settings = package.related("settings")
    section = package.body.find(w("sectPr"))
    for place in (settings.root if settings else None, section):
        properties = place.find(w(f"{kind}Pr")) if place is not None else None
        start = names.number(names.child_value(properties, w("numStart"))) or start
        name = names.child_value(properties, w("numFmt")) or name
    return start, name
