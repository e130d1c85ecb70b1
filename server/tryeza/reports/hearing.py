"""What was said in a consultation, as reports and lists of comments take it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.comments.meaning import is_endorsed, is_outdated
from tryeza.comments.models import (
    Answer,
    AnsweredComment,
    Comment,
    CommentState,
    Endorsement,
    PlacedAnchor,
    Publicity,
    ReflectedParagraph,
    Scope,
)
from tryeza.comments.queries import answers_visible_to, author_visible_to, visible_to
from tryeza.consultations.deadlines import local_date
from tryeza.consultations.models import Consultation
from tryeza.documents.models import Document, ParagraphVersion
from tryeza.kernel.actor import Actor
from tryeza.organisations.models import Organisation as OrganisationRow
from tryeza.people.models import Person
from tryeza.reports import content
from tryeza.reports.content import AnnexComment, Place, WithheldComment, WithheldReason

CommentRow = Row[*tuple[Any, ...]]  # Comment, author_name, quote, label, path, paragraph_version_id


class Received:
    """The comments of a consultation as the annex and the counts take them."""

    def __init__(
        self,
        consultation: Consultation,
        heard: "Heard",
        places: Mapping[UUID, Place],
        organisations: Mapping[UUID, content.Organisation],
    ) -> None:
        self._consultation = consultation
        self._heard = heard
        self._places = places
        self._organisations = organisations

    def annex(self) -> tuple[AnnexComment, ...]:
        return tuple(self.shown(row) for row in self._heard.rows if not _withheld_for(row))

    def withheld(self) -> tuple[WithheldComment, ...]:
        return tuple(
            self._counted(row, reason)
            for row in self._heard.rows
            if (reason := _withheld_for(row)) is not None
        )

    def people_not_shown(self) -> int:
        """How many spoke of whom the annex has no comment that says who they are."""
        named = {_author_key(row) for row in self._heard.rows if _is_named(row)}
        return len({_author_key(row) for row in self._heard.rows} - named)

    def shown(self, row: CommentRow) -> AnnexComment:
        """A comment as readers of the annex see it."""
        comment: Comment = row.Comment
        organisation = self._organisations.get(comment.organisation_id or comment.id)
        named = _is_named(row)
        return AnnexComment(
            number=comment.number,
            received_on=local_date(comment.received_at, self._consultation.zone),
            stage=self._consultation.kind,
            kind=comment.kind,
            channel=comment.channel,
            language=comment.language,
            author=_author_key(row) if named else "",
            author_name=(comment.speaker_name or row.author_name or "") if named else "",
            organisation=organisation.key if organisation else None,
            place=self._places[comment.id],
            quote=row.quote or "",
            text=comment.text,
            proposed_wording=comment.proposed_wording or "",
            answer=self._answer(row),
            endorsed_by=self._heard.endorsed_by[comment.id],
            reply_to=self._heard.numbers.get(comment.parent_id) if comment.parent_id else None,
        )

    def _counted(self, row: CommentRow, reason: WithheldReason) -> WithheldComment:
        organisation = self._organisations.get(row.Comment.organisation_id or row.Comment.id)
        answer = self._answer(row)
        return WithheldComment(
            number=row.Comment.number,
            reason=reason,
            stage=self._consultation.kind,
            side=organisation.side if organisation else None,
            outcome=answer.outcome if answer else None,
            has_reason=bool(answer and answer.reason.strip()),
            is_decided=bool(answer and answer.is_decided),
            is_reply=row.Comment.parent_id is not None,
            is_outdated=bool(answer and answer.is_outdated),
        )

    def _answer(self, row: CommentRow) -> content.Answer | None:
        """The comment's answer; a reply shares the answer of its thread."""
        answer = self._heard.answers.get(row.Comment.id) or self._heard.answers.get(
            row.Comment.root_id
        )
        if answer is None:
            return None
        return content.Answer(
            outcome=answer.outcome,
            reason=answer.reason or "",
            language=answer.language,
            is_decided=answer.decided_at is not None,
            reflected=self._heard.reflected[answer.id],
            is_outdated=row.Comment.id in self._heard.outdated,
        )


class Heard:
    """Everything about a consultation's comments, each kind of thing read in one statement."""

    def __init__(self, rows: Sequence[CommentRow]) -> None:
        self.rows = rows
        self.numbers: dict[UUID | None, int] = {row.Comment.id: row.Comment.number for row in rows}
        self.answers: dict[UUID | None, Answer] = {}
        self.outdated: set[UUID] = set()
        self.reflected: defaultdict[UUID, tuple[str, ...]] = defaultdict(tuple)
        self.endorsed_by: defaultdict[UUID, tuple[str, ...]] = defaultdict(tuple)


