"""What people do with documents: create them, prepare their versions and publish them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import delete, select, update

from tryeza.documents import queries, rules
from tryeza.documents.content import Changes, Text
from tryeza.documents.models import (
    Audience,
    Document,
    DocumentStatus,
    DraftKind,
    Lineage,
    ParagraphVersion,
    StoredFile,
    Version,
    VersionText,
)
from tryeza.documents.rules import Act, DocumentFacts
from tryeza.documents.storing import (
    align_translation,
    store_first,
    store_next,
    store_translation,
)
from tryeza.kernel import ids
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Conflict, invalid
from tryeza.kernel.files import Kept
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.localised import clean_name, clean_texts
from tryeza.kernel.work import Work
from tryeza.organisations.naming import base_slug

LONGEST_TITLE = 500
LONGEST_NOTE = 5_000


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text as the importer read it from a file, with the language it is in."""

    text: Text
    language: str
    changes: Changes = Changes.ACCEPTED
    file_id: UUID | None = None


async def create(
    work: Work,
    *,
    kind: DraftKind,
    titles: Mapping[str, str],
    group_id: UUID | None = None,
    proposing_organisation_id: UUID | None = None,
    act_type: str | None = None,
) -> Document:
    """Create a document, without a text yet, for a group or an institution that proposes it."""
    facts = DocumentFacts(None, group_id, proposing_organisation_id)
    rules.require(work.actor, Act.CREATE, facts)
    kept = clean_name(titles, path="title", longest=LONGEST_TITLE)
    document_id = ids.new_id()
    document = Document(
        id=document_id,
        slug=f"{base_slug(kept) or 'x'}-{document_id.hex[-6:]}",
        kind=kind,
        act_type=act_type,
        titles=kept,
        group_id=group_id,
        proposing_organisation_id=proposing_organisation_id,
        status=DocumentStatus.CONCEPT,
        revision=1,
        created_by_id=work.actor.person_id,
        created_at=work.now,
    )
    with told(
        {
            "fk_document_group_id": invalid("groupId", "documents.no_such_group"),
            "fk_document_proposing_organisation_id": invalid(
                "proposingOrganisationId", "documents.no_such_organisation"
            ),
        }
    ):
        work.session.add(document)
        await work.session.flush()
    _record(work, "document_created", document.id, document.id, draft_kind=kind.value)
    return document


