"""A second, deliberately simple reading of Word and ODT files, to measure the importer against.

It walks the XML for its text and shares no code with the importer.
"""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lxml import etree

from tryeza.documents.content import Changes

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
BETWEEN: Final = ("tab", "ptab", "br", "cr", "noBreakHyphen", "sym")  # what parts words
TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
DRAW: Final = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
APART: Final = (f"{OFFICE}annotation", f"{OFFICE}change-info", f"{OFFICE}forms")
END: Final = "\u2029"


def truth(file: Path, changes: Changes) -> tuple[list[str], list[str]]:
    """The paragraphs of the text and those of its notes."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name.endswith(".xml")}
    texts = word_texts if "[Content_Types].xml" in parts else open_texts
    return texts(parts, changes)


def word_texts(parts: dict[str, bytes], changes: Changes) -> tuple[list[str], list[str]]:
    """The paragraphs of the main part and those of its notes, in the order of citation."""
    main = next(name for name in sorted(parts) if re.fullmatch(r"word/document\d*\.xml", name))
    root = etree.fromstring(parts[main])
    gone = removed(changes)
    notes: list[str] = []
    left = {
        (f"{W}{kind}Reference", note.get(f"{W}id")): note
        for kind in ("footnote", "endnote")
        if f"word/{kind}s.xml" in parts
        for note in etree.fromstring(parts[f"word/{kind}s.xml"])
    }
    for reference in root.iter(f"{W}footnoteReference", f"{W}endnoteReference"):
        note = left.pop((reference.tag, reference.get(f"{W}id")), None)
        if note is not None and not is_inside(reference, gone):
            notes.extend(paragraphs_of(note, changes))
    return list(paragraphs_of(root, changes)), notes


def removed(changes: Changes) -> tuple[str, ...]:
    """The elements whose text is not there."""
    apart = (f"{W}drawing", f"{W}pict", f"{W}object", f"{MC}Fallback")
    if changes is Changes.ACCEPTED:
        return (f"{W}del", f"{W}moveFrom", *apart)
    return (f"{W}ins", f"{W}moveTo", *apart)


def is_inside(element: etree._Element, names: tuple[str, ...]) -> bool:
    """Whether an element stands inside one of these, or in a table row that is gone."""
    marks = [name for name in names if name.startswith(W)]
    for above in element.iterancestors():
        if above.tag in names:
            return True
        row = above.find(f"{W}trPr") if above.tag == f"{W}tr" else None
        if row is not None and any(row.find(mark) is not None for mark in marks):
            return True
    return False


def paragraphs_of(root: etree._Element, changes: Changes) -> Iterator[str]:
    """The text of each paragraph; one whose mark is gone runs on into the next."""
    gone = removed(changes)
    running = ""
    for paragraph in root.iter(f"{W}p"):
        if is_inside(paragraph, gone):
            continue
        running += "".join(pieces(paragraph, gone))
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is None or not any(mark.find(name) is not None for name in gone[:2]):
            yield running
            running = ""
    yield running


def pieces(paragraph: etree._Element, gone: tuple[str, ...]) -> Iterator[str]:
    """The stretches of text of a paragraph, and something between where no letters touch."""
    for element in paragraph.iter(f"{W}t", f"{W}delText", *(f"{W}{name}" for name in BETWEEN)):
        if not is_inside(element, (*gone, f"{W}tabs")):
            yield element.text or "" if element.tag in (f"{W}t", f"{W}delText") else " "


def open_texts(parts: dict[str, bytes], changes: Changes) -> tuple[list[str], list[str]]:
    """The paragraphs of an ODT file and those of its notes."""
    body = etree.fromstring(parts["content.xml"]).find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        return [], []
    stream = OpenStream(body, changes)
    text = "".join(stream.walk(body))
    return text.split(END), "".join(stream.notes).split(END)


class OpenStream:
    """The text of an ODT file as one stream in which `END` ends a paragraph."""

    def __init__(self, body: etree._Element, changes: Changes) -> None:
        self.notes: list[str] = []
        self.open: set[str | None] = set()
        self.inserted: set[str | None] = set()
        self.deleted: dict[str | None, etree._Element] = {}
        for region in body.iter(f"{TEXT}changed-region") if changes is Changes.REJECTED else ():
            kinds = {child.tag for child in region}
            if kinds == {f"{TEXT}insertion"}:
                self.inserted.add(region.get(f"{TEXT}id"))
            elif kinds == {f"{TEXT}deletion"}:
                self.deleted[region.get(f"{TEXT}id")] = region[0]

    def walk(self, element: etree._Element) -> Iterator[str]:
        """The text in an element, without what is set apart from it."""
        change = element.get(f"{TEXT}change-id")
        name = element.tag.removeprefix(TEXT)
        if name == "change-start" and change in self.inserted:
            self.open.add(change)
        elif name == "change-end":
            self.open.discard(change)
        elif name == "change" and change in self.deleted and not self.open:
            back = "".join(self.inside(self.deleted.pop(change)))
            yield back.removesuffix(END)
        elif name == "note" and not self.open:
            for body in element.iterchildren(f"{TEXT}note-body"):
                self.notes.extend(self.inside(body))
        elif name in ("tab", "s", "line-break"):
            yield "" if self.open else " "
        elif name not in ("note", "tracked-changes") and not is_apart(element):
            yield from self.inside(element)
            if name in ("p", "h") and not self.open:
                yield END

    def inside(self, element: etree._Element) -> Iterator[str]:
        """The text of an element and of all in it."""
        yield "" if self.open else element.text or ""
        for child in element:
            yield from self.walk(child)
            yield "" if self.open else child.tail or ""


def is_apart(element: etree._Element) -> bool:
    """Whether an ODT element is none of the text: a drawing, a comment, the recipe of an index."""
    of_drawing = element.tag.startswith(DRAW)
    return of_drawing or element.tag in APART or element.tag.endswith("-source")
