"""Settles where comments stand on a later version, which a comparison could not be sure of."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from tryeza.comments import queries, rules
from tryeza.comments.anchors import AnchorState
from tryeza.comments.models import Comment, PlacedAnchor, Projection
from tryeza.comments.placing import Place, anchored
from tryeza.comments.rules import Act
from tryeza.consultations import queries as consultation_queries
from tryeza.documents.models import ParagraphVersion, Version
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import Work

MOST_AT_ONCE = 500


async def confirm_place(work: Work, *, comment_id: UUID, version_id: UUID) -> Projection:
    """Confirm that a comment stands where it was carried to."""
    projection, _ = await _to_settle(work, comment_id, version_id)
    return await _settled(work, projection, "place_confirmed")


async def reanchor(
    work: Work, *, comment_id: UUID, version_id: UUID, place: Place | None
) -> Projection:
    """Put a comment where it belongs on a version; None: its words are gone from it."""
    projection, comment = await _to_settle(work, comment_id, version_id)
    if place is None:
        _remember(projection)
        projection.paragraph_version_id = None
        projection.start = projection.end = None
        projection.state, projection.score = AnchorState.LOST, 0.0
        return await _settled(work, projection, "place_corrected")
    paragraph = await work.session.get(ParagraphVersion, place.paragraph_version_id)
    if paragraph is None or paragraph.version_id != version_id:
        raise invalid("anchor", "comments.paragraph_not_of_version")
    spot = anchored(place, paragraph)
    original = await work.session.get(PlacedAnchor, comment.id)
    same = original is not None and original.quote == spot.quote
    _remember(projection)
    projection.paragraph_version_id = paragraph.id
    projection.start, projection.end = spot.start, spot.end
    projection.state = AnchorState.EXACT if same else AnchorState.ALTERED
    projection.score = 1.0
    return await _settled(work, projection, "place_corrected")


async def confirm_together(
    work: Work, *, consultation_id: UUID, version_id: UUID, comment_ids: Collection[UUID]
) -> None:
    """Confirm that many comments stand where they were carried to: all of them, or none."""
    found = await _places_of(work, consultation_id, version_id, comment_ids)
    for projection in found:
        _remember(projection)
        projection.is_sure = True
        projection.confirmed_by_id, projection.confirmed_at = work.actor.person_id, work.now
    await work.session.flush()
    _record(work, "places_confirmed", consultation_id, version_id, found)


async def take_back(
    work: Work, *, consultation_id: UUID, version_id: UUID, comment_ids: Collection[UUID]
) -> None:
    """Take back what people said of comments' places: they stand where they were carried to."""
    found = await _places_of(work, consultation_id, version_id, comment_ids)
    if any(projection.confirmed_at is None for projection in found):
        raise invalid("commentIds", "comments.place_is_not_settled")
    for projection in found:
        _restore(projection)
    await work.session.flush()
    _record(work, "places_taken_back", consultation_id, version_id, found)


def _remember(projection: Projection) -> None:
    """Keep what the comparison said, before the first person says otherwise."""
    if projection.carried is not None or projection.confirmed_at is not None:
        return
    paragraph = projection.paragraph_version_id
    projection.carried = {
        "paragraph": None if paragraph is None else str(paragraph),
        "start": projection.start,
        "end": projection.end,
        "state": projection.state.value,
        "score": projection.score,
        "is_sure": projection.is_sure,
    }


def _restore(projection: Projection) -> None:
    """As it was carried; one that was settled before that was kept stays, and is unsure again."""
    kept: Mapping[str, Any] = projection.carried or {"is_sure": False}
    if "state" in kept:
        paragraph = kept["paragraph"]
        projection.paragraph_version_id = None if paragraph is None else UUID(paragraph)
        projection.start, projection.end = kept["start"], kept["end"]
        projection.state, projection.score = AnchorState(kept["state"]), kept["score"]
    projection.is_sure = kept["is_sure"]
    projection.carried = projection.confirmed_by_id = projection.confirmed_at = None


async def _places_of(
    work: Work, consultation_id: UUID, version_id: UUID, comment_ids: Collection[UUID]
) -> Sequence[Projection]:
    """The places of these comments on a version, held still. Invalid where one has none."""
    consultation, document = await consultation_queries.consultation_for(
        work.session, work.actor, consultation_id
    )
    on = consultation_queries.facts_of(consultation, document)
    rules.require(work.actor, Act.CONFIRM_PLACE, on, work.now)
    wanted = set(comment_ids)
    if not wanted:
        raise invalid("commentIds", "comments.answers_nothing")
    if len(wanted) > MOST_AT_ONCE:
        raise invalid("commentIds", "comments.places_too_many", limit=MOST_AT_ONCE)
    readable = queries.comments_of(work.actor).with_only_columns(Comment.id)
    statement = (
        select(Projection)
        .where(Projection.version_id == version_id, Projection.comment_id.in_(wanted))
        .where(
            Projection.comment_id.in_(readable.where(Comment.consultation_id == consultation_id))
        )
        .order_by(Projection.id)
        .with_for_update()
    )
    found = (await work.session.scalars(statement)).all()
    if len(found) != len(wanted):
        raise invalid("commentIds", "comments.place_not_carried")
    return found


async def _to_settle(work: Work, comment_id: UUID, version_id: UUID) -> tuple[Projection, Comment]:
    comment, consultation, document, _ = await queries.comment_for(
        work.session, work.actor, comment_id
    )
    on = consultation_queries.facts_of(consultation, document)
    rules.require(work.actor, Act.CONFIRM_PLACE, on, work.now)
    found = select(Projection).where(
        Projection.comment_id == comment_id, Projection.version_id == version_id
    )
    projection = (await work.session.execute(found.with_for_update())).scalar_one_or_none()
    if projection is None:
        raise NotFound("projection")
    return projection, comment


async def _settled(work: Work, projection: Projection, kind: str) -> Projection:
    _remember(projection)
    projection.is_sure = True
    projection.confirmed_by_id, projection.confirmed_at = work.actor.person_id, work.now
    await work.session.flush()
    version = await work.session.get_one(Version, projection.version_id)
    work.record(
        f"comments.{kind}",
        stream=stream_of("document", version.document_id),
        subject_id=projection.comment_id,
        version=str(projection.version_id),
        state=projection.state.value,
    )
    return projection


def _record(
    work: Work, kind: str, consultation_id: UUID, version_id: UUID, found: Sequence[Projection]
) -> None:
    work.record(
        f"comments.{kind}",
        stream=stream_of("consultation", consultation_id),
        subject_id=consultation_id,
        version=str(version_id),
        comments=sorted(str(one.comment_id) for one in found),
    )
