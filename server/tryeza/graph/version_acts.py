"""What people do with the versions of documents, as mutations: from a file to its readers."""

from uuid import UUID

import strawberry

from tryeza.documents import actions, confirming
from tryeza.documents.actions import SourceText
from tryeza.documents.content import Changes
from tryeza.documents.models import Audience
from tryeza.documents.uploading import read_upload
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.documents import DOCUMENT, PARAGRAPH, VERSION, Document, Paragraph, Version
from tryeza.graph.languages import TextsInput, given
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.input(description="A file that holds the next version of a document.")
class PrepareVersionInput(Act):
    """Input of `prepareVersion`."""

    document_id: strawberry.ID = strawberry.field(description="The document.")
    upload_id: strawberry.ID = strawberry.field(
        description="The file, uploaded before: .docx, .odt, .html, .md or .txt."
    )
    language: str = strawberry.field(description="The language of the text as a BCP 47 tag.")
    changes: Changes = strawberry.field(
        default=Changes.ACCEPTED, description="How tracked changes in the file are read."
    )
    label: str | None = strawberry.field(
        default=None, description="What people call the version, `after the workshop`."
    )
    note: TextsInput | None = strawberry.field(
        default=None, description="What is new in it, 5,000 characters in each language."
    )


@strawberry.input(description="A file that holds a version in another language.")
class AddVersionLanguageInput(Act):
    """Input of `addVersionLanguage`."""

    version_id: strawberry.ID = strawberry.field(description="The version.")
    upload_id: strawberry.ID = strawberry.field(description="The file, uploaded before.")
    language: str = strawberry.field(description="The language of the text as a BCP 47 tag.")
    changes: Changes = strawberry.field(
        default=Changes.ACCEPTED, description="How tracked changes in the file are read."
    )


@strawberry.input(description="Which version is to be published, and for whom.")
class PublishVersionInput(Act):
    """Input of `publishVersion`."""

    version_id: strawberry.ID = strawberry.field(description="The version.")
    audience: Audience = strawberry.field(description="Who may read it.")


@strawberry.input(description="To whom a version is to be shown from now on.")
class ShowVersionInput(Act):
    """Input of `showVersion`."""

    version_id: strawberry.ID = strawberry.field(description="The version.")
    audience: Audience = strawberry.field(description="A wider audience than it has.")


@strawberry.input(description="A version that was prepared and never published.")
class DiscardVersionInput(Act):
    """Input of `discardVersion`."""

    version_id: strawberry.ID = strawberry.field(description="The version.")


@strawberry.input(description="A link of the lineage that is right.")
class ConfirmLineageInput(Act):
    """Input of `confirmLineage`."""

    link_id: strawberry.ID = strawberry.field(
        description="The link, as the version's lineage names it."
    )


@strawberry.input(description="Where a paragraph of a version really comes from.")
class RelinkParagraphInput(Act):
    """Input of `relinkParagraph`."""

    paragraph_id: strawberry.ID = strawberry.field(description="The paragraph.")
    from_paragraph_id: strawberry.ID | None = strawberry.field(
        default=None,
        description="The paragraph of the version before that it continues; null when it is new.",
    )


@strawberry.type(description="It is prepared; its editors see it.")
class PrepareVersionSuccess:
    """Success of `prepareVersion`."""

    version: Version = strawberry.field(description="The version as it stands.")


@strawberry.type(description="The version has this language too.")
class AddVersionLanguageSuccess:
    """Success of `addVersionLanguage`."""

    version: Version = strawberry.field(description="The version as it stands.")


@strawberry.type(description="It is published; it never changes from now on.")
class PublishVersionSuccess:
    """Success of `publishVersion`."""

    version: Version = strawberry.field(description="The version as it stands.")


@strawberry.type(description="The wider audience may read it.")
class ShowVersionSuccess:
    """Success of `showVersion`."""

    version: Version = strawberry.field(description="The version as it stands.")


@strawberry.type(description="The prepared version is gone.")
class DiscardVersionSuccess:
    """Success of `discardVersion`."""

    document: Document = strawberry.field(description="The document as it stands.")


@strawberry.type(description="The link is confirmed.")
class ConfirmLineageSuccess:
    """Success of `confirmLineage`."""

    version: Version = strawberry.field(description="The version as it stands.")


