"""How a Word file that came back is read: what was found in it is kept for a person to confirm."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select

from tryeza.comments import queries, rules
from tryeza.comments.finding import Row, finds_of, notices_of, sent_ids
from tryeza.comments.models import Comment, ReturnFind, WordReturn
from tryeza.comments.returning import held, record
from tryeza.comments.rules import CommentFacts
from tryeza.comments.saying import speaker_of
from tryeza.comments.writing import Ground, ground_of
from tryeza.documents import queries as document_queries
from tryeza.documents.models import Version
from tryeza.documents.origin import stored_origin
from tryeza.documents.queries import Placed
from tryeza.documents.uploading import review_upload, uploaded
from tryeza.kernel import ids
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Invalid, invalid
from tryeza.kernel.work import Work


@dataclass(frozen=True, slots=True)
class Received:
    """Whose a file is and when it came; without a moment, now."""

    organisation_id: UUID | None = None
    speaker_name: str | None = None
    received_at: datetime | None = None


async def read_return(
    work: Work,
    *,
    consultation_id: UUID,
    file_id: UUID,
    received: Received,
    language: str | None = None,
) -> WordReturn:
    """Read a file that came back and keep what was found in it, for a person to confirm.

    `language` is that of the text which was sent out, the leading one if not said.
    The same file read before is found again as it was. Raises Closed for a lead outside the
    window, Invalid where the file was received outside of it or cannot be read.
    """
    ground = await ground_of(work, consultation_id, None, None, received.organisation_id)
    received_at = _require(work, ground, received)
    version = await work.session.get_one(Version, ground.consultation.version_id)
    language, rows = await _sent_out(work, version, language)
    stored, path = await uploaded(work, file_id)
    before = await _read_before(work, consultation_id, stored.sha256)
    if before is not None:
        return before
    base = document_queries.as_content(rows)
    origin = stored_origin(version.document_id, version.id, [row.paragraph_id for row in rows])
    found = await review_upload(stored, path, base=base, origin=origin)
    made = WordReturn(
        id=ids.new_id(),
        consultation_id=consultation_id,
        version_id=version.id,
        language=language,
        file_id=stored.id,
        sha256=stored.sha256,
        organisation_id=received.organisation_id,
        speaker_name=speaker_of(received.speaker_name),
        received_at=received_at,
        notices=notices_of(found),
        read_by_id=work.actor.person_id,
        read_at=work.now,
        revision=1,
    )
    sent = await _standing(work, consultation_id, sent_ids(found))
    finds = finds_of(found, rows, made.id, language, sent)
    await _keep(work, made, finds)
    record(work, "word_return_read", made, count=len(finds))
    return made


def _require(work: Work, ground: Ground, received: Received) -> datetime:
    """Whoever runs the consultation brings what came in time; a lead their own, until it closes."""
    facts = ground.facts
    about = CommentFacts(
        organisation_id=received.organisation_id, position_submitted=ground.position_submitted
    )
    act = rules.act_of_bringing(work.actor, facts)
    rules.require(work.actor, act, facts, work.now, about)
    if act is rules.Act.BRING_RETURN:
        return work.now
    received_at = received.received_at or work.now
    rules.require_received_in_time(facts, received_at, work.now)
    return received_at


async def _sent_out(
    work: Work, version: Version, language: str | None
) -> tuple[str, Sequence[Placed]]:
    """The text that the file was made of, and its language: the leading one, if it is not said."""
    if language is None:
        language = await document_queries.leading_language(work.session, version.id) or ""
    rows = await document_queries.placed_paragraphs(work.session, version.id, language)
    if not rows:
        raise invalid("language", "comments.no_text_in_language")
    return language, rows


async def _keep(work: Work, made: WordReturn, finds: Sequence[Row]) -> None:
    """Write the return and its finds, unless nobody is known who said one of them."""
    somebody = made.organisation_id is not None or made.speaker_name is not None
    if not somebody and any(find["author"] is None for find in finds):
        raise invalid("speakerName", "comments.nobody_said_it")
    with told({"uq_word_return_consultation_id_sha256": _just_read()}):
        work.session.add(made)
        await work.session.flush()
    if finds:
        await work.session.execute(insert(ReturnFind), finds)


async def _read_before(work: Work, consultation_id: UUID, sha256: bytes) -> WordReturn | None:
    """The return of the same file; NotFound tells nobody that another organisation sent it."""
    same = select(WordReturn).where(
        WordReturn.consultation_id == consultation_id, WordReturn.sha256 == sha256
    )
    found = (await work.session.execute(same)).scalar_one_or_none()
    if found is not None:
        await held(work, found.id)
    return found


async def _standing(work: Work, consultation_id: UUID, ids_: Set[UUID]) -> set[UUID]:
    """Those that are comments of the consultation which the actor reads; a file says anything."""
    if not ids_:
        return set()
    read = queries.comments_of(work.actor).with_only_columns(Comment.id, maintain_column_froms=True)
    rows = await work.session.scalars(
        read.where(Comment.id.in_(ids_), Comment.consultation_id == consultation_id)
    )
    return set(rows)


def _just_read() -> Invalid:
    return invalid("uploadId", "comments.return_just_read")
