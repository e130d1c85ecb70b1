"""Reads an OpenDocument text (.odt) into blocks."""

from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.content import Changes, Reading, Unreadable
from tryeza.documents.reading import tree
from tryeza.documents.reading.bounds import check_paragraphs
from tryeza.documents.reading.guard import Archive, encrypted
from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.opendocument import names
from tryeza.documents.reading.opendocument.body import Body
from tryeza.documents.reading.opendocument.flow import File
from tryeza.documents.reading.opendocument.items import Lists
from tryeza.documents.reading.opendocument.lists import ListStyles
from tryeza.documents.reading.opendocument.names import office, style
from tryeza.documents.reading.opendocument.styles import Styles
from tryeza.documents.reading.opendocument.tracking import Tracking

_MANIFEST: Final = "META-INF/manifest.xml"
_MACRO_FOLDERS: Final = ("basic/", "scripts/")
_EMPTY_LIBRARIES: Final = ("script-lc.xml", "script-lb.xml", "dialog-lc.xml", "dialog-lb.xml")
_HEADERS: Final = ("header", "header-left", "header-first")
_FOOTERS: Final = ("footer", "footer-left", "footer-first")


def read_opendocument(archive: Archive, *, changes: Changes) -> Reading:
    """The blocks of an ODT file with its tracked changes all accepted or all rejected.

    Raises Unreadable: macros, encrypted, not_this_format, too_many_paragraphs, and what the
    guard raises.
    """
    _refuse_what_is_locked_or_runs(archive)
    content = _part(archive, "content.xml")
    body = content.find(f"{office('body')}/{office('text')}") if content is not None else None
    if content is None or body is None:
        raise _no_text()
    looks = _part(archive, "styles.xml")
    left_out = LeftOut()
    reader = Body(_file(content, looks, body, changes, left_out))
    reader.read(body)
    if looks is not None:
        _count_page_parts(looks, left_out)
    _count_review(body, changes, left_out)
    return Reading(tuple(reader.blocks), left_out.warnings())


def _file(
    content: Element, looks: Element | None, body: Element, changes: Changes, left_out: LeftOut
) -> File:
    shared = list(looks.iterchildren(office("styles"))) if looks is not None else []
    containers = [*shared, *content.iterchildren(office("automatic-styles"))]
    sources = {one: index for index, one in enumerate(body.iter(names.P, names.H))}
    check_paragraphs(len(sources))
    return File(
        Styles(containers),
        Lists(ListStyles(containers), left_out),
        Tracking(body, changes),
        left_out,
        sources,
    )


def _part(archive: Archive, name: str) -> Element | None:
    data = archive.part(name)
    return tree.parse(data, name) if data is not None else None


def _refuse_what_is_locked_or_runs(archive: Archive) -> None:
    if b"encryption-data" in (archive.part(_MANIFEST) or b""):
        raise encrypted()
    for name in archive.names:
        is_program = name.startswith(_MACRO_FOLDERS) and not name.endswith(("/", *_EMPTY_LIBRARIES))
        if is_program:
            raise Unreadable(
                "macros",
                "The file holds macros (small programs), which a draft must not. Open it, delete "
                "them under “Organise macros”, save it, and import it again.",
                part=name,
            )


def _count_page_parts(looks: Element, left_out: LeftOut) -> None:
    """Headers and footers belong to pages, not to the text."""
    for kind, tags in (("headers", _HEADERS), ("footers", _FOOTERS)):
        for element in looks.iter(*(style(tag) for tag in tags)):
            words = " ".join(str(part) for part in element.itertext())
            if words.strip():
                left_out.add(kind, words)


def _count_review(body: Element, changes: Changes, left_out: LeftOut) -> None:
    """Say that somebody has marked the draft up, and what became of it."""
    for comment in body.iter(office("annotation")):
        left_out.add("comments", " ".join(str(part) for part in comment.itertext()))
    tracked = sum(1 for _ in body.iter(names.text("changed-region")))
    if tracked:
        left_out.add(f"changes_{changes}", times=tracked)


def _no_text() -> Unreadable:
    return Unreadable(
        "not_this_format",
        "The file is packed like an OpenDocument text but holds no text of one. "
        "Open it in a word processor, save it as .odt or .docx, and import the new file.",
    )
