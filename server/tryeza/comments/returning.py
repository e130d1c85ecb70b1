"""What people do with what was found in Word files that came back: adjust it, confirm it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from tryeza.comments import queries, rules
from tryeza.comments.finding import proposes, said_of
from tryeza.comments.models import (
    Channel,
    Comment,
    FindKind,
    Publicity,
    ReturnFind,
    Scope,
    WordReturn,
)
from tryeza.comments.placing import Place, anchored
from tryeza.comments.rules import CommentFacts
from tryeza.comments.saying import text_of, wording_of
from tryeza.comments.writing import Ground, ground_of, write
from tryeza.consultations import queries as consultation_queries
from tryeza.consultations.models import Consultation
from tryeza.consultations.rules import ConsultationFacts
from tryeza.documents.models import Document, ParagraphVersion
from tryeza.kernel.errors import Conflict, NotFound, invalid
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.work import Work


async def adjust_find(
    work: Work,
    *,
    find_id: UUID,
    taken: bool,
    place: Place | None = None,
    text: str | None = None,
    wording: str | None = None,
) -> ReturnFind:
    """Say whether a find is taken, and where, with which words; what is not said stays."""
    row = (
        await work.session.execute(
            select(ReturnFind, WordReturn, Consultation, Document)
            .join(WordReturn, WordReturn.id == ReturnFind.return_id)
            .join(Consultation, Consultation.id == WordReturn.consultation_id)
            .join(Document, Document.id == Consultation.document_id)
            .where(ReturnFind.id == find_id, queries.returns_visible_to(work.actor))
            .with_for_update(of=WordReturn)
        )
    ).one_or_none()
    if row is None:
        raise NotFound("find")
    find, of, consultation, document = row
    _require_of(work, of, consultation_queries.facts_of(consultation, document))
    find.is_taken = taken
    if text is not None:
        find.text = text_of(text, beside_wording=proposes(find.kind))
    if wording is not None and find.kind is not FindKind.COMMENT:
        find.new = wording_of(wording)
    if place is not None:
        await _put(work, find, of, place)
    of.revision += 1
    await work.session.flush()
    record(work, "word_find_adjusted", of, find=str(find.id), taken=taken)
    return find


async def confirm_return(work: Work, *, return_id: UUID, revision: int) -> WordReturn:
    """Make comments of all finds that are taken, together, `captured via Word`.

    What became a comment from another file before does not become one again; what is new in its
    thread answers that one. Raises Conflict
    when somebody adjusted it since it was read, Closed for a lead after the window.
    """
    of, consultation, _ = await held(work, return_id)
    ground = await ground_of(work, consultation.id, None, None, of.organisation_id)
    _require_of(work, of, ground.facts, ground.position_submitted)
    if of.revision != revision:
        raise Conflict("comments.changed_meanwhile", subject_id=of.id, current_revision=of.revision)
    finds = await _finds(work, of)
    made = await _known(work, of, finds)
    paragraphs = await _paragraphs(work, finds)
    answered = await _answered(work, finds, made)
    came = 0
    for find in finds:
        if not find.is_taken or find.digest in made:
            find.comment_id = made.get(find.digest)
            continue
        comment = await _become(work, of, find, ground, paragraphs, answered)
        made[find.digest] = find.comment_id = comment.id
        answered[find.id] = comment
        came += 1
    of.confirmed_by_id, of.confirmed_at = work.actor.person_id, work.now
    of.revision += 1
    await work.session.flush()
    record(work, "word_return_confirmed", of, count=came)
    return of


async def _become(
    work: Work,
    of: WordReturn,
    find: ReturnFind,
    ground: Ground,
    paragraphs: Mapping[UUID, ParagraphVersion],
    answered: Mapping[UUID, Comment],
) -> Comment:
    paragraph = paragraphs.get(find.paragraph_version_id) if find.paragraph_version_id else None
    parent = answered.get(find.parent_id or find.answers_id or find.id)
    quote = find.quote if find.start is not None else None
    place = Place(paragraph.id, find.start, find.end, quote) if paragraph is not None else None
    return await write(
        work,
        replace(ground, place=place, paragraph=paragraph, parent=parent),
        said_of(find, paragraph, of.language),
        {
            "author_id": None,
            "speaker_name": find.author or of.speaker_name,
            "organisation_id": of.organisation_id,
            "channel": Channel.WORD,
            "transcribed_by_id": work.actor.person_id,
            "received_at": of.received_at,
            # who answers what colleagues said among themselves says it to them
            "scope": parent.scope if parent is not None else Scope.CONSULTATION,
            "publicity": _publicity(of),
        },
    )


def _publicity(of: WordReturn) -> Publicity:
    """Whoever wrote in their organisation's file did not ask to be named in public."""
    return Publicity.ORGANISATION_ONLY if of.organisation_id is not None else Publicity.NAMED


