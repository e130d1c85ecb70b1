"""Carries every comment to a newly published version, and says where that is unsure."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.comments import anchors
from tryeza.comments.anchors import AnchorState
from tryeza.comments.models import Comment, PlacedAnchor, Projection
from tryeza.documents.comparing import Link, LinkKind, compare
from tryeza.documents.content import Paragraph
from tryeza.documents.models import ParagraphVersion, Version, VersionText
from tryeza.documents.queries import Placed, as_content, leading_language, placed_paragraphs
from tryeza.kernel import ids
from tryeza.kernel.isolation import isolated
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import Work


@dataclass(frozen=True, slots=True)
class Spot:
    """A comment's place in a list of paragraphs; without a range it is the whole paragraph."""

    paragraph: int
    start: int | None
    end: int | None


async def carry(work: Work, *, version_id: UUID) -> int:
    """Carry the comments on all earlier versions to this one; gives how many were carried.

    Always from the words as they stood when the comment was made, each word followed through the
    versions between: no error grows, and each step is a smaller change than the whole. Doing it
    twice changes nothing.
    """
    version = await work.session.get_one(Version, version_id)
    states: Counter[str] = Counter()
    for from_version, language in await _origins(work.session, version):
        rows = await _anchored(work.session, from_version, language, version)
        texts = await _texts_between(work.session, from_version, version, language)
        found = await _projections(work.session, version, rows, texts)
        states.update(str(projection["state"]) for projection in found)
        if found:
            await work.session.execute(insert(Projection).on_conflict_do_nothing(), found)
    if states:
        work.record(
            "comments.carried",
            stream=stream_of("document", version.document_id),
            subject_id=version.id,
            organisation_id=None,
            **dict(sorted(states.items())),
        )
    return states.total()


def carried(
    spots: Sequence[Spot], versions: Sequence[Sequence[Paragraph]]
) -> list[anchors.Projection]:
    """Where each spot of the first text stands in the last, followed through those between.

    Pure; runs in a bounded process.
    """
    steps = [compare(old, new) for old, new in pairwise(versions)]
    ranged = [
        anchors.make_anchor(versions[0], spot.paragraph, spot.start, spot.end)
        for spot in spots
        if spot.start is not None and spot.end is not None
    ]
    words = iter(anchors.carry_through(ranged, versions, steps))
    links = [{place: link for link in step.links for place in link.old} for step in steps]
    return [
        next(words) if spot.start is not None else _follow(spot.paragraph, versions[1:], links)
        for spot in spots
    ]


def _follow(
    place: int, versions: Sequence[Sequence[Paragraph]], steps: Sequence[Mapping[int, Link]]
) -> anchors.Projection:
    """A comment on a whole paragraph goes where the paragraph went, each time to its longest heir.

    Of several steps it is told the one that changed most, and is as sure as the least sure.
    """
    state, score, sure = AnchorState.EXACT, 1.0, True
    for paragraphs, links in zip(versions, steps, strict=True):
        link = links[place]
        sure = sure and link.sure
        if not link.new:
            return anchors.Projection(None, None, None, AnchorState.LOST, 0.0, sure)
        place = max(link.new, key=lambda at: len(paragraphs[at].text))
        state = max(state, _paragraph_state(link), key=_CHANGE.index)
        score = min(score, link.score)
    return anchors.Projection(place, None, None, state, score, sure)


_CHANGE = [AnchorState.EXACT, AnchorState.MOVED, AnchorState.ALTERED, AnchorState.LOST]
_STATES: Mapping[LinkKind, AnchorState] = {
    LinkKind.KEPT: AnchorState.EXACT,
    LinkKind.MOVED: AnchorState.MOVED,
    LinkKind.REMOVED: AnchorState.LOST,
}


def _paragraph_state(link: Link) -> AnchorState:
    return _STATES.get(link.kind, AnchorState.ALTERED)


async def _origins(session: AsyncSession, version: Version) -> Sequence[Row[UUID, str]]:
    """The earlier versions and languages on which comments on this document stand."""
    rows = await session.execute(
        select(Comment.version_id, ParagraphVersion.language)
        .distinct()
        .join(PlacedAnchor, PlacedAnchor.comment_id == Comment.id)
        .join(ParagraphVersion, ParagraphVersion.id == PlacedAnchor.paragraph_version_id)
        .join(Version, Version.id == Comment.version_id)
        .where(Version.document_id == version.document_id, Version.number < version.number)
    )
    return rows.all()


