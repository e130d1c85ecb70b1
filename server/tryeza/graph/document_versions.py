"""More of a version and its paragraphs in the graph: languages, notes, downloads, marked text."""

from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

import strawberry
from sqlalchemy import select, true

from tryeza.documents import models, queries
from tryeza.documents.writing.formats import RedlineFormat, TextFormat
from tryeza.documents.writing.html import write_marked
from tryeza.graph.context import Asking, Info
from tryeza.graph.documents import PARAGRAPH, VERSION, Paragraph, Version
from tryeza.graph.languages import InLanguage, in_query, languages_of, said
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import encoder
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.graph.tree import put, table_of, taken
from tryeza.kernel.catalogue import Language

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

_VERSION = table_of(models.Version)
_TEXT = table_of(models.VersionText)

TextFormatWanted = Annotated[TextFormat, strawberry.argument(description="As which file.")]
RedlineFormatWanted = Annotated[RedlineFormat, strawberry.argument(description="As which file.")]
Since = Annotated[
    int | None,
    strawberry.argument(description="The number of the older version; the one before if not said."),
]


@extending(
    VERSION,
    Made(lambda thing, _: thing.uuid, ()),
    "Where its text can be downloaded, below this server's address.",
)
def download_path(self: Version, format: TextFormatWanted, language: InLanguage = None) -> str:
    """The path of a download."""
    return f"/downloads/versions/{self.uuid}.{format.value}{in_query(language)}"


async def _fill_redline_path(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """The path of a redline for each version: it names the older version, too."""
    since, ending = call.arguments.get("since"), call.arguments["format"].value
    query = in_query(call.arguments.get("language"))
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


ROOM = Room()
