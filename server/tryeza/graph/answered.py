"""What an answer answers, and where it is reflected, in the graph."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, select

from tryeza.comments import models
from tryeza.documents.models import ParagraphVersion
from tryeza.graph.comments import ANSWER, COMMENT, Answer, Comment
from tryeza.graph.context import Asking
from tryeza.graph.documents import PARAGRAPH, Paragraph
from tryeza.graph.look_ahead import Call
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import fill_list, table_of, taken

_COMMENT = table_of(models.Comment)
_REFLECTED = table_of(models.ReflectedParagraph)
_ANSWERED = table_of(models.AnsweredComment)
_PARAGRAPH = table_of(ParagraphVersion)


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


ROOM = Room()
