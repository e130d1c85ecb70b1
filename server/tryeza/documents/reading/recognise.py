"""Tells what a file really is from what it holds, whatever its name says."""

from enum import StrEnum
from pathlib import PurePath
from typing import Final, NamedTuple

from tryeza.documents.content import Unreadable
from tryeza.documents.reading.guard import Archive, encrypted


class Kind(NamedTuple):
    """A kind of file that is not read: what it is in English, and its name in every language."""

    said: str
    name: str


class Format(StrEnum):
    """The formats that are read, by their usual ending."""

    WORD = "docx"
    OPENDOCUMENT = "odt"
    HTML = "html"
    MARKDOWN = "md"
    PLAIN = "txt"


_BY_ENDING: Final = {
    "html": Format.HTML,
    "htm": Format.HTML,
    "xhtml": Format.HTML,
    "md": Format.MARKDOWN,
    "markdown": Format.MARKDOWN,
    "txt": Format.PLAIN,
    "text": Format.PLAIN,
}
_ZIP: Final = b"PK"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODF: Final = b"application/vnd.oasis.opendocument."
_OLE_STREAMS: Final = {
    "WordDocument": Kind("a Word document of the old kind (.doc)", "Word 97–2003 (.doc)"),
    "Workbook": Kind("an Excel workbook of the old kind (.xls)", "Excel 97–2003 (.xls)"),
    "PowerPoint Document": Kind(
        "a PowerPoint presentation of the old kind (.ppt)", "PowerPoint 97–2003 (.ppt)"
    ),
}
_PACKAGES: Final = {
    b"spreadsheetml.sheet.main": Kind("an Excel workbook (.xlsx)", "Excel (.xlsx)"),
    b"ms-excel.": Kind("an Excel workbook", "Excel"),
    b"presentationml.": Kind("a PowerPoint presentation (.pptx)", "PowerPoint (.pptx)"),
    b"ms-powerpoint.": Kind("a PowerPoint presentation", "PowerPoint"),
}
_WORD_PACKAGES: Final = (
    b"wordprocessingml.document.main",
    b"wordprocessingml.template.main",
    b"ms-word.document.",
    b"ms-word.template.",
)
_MIME_TYPES: Final = {
    _ODF + b"spreadsheet": Kind("an OpenDocument spreadsheet (.ods)", "OpenDocument (.ods)"),
    _ODF + b"presentation": Kind("an OpenDocument presentation (.odp)", "OpenDocument (.odp)"),
    _ODF + b"graphics": Kind("an OpenDocument drawing (.odg)", "OpenDocument (.odg)"),
    b"application/vnd.sun.xml.writer": Kind("a text of OpenOffice 1 (.sxw)", "OpenOffice 1 (.sxw)"),
    b"application/epub+zip": Kind("an electronic book (.epub)", "EPUB (.epub)"),
}
_BEGINNINGS: Final = (
    (b"%PDF-", Kind("a PDF", "PDF")),
    (b"{\\rtf", Kind("a text in Rich Text Format (.rtf)", "Rich Text (.rtf)")),
    (b"%!PS", Kind("a PostScript print file", "PostScript (.ps)")),
    (b"MIME-Version:", Kind("a web archive (.mht)", "MHTML (.mht)")),
    (b"\x89PNG", Kind("a picture (PNG)", "PNG")),
    (b"\xff\xd8\xff", Kind("a picture (JPEG)", "JPEG")),
    (b"\x1f\x8b", Kind("a gzip archive", "gzip (.gz)")),
    (b"7z\xbc\xaf", Kind("a 7-Zip archive", "7-Zip (.7z)")),
)
_BINARY_BEGINNINGS: Final = (  # texts may begin like this too, but hold no zero bytes
    (b"GIF8", Kind("a picture (GIF)", "GIF")),
    (b"II*\x00", Kind("a picture (TIFF)", "TIFF")),
    (b"MM\x00*", Kind("a picture (TIFF)", "TIFF")),
    (b"RIFF", Kind("a picture, sound or film", "RIFF")),
    (b"Rar!", Kind("a RAR archive", "RAR")),
    (b"MZ", Kind("a program", "EXE")),
    (b"\x7fELF", Kind("a program", "ELF")),
)
_MARKS_OF_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_INSTEAD: Final = (
    "which cannot be imported. Open it in the program it was made with, save it as .docx or .odt, "
    "and import that; .html, .md and .txt can be imported too."
)
_HEAD: Final = 1024  # bytes in which a file says what it is


