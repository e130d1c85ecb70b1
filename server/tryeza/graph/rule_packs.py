"""Rule packs in the graph: the acts that bind consultations, as data."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import strawberry
from sqlalchemy import Select, select

from tryeza.consultations import models, queries
from tryeza.consultations.packs.shape import unverified_values
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.languages import InLanguage, said
from tryeza.graph.levels import Made
from tryeza.graph.nodes import Node
from tryeza.graph.rooms import Room
from tryeza.graph.tree import Shape, table_of

_PACK = table_of(models.RulePackRevision)


@strawberry.type(description="The rules that bind a consultation: one jurisdiction's act as data.")
class RulePack(Node):
    """A revision of a rule pack."""

    titles: strawberry.Private[Mapping[str, str]]
    key: str = strawberry.field(description="The pack's name, the same for all its revisions.")
    revision: int = strawberry.field(description="Which revision it is, counted from 1.")
    valid_from: date = strawberry.field(description="The first day on which it governs.")
    valid_to: date | None = strawberry.field(description="The last one; null while it is in force.")
    source: str = strawberry.field(description="Where the act can be read.")
    unverified_values: list[str] = strawberry.field(
        description="The values that nobody has checked against the official text yet, by place."
    )

    @strawberry.field(description="The act's title.")
    def title(self, info: Info, language: InLanguage = None) -> str:
        """The title in a language."""
        return said(self.titles, info, language)


def _packs(_: Asking) -> Select[Any]:
    return select(_PACK)


def _unverified(thing: Any, _: Asking) -> list[str]:
    pack = queries.as_pack(thing.content)
    return [place for place, _ in unverified_values(pack)]


RULE_PACK = Shape(
    RulePack,
    _PACK,
    rows=_packs,
    needs={"title": ("titles",)},
    made={
        "source": Made(lambda thing, _: thing.content["source"], ("content",)),
        "unverified_values": Made(_unverified, ("content",)),
    },
)


@strawberry.type
class RulePackQueries:
    """What can be asked for first."""

    @strawberry.field(description="The rule packs, each in its newest revision, at most 100.")
    async def rule_packs(self, info: Info) -> list[RulePack]:
        """The packs."""
        asking = info.context
        return await RULE_PACK.read(asking, asked(info).only, queries.newest_packs(), "key")


ROOM = Room(queries=RulePackQueries, nodes=(RULE_PACK,))
