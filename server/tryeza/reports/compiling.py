"""Compiles a report from the records of a consultation: what `content` describes, and no more."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncSession

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
from tryeza.consultations.deadlines import local_date
from tryeza.consultations.derivations import read_back
from tryeza.consultations.models import Consultation, Coordinator, Extension, RulePackRevision
from tryeza.documents.comparing import EntryKind, Op, RedlineEntry, compare
from tryeza.documents.models import Document, ParagraphVersion, Version
from tryeza.documents.queries import as_content, leading_language, placed_paragraphs
from tryeza.kernel.isolation import isolated
from tryeza.kernel.journal import ZERO, JournalHead, stream_of
from tryeza.organisations.models import Organisation as OrganisationRow
from tryeza.people.models import Person
from tryeza.reports import content
from tryeza.reports.content import (
    AnnexComment,
    ConsultationReport,
    PackReference,
    Place,
    Stage,
    VersionReference,
    WithheldComment,
    WithheldReason,
)
from tryeza.reports.models import Narrative, Report
from tryeza.reports.placing import places_of

CommentRow = Row[*tuple[Any, ...]]  # Comment, author_name, quote, label, path, paragraph_version_id


async def compile_report(
    session: AsyncSession, report: Report, *, cut_off: datetime
) -> ConsultationReport:
    """The report as the records stand, of what was received up to `cut_off` (UTC)."""
    head = await _head(session, report)
    consultation, document, version, pack, institution = head
    revised = await _revised(session, consultation, report.version_id)
    heard = await _heard(session, consultation, cut_off)
    places = await places_of(session, heard.rows)
    organisations = await _organisations(session, heard)
    received = _Received(consultation, heard, places, organisations)
    return ConsultationReport(
        title=document.titles,
        kind=document.kind,
        institution=institution.names if institution else {},
        coordinators=await _coordinators(session, consultation.id),
        pack=PackReference(pack.key, pack.titles, str(pack.content["source"])),
        stages=await _stages(session, consultation),
        version=_version(version, consultation.zone),
        revised_version=_version(revised, consultation.zone) if revised else None,
        number=report.number,
        cut_off=cut_off,
        zone=consultation.zone,
        organisations=tuple(organisations.values()),
        meetings=(),
        comments=received.annex(),
        withheld=received.withheld(),
        people_not_shown=received.people_not_shown(),
        recorded_comments=await _recorded(session, consultation.id, cut_off),
        changes=await _changes(session, version, revised),
        narratives=await _narratives(session, report.id),
        journal_head=await _journal_head(session, consultation.id),
    )


class _Received:
    """The comments of a consultation as the annex and the counts take them."""

    def __init__(
        self,
        consultation: Consultation,
        heard: "_Heard",
        places: Mapping[UUID, Place],
        organisations: Mapping[UUID, content.Organisation],
    ) -> None:
        self._consultation = consultation
        self._heard = heard
        self._places = places
        self._organisations = organisations

    def annex(self) -> tuple[AnnexComment, ...]:
        return tuple(self._shown(row) for row in self._heard.rows if not _withheld_for(row))

    def withheld(self) -> tuple[WithheldComment, ...]:
        return tuple(
            self._counted(row, reason)
            for row in self._heard.rows
            if (reason := _withheld_for(row)) is not None
        )

    def people_not_shown(self) -> int:
        shown = {_author_key(row) for row in self._heard.rows if not _withheld_for(row)}
        hidden = {_author_key(row) for row in self._heard.rows if _withheld_for(row)}
        return len(hidden - shown)

    def _shown(self, row: CommentRow) -> AnnexComment:
        comment: Comment = row.Comment
        organisation = self._organisations.get(comment.organisation_id or comment.id)
        named = comment.publicity is Publicity.NAMED
        return AnnexComment(
            number=comment.number,
            received_on=local_date(comment.received_at, self._consultation.zone),
            stage=self._consultation.kind,
            kind=comment.kind,
            channel=comment.channel,
            language=comment.language,
            author=_author_key(row),
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
        )


class _Heard:
    """Everything about a consultation's comments, each kind of thing read in one statement."""

    def __init__(self, rows: Sequence[CommentRow]) -> None:
        self.rows = rows
        self.numbers: dict[UUID | None, int] = {row.Comment.id: row.Comment.number for row in rows}
        self.answers: dict[UUID | None, Answer] = {}
        self.reflected: defaultdict[UUID, tuple[str, ...]] = defaultdict(tuple)
        self.endorsed_by: defaultdict[UUID, tuple[str, ...]] = defaultdict(tuple)


