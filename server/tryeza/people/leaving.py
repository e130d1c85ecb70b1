"""What a person who is erased leaves open elsewhere: each room says it, the secretariat hears it.

The right to erasure waits for nobody, so nothing here refuses. Each room above has a `leaving.py`:
`left_open` says beforehand what would have nobody any more, and its reader of the outbox ends what
the person held there once they are erased.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from tryeza.kernel.actor import Actor
from tryeza.kernel.catalogue import Language, in_language
from tryeza.kernel.errors import Told
from tryeza.kernel.outbox import Happened
from tryeza.kernel.telling import tell
from tryeza.kernel.work import Work
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


def on_behalf(event: Happened) -> Actor:
    """Who acts in what follows from an event: whoever brought it about."""
    return Actor(person_id=event.actor_id)


async def tell_secretariat(work: Work, left: Sequence[LeftOpen]) -> None:
    """Tell everybody in the secretariat by mail what an erasure has left open, if anything."""
    if not left:
        return
    secretariat = select(Person).where(
        Person.is_secretariat, Person.status == PersonStatus.ACTIVE, Person.email.is_not(None)
    )
    for person in await work.session.scalars(secretariat.order_by(Person.id)):
        said = [each.say(Language(person.language)) for each in left]
        await notices.left_open(work, person, what="\n\n".join(said))
