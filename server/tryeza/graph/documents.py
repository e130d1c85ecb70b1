"""Documents, their versions and paragraphs in the graph."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry
from sqlalchemy import Select, and_, func, select
from sqlalchemy.dialects.postgresql import array, distinct_on

from tryeza.documents import models, queries
from tryeza.documents.content import Changes, ParagraphKind
from tryeza.documents.models import Audience, DocumentStatus, DraftKind
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.languages import InLanguage, languages_of, said, tags_of
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.rooms import Room
from tryeza.graph.scalars import described
from tryeza.graph.tree import Shape, fill_list, put, table_of, taken
from tryeza.kernel.catalogue import Language

described(
    DraftKind,
    "What kind of draft it is, in the words of the acts that demand consultation.",
    {
        DraftKind.STRATEGIC_PLAN: "A strategic planning document.",
        DraftKind.LEGISLATIVE_PROGRAMME: "The legislative programme.",
        DraftKind.SECONDARY_ACTS_PLAN: "The plan of secondary legal acts.",
        DraftKind.CONCEPT_DOCUMENT_LIST: "The list of concept documents.",
        DraftKind.CONCEPT_DOCUMENT: "A concept document.",
        DraftKind.NORMATIVE_ACT: "A draft law or another draft normative act.",
        DraftKind.STRATEGY: "A strategy.",
        DraftKind.OTHER_WITH_MEMORANDUM: "Another document with an explanatory memorandum.",
    },
)
described(
    DocumentStatus,
    "How far a document has come.",
    {
        DocumentStatus.CONCEPT: "An idea that is being written down.",
        DocumentStatus.DRAFT: "A draft that is or will be consulted on.",
        DocumentStatus.REVISED: "A draft that was revised after a consultation.",
        DocumentStatus.ADOPTED: "Adopted; its text no longer changes.",
        DocumentStatus.WITHDRAWN: "Withdrawn; nothing follows from it.",
    },
)
described(
    Audience,
    "Who may see a text and, in a consultation, comment on it; each includes those before it.",
    {
        Audience.GROUP: "The members of the group that drafts it.",
        Audience.ORGANISATIONS: "Verified organisations of civil society and others.",
        Audience.INSTITUTIONS: "All verified organisations, institutions among them.",
        Audience.PUBLIC: "Everyone.",
    },
)
described(
    Changes,
    "How the tracked changes of a draft are read; never a mixture.",
    {
        Changes.ACCEPTED: "The text after them.",
        Changes.REJECTED: "The text before them.",
    },
)
described(
    ParagraphKind,
    "What a paragraph is within its text.",
    {
        ParagraphKind.PART: "The heading of a part.",
        ParagraphKind.CHAPTER: "The heading of a chapter.",
        ParagraphKind.SECTION: "The heading of a section.",
        ParagraphKind.ARTICLE: "The heading of an article.",
        ParagraphKind.PARAGRAPH: "A numbered paragraph of an article.",
        ParagraphKind.POINT: "A point or a sub-point of an enumeration.",
        ParagraphKind.HEADING: "Another heading, such as the title of an article.",
        ParagraphKind.TEXT: "Running text without a number.",
        ParagraphKind.TABLE_ROW: "A row of a table; its cells are separated by tabs.",
        ParagraphKind.FOOTNOTE: "A footnote.",
    },
)

Number = Annotated[
    int | None,
    strawberry.argument(description="Its number, counted from 1; the newest if not said."),
]


@strawberry.type(description="A paragraph as it reads in one version and one language.")
class Paragraph(Node):
    """A paragraph; its text never changes."""

    kind: ParagraphKind = strawberry.field(description="What it is within the text.")
    depth: int = strawberry.field(description="How deep it stands, counted from 0.")
    position: int = strawberry.field(description="Where it stands in the text, counted from 0.")
    label: str = strawberry.field(description="Its number as printed, `Neni 1` or `1.2`; or empty.")
    path: list[str] = strawberry.field(
        description="The headings above it, outermost first, as printed."
    )
    text: str = strawberry.field(description="Its text without the label.")
    language: str = strawberry.field(description="The language of its text, as a BCP 47 tag.")


@strawberry.type(description="A version of a document: published once, then never changed.")
class Version(Node):
    """A version with its paragraphs."""

    number: int = strawberry.field(description="Which version it is, counted from 1.")
    label: str | None = strawberry.field(description="What people call it, `after the workshop`.")
    audience: Audience = strawberry.field(description="Who may see it once it is published.")
    created_at: datetime = strawberry.field(description="When it was prepared.")
    published_at: datetime | None = strawberry.field(
        description="When it was published; null while it is prepared."
    )

    @strawberry.field(
        description="All its paragraphs in order, at most 15,000.", metadata={"length": 400}
    )
    def paragraphs(self, language: InLanguage = None) -> list[Paragraph]:
        """The paragraphs in the language, or in the version's leading one."""
        found: list[Paragraph] = taken(self, "paragraphs", language=language)
        return found


