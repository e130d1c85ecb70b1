"""The consent ledger: a line for each agreement given or withdrawn, none ever changed.

Law 06/L-082 (as GDPR art. 7): consent is shown by a record, and withdrawn as easily as given.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel import ids
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import SignInNeeded
from tryeza.kernel.text import clean
from tryeza.kernel.work import Work
from tryeza.people.events import record
from tryeza.people.models import Consent, ConsentPurpose

LONGEST_VERSION = 40  # code points


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a person agrees to (or withdraws), and the version of the text that they read."""

    purpose: ConsentPurpose
    text_version: str
    given: bool = True


@dataclass(frozen=True, slots=True)
class ConsentSeen:
    """Where a person stands on one purpose, and since when."""

    given: bool
    text_version: str
    at: datetime


async def decide(work: Work, agreement: Agreement) -> None:
    """Give or withdraw the actor's own consent."""
    if work.actor.person_id is None:
        raise SignInNeeded
    enter(work, work.actor.person_id, [agreement])


def enter(work: Work, person_id: UUID, agreements: Sequence[Agreement]) -> None:
    """Write lines into a person's ledger."""
    for agreement in agreements:
        version = clean(
            agreement.text_version, path="textVersion", longest=LONGEST_VERSION, multiline=False
        )
        line = Consent(
            id=ids.new_id(),
            person_id=person_id,
            purpose=agreement.purpose,
            text_version=version,
            given=agreement.given,
            at=work.now,
        )
        work.session.add(line)
        kind = "consent_given" if agreement.given else "consent_withdrawn"
        record(work, kind, person_id, purpose=agreement.purpose, text_version=version)


async def standing(session: AsyncSession, actor: Actor) -> Mapping[ConsentPurpose, ConsentSeen]:
    """Where the actor stands on each purpose on which they have decided."""
    lines = await session.scalars(
        select(Consent)
        .where(Consent.person_id == actor.person_id)
        .order_by(Consent.purpose, Consent.at.desc(), Consent.id.desc())
        .ext(distinct_on(Consent.purpose))
    )
    return {line.purpose: ConsentSeen(line.given, line.text_version, line.at) for line in lines}