def is_archive(data: bytes) -> bool:
    """Whether the bytes are a ZIP archive, as Word and ODT files are."""
    return data.startswith(_ZIP) and b"\x00" in data[:_HEAD]


def text_format(data: bytes, filename: str) -> Format:
    """The format of a file that is no archive; its name tells the kinds of plain text apart.

    Raises Unreadable: empty, encrypted, not_this_format, unknown_format.
    """
    if not data.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        raise Unreadable(
            "empty", "The file is empty. Choose the file that holds the text.", filename=filename
        )
    if data.startswith(_OLE):
        raise _inside_ole(data, filename)
    head = data[:_HEAD].lstrip()
    is_binary = b"\x00" in data and not data.startswith(_MARKS_OF_UTF16)
    for beginning, kind in (*_BEGINNINGS, *(_BINARY_BEGINNINGS if is_binary else ())):
        if head.startswith(beginning):
            raise _is_really(kind, filename)
    if is_binary:
        raise _is_unknown(filename)
    return _text(head, filename)


def archived_format(archive: Archive, filename: str) -> Format:
    """The format of an archive; raises Unreadable: not_this_format, unknown_format."""
    types = archive.part("[Content_Types].xml") or b""
    if any(kind in types for kind in _WORD_PACKAGES) or "word/document.xml" in archive.names:
        return Format.WORD
    mime = (archive.part("mimetype") or b"").strip()
    if mime.startswith(_ODF + b"text") or (not mime and _looks_like_opendocument(archive)):
        return Format.OPENDOCUMENT
    for sign, kind in _PACKAGES.items():
        if sign in types:
            raise _is_really(kind, filename)
    for sign, kind in _MIME_TYPES.items():
        if mime.startswith(sign):
            raise _is_really(kind, filename)
    raise _is_really(Kind("a ZIP archive that holds no document", "ZIP"), filename)


def ending(filename: str) -> str:
    """The ending of a file's name in lower case, without the dot."""
    return PurePath(filename).suffix.lower().lstrip(".")


def _looks_like_opendocument(archive: Archive) -> bool:
    return {"content.xml", "meta-inf/manifest.xml"} <= archive.names


def _inside_ole(data: bytes, filename: str) -> Unreadable:
    """Word puts a document with a password into the old kind of file."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return encrypted()
    for stream, kind in _OLE_STREAMS.items():
        if stream.encode("utf-16-le") in data:
            return _is_really(kind, filename)
    return _is_really(Kind("an Office file of the old kind", "Office 97–2003"), filename)


def _text(head: bytes, filename: str) -> Format:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if b'progid="word.document"' in start or b"<pkg:package" in start:
        raise _is_really(Kind("a Word document saved as XML", "Word XML (.xml)"), filename)
    if b"<office:document" in start:
        raise _is_really(
            Kind("an OpenDocument text saved as XML (.fodt)", "OpenDocument XML (.fodt)"), filename
        )
    if start.startswith((b"<!doctype html", b"<html")):
        return Format.HTML
    named = _BY_ENDING.get(ending(filename))
    if named is None:
        raise _is_misnamed(filename)
    return named


def _is_really(kind: Kind, filename: str) -> Unreadable:
    return Unreadable(
        _code(filename),
        f"The file is {kind.said}, {_INSTEAD}",
        "of_format",
        format=kind.name,
        filename=filename,
    )


def _is_unknown(filename: str) -> Unreadable:
    said = f"The file is no text of a kind that is known here, {_INSTEAD}"
    return Unreadable(_code(filename), said, filename=filename)


def _is_misnamed(filename: str) -> Unreadable:
    return Unreadable(
        _code(filename),
        "The file is plain text, though its name does not say so. If it is the draft, give it a "
        "name that ends in .txt or .md; else choose the file that holds the draft.",
        "plain_text_misnamed",
        filename=filename,
    )


def _code(filename: str) -> str:
    named = ending(filename)
    return "not_this_format" if named in {*_BY_ENDING, *map(str, Format)} else "unknown_format"
