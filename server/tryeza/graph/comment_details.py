"""More of a comment in the graph: where it was put and stands now, its thread, who endorses it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry
from sqlalchemy import ColumnElement, Select, Uuid, cast, select

from tryeza.comments import models
from tryeza.comments.anchors import AnchorState
from tryeza.comments.meaning import is_endorsed
from tryeza.documents.models import ParagraphVersion as ParagraphRow
from tryeza.documents.models import Version as VersionRow
from tryeza.graph.comment_vocabulary import CommentKind
from tryeza.graph.comments import ANSWER, COMMENT, Answer, Comment
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.documents import PARAGRAPH, VERSION, Paragraph, Version
from tryeza.graph.levels import Fill, Made, One, Source
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.graph.tree import Shape, fill_list, put, table_of, taken
from tryeza.kernel import text

described(
    AnchorState,
    "How a comment stands on a later version than the one it was made on.",
    {
        AnchorState.EXACT: "Its words stand there unchanged.",
        AnchorState.MOVED: "Its words stand unchanged in another place.",
        AnchorState.ALTERED: "Its words were changed.",
        AnchorState.LOST: "Its words are gone.",
    },
)


@strawberry.type(
    description="Where a comment was put, as it read and was labelled then: a W3C Web Annotation"
    " selector by quote and by position."
)
class Anchor:
    """An anchor."""

    label: str = strawberry.field(description="The paragraph's number as printed then; or empty.")
    path: list[str] = strawberry.field(description="The headings above it, as printed then.")
    quote: str | None = strawberry.field(
        description="The words; null when it is on the whole paragraph."
    )
    prefix: str | None = strawberry.field(description="What stood before them.")
    suffix: str | None = strawberry.field(description="What stood after them.")
    start: int | None = strawberry.field(
        description="Where they start, in code points of the paragraph's text."
    )
    end: int | None = strawberry.field(description="Where they end, exclusive.")
    paragraph: Paragraph | None = strawberry.field(
        description="The paragraph; null when its version is not the viewer's to see."
    )


@strawberry.type(description="Where a comment stands on a later version, and how sure that is.")
class Projection(Node):
    """A projection."""

    state: AnchorState = strawberry.field(description="How it stands there.")
    score: float = strawberry.field(description="How much of its words is still there, 0 to 1.")
    is_sure: bool = strawberry.field(
        description="False where a person should look; true once one confirmed it."
    )
    confirmed_at: datetime | None = strawberry.field(description="When a person confirmed it.")
    start: int | None = strawberry.field(description="Where its words start now.")
    end: int | None = strawberry.field(description="Where they end now, exclusive.")
    paragraph: Paragraph | None = strawberry.field(
        description="Where it stands; of a lost one, what became of its paragraph, if anything."
    )
    version: Version | None = strawberry.field(
        description="On which version; null when it is not the viewer's to see."
    )


@strawberry.type(description="What a comment said before it was edited.")
class CommentRevision:
    """A revision."""

    revision: int = strawberry.field(description="Which revision it was, counted from 1.")
    kind: CommentKind = strawberry.field(description="What it did.")
    text: str = strawberry.field(description="What it said.")
    proposed_wording: str | None = strawberry.field(description="The wording it suggested.")
    written_at: datetime = strawberry.field(description="When it was written.")


@strawberry.type(description="A comment hidden or shown again, and why.")
class Moderation:
    """An act of moderation."""

    hides: bool = strawberry.field(description="Whether it hid the comment or showed it again.")
    reason: str = strawberry.field(description="Why.")
    moderated_at: datetime = strawberry.field(description="When.")


@strawberry.type(description="Words that could not be taken, kept for the viewer alone.")
class KeptDraft(Node):
    """A kept draft."""

    reason: str = strawberry.field(description="Why they could not be taken, for programs.")
    kept_at: datetime = strawberry.field(description="Since when they are kept.")
    text: str = strawberry.field(description="What was written.")
    proposed_wording: str | None = strawberry.field(description="The wording that it suggested.")
    consultation: Consultation = strawberry.field(description="For which consultation.")
    edit_of: Comment | None = strawberry.field(
        description="The comment that they were to change; null where they were to be a new one."
    )


_COMMENT = table_of(models.Comment)
_ANCHOR = table_of(models.PlacedAnchor)
_PROJECTION = table_of(models.Projection)
_REVISION = table_of(models.CommentRevision)
_ENDORSEMENT = table_of(models.Endorsement)
_MODERATION = table_of(models.Moderation)
_DRAFT = table_of(models.KeptDraft)
_REFLECTED = table_of(models.ReflectedParagraph)
_ANSWERED = table_of(models.AnsweredComment)
_PARAGRAPH = table_of(ParagraphRow)
_VERSION = table_of(VersionRow)


def _drafts(asking: Asking) -> Select[Any]:
    return select(_DRAFT).where(_DRAFT.c.person_id == asking.actor.person_id)


def _edited(draft: Source, comment: Source, _: Asking) -> ColumnElement[bool]:
    return comment.c.id == cast(draft.c.content["editOf"].astext, Uuid)


PROJECTION = Shape(
    Projection,
    _PROJECTION,
    ones={
        "paragraph": One(
            PARAGRAPH,
            lambda own, one, _: one.c.id == own.c.paragraph_version_id,
            ("paragraph_version_id",),
        ),
        "version": One(VERSION, lambda own, one, _: one.c.id == own.c.version_id, ("version_id",)),
    },
)
ANCHOR = Shape(
    Anchor,
    _ANCHOR,
    key="comment_id",
    ones={
        "paragraph": One(
            PARAGRAPH,
            lambda own, one, _: one.c.id == own.c.paragraph_version_id,
            ("paragraph_version_id",),
            seen=True,
        ),
    },
)
KEPT_DRAFT = Shape(
    KeptDraft,
    _DRAFT,
    rows=_drafts,
    ones={
        "consultation": One(
            CONSULTATION,
            lambda own, one, _: one.c.id == own.c.consultation_id,
            ("consultation_id",),
        ),
        "edit_of": One(COMMENT, _edited, ("content",), seen=True),
    },
    made={
        "text": Made(lambda draft, _: draft.content["text"], ("content",)),
        "proposed_wording": Made(
            lambda draft, _: draft.content.get("proposedWording"), ("content",)
        ),
    },
)

_CONSULTATION_OF = One(
    CONSULTATION, lambda own, one, _: one.c.id == own.c.consultation_id, ("consultation_id",)
)
_VERSION_OF = One(VERSION, lambda own, one, _: one.c.id == own.c.version_id, ("version_id",))


@extending(COMMENT, _CONSULTATION_OF, "The consultation in which it was said.")
def consultation(self: Comment) -> Consultation:
    """The consultation, joined."""
    found: Consultation = self.__dict__["consultation"]
    return found


@extending(COMMENT, _VERSION_OF, "The version on which it was made.")
def version(self: Comment) -> Version:
    """The version, joined."""
    found: Version = self.__dict__["version"]
    return found


_ANCHOR_OF = One(ANCHOR, lambda own, one, _: one.c.comment_id == own.c.id, ("id",))


@extending(COMMENT, _ANCHOR_OF, "Where it was put; null when on the document as a whole.")
def anchor(self: Comment) -> Anchor | None:
    """The anchor, joined."""
    found: Anchor | None = self.__dict__["anchor"]
    return found


_PARENT_OF = One(
    COMMENT, lambda own, one, _: one.c.id == own.c.parent_id, ("parent_id",), seen=True
)
_COPIED_FROM = One(
    COMMENT, lambda own, one, _: one.c.id == own.c.copied_from_id, ("copied_from_id",), seen=True
)
_HTML = Made(lambda comment, _: text.html_of(comment.text), ("text",))


# rows that are read for a parent have its key as `parent`; so this has another name here
@extending(
    COMMENT,
    _PARENT_OF,
    "What it replies to; null when to nothing, or to nothing that the viewer sees.",
    name="parent",
)
def parent_comment(self: Comment) -> Comment | None:
    """The comment above, joined."""
    found: Comment | None = self.__dict__["parent_comment"]
    return found


@extending(
    COMMENT,
    _COPIED_FROM,
    "Of a comment in a position: the internal one that it was copied from, for its own people.",
)
def copied_from(self: Comment) -> Comment | None:
    """The original, joined."""
    found: Comment | None = self.__dict__["copied_from"]
    return found


@extending(COMMENT, _HTML, "What it says as safe HTML of its light Markdown.")
def html(self: Comment) -> str:
    """The text with its marks."""
    return str(self.__dict__["html"])


async def _fill_projections(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = select(_PROJECTION, _PROJECTION.c.comment_id.label("parent")).where(
        _PROJECTION.c.comment_id.in_([one.uuid for one in above]),
        _PROJECTION.c.version_id.in_(VERSION.rows(asking).with_only_columns(_VERSION.c.id)),
    )
    await fill_list(asking, PROJECTION, above, call, rows, "id")


@extending(
    COMMENT,
    _fill_projections,
    "Where it stands on each later version that the viewer sees, the first one first.",
)
def projections(self: Comment) -> list[Projection]:
    """The projections, read ahead."""
    found: list[Projection] = taken(self, "projections")
    return found


async def _fill_replies(asking: Asking, above: Sequence[Any], call: Call) -> None:
    def of(parent: Any) -> Select[Any]:
        return COMMENT.rows(asking).where(_COMMENT.c.parent_id == parent)

    await fill_pages(asking, COMMENT, above, call, of)


@extending(COMMENT, _fill_replies, "What was replied to it, the oldest first.")
def replies(
    self: Comment,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[Comment]:
    """The replies, read ahead."""
    found: Connection[Comment] = taken(
        self, "replies", first=first, after=after, last=last, before=before
    )
    return found


def _endorsers(wanted: ColumnElement[bool]) -> Fill:
    """Fills the organisations whose endorsements are wanted."""
    table = ORGANISATION.table

    async def fill(asking: Asking, above: Sequence[Any], call: Call) -> None:
        rows = (
            select(table, _ENDORSEMENT.c.comment_id.label("parent"))
            .join(_ENDORSEMENT, _ENDORSEMENT.c.organisation_id == table.c.id)
            .join(_COMMENT, _COMMENT.c.id == _ENDORSEMENT.c.comment_id)
            .where(_ENDORSEMENT.c.comment_id.in_([one.uuid for one in above]), wanted)
        )
        await fill_list(asking, ORGANISATION, above, call, rows, "slug")

    return fill


@extending(
    COMMENT,
    _endorsers(is_endorsed()),
    "The organisations that support what it says now, by name; as many as take part, rarely over"
    " fifty.",
)
def endorsed_by(self: Comment) -> list[Organisation]:
    """The endorsing organisations, read ahead."""
    found: list[Organisation] = taken(self, "endorsed_by")
    return found


@extending(
    COMMENT,
    _endorsers(~is_endorsed()),
    "The organisations that supported what it said before it was edited, and have not supported it"
    " since, by name.",
)
def endorsed_before(self: Comment) -> list[Organisation]:
    """Those whose endorsement ended with an edit, read ahead."""
    found: list[Organisation] = taken(self, "endorsed_before")
    return found


async def _fill_revisions(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = await asking.rows(
        select(_REVISION)
        .where(_REVISION.c.comment_id.in_([one.uuid for one in above]))
        .order_by(_REVISION.c.revision)
    )
    for one in above:
        mine = [_revision(row) for row in rows if row.comment_id == one.uuid]
        put(one, call, mine)


def _revision(row: Any) -> CommentRevision:
    return CommentRevision(
        revision=row.revision,
        kind=row.kind,
        text=row.text,
        proposed_wording=row.proposed_wording,
        written_at=row.written_at,
    )


@extending(COMMENT, _fill_revisions, "What it said before it was edited, the first one first.")
def revisions(self: Comment) -> list[CommentRevision]:
    """The revisions, read ahead."""
    found: list[CommentRevision] = taken(self, "revisions")
    return found


async def _fill_moderations(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = await asking.rows(
        select(_MODERATION)
        .where(_MODERATION.c.comment_id.in_([one.uuid for one in above]))
        .order_by(_MODERATION.c.moderated_at)
    )
    for one in above:
        mine = [
            Moderation(hides=row.hides, reason=row.reason, moderated_at=row.moderated_at)
            for row in rows
            if row.comment_id == one.uuid
        ]
        put(one, call, mine)


@extending(COMMENT, _fill_moderations, "When it was hidden or shown again, and why.")
def moderations(self: Comment) -> list[Moderation]:
    """The acts of moderation, read ahead."""
    found: list[Moderation] = taken(self, "moderations")
    return found


async def _fill_reflected(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = (
        PARAGRAPH.rows(asking)
        .add_columns(_REFLECTED.c.answer_id.label("parent"))
        .join(_REFLECTED, _REFLECTED.c.paragraph_version_id == _PARAGRAPH.c.id)
        .where(_REFLECTED.c.answer_id.in_([one.uuid for one in above]))
    )
    await fill_list(asking, PARAGRAPH, above, call, rows, "position")


@extending(ANSWER, _fill_reflected, "The paragraphs of the revised text that reflect it.")
def reflected_in(self: Answer) -> list[Paragraph]:
    """The reflecting paragraphs, read ahead."""
    found: list[Paragraph] = taken(self, "reflected_in")
    return found


async def _fill_answered(asking: Asking, above: Sequence[Any], call: Call) -> None:
    def of(answer: Any) -> Select[Any]:
        mine = select(_ANSWERED.c.comment_id).where(_ANSWERED.c.answer_id == answer)
        mine = mine.correlate_except(_ANSWERED)
        return COMMENT.rows(asking).where(_COMMENT.c.id.in_(mine))

    await fill_pages(asking, COMMENT, above, call, of)


@extending(ANSWER, _fill_answered, "The comments that it answers, the oldest first.")
def comments(
    self: Answer,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[Comment]:
    """The answered comments, read ahead."""
    found: Connection[Comment] = taken(
        self, "comments", first=first, after=after, last=last, before=before
    )
    return found


ROOM = Room(nodes=(KEPT_DRAFT,))