@strawberry.type(description="The paragraph's past is corrected.")
class RelinkParagraphSuccess:
    """Success of `relinkParagraph`."""

    paragraph: Paragraph = strawberry.field(description="The paragraph as it stands.")


def _version(node_id: str) -> UUID:
    return key_in(node_id, "Version", path="versionId")


async def _source(work: Work, input: PrepareVersionInput | AddVersionLanguageInput) -> SourceText:
    return await read_upload(
        work,
        file_id=key_in(input.upload_id, "Upload", path="uploadId"),
        language=input.language,
        changes=input.changes,
    )


async def _prepare(work: Work, input: PrepareVersionInput) -> UUID:
    document_id = key_in(input.document_id, "Document", path="documentId")
    await actions.require_preparing(work, document_id)
    prepared = await actions.prepare_version(
        work,
        document_id=document_id,
        source=await _source(work, input),
        label=input.label,
        note=given(input.note) if input.note else None,
    )
    return prepared.id


async def _add_language(work: Work, input: AddVersionLanguageInput) -> UUID:
    source = await _source(work, input)
    added = await actions.add_language(work, version_id=_version(input.version_id), source=source)
    return added.id


async def _publish(work: Work, input: PublishVersionInput) -> UUID:
    published = await actions.publish_version(
        work, version_id=_version(input.version_id), audience=input.audience
    )
    return published.id


async def _show(work: Work, input: ShowVersionInput) -> UUID:
    shown = await actions.show_version(
        work, version_id=_version(input.version_id), audience=input.audience
    )
    return shown.id


async def _discard(work: Work, input: DiscardVersionInput) -> UUID:
    return await actions.discard_version(work, version_id=_version(input.version_id))


async def _confirm(work: Work, input: ConfirmLineageInput) -> UUID:
    strands = await confirming.confirm_link(
        work, link_id=key_in(input.link_id, "LineageLink", path="linkId")
    )
    return strands[0].to_version_id


async def _relink(work: Work, input: RelinkParagraphInput) -> UUID:
    came_from = input.from_paragraph_id
    new_id = key_in(input.paragraph_id, "Paragraph", path="paragraphId")
    await confirming.relink(
        work,
        new_id=new_id,
        old_id=key_in(came_from, "Paragraph", path="fromParagraphId") if came_from else None,
    )
    return new_id


_loads_version = loads(version=VERSION)


@strawberry.type
class VersionMutations:
    """What can be done with the versions of a document."""

    prepare_version = act(
        "Prepare the next version from an uploaded file, with its lineage from the one before.",
        input=PrepareVersionInput,
        success=PrepareVersionSuccess,
        problems=_PROBLEMS,
        run=_prepare,
        load=_loads_version,
    )

    add_version_language = act(
        "Add a version's text in another language, aligned to the leading one.",
        input=AddVersionLanguageInput,
        success=AddVersionLanguageSuccess,
        problems=_PROBLEMS,
        run=_add_language,
        load=_loads_version,
    )

    publish_version = act(
        "Publish a prepared version; its comments follow it.",
        input=PublishVersionInput,
        success=PublishVersionSuccess,
        problems=_PROBLEMS,
        run=_publish,
        load=_loads_version,
    )

    show_version = act(
        "Show a published version to a wider audience.",
        input=ShowVersionInput,
        success=ShowVersionSuccess,
        problems=_PROBLEMS,
        run=_show,
        load=_loads_version,
    )

    discard_version = act(
        "Discard a version that was prepared and never published.",
        input=DiscardVersionInput,
        success=DiscardVersionSuccess,
        problems=_PROBLEMS,
        run=_discard,
        load=loads(document=DOCUMENT),
    )

    confirm_lineage = act(
        "Confirm a link between two versions that was unsure.",
        input=ConfirmLineageInput,
        success=ConfirmLineageSuccess,
        problems=_PROBLEMS,
        run=_confirm,
        load=_loads_version,
    )

    relink_paragraph = act(
        "Say where a paragraph comes from, or that it is new.",
        input=RelinkParagraphInput,
        success=RelinkParagraphSuccess,
        problems=_PROBLEMS,
        run=_relink,
        load=loads(paragraph=PARAGRAPH),
    )


ROOM = Room(mutations=VersionMutations)
