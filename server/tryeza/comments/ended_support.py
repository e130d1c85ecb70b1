"""Tells the people of organisations that endorsed a comment that it says something else now."""

from uuid import UUID

from sqlalchemy import Select, select

from tryeza.comments.models import Comment, Endorsement
from tryeza.consultations.models import Consultation
from tryeza.kernel.catalogue import Language, in_language
from tryeza.kernel.clock import day_of
from tryeza.kernel.work import Work
from tryeza.organisations.models import Organisation, Representative
from tryeza.organisations.queries import speaking_on
from tryeza.people import notices
from tryeza.people.models import Person, PersonStatus


async def tell_of_ended(work: Work, *, comment_id: UUID, revision: int) -> None:
    """Mail to who speaks today for the organisations that endorsed what this revision replaced."""
    for row in await work.session.execute(_of_those(work, comment_id, revision - 1)):
        language = Language(row.Person.language)
        await notices.endorsement_ended(
            work,
            row.Person,
            organisation=in_language(row.names, language),
            number=row.number,
            consultation=in_language(row.titles, language),
        )


def _of_those(
    work: Work, comment_id: UUID, endorsed: int
) -> Select[Person, dict[str, str], int, dict[str, str]]:
    today = day_of(work.now)
    return (
        select(Person, Organisation.names, Comment.number, Consultation.titles)
        .join(Representative, Representative.person_id == Person.id)
        .join(Organisation, Organisation.id == Representative.organisation_id)
        .join(Endorsement, Endorsement.organisation_id == Organisation.id)
        .join(Comment, Comment.id == Endorsement.comment_id)
        .join(Consultation, Consultation.id == Comment.consultation_id)
        .where(Comment.id == comment_id, Endorsement.revision == endorsed)
        .where(speaking_on(today), Person.status == PersonStatus.ACTIVE)
        .order_by(Organisation.slug, Person.id)
    )
