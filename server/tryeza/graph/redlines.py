"""What became of a text from version to version, in the graph: texts, lineage, redline."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import strawberry
from sqlalchemy import Select, select

from tryeza.documents import models, queries
from tryeza.documents.comparing import Comparison, EntryKind, LinkKind, Op, compare
from tryeza.documents.content import Changes
from tryeza.graph.context import Asking
from tryeza.graph.documents import DOCUMENT, VERSION, Document, Version
from tryeza.graph.languages import InLanguage, tags_of
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import encode_id
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.graph.tree import fill_list, put, table_of, taken
from tryeza.kernel.errors import invalid
from tryeza.kernel.isolation import OutOfBounds, Places, isolated, turn

described(
    LinkKind,
    "What became of a paragraph from one version to the next.",
    {
        LinkKind.KEPT: "It stayed as it was.",
        LinkKind.EDITED: "It was edited.",
        LinkKind.MOVED: "It was moved, and perhaps edited.",
        LinkKind.SPLIT: "It was split into several.",
        LinkKind.MERGED: "Several were merged into one.",
        LinkKind.REMOVED: "It was removed.",
        LinkKind.ADDED: "It was added.",
    },
)
described(
    EntryKind,
    "What became of the paragraphs in one place of a redline; a moved one stands in two places.",
    {
        EntryKind.KEPT: "They stayed as they were.",
        EntryKind.EDITED: "They were edited.",
        EntryKind.MOVED_FROM: "Here they stood before they were moved.",
        EntryKind.MOVED_TO: "Here they were moved to.",
        EntryKind.SPLIT: "One was split into several.",
        EntryKind.MERGED: "Several were merged into one.",
        EntryKind.REMOVED: "They were removed.",
        EntryKind.ADDED: "They were added.",
    },
)
described(
    Op,
    "What happened to a stretch of text.",
    {
        Op.EQUAL: "It stayed.",
        Op.INSERT: "It was inserted.",
        Op.DELETE: "It was deleted.",
        Op.MOVE_FROM: "It was moved away from here.",
        Op.MOVE_TO: "It was moved to here.",
    },
)


@strawberry.type(description="Something that an import noticed in its file.")
class ImportWarning:
    """A warning."""

    code: str = strawberry.field(description="What, for programs.")
    message: str = strawberry.field(description="The same as a sentence in English.")


@strawberry.type(description="A version's text in one language.")
class VersionText:
    """A text."""

    language: str = strawberry.field(description="Its language, a BCP 47 tag.")
    is_leading: bool = strawberry.field(
        description="Whether the other languages are aligned to this one."
    )
    changes: Changes = strawberry.field(description="How tracked changes in its file were read.")
    warnings: list[ImportWarning] = strawberry.field(description="What the import noticed.")


@strawberry.type(description="Paragraphs of the version before and what they became in this one.")
class LineageLink:
    """A link."""

    id: strawberry.ID = strawberry.field(description="What an act on the link must name.")
    kind: LinkKind = strawberry.field(description="What became of them.")
    score: float = strawberry.field(description="How much of the wording is the same, 0 to 1.")
    is_sure: bool = strawberry.field(description="False where a person should confirm it.")
    confirmed_at: datetime | None = strawberry.field(description="When a person confirmed it.")
    old_paragraph_ids: list[strawberry.ID] = strawberry.field(
        description="The paragraphs of the version before; empty for what was added."
    )
    new_paragraph_ids: list[strawberry.ID] = strawberry.field(
        description="The paragraphs of this version; empty for what was removed."
    )


@strawberry.type(description="A stretch of text and what happened to it.")
class RedlineSegment:
    """A segment."""

    op: Op = strawberry.field(description="What happened to it.")
    text: str = strawberry.field(description="The text; U+2029 stands between two paragraphs.")
    move: int | None = strawberry.field(
        description="The number that the two ends of a move share; null where nothing moved."
    )


@strawberry.type(description="What a reader of a redline sees in one place.")
class RedlineEntry:
    """An entry."""

    kind: EntryKind = strawberry.field(description="What became of its paragraphs.")
    label_old: str = strawberry.field(description="Their labels before; or empty.")
    label_new: str = strawberry.field(description="Their labels now; or empty.")
    old_paragraph_ids: list[strawberry.ID] = strawberry.field(
        description="The old paragraphs; empty for what was added."
    )
    new_paragraph_ids: list[strawberry.ID] = strawberry.field(
        description="The new paragraphs; empty for what was removed."
    )
    segments: list[RedlineSegment] = strawberry.field(
        description="Its words: without what came it is the old text, without what went the new."
    )


DRAWING = Places(6)  # of some fifteen connections
_VERSION = table_of(models.Version)
_TEXT = table_of(models.VersionText)
_LINEAGE = table_of(models.Lineage)


async def _fill_versions(asking: Asking, documents: Sequence[Document], call: Call) -> None:
    rows = (
        VERSION.rows(asking)
        .add_columns(_VERSION.c.document_id.label("parent"))
        .where(_VERSION.c.document_id.in_([one.uuid for one in documents]))
    )
    await fill_list(asking, VERSION, documents, call, rows, "number")


@extending(
    DOCUMENT, _fill_versions, "Its versions that the viewer sees, the first one first, rarely ten."
)
def versions(self: Document) -> list[Version]:
    """The versions, read ahead."""
    found: list[Version] = taken(self, "versions")
    return found


async def _fill_texts(asking: Asking, above: Sequence[Version], call: Call) -> None:
    rows = await asking.rows(
        select(_TEXT)
        .where(_TEXT.c.version_id.in_([one.uuid for one in above]))
        .order_by(_TEXT.c.is_leading.desc(), _TEXT.c.language)
    )
    for one in above:
        put(one, call, [_text(row) for row in rows if row.version_id == one.uuid])


def _text(row: Any) -> VersionText:
    return VersionText(
        language=row.language,
        is_leading=row.is_leading,
        changes=row.changes,
        warnings=[ImportWarning(code=w["code"], message=w["message"]) for w in row.warnings],
    )


@extending(VERSION, _fill_texts, "Its texts, one a language, the leading one first.")
def texts(self: Version) -> list[VersionText]:
    """The texts, read ahead."""
    found: list[VersionText] = taken(self, "texts")
    return found


async def _fill_lineage(asking: Asking, above: Sequence[Version], call: Call) -> None:
    rows = await asking.rows(
        select(_LINEAGE)
        .where(_LINEAGE.c.to_version_id.in_([one.uuid for one in above]))
        .order_by(_LINEAGE.c.id)
    )
    unsure = call.arguments.get("unsure")
    for one in above:
        links: dict[Any, list[Any]] = {}
        for row in rows:
            if row.to_version_id == one.uuid:
                links.setdefault(row.link_id, []).append(row)
        told = [_link(key, strands) for key, strands in links.items()]
        put(one, call, [link for link in told if unsure is None or link.is_sure is not unsure])


def _link(key: Any, strands: Sequence[Any]) -> LineageLink:
    first = strands[0]
    old = dict.fromkeys(row.old_id for row in strands if row.old_id)
    new = dict.fromkeys(row.new_id for row in strands if row.new_id)
    return LineageLink(
        id=encode_id("LineageLink", key),
        kind=first.kind,
        score=first.score,
        is_sure=first.is_sure,
        confirmed_at=first.confirmed_at,
        old_paragraph_ids=[encode_id("Paragraph", one) for one in old],
        new_paragraph_ids=[encode_id("Paragraph", one) for one in new],
    )


Unsure = Annotated[
    bool | None,
    strawberry.argument(description="Only links that a person should confirm, or only the others."),
]


@extending(
    VERSION,
    _fill_lineage,
    "What became of every paragraph of the version before; empty on the first version.",
    metadata={"length": 400},
)
def lineage(self: Version, unsure: Unsure = None) -> list[LineageLink]:
    """The lineage, read ahead."""
    found: list[LineageLink] = taken(self, "lineage", unsure=unsure)
    return found


Since = Annotated[
    int | None,
    strawberry.argument(description="The number of the older version; the one before if not said."),
]


async def _fill_redline(asking: Asking, above: Sequence[Version], call: Call) -> None:
    """Compared when it is asked for, in a process of its own: any two versions may be.

    Who draws holds a connection to the database, so that only so many draw, or wait to, at once.
    """
    for one in above:
        old, new = await _pair(asking, one, call)
        try:
            async with turn(DRAWING.here(), patience=0):
                drawn = await isolated(compare, queries.as_content(old), queries.as_content(new))
        except OutOfBounds as error:
            raise invalid("since", "graph.redline_too_long") from error
        put(one, call, _entries(drawn, old, new))


async def _pair(
    asking: Asking, version: Version, call: Call
) -> tuple[Sequence[queries.Placed], Sequence[queries.Placed]]:
    """The paragraphs of the older and of this version, in one language that both have."""
    rows = await asking.rows(_older(asking, version, call.arguments.get("since")))
    if not rows:
        return (), ()
    older = rows[0].id
    wanted = tags_of(call.arguments.get("language") or asking.language)
    shared = await queries.common_languages(asking.session, older, version.uuid, wanted)
    return (
        await queries.placed_paragraphs(asking.session, older, shared[0]),
        await queries.placed_paragraphs(asking.session, version.uuid, shared[0]),
    )


def _older(asking: Asking, version: Version, since: int | None) -> Select[Any]:
    here = select(_VERSION.c.document_id, _VERSION.c.number).where(_VERSION.c.id == version.uuid)
    this = here.subquery()
    rows = (
        VERSION.rows(asking)
        .with_only_columns(_VERSION.c.id, maintain_column_froms=True)
        .where(_VERSION.c.document_id == this.c.document_id, _VERSION.c.number < this.c.number)
    )
    if since is not None:
        rows = rows.where(_VERSION.c.number == since)
    return rows.order_by(_VERSION.c.number.desc()).limit(1)


def _entries(
    drawn: Comparison, old: Sequence[queries.Placed], new: Sequence[queries.Placed]
) -> list[RedlineEntry]:
    return [
        RedlineEntry(
            kind=entry.kind,
            label_old=entry.label_old,
            label_new=entry.label_new,
            old_paragraph_ids=[encode_id("Paragraph", old[place].id) for place in entry.old],
            new_paragraph_ids=[encode_id("Paragraph", new[place].id) for place in entry.new],
            segments=[
                RedlineSegment(op=part.op, text=part.text, move=part.move or None)
                for part in entry.segments
            ],
        )
        for entry in drawn.redline
    ]


@extending(
    VERSION,
    _fill_redline,
    "What changed since an older version, word by word, with moves; empty on the first version.",
    metadata={"length": 400},
)
def redline(self: Version, since: Since = None, language: InLanguage = None) -> list[RedlineEntry]:
    """The redline, drawn ahead."""
    found: list[RedlineEntry] = taken(self, "redline", since=since, language=language)
    return found


ROOM = Room()
