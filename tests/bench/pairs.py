"""Reads the version pairs and other texts that the comparing benches measure on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from tryeza.documents.content import Paragraph, Unreadable
from tryeza.documents.importing import import_text

_LEVELS = frozenset(
    [
        *("title", "subtitle", "chapter", "part", "section", "subsection", "paragraph"),
        *("subparagraph", "clause", "subclause", "item", "subitem"),
        *("toc", "referenceItem", "quotedContent"),
    ]
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two successive versions of one text."""

    name: str
    old: tuple[Paragraph, ...]
    new: tuple[Paragraph, ...]

    def is_law(self) -> bool:
        """Consolidated acts and bills, named after their country: they keep their numbers."""
        return re.match(r"(ch|de|fr|us|uk|rs|hr|xk|al)-", self.name) is not None


def pairs(corpus: Path) -> Iterator[Pair]:
    """The pairs of the folder `pairs/` in the order of their names."""
    for folder in sorted((corpus / "pairs").iterdir()):
        old, new = (next(folder.glob(f"{version}.*")) for version in ("v1", "v2"))
        yield Pair(folder.name, paragraphs(old), paragraphs(new))


def drafts(corpus: Path) -> Iterator[tuple[str, tuple[Paragraph, ...]]]:
    """The drafts and laws that can be imported, by name."""
    files = [*sorted((corpus / "docx/drafts").iterdir()), *sorted(corpus.glob("legal/*/*.txt"))]
    for file in files:
        try:
            yield file.name, paragraphs(file)
        except Unreadable as refusal:
            print(f"  {file.name}: not imported, {refusal}")


def paragraphs(file: Path) -> tuple[Paragraph, ...]:
    """A file as it is imported; AsciiDoc as plain text, USLM as plain text, a line a level."""
    data, name = file.read_bytes(), file.name
    if file.suffix == ".xml":
        data, name = "\n\n".join(_lines(etree.fromstring(data))).encode(), "uslm.txt"
    elif file.suffix == ".adoc":
        name = "asciidoc.txt"
    return import_text(data, filename=name).paragraphs


def _lines(element: etree._Element) -> Iterator[str]:
    """The words of each level on a line of their own, in document order."""
    said = [element.text or ""]
    for child in element:
        if any(_tag(inner) in _LEVELS for inner in child.iter()):
            yield from _said(said)
            yield from _lines(child)
        elif _tag(child) not in ("", "meta"):
            said.extend(map(str, child.itertext()))
        said.append(child.tail or "")
    yield from _said(said)


def _said(parts: list[str]) -> Iterator[str]:
    line = " ".join("".join(parts).split())
    parts.clear()
    if line:
        yield line


def _tag(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
