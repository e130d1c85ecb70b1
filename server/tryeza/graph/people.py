"""People in the graph: a name that stands in public, and an account for those who may see it."""

from collections.abc import Callable
from functools import partial
from typing import Annotated, Any
from uuid import UUID

import strawberry
from sqlalchemy import ColumnElement, Select, and_, false, select

from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.levels import Made, One, Source
from tryeza.graph.nodes import Node
from tryeza.graph.pages import After, Before, Connection, First, Last, page
from tryeza.graph.rights import may, why_not
from tryeza.graph.rooms import Room
from tryeza.graph.scalars import described
from tryeza.graph.tree import Shape, table_of
from tryeza.kernel.actor import Actor
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Told
from tryeza.kernel.pages import Slice
from tryeza.people import erasure, models, queries, rules
from tryeza.people.models import PersonStatus
from tryeza.people.rules import AccountFacts, Act

described(
    PersonStatus,
    "Where an account stands.",
    {
        PersonStatus.REGISTERED: "The person registered, and has not yet confirmed the address.",
        PersonStatus.INVITED: "The person was invited, and has not come yet.",
        PersonStatus.ACTIVE: "The person may sign in and act.",
        PersonStatus.SUSPENDED: "Closed for now: the person is the public, wherever signed in.",
        PersonStatus.ERASED: "Erased: who it was is forgotten, what they said in public stays.",
    },
)

Status = Annotated[
    PersonStatus | None,
    strawberry.argument(description="Only accounts that stand so; all if not said."),
]


@strawberry.type(description="A person, as far as the viewer may know of them.")
class Person(Node):
    """A person."""

    name: str = strawberry.field(
        description="The name under which the person acts; of somebody erased, a pseudonym."
    )
    email: str | None = strawberry.field(
        description="The address; null if erased, and for all but the person and the secretariat."
    )
    language: Language | None = strawberry.field(
        description=(
            "In which language the person is written to; null for all but the person and the"
            " secretariat."
        )
    )
    status: PersonStatus | None = strawberry.field(
        description="Where the account stands; null for all but the person and the secretariat."
    )
    is_secretariat: bool | None = strawberry.field(
        description=(
            "Whether the person belongs to the secretariat; null for all but the person and the"
            " secretariat."
        )
    )
    suspended_reason: str | None = strawberry.field(
        description="Why the account is suspended; null if it is not, or is not for the viewer."
    )
    revision: int = strawberry.field(description="What an edit must name to be taken.")
    viewer_can_edit: bool = strawberry.field(
        description="Whether the viewer may edit the name and the language."
    )
    viewer_can_suspend: bool = strawberry.field(
        description="Whether the viewer may suspend the account now."
    )
    viewer_can_restore: bool = strawberry.field(
        description="Whether the viewer may restore the account now."
    )
    viewer_can_appoint: bool = strawberry.field(
        description="Whether the viewer may appoint the person to the secretariat now."
    )
    viewer_can_dismiss: bool = strawberry.field(
        description="Whether the viewer may dismiss the person from the secretariat now."
    )
    viewer_cannot_dismiss_reasons: list[str] = strawberry.field(
        description="Why the viewer may not dismiss the person; empty when they may."
    )
    viewer_can_erase: bool = strawberry.field(
        description=(
            "Whether the viewer may erase the account here; one's own is erased at /auth/erase,"
            " which asks for a fresh sign-in."
        )
    )
    viewer_cannot_erase_reasons: list[str] = strawberry.field(
        description="Why the viewer may not erase the account here; empty when they may."
    )


_PERSON = table_of(models.Person)
_ANOTHER = "another_of_secretariat"
_FACTS = ("id", "status", "public_since", "is_secretariat", f"{_ANOTHER}.id")


def sees_account(actor: Actor, person_id: UUID) -> bool:
    """`queries.account_visible_to`, for a person who was read already."""
    return actor.is_secretariat or actor.person_id == person_id