async def _heard(session: AsyncSession, consultation: Consultation, cut_off: datetime) -> _Heard:
    rows = await session.execute(
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
    heard = _Heard(rows.all())
    answers = await session.execute(
        select(AnsweredComment.comment_id, Answer)
        .join(Answer, Answer.id == AnsweredComment.answer_id)
        .where(Answer.consultation_id == consultation.id)
    )
    heard.answers = {row.comment_id: row.Answer for row in answers}
    for answer_id, label in await _reflected(session, consultation.id):
        heard.reflected[answer_id] += (label,)
    endorsed = await session.execute(
        select(Endorsement.comment_id, OrganisationRow.slug)
        .join(OrganisationRow, OrganisationRow.id == Endorsement.organisation_id)
        .join(Comment, Comment.id == Endorsement.comment_id)
        .where(Comment.consultation_id == consultation.id)
        .order_by(OrganisationRow.slug)
    )
    for comment_id, slug in endorsed:
        heard.endorsed_by[comment_id] += (slug,)
    return heard


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


async def _recorded(session: AsyncSession, consultation_id: UUID, cut_off: datetime) -> int:
    counted = select(func.count()).select_from(Comment).where(_counted(consultation_id, cut_off))
    return int((await session.execute(counted)).scalar_one())


def _withheld_for(row: CommentRow) -> WithheldReason | None:
    if row.Comment.state is CommentState.HIDDEN:
        return WithheldReason.HIDDEN
    if row.Comment.publicity is Publicity.NOT_PUBLIC:
        return WithheldReason.NOT_PUBLIC
    return None


def _author_key(row: CommentRow) -> str:
    """The same for all comments of one person in one consultation, and says no more."""
    comment: Comment = row.Comment
    who = comment.author_id or comment.speaker_name or comment.organisation_id
    return sha256(f"{comment.consultation_id}\0{who}".encode()).hexdigest()[:16]


async def _organisations(session: AsyncSession, heard: _Heard) -> dict[UUID, content.Organisation]:
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


async def _head(
    session: AsyncSession, report: Report
) -> tuple[Consultation, Document, Version, RulePackRevision, OrganisationRow | None]:
    row = (
        await session.execute(
            select(Consultation, Document, Version, RulePackRevision, OrganisationRow)
            .join(Document, Document.id == Consultation.document_id)
            .join(Version, Version.id == Consultation.version_id)
            .join(RulePackRevision, RulePackRevision.id == Consultation.rule_pack_id)
            .outerjoin(OrganisationRow, OrganisationRow.id == Document.proposing_organisation_id)
            .where(Consultation.id == report.consultation_id)
        )
    ).one()
    return row[0], row[1], row[2], row[3], row[4]


async def _revised(
    session: AsyncSession, consultation: Consultation, version_id: UUID
) -> Version | None:
    """The version that the report shows the changes to; none while it is the one asked about."""
    if version_id == consultation.version_id:
        return None
    return await session.get_one(Version, version_id)


async def _coordinators(session: AsyncSession, consultation_id: UUID) -> tuple[str, ...]:
    rows = await session.execute(
        select(Person.name)
        .join(Coordinator, Coordinator.person_id == Person.id)
        .where(Coordinator.consultation_id == consultation_id)
        .order_by(Coordinator.appointed_at, Person.id)
    )
    return tuple(rows.scalars())


async def _stages(session: AsyncSession, consultation: Consultation) -> tuple[Stage, ...]:
    if consultation.derivation is None:
        return ()
    counted = read_back(consultation.derivation)
    reasons = await session.execute(
        select(Extension.reason)
        .where(Extension.consultation_id == consultation.id)
        .order_by(Extension.extended_at)
    )
    return (
        Stage(
            kind=consultation.kind,
            opens=counted.opens,
            closes=counted.closes,
            working_days=counted.inclusive,
            working_days_without_first=counted.without_first,
            extensions=tuple(reasons.scalars()),
        ),
    )


def _version(version: Version, zone: str) -> VersionReference:
    published: date | None = None
    if version.published_at is not None:
        published = local_date(version.published_at, zone)
    return VersionReference(version.number, version.label or str(version.number), published)


async def _narratives(session: AsyncSession, report_id: UUID) -> tuple[content.Narrative, ...]:
    rows = await session.execute(
        select(Narrative)
        .where(Narrative.report_id == report_id)
        .order_by(Narrative.section, Narrative.language)
    )
    return tuple(
        content.Narrative(content.Section(row.section), row.language, row.text)
        for row in rows.scalars()
    )


async def _journal_head(session: AsyncSession, consultation_id: UUID) -> str:
    stream = stream_of("consultation", consultation_id)
    head = select(JournalHead.hash).where(JournalHead.stream == stream)
    found = (await session.execute(head)).scalar_one_or_none()
    return (found or ZERO).hex()


_CHANGES: Mapping[EntryKind, content.ChangeKind] = {
    EntryKind.EDITED: content.ChangeKind.EDITED,
    EntryKind.MOVED_TO: content.ChangeKind.MOVED,
    EntryKind.SPLIT: content.ChangeKind.SPLIT,
    EntryKind.MERGED: content.ChangeKind.MERGED,
    EntryKind.REMOVED: content.ChangeKind.REMOVED,
    EntryKind.ADDED: content.ChangeKind.ADDED,
}
_SEGMENTS: Mapping[Op, content.SegmentKind] = {
    Op.EQUAL: content.SegmentKind.KEPT,
    Op.INSERT: content.SegmentKind.INSERTED,
    Op.MOVE_TO: content.SegmentKind.INSERTED,
    Op.DELETE: content.SegmentKind.DELETED,
    Op.MOVE_FROM: content.SegmentKind.DELETED,
}


async def _changes(
    session: AsyncSession, version: Version, revised: Version | None
) -> tuple[content.Change, ...]:
    if revised is None:
        return ()
    language = await leading_language(session, version.id) or ""
    old = as_content(await placed_paragraphs(session, version.id, language))
    new = as_content(await placed_paragraphs(session, revised.id, language))
    comparison = await isolated(compare, old, new)
    return tuple(
        content.Change(
            kind=_CHANGES[entry.kind],
            label=entry.label_new or entry.label_old,
            path=new[entry.new[0]].path if entry.new else old[entry.old[0]].path,
            segments=_segments(entry),
        )
        for entry in comparison.redline
        if entry.kind in _CHANGES
    )


def _segments(entry: RedlineEntry) -> tuple[content.Segment, ...]:
    return tuple(content.Segment(_SEGMENTS[part.op], part.text) for part in entry.segments)
