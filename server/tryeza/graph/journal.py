"""The journal of a consultation in the graph, for both sides that run it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import msgspec
import strawberry
from sqlalchemy import ColumnElement, Select, String, Uuid, cast, literal, select

from tryeza.comments.queries import said_inside_others
from tryeza.graph.comments import COMMENT, Comment, run_ids
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking, Info
from tryeza.graph.journal_telling import JournalPart, kinds_of, sentence
from tryeza.graph.languages import InLanguage
from tryeza.graph.levels import Made, One, Source
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import key_in
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.people import PERSON, Person
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.graph.tree import Shape, table_of, taken
from tryeza.kernel.journal import JournalRow

described(
    JournalPart,
    "What an event of a consultation is about.",
    {
        JournalPart.CONSULTATION: "The consultation itself: its window, coordinators, documents.",
        JournalPart.COMMENTS: "Comments and who endorses them.",
        JournalPart.POSITIONS: "What organisations say as one.",
        JournalPart.ANSWERS: "The answers to comments.",
        JournalPart.REPORT: "The report.",
    },
)


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
    organisation: Organisation | None = strawberry.field(
        description="For which organisation it was done; null where for none."
    )
    comment: Comment | None = strawberry.field(
        description="The comment it is about; null where it is about none that the viewer reads."
    )
    hash: str = strawberry.field(
        description="SHA-256 over the hash before and this event's digest, hexadecimal."
    )

    @strawberry.field(description="What else the event says.")
    def facts(self) -> list[EventFact]:
        """The facts, whose values are of any kind."""
        return [
            EventFact(name=name, value=msgspec.json.encode(value).decode())
            for name, value in self.__dict__["facts"].items()
        ]

    @strawberry.field(
        description="What happened, as a sentence; who did it is said by `actor` and"
        " `organisation`."
    )
    def sentence(self, info: Info, language: InLanguage = None) -> str:
        """The event in a language."""
        return sentence(self, language or info.context.language)


@strawberry.input(description="Which events of a journal; those that fit everything named.")
class JournalFilter:
    """A filter of the journal."""

    part: JournalPart | None = strawberry.field(
        default=None, description="Those that are about this."
    )
    actor_id: strawberry.ID | None = strawberry.field(
        default=None, description="What this person did."
    )
    organisation_id: strawberry.ID | None = strawberry.field(
        default=None, description="What was done for this organisation."
    )
    comment_id: strawberry.ID | None = strawberry.field(
        default=None, description="What happened to this comment itself."
    )


Only = Annotated[
    JournalFilter | None, strawberry.argument(description="Which ones; all if not said.")
]
JOURNAL = table_of(JournalRow)


def _named_in(fact: str) -> Any:
    """Joins whom a fact of the event names."""

    def on(own: Source, one: Source, _: Asking) -> Any:
        return one.c.id == cast(own.c.facts[fact].as_string(), Uuid)

    return on


_ORGANISATION_OF = One(
    ORGANISATION, lambda own, one, _: one.c.id == own.c.organisation_id, ("organisation_id",)
)
_COMMENT_OF = One(
    COMMENT, lambda own, one, _: one.c.id == own.c.subject_id, ("subject_id",), seen=True
)
EVENT = Shape(
    JournalEvent,
    JOURNAL,
    needs={
        "sentence": ("kind", "facts", "comment.number", "person.name", "endorser.names"),
    },
    ones={
        "actor": One(PERSON, lambda own, one, _: one.c.id == own.c.actor_id, ("actor_id",)),
        "organisation": _ORGANISATION_OF,
        "comment": _COMMENT_OF,
        "person": One(PERSON, _named_in("person"), ("facts",)),
        "endorser": One(ORGANISATION, _named_in("by"), ("facts",)),
    },
    made={"hash": Made(lambda event, _: event.__dict__["hash"].hex(), ("hash",))},
)


def _conditions(only: JournalFilter | None) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if only is None:
        return found
    if only.part is not None:
        found.append(JOURNAL.c.kind.in_(kinds_of(only.part)))
    for column, type_, given, name in (
        (JOURNAL.c.actor_id, "Person", only.actor_id, "actorId"),
        (JOURNAL.c.organisation_id, "Organisation", only.organisation_id, "organisationId"),
        (JOURNAL.c.subject_id, "Comment", only.comment_id, "commentId"),
    ):
        if given is not None:
            found.append(column == key_in(given, type_, path=f"only.{name}"))
    return found


async def _fill_journal(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """The stream of each consultation, for those who run it: both sides check the record.

    What is said inside an organisation is on record too, and its own people alone read that.
    """
    unread = JOURNAL.c.subject_id.not_in(said_inside_others(asking.actor))
    conditions = [unread, *_conditions(call.arguments.get("only"))]

    def of(consultation: Any) -> Select[Any]:
        stream = literal("consultation:") + cast(consultation, String)
        return select(JOURNAL).where(
            JOURNAL.c.stream == stream, consultation.in_(run_ids(asking.actor)), *conditions
        )

    await fill_pages(asking, EVENT, above, call, of, order=("position",))


@extending(
    CONSULTATION,
    _fill_journal,
    "Everything that happened in it, the first event first; empty for those who do not run it."
    " What was said inside an organisation is left out for those who do not speak for it.",
)
def journal(
    self: Consultation,
    only: Only = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[JournalEvent]:
    """The journal, read ahead."""
    found: Connection[JournalEvent] = taken(
        self, "journal", only=only, first=first, after=after, last=last, before=before
    )
    return found


ROOM = Room()
