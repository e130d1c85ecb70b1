"""Tells what a file really is from what it holds, whatever its name says."""

from enum import StrEnum
from pathlib import PurePath
from typing import Final

from tryeza.documents.content import Unreadable
from tryeza.documents.reading.guard import Archive, encrypted


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
    "WordDocument": "a Word document of the old kind (.doc)",
    "Workbook": "an Excel workbook of the old kind (.xls)",
    "PowerPoint Document": "a PowerPoint presentation of the old kind (.ppt)",
}
_PACKAGES: Final = {
    b"spreadsheetml.sheet.main": "an Excel workbook (.xlsx)",
    b"ms-excel.": "an Excel workbook",
    b"presentationml.": "a PowerPoint presentation (.pptx)",
    b"ms-powerpoint.": "a PowerPoint presentation",
}
_WORD_PACKAGES: Final = (
    b"wordprocessingml.document.main",
    b"wordprocessingml.template.main",
    b"ms-word.document.",
    b"ms-word.template.",
)
_MIME_TYPES: Final = {
    _ODF + b"spreadsheet": "an OpenDocument spreadsheet (.ods)",
    _ODF + b"presentation": "an OpenDocument presentation (.odp)",
    _ODF + b"graphics": "an OpenDocument drawing (.odg)",
    b"application/vnd.sun.xml.writer": "a text of OpenOffice 1 (.sxw)",
    b"application/epub+zip": "an electronic book (.epub)",
}
_BEGINNINGS: Final = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "a text in Rich Text Format (.rtf)"),
    (b"%!PS", "a PostScript print file"),
    (b"MIME-Version:", "a web archive (.mht)"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
)
_BINARY_BEGINNINGS: Final = (  # texts may begin like this too, but hold no zero bytes
    (b"GIF8", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"RIFF", "a picture, sound or film"),
    (b"Rar!", "a RAR archive"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
)
_MARKS_OF_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
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
        raise _is_really("no text of a kind that is known here", filename)
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
    raise _is_really("a ZIP archive that holds no document", filename)


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
    return _is_really("an Office file of the old kind", filename)


def _text(head: bytes, filename: str) -> Format:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if b'progid="word.document"' in start or b"<pkg:package" in start:
        raise _is_really("a Word document saved as XML", filename)
    if b"<office:document" in start:
        raise _is_really("an OpenDocument text saved as XML (.fodt)", filename)
    if start.startswith((b"<!doctype html", b"<html")):
        return Format.HTML
    named = _BY_ENDING.get(ending(filename))
    if named is None:
        raise _is_really("plain text, though its name does not say so", filename)
    return named


def _is_really(kind: str, filename: str) -> Unreadable:
    named = ending(filename)
    code = "not_this_format" if named in {*_BY_ENDING, *map(str, Format)} else "unknown_format"
    return Unreadable(
        code,
        f"The file is {kind}, which cannot be imported. Open it in the program it was made with, "
        "save it as .docx or .odt, and import that; .html, .md and .txt can be imported too.",
        kind=kind,
        filename=filename,
    )
