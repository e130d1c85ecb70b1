"""What surrounds a document in the graph: who drafts it, what the viewer may do, its files."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any
from uuid import UUID

import strawberry
from sqlalchemy import Select, select, true
from sqlalchemy.sql.elements import KeyedColumnElement

from tryeza.consultations import models as consultation_models
from tryeza.consultations import rules as consultation_rules
from tryeza.consultations.rules import ConsultationFacts
from tryeza.documents import models, queries, rules
from tryeza.documents.models import DocumentStatus
from tryeza.documents.rules import Act, DocumentFacts
from tryeza.documents.writing.formats import RedlineFormat, TextFormat
from tryeza.documents.writing.html import write_marked
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.documents import DOCUMENT, PARAGRAPH, VERSION, Document, Paragraph, Version
from tryeza.graph.groups import GROUP, Group
from tryeza.graph.languages import InLanguage, languages_of, said
from tryeza.graph.levels import Fill, Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import encoder, key_in
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages, page
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.graph.tree import Shape, fill_list, put, table_of, taken
from tryeza.kernel.catalogue import Language
from tryeza.kernel.pages import Slice
from tryeza.kernel.telling import tell

described(
    TextFormat,
    "A file format of a text.",
    {
        TextFormat.DOCX: "Word.",
        TextFormat.HTML: "A page that stands alone.",
        TextFormat.MARKDOWN: "Markdown.",
    },
)
described(
    RedlineFormat,
    "A file format of a redline.",
    {
        RedlineFormat.DOCX: "Word, with real tracked changes.",
        RedlineFormat.HTML: "A page that stands alone.",
    },
)

_DOCUMENT = table_of(models.Document)
_VERSION = table_of(models.Version)
_TEXT = table_of(models.VersionText)
_CONSULTATION = table_of(consultation_models.Consultation)
_EXEMPTION = table_of(consultation_models.Exemption)
_PROPOSER = "proposing_organisation_id"
_FACTS = ("group_id", "proposing_organisation_id", "status")


def facts_of(thing: Any) -> DocumentFacts:
    """What the rules need to know of a document that was read with its facts."""
    return DocumentFacts(thing.uuid, thing.group_id, thing.proposing_organisation_id, thing.status)


def _may(act: Act) -> Made:
    """Whether the viewer may do this with a document."""

    def make(thing: Any, asking: Asking) -> bool:
        return rules.refusal(asking.actor, act, facts_of(thing)) is None

    return Made(make, _FACTS)


def _may_with_version(act: Act, *, published: bool | None = None) -> Made:
    """Whether the viewer may do this with a version: one that is published, or is not, or any."""

    def make(thing: Any, asking: Asking) -> bool:
        fits = published is None or (thing.published_at is not None) is published
        return fits and rules.refusal(asking.actor, act, facts_of(thing.document)) is None

    return Made(make, ("published_at", *(f"document.{name}" for name in _FACTS)))


def _may_exempt(thing: Any, asking: Asking) -> bool:
    facts = ConsultationFacts(None, facts_of(thing))
    act = consultation_rules.Act.EXEMPT
    return consultation_rules.refusal(asking.actor, act, facts, asking.now) is None


def _may_prepare(thing: Any, asking: Asking) -> bool:
    facts = ConsultationFacts(None, facts_of(thing))
    act = consultation_rules.Act.PREPARE
    return consultation_rules.refusal(asking.actor, act, facts, asking.now) is None


@strawberry.type(description="Why a draft was approved without being consulted on.")
class Exemption:
    """An exemption."""

    justification: str = strawberry.field(description="The justification.")
    approved_on: date = strawberry.field(description="On which day the draft was approved.")
    legal_basis: str | None = strawberry.field(description="On which provision it rests, if said.")


_GROUP_OF = One(GROUP, lambda own, one, _: one.c.id == own.c.group_id, ("group_id",), seen=True)
_PROPOSER_OF = One(
    ORGANISATION,
    lambda own, one, _: one.c.id == own.c.proposing_organisation_id,
    ("proposing_organisation_id",),
    seen=True,
)


@extending(DOCUMENT, _GROUP_OF, "The group that drafts it; null when none does, or none is seen.")
def group(self: Document) -> Group | None:
    """The group, joined."""
    found: Group | None = self.__dict__["group"]
    return found


@extending(DOCUMENT, _PROPOSER_OF, "Who proposes it; null when nobody does, or nobody is seen.")
def proposed_by(self: Document) -> Organisation | None:
    """The organisation, joined."""
    found: Organisation | None = self.__dict__["proposed_by"]
    return found


async def _fill_consultations(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = CONSULTATION.rows(asking).add_columns(_CONSULTATION.c.document_id.label("parent"))
    rows = rows.where(_CONSULTATION.c.document_id.in_([one.uuid for one in above]))
    await fill_list(asking, CONSULTATION, above, call, rows, "id")


@extending(
    DOCUMENT,
    _fill_consultations,
    "The consultations on it that the viewer sees, the first one first, rarely five.",
)
def consultations(self: Document) -> list[Consultation]:
    """The consultations, read ahead."""
    found: list[Consultation] = self.__dict__["consultations"]
    return found


async def _fill_exemption(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = await asking.rows(
        select(_EXEMPTION).where(_EXEMPTION.c.document_id.in_([one.uuid for one in above]))
    )
    of = {
        row.document_id: Exemption(
            justification=row.justification,
            approved_on=row.approved_on,
            legal_basis=row.legal_basis,
        )
        for row in rows
    }
    for one in above:
        put(one, call, of.get(one.uuid))


@extending(DOCUMENT, _fill_exemption, "Why it was not consulted on; null where it was, or will be.")
def exemption(self: Document) -> Exemption | None:
    """The exemption, read ahead."""
    found: Exemption | None = self.__dict__["exemption"]
    return found


def _cannot_draft(thing: Any, asking: Asking) -> list[str]:
    reason = rules.refusal(asking.actor, Act.PREPARE_VERSION, facts_of(thing))
    return [] if reason is None else [tell(reason, asking.language)]


@extending(
    DOCUMENT,
    Made(_cannot_draft, _FACTS),
    "Why the viewer may not draft it, in the reader's language; empty when they may.",
)
def viewer_cannot_draft_reasons(self: Document) -> list[str]:
    """Made of the same rule that refuses."""
    found: list[str] = self.__dict__["viewer_cannot_draft_reasons"]
    return found


_PREPARE = Made(_may_prepare, _FACTS)
_EXEMPT = Made(_may_exempt, _FACTS)
_FLAGS = (
    (DOCUMENT, "viewer_can_draft", _may(Act.PREPARE_VERSION), "may draft it further now"),
    (DOCUMENT, "viewer_can_edit", _may(Act.EDIT), "may edit its title now"),
    (DOCUMENT, "viewer_can_adopt", _may(Act.ADOPT), "may record that it was adopted"),
    (DOCUMENT, "viewer_can_withdraw", _may(Act.WITHDRAW), "may withdraw it now"),
    (
        DOCUMENT,
        "viewer_can_prepare_consultation",
        _PREPARE,
        "may prepare a consultation on a version of it",
    ),
    (DOCUMENT, "viewer_can_exempt", _EXEMPT, "may record that it was not consulted on"),
    (
        VERSION,
        "viewer_can_publish",
        _may_with_version(Act.PUBLISH_VERSION, published=False),
        "may publish it now",
    ),
    (
        VERSION,
        "viewer_can_discard",
        _may_with_version(Act.DISCARD_VERSION, published=False),
        "may discard it now",
    ),
    (
        VERSION,
        "viewer_can_show",
        _may_with_version(Act.SHOW_VERSION, published=True),
        "may show it to a wider audience now",
    ),
    (
        VERSION,
        "viewer_can_add_language",
        _may_with_version(Act.ADD_LANGUAGE),
        "may add its text in another language",
    ),
    (
        VERSION,
        "viewer_can_confirm_lineage",
        _may_with_version(Act.CONFIRM_LINEAGE),
        "may confirm what became of its paragraphs",
    ),
)


def _flag(shape: Shape[Any], name: str, how: Made, what: str) -> None:
    """A field that says whether the viewer may do something, made of the rule that refuses."""

    def resolver(self: Any) -> bool:
        return bool(self.__dict__[name])

    resolver.__name__ = name
    extending(shape, how, f"Whether the viewer {what}.")(resolver)


def _may_enter(column: str) -> Made:
    """Whether the viewer may enter a document of this group, or of this organisation."""

    def make(thing: Any, asking: Asking) -> bool:
        facts = DocumentFacts(None, **{"group_id": None, _PROPOSER: None, column: thing.uuid})
        return rules.refusal(asking.actor, Act.CREATE, facts) is None

    return Made(make, ())


_flag(GROUP, "viewer_can_create_document", _may_enter("group_id"), "may enter a document of it")
_flag(
    ORGANISATION,
    "viewer_can_create_document",
    _may_enter(_PROPOSER),
    "may enter a document that it proposes",
)
_DOCUMENT_OF = One(DOCUMENT, lambda own, one, _: one.c.id == own.c.document_id, ("document_id",))


@extending(VERSION, _DOCUMENT_OF, "The document whose version it is.")
def document(self: Version) -> Document:
    """The document, joined."""
    found: Document = self.__dict__["document"]
    return found


for flag in _FLAGS:
    _flag(*flag)


TextFormatWanted = Annotated[TextFormat, strawberry.argument(description="As which file.")]
RedlineFormatWanted = Annotated[RedlineFormat, strawberry.argument(description="As which file.")]
Since = Annotated[
    int | None,
    strawberry.argument(description="The number of the older version; the one before if not said."),
]


def _query(language: Any) -> str:
    return f"?language={language.value}" if language else ""


@extending(
    VERSION,
    Made(lambda thing, _: thing.uuid, ()),
    "Where its text can be downloaded, below this server's address.",
)
def download_path(self: Version, format: TextFormatWanted, language: InLanguage = None) -> str:
    """The path of a download."""
    return f"/downloads/versions/{self.uuid}.{format.value}{_query(language)}"


async def _fill_redline_path(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """The path of a redline for each version: it names the older version, too."""
    since, ending = call.arguments.get("since"), call.arguments["format"].value
    query = _query(call.arguments.get("language"))
    older = await _older_versions(asking, above, since)
    for one in above:
        before = older.get(one.uuid)
        path = f"/downloads/redlines/{before}/{one.uuid}.{ending}{query}"
        put(one, call, path if before else None)


async def _older_versions(
    asking: Asking, above: Sequence[Any], since: int | None
) -> dict[UUID, UUID]:
    """The version of this number before each, or the one before it, among those that are seen."""
    later = _VERSION.alias("later")
    rows = await asking.rows(
        VERSION.rows(asking)
        .with_only_columns(later.c.id.label("of"), _VERSION.c.id)
        .join(later, later.c.document_id == _VERSION.c.document_id)
        .where(
            later.c.id.in_([one.uuid for one in above]),
            _VERSION.c.number < later.c.number,
            true() if since is None else _VERSION.c.number == since,
        )
        .order_by(_VERSION.c.number)
    )
    return {row.of: row.id for row in rows}


@extending(
    VERSION,
    _fill_redline_path,
    "Where what changed since an older version can be downloaded; null where none is seen.",
)
def redline_download_path(
    self: Version,
    format: RedlineFormatWanted,
    since: Since = None,
    language: InLanguage = None,
) -> str | None:
    """The path of a download."""
    found: str | None = taken(
        self, "redline_download_path", format=format, since=since, language=language
    )
    return found


def _html(thing: Any, _: Asking) -> str:
    return write_marked(thing.text, queries.as_marks(thing.marks))


async def _fill_languages(asking: Asking, above: Sequence[Any], call: Call) -> None:
    keys = [one.uuid for one in above]
    rows = await asking.rows(
        select(_TEXT.c.version_id, _TEXT.c.language).where(_TEXT.c.version_id.in_(keys))
    )
    for one in above:
        tags = {row.language: row.language for row in rows if row.version_id == one.uuid}
        put(one, call, languages_of(tags))


@extending(VERSION, _fill_languages, "The languages in which its text can be read.")
def available_languages(self: Version) -> list[Language]:
    """The text's languages, read ahead."""
    found: list[Language] = self.__dict__["available_languages"]
    return found