def _require_of(
    work: Work, of: WordReturn, facts: ConsultationFacts, submitted: bool = False
) -> None:
    about = CommentFacts(organisation_id=of.organisation_id, position_submitted=submitted)
    rules.require(work.actor, rules.act_of_bringing(work.actor, facts), facts, work.now, about)
    if of.confirmed_at is not None:
        raise invalid("wordReturnId", "comments.return_is_confirmed")


async def held(work: Work, return_id: UUID) -> tuple[WordReturn, Consultation, Document]:
    row = (
        await work.session.execute(
            select(WordReturn, Consultation, Document)
            .join(Consultation, Consultation.id == WordReturn.consultation_id)
            .join(Document, Document.id == Consultation.document_id)
            .where(WordReturn.id == return_id, queries.returns_visible_to(work.actor))
            .with_for_update(of=WordReturn)
        )
    ).one_or_none()
    if row is None:
        raise NotFound("return")
    return row[0], row[1], row[2]


async def _put(work: Work, find: ReturnFind, of: WordReturn, place: Place) -> None:
    paragraph = await work.session.get(ParagraphVersion, place.paragraph_version_id)
    if paragraph is None or paragraph.version_id != of.version_id:
        raise invalid("anchor", "comments.paragraph_not_of_version")
    there = anchored(place, paragraph)
    find.paragraph_version_id = paragraph.id
    find.start, find.end, find.quote = there.start, there.end, there.quote or ""


async def _finds(work: Work, of: WordReturn) -> Sequence[ReturnFind]:
    found = select(ReturnFind).where(ReturnFind.return_id == of.id).order_by(ReturnFind.position)
    return (await work.session.scalars(found)).all()


async def _known(work: Work, of: WordReturn, finds: Sequence[ReturnFind]) -> dict[bytes, UUID]:
    """What of these became a comment of the consultation from other files, by its digest."""
    rows = await work.session.execute(
        select(ReturnFind.digest, ReturnFind.comment_id)
        .join(WordReturn, WordReturn.id == ReturnFind.return_id)
        .where(WordReturn.consultation_id == of.consultation_id)
        .where(ReturnFind.digest.in_([one.digest for one in finds]))
        .where(ReturnFind.comment_id.is_not(None))
    )
    return {row.digest: row.comment_id for row in rows}


async def _paragraphs(work: Work, finds: Sequence[ReturnFind]) -> dict[UUID, ParagraphVersion]:
    wanted = {one.paragraph_version_id for one in finds} - {None}
    rows = await work.session.scalars(
        select(ParagraphVersion).where(ParagraphVersion.id.in_(wanted))
    )
    return {one.id: one for one in rows}


async def _answered(
    work: Work, finds: Sequence[ReturnFind], made: Mapping[bytes, UUID]
) -> dict[UUID, Comment]:
    """The comments that finds may answer, as far as the actor reads them.

    By their own ids, and by those of the finds that became them from another file.
    """
    known = {one.id: made[one.digest] for one in finds if one.digest in made}
    wanted = {one.answers_id for one in finds if one.answers_id is not None} | {*known.values()}
    if not wanted:
        return {}
    rows = await work.session.execute(queries.comments_of(work.actor).where(Comment.id.in_(wanted)))
    read: dict[UUID, Comment] = {row[0].id: row[0] for row in rows}
    return read | {find: read[comment] for find, comment in known.items() if comment in read}


def record(work: Work, kind: str, of: WordReturn, **facts: FactValue) -> None:
    work.record(
        f"comments.{kind}",
        stream=stream_of("consultation", of.consultation_id),
        subject_id=of.id,
        organisation_id=of.organisation_id,
        **facts,
    )
