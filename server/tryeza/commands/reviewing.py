"""`tryeza review RETURNED`: the comments and tracked changes of a Word file that came back."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from tryeza.commands.comparing import in_signs
from tryeza.commands.console import (
    AsJson,
    InputFile,
    fail,
    print_json,
    print_line,
    readable,
    say,
    spoken,
    waiting,
)
from tryeza.commands.inspecting import read_text, reason
from tryeza.documents.comparing import compare
from tryeza.documents.content import Paragraph, ParagraphKind, Unreadable
from tryeza.documents.origin import Origin, origin_of
from tryeza.documents.review import Change, Comment, Review, origin_in, review
from tryeza.documents.review.telling import as_values
from tryeza.kernel.telling import tell

app = typer.Typer()


@app.command(name="review")
def review_file(
    returned: InputFile,
    base: Annotated[
        Path | None,
        typer.Option(help="The draft that was sent out; without it, the file before all changes."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show what reviewers did to a Word file: comments, tracked changes, and untracked ones.

    Paragraphs are numbered as `inspect` lists them, from 0: those of the base, or without one
    those of `inspect RETURNED --changes rejected`.
    """
    sent = read_base(base, as_json=as_json) if base is not None else None
    found = reviewed(returned, sent, as_json=as_json)
    if as_json:
        print_json(as_values(found))
    else:
        _print(found)


@dataclass(frozen=True, slots=True)
class Base:
    """The draft that was sent out, and the identities of its paragraphs."""

    paragraphs: tuple[Paragraph, ...]
    origin: Origin


def read_base(file: Path, *, as_json: bool) -> Base:
    """The draft, or the end of the command with the reason."""
    paragraphs = read_text(file, as_json=as_json).paragraphs
    try:
        return Base(paragraphs, origin_in(file, filename=file.name, paragraphs=paragraphs))
    except Unreadable:  # no Word file, which could carry marks: it was read as another
        return Base(paragraphs, origin_of(paragraphs))


def reviewed(file: Path, base: Base | None, *, as_json: bool) -> Review:
    """What a returned file holds, or the end of the command with the reason."""
    readable(file, as_json=as_json)
    sent, origin = (base.paragraphs, base.origin) if base is not None else (None, None)
    try:
        with waiting(f"Reading {file.name} …"):
            return review(file, filename=file.name, base=sent, origin=origin)
    except Unreadable as refused:
        fail(f"{file.name}: {reason(refused, spoken())}", refused.code, as_json=as_json)


def _print(found: Review) -> None:
    answers: dict[str | None, list[Comment]] = {}
    for comment in found.comments:
        answers.setdefault(comment.parent, []).append(comment)
    for first in answers.get(None, ()):
        print_line(f"{_place(first.paragraph)} {_said(first)}")
        _print_answers(first, answers)
    for change in found.changes:
        print_line(f"{_place(change.paragraph)} {_changed(change)}")
    for unplaced in found.unplaced:
        if unplaced.comment is None:
            say(f"? {_person(unplaced.author)}: {unplaced.text}: {tell(unplaced.reason, spoken())}")
    for told in found.notices:
        say(f"! {tell(told, spoken())}")
    for warning in found.warnings:
        say(f"! {warning.message}")


def _print_answers(first: Comment, answers: dict[str | None, list[Comment]]) -> None:
    """All that was answered below a comment, however deep, in one list."""
    pending = list(answers.get(first.id, ()))
    while pending:
        answer = pending.pop(0)
        print_line(f"    ↳ {_said(answer, quoted=False)}")
        pending[:0] = answers.get(answer.id, ())


def _said(comment: Comment, *, quoted: bool = True) -> str:
    quote = f" “{_line(comment.quote)}”" if quoted and comment.quote else ""
    done = " ✓" if comment.resolved else ""
    return f"{_person(comment.author)}{_on(comment.date)}{quote}{done}: {_line(comment.text)}"


def _changed(change: Change) -> str:
    who = "—" if change.author is None else f"{_person(change.author)}{_on(change.date)}"
    where = f" → {_place(change.after)}" if change.after is not None else ""
    return f"{who}, {change.kind.value}{where}: {_line(_redline(change))}"


def _redline(change: Change) -> str:
    sides = [
        [Paragraph(ParagraphKind.TEXT, 0, "", (), text)] if text else []
        for text in (change.old, change.new)
    ]
    return " ".join(in_signs(entry) for entry in compare(*sides).redline)


def _place(paragraph: int | None) -> str:
    return f"[{'?' if paragraph is None else paragraph}]"


def _person(name: str) -> str:
    return name or "?"


def _on(date: str | None) -> str:
    return f" {date[:10]}" if date else ""


def _line(text: str) -> str:
    return text.replace("\n", " / ").replace("\t", " | ")
