"""Comments and their answers in the graph."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry
from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    FromClause,
    Select,
    and_,
    or_,
    select,
    union_all,
)
from sqlalchemy.sql.elements import KeyedColumnElement

from tryeza.comments import models, queries
from tryeza.comments.anchors import AnchorState
from tryeza.comments.meaning import has_outdated_answer
from tryeza.consultations.models import Consultation
from tryeza.consultations.queries import run_by
from tryeza.documents.models import Document, ParagraphVersion
from tryeza.graph.comment_vocabulary import (
    Channel,
    CommentKind,
    CommentState,
    Outcome,
    Publicity,
    Scope,
)
from tryeza.graph.context import Asking
from tryeza.graph.documents import PARAGRAPH, Paragraph
from tryeza.graph.levels import Made, One, Source
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.people import PERSON, Person
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import Shape, table_of, taken
from tryeza.kernel.actor import Actor


@strawberry.type(description="The answer to a comment, or to many at once.")
class Answer(Node):
    """An answer."""

    outcome: Outcome = strawberry.field(description="What was decided.")
    reason: str | None = strawberry.field(description="Why, in the words of those who decided.")
    language: str = strawberry.field(description="The language of the reason, a BCP 47 tag.")
    recommended_at: datetime = strawberry.field(description="When it was recommended.")
    decided_at: datetime | None = strawberry.field(
        description="When it was decided; null while it is only recommended."
    )
    published_at: datetime | None = strawberry.field(description="When it was published.")
    revision: int = strawberry.field(description="What an edit must name to be taken.")


@strawberry.type(description="What somebody said about a text or a part of it.")
class Comment(Node):
    """A comment."""

    number: int = strawberry.field(description="The number on its receipt.")
    kind: CommentKind = strawberry.field(description="What the comment does.")
    text: str = strawberry.field(description="What it says, as it was typed: light Markdown.")
    proposed_wording: str | None = strawberry.field(description="The wording it suggests.")
    language: str = strawberry.field(description="The language it is written in, a BCP 47 tag.")
    channel: Channel = strawberry.field(description="By which way it came.")
    scope: Scope = strawberry.field(description="Among whom it is exchanged.")
    state: CommentState = strawberry.field(description="Whether it stands.")
    publicity: Publicity = strawberry.field(description="How its author chose to be shown.")
    revision: int = strawberry.field(description="What an edit must name to be taken.")
    created_at: datetime = strawberry.field(description="When it was sent.")
    received_at: datetime = strawberry.field(
        description="When it was received, which counts for the window."
    )
    edited_at: datetime | None = strawberry.field(description="When it was last edited, if it was.")
    speaker_name: str | None = strawberry.field(
        description="Who said it, where it was captured for somebody; null if not to be shown."
    )
    author: Person | None = strawberry.field(
        description="Who wrote it; null where the author chose not to be shown."
    )
    organisation: Organisation | None = strawberry.field(
        description="For whom the author spoke; null when for nobody but themselves."
    )
    answer: Answer | None = strawberry.field(
        description="Its answer; null until it is published, but for those who run it all."
    )


_COMMENT = table_of(models.Comment)
_ANSWER = table_of(models.Answer)
_ANSWERED = table_of(models.AnsweredComment)
_ANCHOR = table_of(models.PlacedAnchor)
_PROJECTION = table_of(models.Projection)
_PARAGRAPH = table_of(ParagraphVersion)
_HERE, _SAME = _PARAGRAPH.alias("here"), _PARAGRAPH.alias("same")
_SAME_PLACE = and_(
    _HERE.c.version_id == _SAME.c.version_id, _HERE.c.paragraph_id == _SAME.c.paragraph_id
)
_CONSULTATION = table_of(Consultation)
_DOCUMENT = table_of(Document)


def _comments(asking: Asking) -> Select[Any]:
    """The comments that the actor reads, and beside each what they may know of it."""
    actor = asking.actor
    shows = queries.author_visible_to(actor).label("shows_author")
    runs = run_by(actor).label("is_run")
    carried = select(_PROJECTION.c.id).where(_PROJECTION.c.comment_id == _COMMENT.c.id).exists()
    outdated = and_(has_outdated_answer(), run_by(actor)).label("is_answered_before")
    beside = (shows, runs, carried.label("is_carried"), outdated)
    return _in_consultation(select(_COMMENT, *beside), _COMMENT).where(queries.visible_to(actor))


def _answers(asking: Asking) -> Select[Any]:
    visible = queries.answers_visible_to(asking.actor)
    return _in_consultation(select(_ANSWER), _ANSWER).where(visible)


def _in_consultation(rows: Select[Any], table: FromClause) -> Select[Any]:
    return rows.join(_CONSULTATION, _CONSULTATION.c.id == table.c.consultation_id).join(
        _DOCUMENT, _DOCUMENT.c.id == _CONSULTATION.c.document_id
    )


def _author(comment: Source, person: Source, _: Asking) -> ColumnElement[bool]:
    return and_(person.c.id == comment.c.author_id, comment.c.shows_author)


def _answer(link: Source, answer: Source, asking: Asking) -> ColumnElement[bool]:
    """A published answer; whoever runs the consultation sees it before."""
    shown = or_(
        answer.c.published_at.is_not(None), answer.c.consultation_id.in_(run_ids(asking.actor))
    )
    return and_(answer.c.id == link.c.answer_id, shown)


def run_ids(actor: Actor) -> Select[Any]:
    """The consultations that the actor runs."""
    return (
        select(_CONSULTATION.c.id)
        .join(_DOCUMENT, _DOCUMENT.c.id == _CONSULTATION.c.document_id)
        .where(run_by(actor))
    )


def _speaker(comment: Any, _: Asking) -> str | None:
    return comment.speaker_name if comment.shows_author else None


ANSWER = Shape(Answer, _ANSWER, rows=_answers)
COMMENT = Shape(
    Comment,
    _COMMENT,
    rows=_comments,
    ones={
        "author": One(PERSON, _author, ("author_id", "shows_author")),
        "organisation": One(
            ORGANISATION,
            lambda comment, one, _: one.c.id == comment.c.organisation_id,
            ("organisation_id",),
        ),
        "answer": One(
            ANSWER,
            _answer,
            ("id",),
            through=_ANSWERED,
            link=lambda comment, link: link.c.comment_id == comment.c.id,
        ),
    },
    made={"speaker_name": Made(_speaker, ("speaker_name", "shows_author"))},
)


def placed_on(paragraphs: Select[Any]) -> CompoundSelect[Any]:
    """The keys of comments that were put on these paragraphs, or carried there."""
    return union_all(
        select(_ANCHOR.c.comment_id).where(_ANCHOR.c.paragraph_version_id.in_(paragraphs)),
        select(_PROJECTION.c.comment_id).where(
            _PROJECTION.c.paragraph_version_id.in_(paragraphs),
            _PROJECTION.c.state != AnchorState.LOST,
        ),
    )


def placed() -> CompoundSelect[Any]:
    """Comments and the paragraphs that they were put on, or carried to."""
    return union_all(
        select(_ANCHOR.c.comment_id, _ANCHOR.c.paragraph_version_id),
        select(_PROJECTION.c.comment_id, _PROJECTION.c.paragraph_version_id).where(
            _PROJECTION.c.state != AnchorState.LOST
        ),
    )


async def _fill_comments(asking: Asking, paragraphs: Sequence[Paragraph], call: Call) -> None:
    """The comments that stand on each paragraph, in whichever language they were put there."""

    def on(paragraph: KeyedColumnElement[Any]) -> Select[Any]:
        in_all_languages = (
            select(_SAME.c.id)
            .join(_HERE, _SAME_PLACE)
            .where(_HERE.c.id == paragraph)
            .correlate(paragraph.table)
        )
        return COMMENT.rows(asking).where(_COMMENT.c.id.in_(placed_on(in_all_languages)))

    await fill_pages(asking, COMMENT, paragraphs, call, on)


@extending(
    PARAGRAPH, _fill_comments, "The comments that stand on this paragraph, the oldest first."
)
def comments(
    self: Paragraph,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[Comment]:
    """The comments on a paragraph, read ahead."""
    found: Connection[Comment] = taken(
        self, "comments", first=first, after=after, last=last, before=before
    )
    return found


ROOM = Room(nodes=(COMMENT, ANSWER))
