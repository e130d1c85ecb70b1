"""Finds the parts of a Word file: the text itself and what is needed to read it."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from lxml import etree
from lxml.etree import _Element as Element

from tryeza.documents.content import Unreadable
from tryeza.documents.reading import guard, tree
from tryeza.documents.reading.word import names

_RELATION: Final = f"{{{names.PACKAGE_RELATIONS}}}Relationship"
_USUAL_MAIN_PART: Final = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Relation:
    """A part's tie to another part or, if `external`, to an address."""

    id: str
    kind: str  # the last word of the relation's type: styles, footnotes, hyperlink, …
    target: str
    external: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A parsed part with its ties."""

    root: Element
    relations: tuple[Relation, ...]

    def links(self) -> dict[str, str]:
        """The addresses that hyperlinks in this part lead to, by relation id."""
        return {r.id: r.target for r in self.relations if r.kind == "hyperlink" and r.external}


class Package:
    """A Word file as its main part and the parts that this one names."""

    def __init__(self, archive: guard.Archive) -> None:
        """Find the main part; raises Unreadable: macros, not_this_format, what parsing raises."""
        self._archive = archive
        _refuse_macros(archive)
        self._main_name = self._find_main_part()
        self.main = self._part(self._main_name)
        body = self.main.root.find(names.w("body")) if self.main else None
        if self.main is None or self.main.root.tag != names.w("document") or body is None:
            raise _no_text()
        self.body = body

    def related(self, kind: str) -> Part | None:
        """The first part of a kind that the main part names: styles, numbering, footnotes, …"""
        return next(self.all_related(kind), None)

    def all_related(self, kind: str) -> Iterator[Part]:
        """Every part of a kind that the main part names: headers and footers come in many."""
        seen: set[str] = set()
        for relation in self.main.relations if self.main else ():
            if relation.kind == kind and not relation.external and relation.target not in seen:
                seen.add(relation.target)
                part = self._part(relation.target)
                if part is not None:
                    yield part

    def data(self, namespace: str) -> Part | None:
        """The first part of data with a vocabulary of its own that is in this namespace."""
        for relation in self.main.relations if self.main else ():
            if relation.kind == "customXml" and not relation.external:
                held = self._archive.part(relation.target) or b""
                part = self._part(relation.target) if namespace.encode() in held else None
                if part is not None and etree.QName(part.root).namespace == namespace:
                    return part
        return None

    def _find_main_part(self) -> str:
        for relation in self._relations(""):
            if relation.kind == "officeDocument" and relation.target.lower() in self._archive.names:
                return relation.target
        return _USUAL_MAIN_PART

    def _part(self, name: str) -> Part | None:
        data = self._archive.part(name)
        if data is None:
            return None
        return Part(tree.parse(data, name, names.STRICT), tuple(self._relations(name)))

    def _relations(self, name: str) -> Iterator[Relation]:
        folder, file = posixpath.split(name)
        beside = posixpath.join(folder, "_rels", f"{file}.rels")
        data = self._archive.part(beside)
        if data is None:
            return
        for element in tree.parse(data, beside).iterchildren(_RELATION):
            yield _relation(element, folder)


def _relation(element: Element, folder: str) -> Relation:
    target = element.get("Target") or ""
    external = element.get("TargetMode") == "External"
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
    kind = (element.get("Type") or "").rpartition("/")[2]
    return Relation(element.get("Id") or "", kind, target, external)


def _refuse_macros(archive: guard.Archive) -> None:
    types = archive.part("[Content_Types].xml") or b""
    programs = [name for name in archive.names if name.endswith("vbaproject.bin")]
    if programs or b"macroEnabled" in types:
        raise Unreadable(
            "macros",
            "The file holds macros (small programs), which a draft must not. In Word choose "
            "“Save as”, the type “Word document (.docx)”, and import the new file.",
        )


def _no_text() -> Unreadable:
    return Unreadable(
        "not_this_format",
        "The file is packed like a Word document but holds no text of one. "
        "Open it in a word processor, save it as .docx, and import the new file.",
    )
