"""The journal of a consultation in the graph, for both sides that run it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
import strawberry
from sqlalchemy import Select, String, cast, literal, select

from tryeza.graph.comments import run_ids
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.people import PERSON, Person
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import Shape, table_of, taken
from tryeza.kernel.journal import JournalRow


@strawberry.type(description="A fact of an event: an id, a closed value or a digest.")
class EventFact:
    """A fact."""

    name: str = strawberry.field(description="What it says something about.")
    value: str = strawberry.field(description="What it says, as JSON.")


@strawberry.type(
    description="Something that happened, chained by hash to everything before it in its stream."
)
class JournalEvent:
    """An event of the journal."""

    position: int = strawberry.field(description="Which event of its stream it is, from 1.")
    kind: str = strawberry.field(description="What happened: `comments.comment_added`.")
    at: datetime = strawberry.field(description="When.")
    actor: Person | None = strawberry.field(
        description="Who did it; null for the system and for those the viewer does not see."
    )
    facts: list[EventFact] = strawberry.field(description="What else the event says.")
    hash: str = strawberry.field(
        description="SHA-256 over the hash before and this event's digest, hexadecimal."
    )


_JOURNAL = table_of(JournalRow)


def _facts(event: Any, _: Asking) -> list[EventFact]:
    return [
        EventFact(name=name, value=msgspec.json.encode(value).decode())
        for name, value in event.__dict__["facts"].items()
    ]


EVENT = Shape(
    JournalEvent,
    _JOURNAL,
    ones={"actor": One(PERSON, lambda own, one, _: one.c.id == own.c.actor_id, ("actor_id",))},
    made={
        "facts": Made(_facts, ("facts",)),
        "hash": Made(lambda event, _: event.__dict__["hash"].hex(), ("hash",)),
    },
)


async def _fill_journal(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """The stream of each consultation, for those who run it: both sides check the record."""

    def of(consultation: Any) -> Select[Any]:
        stream = literal("consultation:") + cast(consultation, String)
        return select(_JOURNAL).where(
            _JOURNAL.c.stream == stream, consultation.in_(run_ids(asking.actor))
        )

    await fill_pages(asking, EVENT, above, call, of, order=("position",))


@extending(
    CONSULTATION,
    _fill_journal,
    "Everything that happened in it, the first event first; empty for those who do not run it.",
)
def journal(
    self: Consultation,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[JournalEvent]:
    """The journal, read ahead."""
    found: Connection[JournalEvent] = taken(
        self, "journal", first=first, after=after, last=last, before=before
    )
    return found


ROOM = Room()
