"""Word files that came back, and what was found in them, in the graph."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry
from sqlalchemy import Select, select

from tryeza.comments import models, queries, rules
from tryeza.comments.models import FindKind
from tryeza.comments.rules import Act
from tryeza.consultations.models import Consultation as ConsultationRow
from tryeza.documents.models import Document as DocumentRow
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultation_rights import FACTS, facts_of
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.documents import PARAGRAPH, Paragraph
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node, encode_id
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.graph.speaking import about, own_positions
from tryeza.graph.tree import Shape, table_of, taken
from tryeza.kernel.errors import Told
from tryeza.kernel.telling import tell

described(
    FindKind,
    "What was found in a Word file that came back.",
    {
        FindKind.COMMENT: "A comment.",
        FindKind.SUGGEST: "Another wording of a paragraph.",
        FindKind.INSERT: "A paragraph to be added after one.",
        FindKind.DELETE: "A paragraph to be deleted.",
        FindKind.MOVE: "A paragraph to be moved behind another.",
        FindKind.JOIN: "A paragraph to be joined with those after it.",
        FindKind.SPLIT: "A paragraph to be divided; line feeds part what it becomes.",
    },
)


@strawberry.type(description="What a person should know of a file that came back.")
class ReturnNotice:
    """A notice."""

    code: str = strawberry.field(description="What, for programs.")
    message: str = strawberry.field(description="The same as a sentence in the reader's language.")


@strawberry.type(
    description="Something found in a Word file that came back, and where it would be put."
)
class WordFind(Node):
    """A find."""

    kind: FindKind = strawberry.field(description="What it is.")
    author: str | None = strawberry.field(
        description="Who wrote it, as the file has it; null where it was not tracked or not named."
    )
    written: str | None = strawberry.field(
        description="When, as the file has it: mostly the author's own clock without a zone."
    )
    start: int | None = strawberry.field(
        description="Where its words start, in code points of the paragraph's text."
    )
    end: int | None = strawberry.field(description="Where they end, exclusive.")
    quote: str = strawberry.field(
        description="The words it is on; without `start` they are not in the paragraph."
    )
    text: str = strawberry.field(description="What it says, or will say as a comment.")
    old: str = strawberry.field(description="Of a change: the wording that it was made to.")
    new: str = strawberry.field(description="Of a change: the wording that is wanted.")
    is_resolved: bool = strawberry.field(description="Whether it was marked as done in Word.")
    is_sure: bool = strawberry.field(description="False where a person should look at it.")
    is_taken: bool = strawberry.field(description="Whether it becomes a comment when confirmed.")
    paragraph: Paragraph | None = strawberry.field(
        description="Where it would be put; null for the document as a whole."
    )
    parent_id: strawberry.ID | None = strawberry.field(
        description="The find that it answers; null where it begins a thread."
    )
    comment_id: strawberry.ID | None = strawberry.field(
        description="The comment that it became, also from another file; null until then."
    )
    comment: Comment | None = strawberry.field(
        description="The same comment, where the viewer may read it."
    )


@strawberry.type(
    description=(
        "A Word file that came back. What was found in it waits until somebody confirms it; then it"
        " becomes comments, all together. The same file is read once in a consultation."
    )
)
class WordReturn(Node):
    """A return."""

    language: str = strawberry.field(description="The language of the text, a BCP 47 tag.")
    speaker_name: str | None = strawberry.field(
        description="Who said what names nobody in the file."
    )
    received_at: datetime = strawberry.field(description="When it was received.")
    read_at: datetime = strawberry.field(description="When it was read here.")
    confirmed_at: datetime | None = strawberry.field(
        description="When it was confirmed, if it was."
    )
    revision: int = strawberry.field(description="What confirming must name to be taken.")
    organisation: Organisation | None = strawberry.field(description="Which organisation sent it.")
    consultation: Consultation = strawberry.field(description="In which consultation.")
    download_path: str = strawberry.field(
        description="Where the file itself is downloaded, below this server's address."
    )
    notices: list[ReturnNotice] = strawberry.field(
        description="What a person should know of it, the weightiest first; rarely over ten."
    )

    @strawberry.field(
        description="What was found: comments first, then changes, each in the order of the text.",
        metadata={"length": 100},
    )
    def finds(
        self,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[WordFind]:
        """The finds of a return, read ahead."""
        found: Connection[WordFind] = taken(
            self, "finds", first=first, after=after, last=last, before=before
        )
        return found


_RETURN = table_of(models.WordReturn)
_FIND = table_of(models.ReturnFind)
_CONSULTATION = table_of(ConsultationRow)
_DOCUMENT = table_of(DocumentRow)


def _visible(asking: Asking, rows: Select[Any]) -> Select[Any]:
    return (
        rows.join(_CONSULTATION, _CONSULTATION.c.id == _RETURN.c.consultation_id)
        .join(_DOCUMENT, _DOCUMENT.c.id == _CONSULTATION.c.document_id)
        .where(queries.returns_visible_to(asking.actor))
    )


def _finds(asking: Asking) -> Select[Any]:
    return _visible(asking, select(_FIND).join(_RETURN, _RETURN.c.id == _FIND.c.return_id))


def _notices(of: Any, asking: Asking) -> list[ReturnNotice]:
    return [
        ReturnNotice(code=code, message=tell(Told(code, facts), asking.language))
        for code, facts in of.notices
    ]


def _id_of(column: str, type_name: str) -> Made:
    def made(find: Any, _: Asking) -> strawberry.ID | None:
        key = find.__dict__[column]
        return encode_id(type_name, key) if key is not None else None

    return Made(made, (column,))


FIND = Shape(
    WordFind,
    _FIND,
    rows=_finds,
    ones={
        "paragraph": One(
            PARAGRAPH,
            lambda own, one, _: one.c.id == own.c.paragraph_version_id,
            ("paragraph_version_id",),
        ),
        "comment": One(COMMENT, lambda own, one, _: one.c.id == own.c.comment_id, ("comment_id",)),
    },
    made={
        "parent_id": _id_of("parent_id", "WordFind"),
        "comment_id": _id_of("comment_id", "Comment"),
    },
)
RETURN = Shape(
    WordReturn,
    _RETURN,
    rows=lambda asking: _visible(asking, select(_RETURN)),
    ones={
        "organisation": One(
            ORGANISATION,
            lambda own, one, _: one.c.id == own.c.organisation_id,
            ("organisation_id",),
        ),
        "consultation": One(
            CONSULTATION,
            lambda own, one, _: one.c.id == own.c.consultation_id,
            ("consultation_id",),
        ),
    },
    made={
        "notices": Made(_notices, ("notices",)),
        "download_path": Made(lambda of, _: f"/downloads/returns/{of.uuid}"),
    },
)


async def _fill_finds(asking: Asking, above: Sequence[Any], call: Call) -> None:
    def of(key: Any) -> Select[Any]:
        return FIND.rows(asking).where(_FIND.c.return_id == key)

    await fill_pages(asking, FIND, above, call, of, order=("position",))


RETURN.many["finds"] = _fill_finds


async def _fill_returns(asking: Asking, above: Sequence[Any], call: Call) -> None:
    def of(key: Any) -> Select[Any]:
        return RETURN.rows(asking).where(_RETURN.c.consultation_id == key)

    await fill_pages(asking, RETURN, above, call, of, order=("read_at", "id"), descending=True)


@extending(
    CONSULTATION,
    _fill_returns,
    "Word files that came back, the newest first: all for those who run it, for a lead those of"
    " their organisation, none for others.",
)
def word_returns(
    self: Consultation,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[WordReturn]:
    """The returns, read ahead."""
    found: Connection[WordReturn] = taken(
        self, "word_returns", first=first, after=after, last=last, before=before
    )
    return found


def _refusal(consultation: Any, asking: Asking) -> Told | None:
    """Who runs it brings any return, a lead those of an organisation that they lead."""
    on, actor, now = facts_of(consultation), asking.actor, asking.now
    act = rules.act_of_bringing(actor, on)
    if act is Act.CAPTURE:
        return rules.refusal(actor, act, on, now)
    led = [about(consultation, one.organisation_id) for one in actor.mandates if one.lead]
    refused = [rules.refusal(actor, act, on, now, of) for of in led or (None,)]
    return None if None in refused else refused[0]


async def _fill_may_bring(asking: Asking, above: Sequence[Any], _: Call) -> None:
    await own_positions(asking, above)
    for one in above:
        one.__dict__["viewer_can_bring_return"] = _refusal(one, asking) is None


@extending(
    CONSULTATION,
    _fill_may_bring,
    "Whether the viewer may bring a Word file that came back now, `readWordReturn`.",
    needs=FACTS,
)
def viewer_can_bring_return(self: Consultation) -> bool:
    """Whether they run it, or lead an organisation that may still speak."""
    return bool(self.__dict__["viewer_can_bring_return"])


ROOM = Room(nodes=(RETURN, FIND))
