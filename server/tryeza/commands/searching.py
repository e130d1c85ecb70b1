"""`tryeza search QUERY`: comments that the public can read, as the search finds them."""

from collections.abc import Sequence
from typing import Annotated, Any, NoReturn

import typer
from sqlalchemy import Row, Select

from tryeza.commands.console import AsJson, fail, print_json, print_line
from tryeza.commands.database import Opened, on_database
from tryeza.comments.models import Comment
from tryeza.comments.queries import comments_of
from tryeza.consultations.models import Consultation
from tryeza.kernel.actor import PUBLIC
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Invalid, Tellable
from tryeza.kernel.telling import tell
from tryeza.kernel.work import read_only
from tryeza.search.finding import Search
from tryeza.search.index import Index, Order
from tryeza.search.index_folder import IndexFolder
from tryeza.search.passages import passage
from tryeza.search.query import Query
from tryeza.search.query_parsing import parse
from tryeza.search.reading import said

app = typer.Typer()


@app.command()
def search(
    query: Annotated[str, typer.Argument(show_default=False, help="What is looked for.")],
    first: Annotated[int, typer.Option(min=1, max=1000, help="How many are shown.")] = 20,
    order: Annotated[Order, typer.Option(help="In which order.")] = Order.RELEVANCE,
    as_json: AsJson = False,
) -> None:
    """Find comments that everybody can read: words, "phrases", -not, OR, beginning*, for:, by:."""
    try:
        asked = parse(query)
    except Tellable as error:
        _refuse(error, as_json=as_json)

    async def find(installation: Opened) -> dict[str, Any]:
        index = Index(IndexFolder(installation.settings.search))
        async with read_only(installation.sessions) as session:

            async def rows(statement: Select[Any]) -> Sequence[Row[Any]]:
                found: Sequence[Row[Any]] = (await session.execute(statement)).all()
                return found

            return await _found(Search(index, PUBLIC, rows), query, asked, order, first)

    try:
        told = on_database(find, as_json=as_json)
    except Tellable as error:
        _refuse(error, as_json=as_json)
    if as_json:
        print_json(told)
    else:
        _show(told)


async def _found(
    search: Search, typed: str, query: Query, order: Order, first: int
) -> dict[str, Any]:
    """What `--json` prints."""
    seen = await search.seen(await search.find(query))
    numbers = seen.numbers[seen.first(order, first)].tolist()
    columns: tuple[Any, ...] = (
        *(Comment.number, Comment.kind, Comment.language, Comment.created_at),
        *(Comment.text, Comment.proposed_wording, Consultation.slug.label("consultation")),
    )
    rows = await search.rows(
        comments_of(search.actor).with_only_columns(*columns).where(Comment.number.in_(numbers))
    )
    each = {row.number: _comment(row, query) for row in rows}
    return {
        "query": typed,
        "total": len(seen.numbers),
        "comments": [each[number] for number in numbers if number in each],
        "didYouMean": None if len(seen.numbers) else await search.suggestion(typed),
    }


def _comment(row: Row[Any], query: Query) -> dict[str, Any]:
    text = said(row.text, row.proposed_wording)
    return {
        "number": row.number,
        "consultation": row.consultation,
        "kind": row.kind.value,
        "language": row.language,
        "createdAt": row.created_at,
        "passage": [
            {"text": piece.text, "isMarked": piece.is_marked}
            for piece in passage(text, row.language, query)
        ],
    }


def _show(told: dict[str, Any]) -> None:
    for comment in told["comments"]:
        said = "".join(
            f"[{each['text']}]" if each["isMarked"] else each["text"] for each in comment["passage"]
        )
        print_line(f"{comment['number']}  {comment['consultation']}\n  {said}")
    print_line(f"{told['total']} found")
    if told["didYouMean"]:
        print_line(f"Did you mean: {told['didYouMean']}")


def _refuse(error: Tellable, *, as_json: bool) -> NoReturn:
    """End the command with what was told of the query, or of the index."""
    told = error.fields[0].told if isinstance(error, Invalid) else error.told
    fail(tell(told, Language.ENGLISH), told.code, as_json=as_json)
