"""Settles lineage where the comparison was unsure: a person confirms a link or corrects it."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, or_, select, update

from tryeza.documents import queries, rules
from tryeza.documents.comparing.lineage import LinkKind
from tryeza.documents.models import Document, Lineage, Paragraph, ParagraphVersion, Version
from tryeza.documents.rules import Act, DocumentFacts
from tryeza.kernel import ids
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import Work


async def confirm_link(work: Work, *, link_id: UUID) -> Sequence[Lineage]:
    """Confirm that a link is right; the new paragraph takes on the identity of the old."""
    found = (
        (await work.session.execute(select(Lineage).where(Lineage.link_id == link_id)))
        .scalars()
        .all()
    )
    if not found:
        raise NotFound("link")
    version, document = await _editable(work, found[0].to_version_id)
    for strand in found:
        strand.is_sure = True
        strand.confirmed_by_id, strand.confirmed_at = work.actor.person_id, work.now
    await work.session.flush()
    await _inherit(work, found)
    work.record(
        "documents.lineage_confirmed",
        stream=stream_of("document", document.id),
        subject_id=version.id,
        link=str(link_id),
    )
    return found


async def relink(work: Work, *, new_id: UUID, old_id: UUID | None) -> Sequence[Lineage]:
    """Say to which paragraph of the version before (None: to none, it is new) one goes back.

    Both ids are of paragraph versions. The links that they were in are dissolved: whatever else
    stood in them becomes added or removed, to be settled next.
    """
    held = await _links_of(work, new_id, old_id)
    version, document = await _editable(work, held[0].to_version_id)
    olds = {strand.old_id for strand in held} - {None, old_id}
    news = {strand.new_id for strand in held} - {None, new_id}
    if new_id in olds or (old_id is not None and old_id in news):
        raise invalid("oldId", "documents.link_is_crossed")
    ends: list[tuple[UUID | None, UUID | None]] = [(old_id, new_id)]
    ends += [(old, None) for old in olds] + [(None, new) for new in news]
    of_links = {strand.link_id for strand in held}
    between = held[0].from_version_id, held[0].to_version_id
    await work.session.execute(
        delete(Lineage)
        .where(Lineage.link_id.in_(of_links))
        .execution_options(synchronize_session=False)
    )
    made = [_strand(work, between, old, new) for old, new in ends]
    work.session.add_all(made)
    await work.session.flush()
    await _inherit(work, made)
    work.record(
        "documents.lineage_corrected",
        stream=stream_of("document", document.id),
        subject_id=version.id,
        new=str(new_id),
        old=str(old_id) if old_id else None,
    )
    return made


async def _editable(work: Work, version_id: UUID) -> tuple[Version, Document]:
    version, document = await queries.version_for(work.session, work.actor, version_id)
    facts = DocumentFacts(
        document.id, document.group_id, document.proposing_organisation_id, document.status
    )
    rules.require(work.actor, Act.CONFIRM_LINEAGE, facts)
    return version, document


async def _links_of(work: Work, new_id: UUID, old_id: UUID | None) -> Sequence[Lineage]:
    """Every strand of the links that the two paragraphs stand in, between their two versions."""
    its = select(Lineage.link_id, Lineage.from_version_id).where(Lineage.new_id == new_id)
    row = (await work.session.execute(its)).first()
    if row is None:
        raise NotFound("paragraph")
    links = select(Lineage.link_id).where(
        Lineage.from_version_id == row.from_version_id,
        or_(Lineage.new_id == new_id, Lineage.old_id == old_id),
    )
    if old_id is not None:
        known = select(Lineage.id).where(
            Lineage.from_version_id == row.from_version_id, Lineage.old_id == old_id
        )
        if (await work.session.execute(known.limit(1))).first() is None:
            raise invalid("oldId", "documents.not_of_version_before")
    held = await work.session.execute(select(Lineage).where(Lineage.link_id.in_(links)))
    return held.scalars().all()


def _strand(work: Work, between: tuple[UUID, UUID], old: UUID | None, new: UUID | None) -> Lineage:
    kind = LinkKind.EDITED if old and new else LinkKind.REMOVED if old else LinkKind.ADDED
    return Lineage(
        id=ids.new_id(),
        link_id=ids.new_id(),
        from_version_id=between[0],
        to_version_id=between[1],
        old_id=old,
        new_id=new,
        kind=kind,
        score=1.0 if old and new else 0.0,
        is_sure=True,
        confirmed_by_id=work.actor.person_id,
        confirmed_at=work.now,
    )


async def _inherit(work: Work, strands: Sequence[Lineage]) -> None:
    """Give each new paragraph, in every language, the identity that its strand says.

    A paragraph that goes back to none gets an identity of its own. Where two would have the same
    one, the one that had it keeps it: a paragraph has one heir in a version.
    """
    for strand in strands:
        if strand.new_id is None:
            continue
        heir = await work.session.get_one(ParagraphVersion, strand.new_id)
        before = heir.paragraph_id
        identity = await _identity_from(work, strand, heir)
        if identity == before:
            continue
        await work.session.execute(
            update(ParagraphVersion)
            .where(
                ParagraphVersion.version_id == heir.version_id,
                ParagraphVersion.paragraph_id == before,
            )
            .values(paragraph_id=identity)
        )


async def _identity_from(work: Work, strand: Lineage, heir: ParagraphVersion) -> UUID:
    from_old = select(ParagraphVersion.paragraph_id).where(ParagraphVersion.id == strand.old_id)
    wanted = (await work.session.execute(from_old)).scalar_one_or_none()
    taken = select(ParagraphVersion.id).where(
        ParagraphVersion.version_id == heir.version_id,
        ParagraphVersion.paragraph_id == (wanted or heir.paragraph_id),
        ParagraphVersion.language == heir.language,
        ParagraphVersion.id != heir.id,
    )
    if wanted is not None and (await work.session.execute(taken)).first() is None:
        return wanted
    return await _own_identity(work, heir) if wanted is None else heir.paragraph_id


async def _own_identity(work: Work, heir: ParagraphVersion) -> UUID:
    """The identity of a paragraph that goes back to none: its own, if no older one has it."""
    older = select(ParagraphVersion.id).where(
        ParagraphVersion.paragraph_id == heir.paragraph_id,
        ParagraphVersion.version_id != heir.version_id,
    )
    if (await work.session.execute(older.limit(1))).first() is None:
        return heir.paragraph_id
    version = await work.session.get_one(Version, heir.version_id)
    fresh = Paragraph(id=ids.new_id(), document_id=version.document_id)
    work.session.add(fresh)
    await work.session.flush()
    return fresh.id
