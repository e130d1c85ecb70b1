"""Tells a story through the graph, one mutation after the other, and counts what each takes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from graphql import GraphQLObjectType, GraphQLSchema, get_named_type

from tests.asking import ask, encode_id
from tests.world import NOON, World
from tryeza.documents.actions import keep_file
from tryeza.graph.schema import schema
from tryeza.kernel.files import FileStore


@dataclass(frozen=True, slots=True)
class Thing:
    """What an act made or changed, with the revision that the next one must name."""

    id: str
    revision: int = 0


@dataclass(slots=True)
class Telling:
    """A story under way: the most statements, beside the journal's, that each mutation took."""

    world: World
    files: FileStore
    now: datetime = NOON
    took: dict[str, int] = field(default_factory=dict)

    async def done(self, name: str, mutation: str, /, **given: Any) -> Thing:
        """One act of this person, which succeeds; the first thing that its answer shows."""
        document = _document(schema(), mutation)
        reply = await ask(self.world, name, document, now=self.now, files=self.files, input=given)
        assert reply.errors == [], (mutation, reply.errors)
        payload = reply.data[mutation]
        assert payload["__typename"].endswith("Success"), (mutation, payload)
        self.took[mutation] = max(self.took.get(mutation, 0), len(reply.acting))
        (shown, *_) = (value for key, value in payload.items() if key != "__typename")
        return (
            Thing(shown["id"], shown.get("revision", 0)) if isinstance(shown, dict) else Thing("")
        )

    async def asked(self, name: str, document: str, /, **variables: Any) -> Any:
        """What this person reads meanwhile."""
        reply = await ask(self.world, name, document, now=self.now, **variables)
        assert reply.errors == [], reply
        return reply.data

    async def person(self, name: str) -> str:
        """The id of a person of the world."""
        return encode_id("Person", await self.world.person(name))

    async def organisation(self, key: str) -> str:
        """The id of an organisation of the world."""
        return encode_id("Organisation", await self.world.organisation(key))

    async def upload(self, name: str, text: str) -> str:
        """The id of a file that this person uploaded."""
        return await self.upload_file(name, text.encode(), "t.txt")

    async def upload_file(self, name: str, data: bytes, called: str = "t.docx") -> str:
        """The same for a file that is no text."""
        kept = self.files.keep(data)
        async with self.world.acting(name, now=self.now) as work:
            stored = await keep_file(work, kept=kept, name=called, media_type="text/plain")
        return encode_id("Upload", stored.id)


def mutations(made: GraphQLSchema) -> Mapping[str, Any]:
    """Every mutation of the schema."""
    assert made.mutation_type is not None
    return made.mutation_type.fields


def _document(made: GraphQLSchema, mutation: str) -> str:
    """The mutation with the plain selection: id and revision of what its success shows."""
    field_ = mutations(made)[mutation]
    (success, *_) = get_named_type(field_.type).types
    shown = " ".join(_shown(success))
    input_ = get_named_type(field_.args["input"].type).name
    return (
        f"mutation ($input: {input_}!) {{ {mutation}(input: $input) {{"
        f" __typename ... on {success.name} {{ {shown} }} }} }}"
    )


def _shown(success: GraphQLObjectType) -> Iterator[str]:
    for name, field_ in success.fields.items():
        type_ = get_named_type(field_.type)
        if isinstance(type_, GraphQLObjectType):
            revision = "revision" if "revision" in type_.fields else ""
            yield f"{name} {{ id {revision} }}"
        elif len(success.fields) == 1:
            yield f"shown: {name}"