@extending(
    VERSION,
    Made(lambda version, _: version.__dict__["note"], ("note",)),
    "What is new in it, in the words of those who prepared it; null where nothing is said.",
)
def note(self: Version, info: Info, language: InLanguage = None) -> str | None:
    """The note in a language."""
    return said(self.__dict__["note"], info, language) or None


_VERSION_OF = One(VERSION, lambda own, one, _: one.c.id == own.c.version_id, ("version_id",))
_encode_identity = encoder("ParagraphIdentity")


@extending(PARAGRAPH, _VERSION_OF, "The version whose paragraph it is.")
def version(self: Paragraph) -> Version:
    """The version, joined."""
    found: Version = self.__dict__["version"]
    return found


@extending(
    PARAGRAPH,
    Made(lambda thing, _: _encode_identity(thing.paragraph_id), ("paragraph_id",)),
    "What the paragraph shares with itself in all versions and languages; opaque, no node's id.",
)
def identity(self: Paragraph) -> strawberry.ID:
    """The identity behind the wording."""
    found: strawberry.ID = self.__dict__["identity"]
    return found


@extending(
    PARAGRAPH,
    Made(_html, ("text", "marks")),
    "The text as safe HTML with its light marks: bold, italic, links.",
)
def html(self: Paragraph) -> str:
    """The text with its marks."""
    return str(self.__dict__["html"])


