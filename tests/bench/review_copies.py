"""Measures what comes back of review copies: untouched, with all that real returns hold, and after
LibreOffice has saved them again."""

import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from openxml_audit import OpenXmlValidator
from tests.libreoffice import saved_again

from tryeza.documents.content import Changes, Paragraph
from tryeza.documents.importing import import_text
from tryeza.documents.origin import origin_of
from tryeza.documents.review import Change, Comment, Review, review
from tryeza.documents.writing.copies import Copy
from tryeza.documents.writing.word import write_word


@dataclass(frozen=True, slots=True)
class Sent:
    """A real return written again as a copy of its own base."""

    name: str
    base: Sequence[Paragraph]
    found: Review
    data: bytes


def copies_come_back(files: Iterable[Path]) -> bool:
    """Every figure of one file after the other; False if any misses its mark."""
    sent = [_sent(file) for file in files]
    rows = (
        _untouched(sent),
        _comments_and_changes(sent),
        _valid(sent),
        _through_libreoffice(sent),
    )
    return all(rows)


def _sent(file: Path) -> Sent:
    base = import_text(file, filename=file.name, changes=Changes.REJECTED).paragraphs
    found = review(file, filename=file.name)
    return Sent(file.name, base, found, _copy(base, found.comments, found.changes))


def _copy(
    base: Sequence[Paragraph], comments: Sequence[Comment] = (), changes: Sequence[Change] = ()
) -> bytes:
    held = Copy(origin_of(base), comments, changes)
    return write_word(base, title="Draft", language=None, copy=held)


def _untouched(sent: Sequence[Sent]) -> bool:
    empty = 0
    for one in sent:
        found = review(_copy(one.base), filename="copy.docx", base=one.base)
        here = not (found.comments or found.changes or found.unplaced or found.notices)
        empty += here
        if not here:
            print(f"review: {one.name}: untouched, but {len(found.changes)} changes are found")
    print(f"review: in {empty} of {len(sent)} copies that came back untouched nothing is found")
    return empty == len(sent)


def _comments_and_changes(sent: Sequence[Sent]) -> bool:
    comments, changes = [0, 0], [0, 0]
    for one in sent:
        again = review(one.data, filename="copy.docx", base=one.base)
        lost = _said(one.found.comments) - _said(again.comments)
        _count(comments, len(one.found.comments), lost.total(), f"{one.name}: comments")
        wanted = _wanted(one.found.changes) - _wanted(again.changes)
        _count(changes, len(one.found.changes), wanted.total(), f"{one.name}: changes")
    print(
        f"review: written and read again, {comments[0]} of {comments[1]} comments and "
        f"{changes[0]} of {changes[1]} changes are the same"
    )
    return comments[0] == comments[1] and changes[0] >= 0.98 * changes[1]


def _count(score: list[int], of: int, lost: int, what: str) -> None:
    score[0] += of - lost
    score[1] += of
    if lost:
        print(f"review: {what}: {lost} of {of} did not come back the same")


def _said(comments: Iterable[Comment]) -> Counter[Comment]:
    """Comments without what a file numbers anew, each with the words of the one it answers."""
    held = list(comments)
    words = {one.id: one.text for one in held}
    return Counter(
        replace(one, id="", durable=None, utc=None, sent=None, parent=words.get(one.parent or ""))
        for one in held
    )


def _wanted(changes: Iterable[Change]) -> Counter[Change]:
    return Counter(replace(one, sure=True, date=None) for one in changes)


def _valid(sent: Sequence[Sent]) -> bool:
    valid = 0
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "copy.docx"
        for one in sent:
            file.write_bytes(one.data)
            errors = OpenXmlValidator().validate(str(file)).errors
            valid += not errors
            for error in errors[:3]:
                print(f"review: {one.name}: {error}")
    print(f"review: {valid} of {len(sent)} copies are valid WordprocessingML")
    return valid == len(sent)


def _through_libreoffice(sent: Sequence[Sent]) -> bool:
    same, notes, others = 0, 0, 0
    for one in sent:
        with tempfile.TemporaryDirectory() as folder:
            again = review(saved_again(one.data, Path(folder)), filename="copy.docx", base=one.base)
        lost = _said(one.found.comments) - _said(again.comments)
        same += not lost and len(again.comments) == len(one.found.comments)
        if lost:
            print(f"review: {one.name}: {lost.total()} comments differ: {next(iter(lost))}")
        gone = _wanted(one.found.changes) - _wanted(again.changes)
        others += gone.total()
        notes += len(one.found.changes)
    print(
        f"review: saved again by LibreOffice, {same} of {len(sent)} copies have the same comments; "
        f"{notes - others} of {notes} changes are the same"
    )
    return same == len(sent)
