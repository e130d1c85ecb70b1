"""More of a comment in the graph: on what it was made, its thread, who endorses it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, select

from tryeza.comments import models
from tryeza.comments.meaning import is_endorsed
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.documents import VERSION, Version
from tryeza.graph.levels import Fill, Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import fill_list, table_of, taken
from tryeza.kernel import text

_COMMENT = table_of(models.Comment)
_ENDORSEMENT = table_of(models.Endorsement)

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


ROOM = Room()