def _documents_of(column: str) -> Fill:
    """Fills a page of documents by this column of theirs, the newest first."""

    async def fill(asking: Asking, above: Sequence[Any], call: Call) -> None:
        def below(key: KeyedColumnElement[Any]) -> Select[Any]:
            return DOCUMENT.rows(asking).where(_DOCUMENT.c[column] == key)

        await fill_pages(asking, DOCUMENT, above, call, below, descending=True)

    return fill


def _give_documents(shape: Shape[Any], column: str, description: str) -> None:
    @extending(shape, _documents_of(column), description)
    def documents(
        self: Any,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Document]:
        found: Connection[Document] = taken(
            self, "documents", first=first, after=after, last=last, before=before
        )
        return found


_give_documents(GROUP, "group_id", "The documents that it drafts, the newest first.")
_give_documents(
    ORGANISATION, "proposing_organisation_id", "The documents that it proposes, the newest first."
)

InStatus = Annotated[
    DocumentStatus | None,
    strawberry.argument(description="Only those that have come so far; all if not said."),
]

OfGroup = Annotated[
    strawberry.ID | None,
    strawberry.argument(description="Only those that this group drafts; all if not said."),
]


@strawberry.type
class DraftingQueries:
    """What can be asked for first."""

    @strawberry.field(description="The documents that the viewer sees, the newest first.")
    async def documents(
        self,
        info: Info,
        status: InStatus = None,
        group_id: OfGroup = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Document]:
        """Documents, newest first."""
        asking = info.context
        rows = DOCUMENT.rows(asking)
        if status is not None:
            rows = rows.where(_DOCUMENT.c.status == status)
        if group_id is not None:
            rows = rows.where(_DOCUMENT.c.group_id == key_in(group_id, "Group", path="groupId"))
        part = Slice(first=first, after=after, last=last, before=before)
        return await page(asking, DOCUMENT, asked(info), rows, part, descending=True)


ROOM = Room(queries=DraftingQueries)