async def edit(
    work: Work,
    *,
    document_id: UUID,
    revision: int,
    titles: Mapping[str, str] | None = None,
    act_type: str | None = None,
) -> Document:
    """Change a document's titles, or what its institution calls this type of act."""
    await _require(work, Act.EDIT, document_id)
    changes: dict[str, object] = {"revision": Document.revision + 1}
    if titles is not None:
        changes["titles"] = clean_name(titles, path="title", longest=LONGEST_TITLE)
    if act_type is not None:
        changes["act_type"] = act_type.strip() or None
    statement = (
        update(Document)
        .where(Document.id == document_id, Document.revision == revision)
        .values(changes)
        .returning(Document)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    edited = (await work.session.execute(statement)).scalar_one_or_none()
    if edited is None:
        current = select(Document.revision).where(Document.id == document_id)
        stands = (await work.session.execute(current)).scalar_one()
        raise Conflict(
            "documents.changed_meanwhile", subject_id=document_id, current_revision=stands
        )
    _record(work, "document_edited", document_id, document_id, revision=edited.revision)
    return edited


async def keep_file(work: Work, *, kept: Kept, name: str, media_type: str) -> StoredFile:
    """Enter a file of the store into the books, for the person who uploaded it."""
    stored = StoredFile(
        id=ids.new_id(),
        sha256=kept.sha256,
        size=kept.size,
        media_type=media_type,
        name=name,
        uploaded_by_id=work.actor.person_id,
        created_at=work.now,
    )
    work.session.add(stored)
    work.record(
        "documents.file_kept",
        stream=stream_of("file", stored.id),
        subject_id=stored.id,
        sha256=kept.sha256.hex(),
    )
    return stored


async def require_preparing(work: Work, document_id: UUID) -> None:
    """Raise unless the actor may prepare a version: asked before a file is read at length."""
    await _require(work, Act.PREPARE_VERSION, document_id)


async def prepare_version(
    work: Work,
    *,
    document_id: UUID,
    source: SourceText,
    label: str | None = None,
    note: Mapping[str, str] | None = None,
) -> Version:
    """Prepare the next version from an imported text, its lineage traced from the one before."""
    await _require(work, Act.PREPARE_VERSION, document_id)
    if not source.text.paragraphs:
        raise invalid("uploadId", "documents.no_text")
    await _lock(work, document_id)
    version = Version(
        id=ids.new_id(),
        document_id=document_id,
        number=await queries.next_number(work.session, document_id),
        label=label.strip() or None if label else None,
        note=clean_texts(note or {}, path="note", longest=LONGEST_NOTE, multiline=True),
        audience=Audience.GROUP,
        created_by_id=work.actor.person_id,
        created_at=work.now,
    )
    previous = await queries.previous_version(work.session, version)
    if previous is not None and previous.published_at is None:
        raise invalid("documentId", "documents.version_waits", number=previous.number)
    work.session.add(version)
    await work.session.flush()
    work.session.add(_version_text(work, version.id, source, is_leading=True))
    await work.session.flush()
    if previous is None:
        await store_first(work.session, version, source.text, source.language)
    else:
        await store_next(work.session, previous, version, source.text, source.language)
    _record(
        work,
        "version_prepared",
        document_id,
        version.id,
        number=version.number,
        language=source.language,
        paragraphs=len(source.text.paragraphs),
    )
    return version


async def add_language(work: Work, *, version_id: UUID, source: SourceText) -> Version:
    """Add the version's text in another language, aligned to the leading one.

    Raises Invalid for a text that is hardly the same; what differs is kept as warnings.
    """
    version, document = await _version(work, version_id)
    rules.require(work.actor, Act.ADD_LANGUAGE, _facts(document))
    if not source.text.paragraphs:
        raise invalid("uploadId", "documents.no_text")
    aligned, warnings = await align_translation(work.session, version, source.text)
    source = replace(source, text=replace(source.text, warnings=source.text.warnings + warnings))
    with told(
        {"uq_version_text_version_id_language": invalid("language", "documents.language_is_there")}
    ):
        work.session.add(_version_text(work, version.id, source, is_leading=False))
        await work.session.flush()
    await store_translation(work.session, version, source.text, source.language, aligned)
    _record(
        work,
        "language_added",
        document.id,
        version.id,
        language=source.language,
        paragraphs=len(source.text.paragraphs),
    )
    return version


async def publish_version(work: Work, *, version_id: UUID, audience: Audience) -> Version:
    """Publish a prepared version to an audience; from now on it never changes."""
    version, document = await _version(work, version_id)
    rules.require(work.actor, Act.PUBLISH_VERSION, _facts(document))
    if version.published_at is not None:
        raise invalid("versionId", "documents.version_is_published")
    await _lock(work, document.id)
    version.published_at, version.published_by_id = work.now, work.actor.person_id
    version.audience = audience
    document.status = DocumentStatus.DRAFT if version.number == 1 else DocumentStatus.REVISED
    document.revision += 1
    await work.session.flush()
    _record(
        work,
        "version_published",
        document.id,
        version.id,
        number=version.number,
        audience=audience.value,
    )
    return version


async def show_version(work: Work, *, version_id: UUID, audience: Audience) -> Version:
    """Show a published version to a wider audience than before; never to a narrower one."""
    version, document = await _version(work, version_id)
    rules.require(work.actor, Act.SHOW_VERSION, _facts(document))
    await widen(work, version=version, audience=audience)
    return version


async def widen(work: Work, *, version: Version, audience: Audience) -> None:
    """Let a wider audience read a published version: what opening a consultation entails."""
    if version.published_at is None:
        raise invalid("versionId", "documents.version_is_not_published")
    if rules.includes(version.audience, audience):
        return
    version.audience = audience
    await work.session.flush()
    _record(work, "version_shown", version.document_id, version.id, audience=audience.value)


async def discard_version(work: Work, *, version_id: UUID) -> UUID:
    """Discard a version that was prepared and never published; gives the document's id."""
    version, document = await _version(work, version_id)
    rules.require(work.actor, Act.DISCARD_VERSION, _facts(document))
    if version.published_at is not None:
        raise invalid("versionId", "documents.version_is_published")
    of_version = version.id
    asked_about = invalid("versionId", "documents.version_is_asked_about")
    for statement in (
        delete(Lineage).where(Lineage.to_version_id == of_version),
        delete(ParagraphVersion).where(ParagraphVersion.version_id == of_version),
        delete(VersionText).where(VersionText.version_id == of_version),
        delete(Version).where(Version.id == of_version),
    ):
        with told({"fk_consultation_version_of_document": asked_about}):
            await work.session.execute(statement.execution_options(synchronize_session=False))
    _record(work, "version_discarded", document.id, document.id, number=version.number)
    return document.id


async def adopt(work: Work, *, document_id: UUID) -> Document:
    """Record that the document was adopted."""
    return await _end(work, document_id, Act.ADOPT, DocumentStatus.ADOPTED)


async def withdraw(work: Work, *, document_id: UUID) -> Document:
    """Record that the draft is not pursued any further."""
    return await _end(work, document_id, Act.WITHDRAW, DocumentStatus.WITHDRAWN)


async def _end(work: Work, document_id: UUID, act: Act, status: DocumentStatus) -> Document:
    await _require(work, act, document_id)
    statement = (
        update(Document)
        .where(Document.id == document_id)
        .values(status=status, revision=Document.revision + 1)
        .returning(Document)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    ended = (await work.session.execute(statement)).scalar_one()
    _record(work, f"document_{status.value}", document_id, document_id)
    return ended


async def _require(work: Work, act: Act, document_id: UUID) -> DocumentFacts:
    facts = await queries.facts_of(work.session, work.actor, document_id)
    rules.require(work.actor, act, facts)
    return facts


async def _version(work: Work, version_id: UUID) -> tuple[Version, Document]:
    return await queries.version_for(work.session, work.actor, version_id)


async def _lock(work: Work, document_id: UUID) -> None:
    """Let one writer at a time number and publish versions; readers and comments go on."""
    statement = select(Document.id).where(Document.id == document_id)
    await work.session.execute(statement.with_for_update(key_share=True))


def _facts(document: Document) -> DocumentFacts:
    return DocumentFacts(
        document.id, document.group_id, document.proposing_organisation_id, document.status
    )


def _version_text(
    work: Work, version_id: UUID, source: SourceText, *, is_leading: bool
) -> VersionText:
    return VersionText(
        id=ids.new_id(),
        version_id=version_id,
        language=source.language,
        is_leading=is_leading,
        file_id=source.file_id,
        changes=source.changes,
        warnings=[{"code": w.code, "message": w.message} for w in source.text.warnings],
        created_at=work.now,
    )


def _record(work: Work, kind: str, document_id: UUID, subject_id: UUID, **facts: FactValue) -> None:
    work.record(
        f"documents.{kind}",
        stream=stream_of("document", document_id),
        subject_id=subject_id,
        organisation_id=None,
        **facts,
    )
