"""The verbs of whoever is asked to represent an organisation: agree to it, or decline."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias
from uuid import UUID

from tryeza.kernel.actor import Actor, Mandate
from tryeza.kernel.catalogue import Language, in_language
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.work import Work
from tryeza.organisations import rules
from tryeza.organisations.acting import facts_of, record_mandate, select_representative
from tryeza.organisations.models import Organisation, Representative, Standing
from tryeza.organisations.rules import Act
from tryeza.organisations.terms import last_day
from tryeza.people import notices
from tryeza.people.models import Person, PersonStatus

Notice: TypeAlias = Callable[..., Awaitable[None]]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A mandate that is asked, the organisation that asks, and who entered it for that."""

    representative: Representative
    organisation: Organisation
    asker: Person | None


async def accept(work: Work, *, representative_id: UUID, on: date) -> None:
    """Agree to represent an organisation; whoever asked is told by mail. Twice is once.

    From then on the actor speaks for it, if its term includes the day `on`. Raises Invalid when
    the organisation asks no longer, or the term was over before `on`.
    """
    asked = await _load(work, representative_id, Act.AGREE)
    representative = asked.representative
    if representative.agreed_at is not None:
        return
    require_not_over(representative, on)
    representative.agreed_at = work.now
    await work.session.flush()
    record_mandate(work, "mandate_accepted", representative)
    await _tell(work, asked, notices.mandate_accepted)
    if representative.term.contains(on):
        work.actor = _speaking(work.actor, asked)


async def decline(work: Work, *, representative_id: UUID) -> None:
    """Decline to represent an organisation; whoever asked is told by mail.

    Raises Invalid when the organisation asks no longer, or the actor has agreed already.
    """
    asked = await _load(work, representative_id, Act.DECLINE)
    if asked.representative.agreed_at is not None:
        raise invalid("representativeId", "organisations.agreed_already")
    asked.representative.withdrawn_at = work.now
    await work.session.flush()
    record_mandate(work, "mandate_declined", asked.representative)
    await _tell(work, asked, notices.mandate_declined)


def require_not_over(representative: Representative, on: date) -> None:
    """Raise Invalid for a mandate that was over before this day: it stays as it was."""
    last = last_day(representative.term)
    if last is not None and last < on:
        raise invalid("representativeId", "organisations.term_is_over", last=f"{last:%d.%m.%Y}")


async def _load(work: Work, representative_id: UUID, act: Act) -> _Asked:
    statement = (
        select_representative(work.actor, representative_id)
        .add_columns(Person)
        .outerjoin(Person, Person.id == Representative.recorded_by_id)
    )
    row = (await work.session.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("representative")
    asked = _Asked(*row)
    rules.require(work.actor, act, facts_of(asked.organisation, asked.representative))
    if asked.representative.withdrawn_at is not None:
        raise invalid("representativeId", "organisations.asks_no_longer")
    return asked


async def _tell(work: Work, asked: _Asked, notice: Notice) -> None:
    """Tell whoever asked what the answer is."""
    asker = asked.asker
    if asker is None or asker.status is not PersonStatus.ACTIVE:
        return
    name = in_language(asked.organisation.names, Language(asker.language))
    await notice(work, asker, who=work.actor.name, organisation=name)


def _speaking(actor: Actor, asked: _Asked) -> Actor:
    """The actor with the mandate that they hold now: what is read next is read with it."""
    organisation = asked.organisation
    mandate = Mandate(
        organisation_id=organisation.id,
        side=organisation.side,
        verified=organisation.standing is Standing.VERIFIED,
        lead=asked.representative.is_lead,
        suspended=organisation.standing is Standing.SUSPENDED,
    )
    return replace(actor, mandates=(*actor.mandates, mandate))