async def _texts_between(
    session: AsyncSession, from_version: UUID, version: Version, language: str
) -> list[Sequence[Placed]]:
    """The texts from one version to a later one; between them those that have the language."""
    origin = await session.get_one(Version, from_version)
    between = await session.execute(
        select(Version.id)
        .join(VersionText, VersionText.version_id == Version.id)
        .where(Version.document_id == version.document_id, VersionText.language == language)
        .where(Version.number > origin.number, Version.number < version.number)
        .order_by(Version.number)
    )
    steps = [from_version, *between.scalars(), version.id]
    return [await placed_paragraphs(session, step, language) for step in steps]


AnchoredRow = Row[UUID, UUID, int | None, int | None]


async def _anchored(
    session: AsyncSession, from_version: UUID, language: str, version: Version
) -> Sequence[AnchoredRow]:
    there = select(Projection.comment_id).where(Projection.version_id == version.id)
    rows = await session.execute(
        select(
            Comment.id,
            PlacedAnchor.paragraph_version_id,
            PlacedAnchor.start,
            PlacedAnchor.end,
        )
        .join(PlacedAnchor, PlacedAnchor.comment_id == Comment.id)
        .join(ParagraphVersion, ParagraphVersion.id == PlacedAnchor.paragraph_version_id)
        .where(Comment.version_id == from_version, ParagraphVersion.language == language)
        .where(Comment.id.not_in(there))
    )
    return rows.all()


async def _projections(
    session: AsyncSession,
    version: Version,
    rows: Sequence[AnchoredRow],
    texts: Sequence[Sequence[Placed]],
) -> list[dict[str, object]]:
    if not rows:
        return []
    old, new = texts[0], texts[-1]
    if not new:
        return await _by_identity(session, version, rows, old)
    places = {row.id: place for place, row in enumerate(old)}
    spots = [Spot(places[row.paragraph_version_id], row.start, row.end) for row in rows]
    found = await isolated(carried, spots, [as_content(text) for text in texts])
    return [
        _values(row, version, _distrusted(projection, old[spot.paragraph], new), new)
        for row, spot, projection in zip(rows, spots, found, strict=True)
    ]


def _distrusted(
    projection: anchors.Projection, origin: Placed, new: Sequence[Placed]
) -> anchors.Projection:
    """Unsure where a person's word on lineage puts the paragraph elsewhere than the comparison."""
    heirs = [at for at, row in enumerate(new) if row.paragraph_id == origin.paragraph_id]
    if projection.paragraph is None or not heirs or projection.paragraph in heirs:
        return projection
    if projection.state is AnchorState.MOVED:
        return projection
    return anchors.Projection(
        projection.paragraph,
        projection.start,
        projection.end,
        projection.state,
        projection.score,
        False,
    )


def _values(
    row: AnchoredRow,
    version: Version,
    projection: anchors.Projection,
    new: Sequence[Placed],
) -> dict[str, object]:
    at = projection.paragraph
    return {
        "id": ids.new_id(),
        "comment_id": row.id,
        "version_id": version.id,
        "paragraph_version_id": None if at is None else new[at].id,
        "start": projection.start,
        "end": projection.end,
        "state": projection.state,
        "score": projection.score,
        "is_sure": projection.sure,
    }


async def _by_identity(
    session: AsyncSession, version: Version, rows: Sequence[AnchoredRow], old: Sequence[Placed]
) -> list[dict[str, object]]:
    """The version lacks the comments' language: they stand on the same paragraphs, unsure."""
    leading = await leading_language(session, version.id) or ""
    heirs = {row.paragraph_id: row for row in await placed_paragraphs(session, version.id, leading)}
    identities = {row.id: row.paragraph_id for row in old}
    return [
        {
            "id": ids.new_id(),
            "comment_id": row.id,
            "version_id": version.id,
            "paragraph_version_id": heir.id if heir else None,
            "start": None,
            "end": None,
            "state": AnchorState.ALTERED if heir else AnchorState.LOST,
            "score": 0.0,
            "is_sure": False,
        }
        for row, heir in ((row, heirs.get(identities[row.paragraph_version_id])) for row in rows)
    ]
