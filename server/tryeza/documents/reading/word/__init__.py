"""Reads a Word file (.docx) into blocks."""

from dataclasses import replace

from tryeza.documents.content import Block, Changes, Reading
from tryeza.documents.reading.guard import Archive
from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.word.anchors import find_anchors
from tryeza.documents.reading.word.body import Body
from tryeza.documents.reading.word.bookmarks import find_bookmarks, read_sent
from tryeza.documents.reading.word.comments import read_comments
from tryeza.documents.reading.word.looks import Looks
from tryeza.documents.reading.word.marked import Marked
from tryeza.documents.reading.word.names import w
from tryeza.documents.reading.word.notes import Notes
from tryeza.documents.reading.word.numbering import Definitions
from tryeza.documents.reading.word.package import Package
from tryeza.documents.reading.word.story import File, begin
from tryeza.documents.reading.word.styles import Styles
from tryeza.documents.reading.word.tracing import Traces
from tryeza.documents.reading.word.unread import find_unread


def read_word(archive: Archive, *, changes: Changes) -> Reading:
    """The blocks of a Word file with its tracked changes all accepted or all rejected.

    Raises Unreadable: macros, not_this_format, too_many_paragraphs, and what the guard raises.
    """
    package = Package(archive)
    file = _file(package, changes)
    blocks = _blocks(package, file)
    _count_page_parts(package, file.left_out)
    _count_review(package, changes, file.left_out)
    return Reading(blocks, file.left_out.warnings())


def read_marked_word(archive: Archive) -> Marked:
    """The blocks before all tracked changes, what these brought and took, and the comments.

    Raises what `read_word` raises.
    """
    package = Package(archive)
    traces = Traces()
    file = replace(_file(package, Changes.REJECTED), traces=traces)
    blocks = _blocks(package, file)
    sent = read_sent(package)
    _count_page_parts(package, file.left_out, sent.title if sent is not None else "")
    return Marked(
        Reading(blocks, file.left_out.warnings()),
        traces.found(),
        read_comments(package, _file(package, Changes.ACCEPTED)),
        find_anchors(traces.parts),
        find_unread(package, traces.parts),
        find_bookmarks(traces.parts),
        sent,
    )


def _blocks(package: Package, file: File) -> tuple[Block, ...]:
    notes = Notes(package, file)
    blocks = Body(begin(file, package.main), notes).read(package.body)
    notes.count_uncited()
    return blocks


def _file(package: Package, changes: Changes) -> File:
    numbering, styles = package.related("numbering"), package.related("styles")
    lists = Definitions(numbering.root if numbering else None)
    known_styles = Styles(styles.root if styles else None, lists)
    return File(changes, known_styles, Looks(known_styles), lists, LeftOut())


def _count_page_parts(package: Package, left_out: LeftOut, title: str = "") -> None:
    """Headers and footers belong to pages, not to the text; that with our own title is no news."""
    for kind in ("header", "footer"):
        for part in package.all_related(kind):
            words = " ".join(text.text or "" for text in part.root.iter(w("t")))
            if words.strip() and words.split() != title.split():
                left_out.add(f"{kind}s", words)


def _count_review(package: Package, changes: Changes, left_out: LeftOut) -> None:
    """Say that somebody has marked the draft up, and what became of it."""
    comments = package.related("comments")
    if comments is not None:
        for comment in comments.root.iterchildren(w("comment")):
            left_out.add("comments", " ".join(text.text or "" for text in comment.iter(w("t"))))
    tracked = sum(1 for _ in package.body.iter(w("ins"), w("del"), w("moveFrom"), w("moveTo")))
    if tracked:
        left_out.add(f"changes_{changes}", times=tracked)