def _visible(asking: Asking) -> Select[Any]:
    return select(_PERSON).where(queries.visible_to(asking.actor))


def _another(_: Source, another: Source, asking: Asking) -> ColumnElement[bool]:
    """Somebody else of the secretariat. Only who belongs to it can leave nobody behind.

    Towards all other accounts the actor is that somebody; so one is looked for but once.
    """
    actor = asking.actor
    if not actor.is_secretariat:
        return false()
    remains = and_(
        _PERSON.c.is_secretariat,
        _PERSON.c.status == PersonStatus.ACTIVE,
        _PERSON.c.id != actor.person_id,
    )
    first = select(_PERSON.c.id).where(remains).order_by(_PERSON.c.id).limit(1)
    return another.c.id == first.scalar_subquery()


def _facts_of(person: Any, asking: Asking) -> AccountFacts:
    """What the rules need to know; what is hidden is only asked of those from whom it is not."""
    raw = person.__dict__
    own = person.uuid == asking.actor.person_id
    return AccountFacts(
        person_id=person.uuid,
        status=raw["status"],
        is_public=raw["public_since"] is not None,
        is_secretariat=bool(raw["is_secretariat"]),
        is_last_secretariat=own and asking.actor.is_secretariat and raw[_ANOTHER] is None,
    )


def _refusal(act: Act, person: Any, asking: Asking) -> Told | None:
    refused = rules.refusal(asking.actor, act, _facts_of(person, asking))
    if refused is None and act is Act.ERASE:
        return erasure.own_is_elsewhere(asking.actor, person.uuid)
    return refused


def _viewer_can(act: Act) -> Made:
    return may(partial(_refusal, act), _FACTS)


def _viewer_cannot(act: Act) -> Made:
    return why_not(partial(_refusal, act), _FACTS)


def _of_account(name: str, shown: Callable[[Any], object] = lambda value: value) -> Made:
    """A column of the account, null for whom it is not, wherever the person is shown."""

    def make(person: Any, asking: Asking) -> object:
        value = person.__dict__[name]
        return shown(value) if sees_account(asking.actor, person.uuid) else None

    return Made(make, (name,))


PERSON = Shape(
    Person,
    _PERSON,
    rows=_visible,
    made={
        "email": _of_account("email"),
        "language": _of_account("language", Language),
        "status": _of_account("status"),
        "is_secretariat": _of_account("is_secretariat"),
        "suspended_reason": _of_account("suspended_reason"),
        "viewer_can_edit": _viewer_can(Act.EDIT_PROFILE),
        "viewer_can_suspend": _viewer_can(Act.SUSPEND),
        "viewer_can_restore": _viewer_can(Act.RESTORE),
        "viewer_can_appoint": _viewer_can(Act.APPOINT),
        "viewer_can_dismiss": _viewer_can(Act.DISMISS),
        "viewer_cannot_dismiss_reasons": _viewer_cannot(Act.DISMISS),
        "viewer_can_erase": _viewer_can(Act.ERASE),
        "viewer_cannot_erase_reasons": _viewer_cannot(Act.ERASE),
    },
)
PERSON.ones[_ANOTHER] = One(PERSON, _another, ())


@strawberry.type
class PeopleQueries:
    """What can be asked for first."""

    @strawberry.field(
        description=(
            "The accounts that the viewer sees, the newest first: the secretariat all, others"
            " their own."
        )
    )
    async def people(
        self,
        info: Info,
        status: Status = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Person]:
        """Accounts by age."""
        asking = info.context
        rows = PERSON.rows(asking).where(queries.account_visible_to(asking.actor))
        if status is not None:
            rows = rows.where(_PERSON.c.status == status)
        part = Slice(first=first, after=after, last=last, before=before)
        return await page(asking, PERSON, asked(info), rows, part, order=("id",), descending=True)


ROOM = Room(queries=PeopleQueries, nodes=(PERSON,))
