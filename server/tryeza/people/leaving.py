"""What a person who is erased leaves open elsewhere: each room says it, the secretariat hears it.

The right to erasure waits for nobody, so nothing here refuses. Each room above has a `leaving.py`:
`left_open` says beforehand what would have nobody any more, and its reader of the outbox ends what
the person held there once they are erased.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel.actor import Actor
from tryeza.kernel.catalogue import Language, in_language
from tryeza.kernel.clock import day_of
from tryeza.kernel.errors import Told
from tryeza.kernel.outbox import Happened, Reader
from tryeza.kernel.telling import tell
from tryeza.kernel.work import Work, joined
from tryeza.people import notices
from tryeza.people.events import event_of
from tryeza.people.models import Person, PersonStatus

# Who can hold something: the suspended and erased cannot, who only claims an address is nobody yet.
PRESENT = (PersonStatus.INVITED, PersonStatus.ACTIVE)


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A thing that nobody looks after any more: a sentence's code, and the thing's names."""

    code: str
    subject_id: UUID
    names: Mapping[str, str]

    def say(self, language: Language) -> str:
        """The sentence in this language."""
        return tell(Told(self.code, {"name": in_language(self.names, language)}), language)


def is_erasure(event: Happened) -> bool:
    """Whether this event tells that a person was erased; its subject is the person."""
    return event.kind == event_of("erased")


LeftOpenBy: TypeAlias = Callable[[AsyncSession, UUID, date], Awaitable[Sequence[LeftOpen]]]
End: TypeAlias = Callable[[Work, UUID, date], Awaitable[None]]
Say: TypeAlias = Callable[[Work, UUID], object]


def reader(left_open: LeftOpenBy, end: End, say: Say) -> Reader:
    """A room's reader of the outbox, for erased persons: it acts for whoever erased them.

    `end` ends what the person held there from a day on; `say` records of a thing that it has
    nobody any more, and the secretariat is told.
    """

    async def on_event(session: AsyncSession, event: Happened) -> None:
        if not is_erasure(event):
            return
        on = day_of(event.at)
        async with joined(session, now=event.at) as work:
            work.actor = Actor(person_id=event.actor_id)
            left = await left_open(session, event.subject_id, on)
            await end(work, event.subject_id, on)
            for each in left:
                say(work, each.subject_id)
            await _tell_secretariat(work, left)

    return on_event


async def _tell_secretariat(work: Work, left: Sequence[LeftOpen]) -> None:
    """Tell everybody in the secretariat by mail what an erasure has left open, if anything."""
    if not left:
        return
    secretariat = select(Person).where(
        Person.is_secretariat, Person.status == PersonStatus.ACTIVE, Person.email.is_not(None)
    )
    for person in await work.session.scalars(secretariat.order_by(Person.id)):
        said = [each.say(Language(person.language)) for each in left]
        await notices.left_open(work, person, what="\n\n".join(said))
