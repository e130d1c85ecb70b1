"""The examples beside the schema are answered as they say, within the statements that they name.

An example is `name.graphql`, with its variables and its answer beside it. Its comment says as
whom it is asked, in which world (a maker of `tests.world` or of `worlds` here), on which day at
noon, and how many statements it may take: that of who asks included, transaction control apart.
`*` in an answer stands for anything; in variables, `"@table"` stands for the id of that table's
first row, and `*` for its slug.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from graphql import FieldNode, OperationDefinitionNode, parse
from sqlalchemy import text

from tests import world as worlds
from tests.asking import Reply, ask, encode_id
from tests.contract import worlds as own_worlds
from tests.world import World

FOLDER = Path(__file__).parents[2] / "schema" / "examples"
TYPES = {
    "answer": "Answer",
    "consultation": "Consultation",
    "document": "Document",
    "paragraph_version": "Paragraph",
    "representative": "Representative",
}


@dataclass(frozen=True, slots=True)
class Example:
    """An example as its files have it."""

    name: str
    document: str
    variables: Any
    answer: Any

    def said(self, key: str) -> str:
        """What the comment says: `as`, `in`, `on` or `statements`."""
        (line,) = (
            line.removeprefix(f"# {key}: ")
            for line in self.document.splitlines()
            if line.startswith(f"# {key}: ")
        )
        return line

    @property
    def root(self) -> str:
        """The field that is asked for."""
        (operation,) = parse(self.document).definitions
        assert isinstance(operation, OperationDefinitionNode)
        (field,) = operation.selection_set.selections
        assert isinstance(field, FieldNode)
        return field.name.value


def example(path: Path) -> Example:
    def beside(kind: str) -> Any:
        file = path.with_suffix(f".{kind}.json")
        return msgspec.json.decode(file.read_bytes()) if file.exists() else {}

    return Example(path.stem, path.read_text(), beside("variables"), beside("answer"))


EXAMPLES = {path.stem: example(path) for path in sorted(FOLDER.glob("*.graphql"))}


async def filled(world: World, value: Any, root: str) -> Any:
    """The variables with what stands for something of this world put in."""
    if isinstance(value, dict):
        return {name: await filled(world, one, root) for name, one in value.items()}
    if isinstance(value, list):
        return [await filled(world, one, root) for one in value]
    if value == "*":
        return await _first(world, root, "slug")
    if isinstance(value, str) and value.startswith("@"):
        table = value[1:]
        return encode_id(TYPES[table], await _first(world, table, "id"))
    return value


async def _first(world: World, table: str, column: str) -> Any:
    name = {"group": "working_group"}.get(table, table)
    statement = f"SELECT {column} FROM {name} ORDER BY id LIMIT 1"  # noqa: S608 - our own names
    async with world.engine.connect() as connection:
        return (await connection.execute(text(statement))).scalar_one()


def fits(found: Any, wanted: Any) -> bool:
    """Whether an answer is the wanted one, where `*` is anything that is there."""
    if wanted == "*":
        return found is not None
    if isinstance(wanted, dict) and isinstance(found, dict):
        same = found.keys() == wanted.keys()
        return same and all(fits(found[name], wanted[name]) for name in wanted)
    if isinstance(wanted, list) and isinstance(found, list):
        same = len(found) == len(wanted)
        return same and all(fits(one, other) for one, other in zip(found, wanted, strict=True))
    return bool(found == wanted)


async def asked(world: World, shown: Example) -> Reply:
    """What comes back when the example is asked in its world."""
    name = shown.said("in")
    await (getattr(worlds, name, None) or getattr(own_worlds, name))(world)
    moment = datetime.fromisoformat(f"{shown.said('on')}T11:00:00+00:00")
    variables = await filled(world, shown.variables, shown.root)
    return await ask(world, shown.said("as"), shown.document, now=moment, **variables)


@pytest.mark.parametrize("name", EXAMPLES)
async def test_example_is_answered_as_it_says(name: str, world: World) -> None:
    shown = EXAMPLES[name]
    reply = await asked(world, shown)
    assert reply.errors == []
    assert fits(reply.data, shown.answer), msgspec.json.format(msgspec.json.encode(reply.data))
    assert len(reply.statements) <= int(shown.said("statements")), reply.statements


def test_there_are_examples_with_their_answers() -> None:
    assert len(EXAMPLES) >= 6
    assert [name for name, shown in EXAMPLES.items() if not shown.answer] == []