@strawberry.type(description="A text that is drafted: all its versions, in all its languages.")
class Document(Node):
    """A document."""

    titles: strawberry.Private[Mapping[str, str]]
    slug: str = strawberry.field(description="The document's name in web addresses.")
    kind: DraftKind = strawberry.field(description="What kind of draft it is.")
    act_type: str | None = strawberry.field(
        description="The type of act, as the institution calls it: law, regulation, strategy, …"
    )
    status: DocumentStatus = strawberry.field(description="How far it has come.")
    revision: int = strawberry.field(description="What an edit must name to be taken.")
    created_at: datetime = strawberry.field(description="When it was entered.")

    @strawberry.field(description="The document's title.")
    def title(self, info: Info, language: InLanguage = None) -> str:
        """The title in a language."""
        return said(self.titles, info, language)

    @strawberry.field(description="The languages in which it has a title.")
    def available_languages(self) -> list[Language]:
        """The title's languages."""
        return languages_of(self.titles)

    @strawberry.field(description="One of its versions; null when there is none for the viewer.")
    def version(self, number: Number = None) -> Version | None:
        """The version of this number, or the newest."""
        found: Version | None = taken(self, "version", number=number)
        return found


_DOCUMENT = table_of(models.Document)
_VERSION = table_of(models.Version)
_TEXT = table_of(models.VersionText)
_PARAGRAPH = table_of(models.ParagraphVersion)


def _documents(asking: Asking) -> Select[Any]:
    return select(_DOCUMENT).where(queries.visible_to(asking.actor))


def _versions(asking: Asking) -> Select[Any]:
    return (
        select(_VERSION)
        .join(_DOCUMENT, _DOCUMENT.c.id == _VERSION.c.document_id)
        .where(queries.versions_visible_to(asking.actor))
    )


def _paragraphs(asking: Asking) -> Select[Any]:
    return (
        select(_PARAGRAPH)
        .join(_VERSION, _VERSION.c.id == _PARAGRAPH.c.version_id)
        .join(_DOCUMENT, _DOCUMENT.c.id == _VERSION.c.document_id)
        .where(queries.versions_visible_to(asking.actor))
    )


PARAGRAPH = Shape(Paragraph, _PARAGRAPH, rows=_paragraphs)
VERSION = Shape(Version, _VERSION, rows=_versions)
DOCUMENT = Shape(
    Document,
    _DOCUMENT,
    rows=_documents,
    needs={"title": ("titles",), "available_languages": ("titles",)},
)


async def _fill_version(asking: Asking, documents: Sequence[Document], call: Call) -> None:
    """The version of each document that is asked for, in one statement."""
    rows = VERSION.rows(asking).where(
        _VERSION.c.document_id.in_([document.uuid for document in documents])
    )
    number = call.arguments.get("number")
    if number is None:
        rows = rows.ext(distinct_on(_VERSION.c.document_id))
        rows = rows.order_by(_VERSION.c.document_id, _VERSION.c.number.desc())
    else:
        rows = rows.where(_VERSION.c.number == number)
    found = await VERSION.read(asking, call.only, rows, extra=("document_id",), cut=True)
    of = {version.__dict__["document_id"]: version for version in found}
    for document in documents:
        put(document, call, of.get(document.uuid))


async def _fill_paragraphs(asking: Asking, versions: Sequence[Version], call: Call) -> None:
    """The paragraphs of each version, in the language nearest to the one asked for."""
    language = call.arguments.get("language") or asking.language
    rows = select(_PARAGRAPH, _PARAGRAPH.c.version_id.label("parent"))
    rows = in_nearest_text(rows, [version.uuid for version in versions], language)
    await fill_list(asking, PARAGRAPH, versions, call, rows, "position")


def in_nearest_text(rows: Select[Any], versions: Sequence[UUID], language: Language) -> Select[Any]:
    """Those of these paragraphs that stand in these versions' texts nearest to a language."""
    nearest = func.array_position(array(tags_of(language)), _TEXT.c.language)
    texts = (
        select(_TEXT.c.version_id, _TEXT.c.language)
        .where(_TEXT.c.version_id.in_(versions))
        .ext(distinct_on(_TEXT.c.version_id))
        .order_by(_TEXT.c.version_id, nearest, _TEXT.c.is_leading.desc())
        .subquery()
    )
    of_text = and_(
        texts.c.version_id == _PARAGRAPH.c.version_id, texts.c.language == _PARAGRAPH.c.language
    )
    return rows.join(texts, of_text)


DOCUMENT.many["version"] = _fill_version
VERSION.many["paragraphs"] = _fill_paragraphs


@strawberry.type
class DocumentQueries:
    """What can be asked for first."""

    @strawberry.field(description="A document by its name in web addresses; null if none is seen.")
    async def document(
        self,
        info: Info,
        slug: Annotated[str, strawberry.argument(description="The document's slug.")],
    ) -> Document | None:
        """The document of this slug."""
        selection = asked(info).only
        return await DOCUMENT.one(info.context, selection, _DOCUMENT.c.slug == slug)


ROOM = Room(queries=DocumentQueries, nodes=(DOCUMENT, VERSION, PARAGRAPH))
