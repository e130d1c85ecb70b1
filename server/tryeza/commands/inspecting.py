"""`tryeza inspect FILE`: the paragraphs that an import of this file would make."""

from pathlib import Path
from typing import Annotated

import typer

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
from tryeza.documents.content import Changes, Paragraph, Text, Unreadable
from tryeza.documents.importing import import_text
from tryeza.kernel.catalogue import Language
from tryeza.kernel.telling import tell

app = typer.Typer()


@app.command()
def inspect(
    file: InputFile,
    changes: Annotated[
        Changes, typer.Option(help="How tracked changes are read.")
    ] = Changes.ACCEPTED,
    as_json: AsJson = False,
) -> None:
    """Show the paragraphs of a draft (.docx, .odt, .html, .md, .txt) as an import reads them."""
    text = read_text(file, changes, as_json=as_json)
    if as_json:
        print_json(as_values(text))
        return
    for paragraph in text.paragraphs:
        print_line(_shown(paragraph))
    for warning in text.warnings:
        say(f"! {warning.message}")


def read_text(file: Path, changes: Changes = Changes.ACCEPTED, *, as_json: bool = False) -> Text:
    """The text of a file, or the end of the command with the reason."""
    readable(file, as_json=as_json)
    try:
        with waiting(f"Reading {file.name} …"):
            return import_text(file, filename=file.name, changes=changes)
    except Unreadable as refused:
        fail(f"{file.name}: {reason(refused, spoken())}", refused.code, as_json=as_json)


def reason(refused: Unreadable, language: Language) -> str:
    """Why a file is refused; in English with the particulars, which the catalogue lacks."""
    if language is Language.ENGLISH:
        return refused.message
    return tell(refused.told, language)


def as_values(text: Text) -> dict[str, object]:
    """A text as the values that `--json` prints."""
    return {
        "paragraphs": [
            {
                "kind": paragraph.kind.value,
                "depth": paragraph.depth,
                "label": paragraph.label,
                "path": list(paragraph.path),
                "text": paragraph.text,
                "language": paragraph.language,
            }
            for paragraph in text.paragraphs
        ],
        "warnings": [{"code": w.code, "message": w.message} for w in text.warnings],
    }


def _shown(paragraph: Paragraph) -> str:
    words = paragraph.text.replace("\n", " / ").replace("\t", " | ")
    label = f"{paragraph.label} " if paragraph.label else ""
    return f"{'  ' * paragraph.depth}[{paragraph.kind.value}] {label}{words}"
