"""`tryeza compare OLD NEW`: what became of every paragraph and every word."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from tryeza.commands.console import AsJson, InputFile, print_json, print_line, waiting, write
from tryeza.commands.inspecting import read_text
from tryeza.documents.comparing import Comparison, RedlineEntry, as_json, compare
from tryeza.documents.writing.redline_html import write_redline_html
from tryeza.documents.writing.redline_word import write_redline_word

app = typer.Typer()

OutFile = Annotated[Path | None, typer.Option()]


@app.command(name="compare")
def compare_files(
    old: InputFile,
    new: InputFile,
    html: OutFile = None,
    docx: OutFile = None,
    json: AsJson = False,
) -> None:
    """Compare two versions of a draft: the lineage of every paragraph, and a redline.

    --html and --docx write a redline that a person can read; the Word file has tracked changes.
    """
    before = read_text(old, as_json=json).paragraphs
    after = read_text(new, as_json=json).paragraphs
    with waiting("Comparing …"):
        comparison = compare(before, after)
    if html:
        made = write_redline_html(comparison.redline, title=new.name)
        write(html, made, as_json=json)
    if docx:
        made = write_redline_word(comparison.redline, title=new.name)
        write(docx, made, as_json=json)
    if json:
        print_json(as_json(comparison))
    else:
        _print(comparison)


def _print(comparison: Comparison) -> None:
    for entry in comparison.redline:
        if any(segment.op.value != "equal" for segment in entry.segments):
            print_line(_shown(entry))
    counts = Counter(link.kind.value for link in comparison.links)
    print_line(", ".join(f"{count} {kind}" for kind, count in counts.items()))


_SIGNS = {
    "insert": ("{+", "+}"),
    "delete": ("[-", "-]"),
    "move_to": ("{>", ">}"),
    "move_from": ("[<", "<]"),
}


def _shown(entry: RedlineEntry) -> str:
    """A changed place as `wdiff` prints it: [-gone-] {+come+}, and [<from<] {>to>} for moves."""
    label = entry.label_new or entry.label_old
    return f"{label}: {in_signs(entry)}" if label else in_signs(entry)


def in_signs(entry: RedlineEntry) -> str:
    """The words of a changed place with the signs around them."""
    return "".join(
        segment.text.join(_SIGNS.get(segment.op.value, ("", ""))) for segment in entry.segments
    )
