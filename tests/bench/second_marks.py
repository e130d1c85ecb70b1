"""A second, deliberately simple reading of comments and tracked changes in Word files.

It walks the XML and shares no code with the importer.
"""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lxml import etree
from tests.bench.second_reading import MC, W

W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
TRACKED: Final = (f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")


@dataclass(frozen=True, slots=True)
class Counts:
    """The comments of a file, those that answer another, those marked as done."""

    comments: int
    replies: int
    resolved: int


def parts_of(file: Path) -> dict[str, bytes]:
    """The XML parts by name."""
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name.endswith(".xml")}


def counts(file: Path) -> Counts:
    """What the parts say that speak of comments; threads of comments that are gone do not count."""
    parts = parts_of(file)
    if "word/comments.xml" not in parts:
        return Counts(0, 0, 0)
    comments = list(etree.fromstring(parts["word/comments.xml"]).iter(f"{W}comment"))
    threads = {}
    if "word/commentsExtended.xml" in parts:
        for entry in etree.fromstring(parts["word/commentsExtended.xml"]):
            threads[entry.get(f"{W15}paraId")] = entry
    entries = [
        threads[p.get(f"{W14}paraId")]
        for comment in comments
        for p in list(comment.iter(f"{W}p"))[-1:]
        if p.get(f"{W14}paraId") in threads
    ]
    replies = sum(entry.get(f"{W15}paraIdParent") is not None for entry in entries)
    resolved = sum(entry.get(f"{W15}done") in ("1", "true") for entry in entries)
    return Counts(len(comments), replies, resolved)


def tracked_texts(file: Path) -> Iterator[str]:
    """The text of each tracked change, in all parts that have any, copies left out."""
    for name, data in parts_of(file).items():
        if not name.startswith("word/") or name == "word/comments.xml":
            continue
        for change in etree.fromstring(data).iter(*TRACKED):
            if next(change.iterancestors(f"{MC}Fallback"), None) is None:
                yield "".join(t.text or "" for t in change.iter(f"{W}t", f"{W}delText"))


@dataclass(frozen=True, slots=True)
class Mark:
    """A tracked text or the beginning of a comment, in the paragraph where it stands."""

    before: str  # the paragraph's text before all changes
    place: int  # the paragraph, counted over all of the main part
    text: str
    comment: str | None = None


def marks(file: Path) -> list[Mark]:
    """The marks of the main part in order."""
    root = etree.fromstring(parts_of(file)["word/document.xml"])
    found = []
    for place, paragraph in enumerate(root.iter(f"{W}p")):
        before = before_changes(paragraph)
        for change in paragraph.iter(*TRACKED):
            text = "".join(t.text or "" for t in change.iter(f"{W}t", f"{W}delText"))
            if text.strip():
                found.append(Mark(before, place, text))
        for start in paragraph.iter(f"{W}commentRangeStart"):
            found.append(Mark(before, place, "", start.get(f"{W}id")))
    return found


def before_changes(paragraph: etree._Element) -> str:
    """The paragraph's text without what was inserted."""
    return "".join(
        t.text or ""
        for t in paragraph.iter(f"{W}t", f"{W}delText")
        if next(t.iterancestors(f"{W}ins", f"{W}moveTo"), None) is None
    )


def paragraphs(file: Path) -> list[str]:
    """The text of each paragraph of the main part before all changes."""
    root = etree.fromstring(parts_of(file)["word/document.xml"])
    return [before_changes(paragraph) for paragraph in root.iter(f"{W}p")]
