"""How a comment comes to stand: its ground is read in one statement, and it is written in one."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from uuid import UUID

from sqlalchemy import Row, insert, null, select

from tryeza.comments import queries
from tryeza.comments.models import (
    Comment,
    CommentState,
    OrganisationPosition,
    PlacedAnchor,
    Publicity,
    Scope,
)
from tryeza.comments.placing import Place, anchored
from tryeza.comments.saying import Said, words_digest, words_of
from tryeza.consultations import queries as consultation_queries
from tryeza.consultations.models import Consultation
from tryeza.consultations.rules import ConsultationFacts
from tryeza.documents.models import Audience, Document, ParagraphVersion
from tryeza.kernel import ids
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.work import Work
from tryeza.people.queries import appearing


@dataclass(frozen=True, slots=True)
class Ground:
    """Everything that adding a comment must know, read in one statement."""

    consultation: Consultation
    facts: ConsultationFacts
    place: Place | None
    paragraph: ParagraphVersion | None
    parent: Comment | None
    position_id: UUID | None
    position_submitted: bool


async def ground_of(
    work: Work,
    consultation_id: UUID,
    place: Place | None,
    parent_id: UUID | None,
    organisation_id: UUID | None,
) -> Ground:
    row = await _ground_row(work, consultation_id, place, parent_id, organisation_id)
    if row is None:
        raise NotFound("consultation")
    consultation, document, paragraph, parent, position = row
    if place is not None and paragraph is None:
        raise invalid("anchor", "comments.paragraph_not_of_version")
    if parent_id is not None and parent is None:
        raise invalid("parentId", "comments.parent_not_there")
    return Ground(
        consultation=consultation,
        facts=consultation_queries.facts_of(consultation, document),
        place=place,
        paragraph=paragraph,
        parent=parent,
        position_id=position.id if position else None,
        position_submitted=position is not None and position.submitted_at is not None,
    )


async def _ground_row(
    work: Work,
    consultation_id: UUID,
    place: Place | None,
    parent_id: UUID | None,
    organisation_id: UUID | None,
) -> Row[Consultation, Document, ParagraphVersion, Comment, OrganisationPosition] | None:
    paragraph, position = ParagraphVersion, OrganisationPosition
    statement = (
        select(Consultation, Document, paragraph, Comment, position)
        .join(Document, Document.id == Consultation.document_id)
        .outerjoin(
            paragraph,
            (paragraph.id == (place.paragraph_version_id if place else null()))
            & (paragraph.version_id == Consultation.version_id),
        )
        .outerjoin(
            Comment,
            (Comment.id == (parent_id or null()))
            & (Comment.consultation_id == Consultation.id)
            & queries.visible_to(work.actor),
        )
        .outerjoin(
            position,
            (position.consultation_id == Consultation.id)
            & (position.organisation_id == (organisation_id or null())),
        )
        .where(Consultation.id == consultation_id)
        .where(consultation_queries.visible_to(work.actor))
        .with_for_update(of=Consultation, read=True)
    )
    return (await work.session.execute(statement)).one_or_none()


async def write(work: Work, ground: Ground, said: Said, who: Mapping[str, object]) -> Comment:
    """Insert the comment and its anchor, its author now public, in one statement; record it."""
    parent = ground.parent
    _require_same_circle(parent, who)
    values: dict[str, object] = {
        "id": ids.new_id(),
        "consultation_id": ground.consultation.id,
        "version_id": ground.consultation.version_id,
        "parent_id": parent.id if parent else None,
        "root_id": (parent.root_id or parent.id) if parent else None,
        "state": CommentState.STANDING,
        "revision": 1,
        "created_at": work.now,
        **words_of(said),
        **who,
        "publicity": _publicity(parent, who),
    }
    made = insert(Comment).values(values).returning(Comment.id, Comment.number).cte("made")
    statement = select(made.c.number)
    if ground.place is not None and ground.paragraph is not None:
        anchor = asdict(anchored(ground.place, ground.paragraph))
        put = insert(PlacedAnchor).values(comment_id=values["id"], **anchor).cte("put")
        statement = statement.add_cte(put)
    comment = Comment(**values)
    if comment.author_id is not None and appears(comment, ground.consultation):
        shown = appearing(comment.author_id, work.now)
        statement = statement.add_cte(shown.cte("appearing"))
    missing = {"fk_comment_organisation_id": invalid("organisationId", "comments.no_organisation")}
    with told(missing):
        comment.number = (await work.session.execute(statement)).scalar_one()
    record(
        work,
        "comment_added",
        comment,
        number=comment.number,
        words=words_digest(comment),
        scope=comment.scope.value,
        version=str(comment.version_id),
        parent=str(comment.parent_id) if comment.parent_id else None,
        channel=comment.channel.value,
    )
    return comment


def appears(comment: Comment, consultation: Consultation) -> bool:
    """Whether the public reads the author's name beside this comment."""
    return (
        consultation.audience is Audience.PUBLIC
        and comment.scope is Scope.CONSULTATION
        and comment.publicity is Publicity.NAMED
    )


def _require_same_circle(parent: Comment | None, who: Mapping[str, object]) -> None:
    """A reply stays where its thread is: inside the same organisation, or in the consultation."""
    if parent is None:
        return
    if parent.scope is not who["scope"]:
        raise invalid("parentId", "comments.reply_leaves_its_circle")
    if parent.scope is Scope.ORGANISATION and parent.organisation_id != who["organisation_id"]:
        raise invalid("parentId", "comments.reply_leaves_its_circle")


def _publicity(parent: Comment | None, who: Mapping[str, object]) -> object:
    """A reply to what is not public is not public either: it would tell what was said."""
    if parent is not None and parent.publicity is Publicity.NOT_PUBLIC:
        return Publicity.NOT_PUBLIC
    return who["publicity"]


def record(work: Work, kind: str, comment: Comment, **facts: FactValue) -> None:
    work.record(
        f"comments.{kind}",
        stream=stream_of("consultation", comment.consultation_id),
        subject_id=comment.id,
        organisation_id=comment.organisation_id,
        **facts,
    )
