"""`tryeza merge BASE RETURN…`: all comments and changes of a round in one Word file."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from tryeza.commands.console import AsJson, InputFile, print_json, print_line, say, spoken, write
from tryeza.commands.reviewing import read_base, reviewed
from tryeza.documents.content import Paragraph
from tryeza.documents.review import Review
from tryeza.documents.review.merging import merged
from tryeza.documents.writing.copies import Copy
from tryeza.documents.writing.word import write_word
from tryeza.kernel.telling import tell

app = typer.Typer()


@app.command(name="merge")
def merge_files(
    base: InputFile,
    docx: Annotated[Path, typer.Option(help="The Word file to write.", show_default=False)],
    returns: Annotated[list[Path] | None, typer.Argument(show_default=False)] = None,
    as_json: AsJson = False,
) -> None:
    """Write one Word file of a draft that holds the comments and changes of all its returns.

    Without returns it is the copy to send out: its paragraphs are marked, so that what comes
    back is matched to them whatever became of their words.
    """
    sent = read_base(base, as_json=as_json)
    reviews = [(file.stem, reviewed(file, sent, as_json=as_json)) for file in returns or ()]
    comments, changes = merged(reviews)
    copy = Copy(sent.origin, comments, changes)
    language = _language(sent.paragraphs)
    made = write_word(sent.paragraphs, title=base.stem, language=language, copy=copy)
    write(docx, made, as_json=as_json)
    _tell(reviews)
    if as_json:
        print_json({"returns": len(reviews), "comments": len(comments), "changes": len(changes)})
    else:
        print_line(f"comments: {len(comments)}, changes: {len(changes)}, returns: {len(reviews)}")


def _language(text: Sequence[Paragraph]) -> str | None:
    spoken_here = Counter(one.language for one in text if one.language)
    return max(spoken_here, key=lambda language: spoken_here[language], default=None)


def _tell(reviews: Sequence[tuple[str, Review]]) -> None:
    """What a person should know of each return, and what of it has no place in the text."""
    for name, review in reviews:
        for told in review.notices:
            say(f"! {name}: {tell(told, spoken())}")
        for one in review.unplaced:
            if one.comment is None:
                say(f"? {name}: {one.author or '?'}: {one.text}: {tell(one.reason, spoken())}")