async def heard(
    session: AsyncSession,
    consultation: Consultation,
    cut_off: datetime,
    *,
    by: Actor | None = None,
) -> Heard:
    """What was received in a consultation up to `cut_off` (UTC): all of it, or what one may see."""
    comments = (
        select(
            Comment,
            Person.name.label("author_name"),
            PlacedAnchor.quote,
            PlacedAnchor.label,
            PlacedAnchor.path,
            PlacedAnchor.paragraph_version_id,
        )
        .outerjoin(Person, Person.id == Comment.author_id)
        .outerjoin(PlacedAnchor, PlacedAnchor.comment_id == Comment.id)
        .where(_counted(consultation.id, cut_off))
        .order_by(Comment.number)
    )
    answers = (
        select(AnsweredComment.comment_id, Answer, is_outdated().label("is_outdated"))
        .join(Answer, Answer.id == AnsweredComment.answer_id)
        .join(Comment, Comment.id == AnsweredComment.comment_id)
        .where(Answer.consultation_id == consultation.id)
    )
    if by is not None:
        comments = _beside(comments, Comment.consultation_id).where(visible_to(by))
        comments = comments.add_columns(author_visible_to(by).label("shows_author"))
        answers = _beside(answers, Answer.consultation_id).where(answers_visible_to(by))
    said = Heard((await session.execute(comments)).all())
    answered = (await session.execute(answers)).all()
    said.answers = {row.comment_id: row.Answer for row in answered}
    said.outdated = {row.comment_id for row in answered if row.is_outdated}
    for answer_id, label in await _reflected(session, consultation.id):
        said.reflected[answer_id] += (label,)
    for comment_id, slug in await _endorsed(session, consultation.id):
        said.endorsed_by[comment_id] += (slug,)
    return said


def _beside(rows: Any, consultation_id: Any) -> Any:
    """The rows with their consultation and document, which say who may see what."""
    return rows.join(Consultation, Consultation.id == consultation_id).join(
        Document, Document.id == Consultation.document_id
    )


async def _endorsed(session: AsyncSession, consultation_id: UUID) -> Iterable[tuple[UUID, str]]:
    """Comments with the organisations that support what they say now."""
    rows = await session.execute(
        select(Endorsement.comment_id, OrganisationRow.slug)
        .join(OrganisationRow, OrganisationRow.id == Endorsement.organisation_id)
        .join(Comment, Comment.id == Endorsement.comment_id)
        .where(Comment.consultation_id == consultation_id, is_endorsed())
        .order_by(OrganisationRow.slug)
    )
    return [(row.comment_id, row.slug) for row in rows]


async def _reflected(session: AsyncSession, consultation_id: UUID) -> Iterable[tuple[UUID, str]]:
    """Answers with the places that reflect them, as printed: "Neni 5 1.2."."""
    rows = await session.execute(
        select(Answer.id, ParagraphVersion.label, ParagraphVersion.path)
        .join(ReflectedParagraph, ReflectedParagraph.answer_id == Answer.id)
        .join(ParagraphVersion, ParagraphVersion.id == ReflectedParagraph.paragraph_version_id)
        .where(Answer.consultation_id == consultation_id)
        .order_by(ParagraphVersion.position)
    )
    return [
        (row.id, " › ".join(part for part in (*row.path[-1:], row.label) if part)) for row in rows
    ]


def _counted(consultation_id: UUID, cut_off: datetime) -> Any:
    """What a report counts: said in the consultation, received in time, and not withdrawn."""
    return (
        (Comment.consultation_id == consultation_id)
        & (Comment.scope == Scope.CONSULTATION)
        & (Comment.state != CommentState.WITHDRAWN)
        & (Comment.received_at <= cut_off)
    )


async def recorded(session: AsyncSession, consultation_id: UUID, cut_off: datetime) -> int:
    """How many comments the database itself counts."""
    counted = select(func.count()).select_from(Comment).where(_counted(consultation_id, cut_off))
    return int((await session.execute(counted)).scalar_one())


def _withheld_for(row: CommentRow) -> WithheldReason | None:
    if row.Comment.state is CommentState.HIDDEN:
        return WithheldReason.HIDDEN
    if row.Comment.publicity is Publicity.NOT_PUBLIC:
        return WithheldReason.NOT_PUBLIC
    return None


def _is_named(row: CommentRow) -> bool:
    return _withheld_for(row) is None and row.Comment.publicity is Publicity.NAMED


def _author_key(row: CommentRow) -> str:
    """The same for all comments of one person in one consultation.

    Ids and names can be read elsewhere, so whoever has those can make it: it is nowhere shown on a
    comment whose author is not.
    """
    comment: Comment = row.Comment
    who = comment.author_id or comment.speaker_name or comment.organisation_id
    return sha256(f"{comment.consultation_id}\0{who}".encode()).hexdigest()[:16]


async def organisations_of(session: AsyncSession, heard: Heard) -> dict[UUID, content.Organisation]:
    """The organisations that spoke or supported somebody, by their ids."""
    spoken = {row.Comment.organisation_id for row in heard.rows if row.Comment.organisation_id}
    endorsing = {slug for slugs in heard.endorsed_by.values() for slug in slugs}
    rows = await session.execute(
        select(OrganisationRow)
        .where(OrganisationRow.id.in_(spoken) | OrganisationRow.slug.in_(endorsing))
        .order_by(OrganisationRow.slug)
    )
    return {
        row.id: content.Organisation(row.slug, row.names, row.kind, row.side)
        for row in rows.scalars()
    }
