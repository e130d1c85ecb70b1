"""Reads comments from the database as they are indexed, and says which an event may have changed.

All of them are read, whoever may see them: that is asked of the database at every search. But who
said a comment is kept only as far as its author chose to be named to everybody who reads it.
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from tryeza.comments.models import Comment, PlacedAnchor, Publicity
from tryeza.consultations.models import Consultation
from tryeza.kernel.journal import FactValue
from tryeza.kernel.outbox import Happened
from tryeza.organisations.models import Organisation
from tryeza.people.events import event_of
from tryeza.people.models import Person
from tryeza.search.folding import fold
from tryeza.search.query import Field
from tryeza.search.records import Column, Record
from tryeza.search.tokens import words

_BATCH: Final = 500
_RENAMED: Final = frozenset({event_of("profile_edited"), event_of("erased")})
_NAMING: Final = ("comment", "comments", "original")  # facts that are ids of comments
_ARTICLE: Final = frozenset({"neni", "clan", "article", "madde"})  # as texts print it, folded


def touched(events: Sequence[Happened]) -> ColumnElement[bool]:
    """The comments that these events may have changed."""
    comments = {key for each in events for key in _named(each)}
    people = {each.subject_id for each in events if each.kind in _RENAMED}
    organisations = {each.subject_id for each in events if _is_of(each, "organisations")}
    return or_(
        false(),
        Comment.id.in_(comments),
        Comment.author_id.in_(people),
        Comment.organisation_id.in_(organisations),
    )


def _named(event: Happened) -> set[UUID]:
    if not _is_of(event, "comments"):
        return set()
    facts = (event.facts.get(name) for name in _NAMING)
    return {event.subject_id, *(UUID(one) for fact in facts for one in _texts(fact))}


def _texts(fact: FactValue) -> list[str]:
    if isinstance(fact, list):
        return [one for one in fact if isinstance(one, str)]
    return [fact] if isinstance(fact, str) else []


def _is_of(event: Happened, room: str) -> bool:
    return event.kind.startswith(f"{room}.")


async def count(session: AsyncSession) -> int:
    """How many comments there are."""
    found: int = (await session.execute(select(func.count()).select_from(Comment))).scalar_one()
    return found


async def records(
    session: AsyncSession, only: ColumnElement[bool] | None = None
) -> AsyncIterator[list[Record]]:
    """All comments, or only some, in the order of their numbers, several at a time."""
    after = 0
    while True:
        wanted = _comments().where(Comment.number > after).limit(_BATCH)
        rows = (await session.execute(wanted if only is None else wanted.where(only))).all()
        if rows:
            yield [_record(row) for row in rows]
            after = rows[-1].number
        if len(rows) < _BATCH:
            return


def _comments() -> Select[*tuple[Any, ...]]:
    columns: tuple[ColumnElement[Any] | InstrumentedAttribute[Any], ...] = (
        Comment.number,
        Comment.text,
        Comment.proposed_wording,
        Comment.language,
        Comment.created_at,
        Comment.kind,
        Comment.publicity,
        Comment.speaker_name,
        Comment.consultation_id,
        Consultation.document_id,
        Comment.organisation_id,
        Organisation.side,
        Organisation.names,
        Person.name.label("author"),
        PlacedAnchor.label,
        PlacedAnchor.path,
    )
    return (
        select(*columns)
        .join(Consultation, Consultation.id == Comment.consultation_id)
        .outerjoin(Organisation, Organisation.id == Comment.organisation_id)
        .outerjoin(Person, Person.id == Comment.author_id)
        .outerjoin(PlacedAnchor, PlacedAnchor.comment_id == Comment.id)
        .order_by(Comment.number)
    )


def _record(row: Row[Any]) -> Record:
    return Record(
        number=row.number,
        text=said(row.text, row.proposed_wording),
        language=row.language,
        created_at=row.created_at,
        columns=_columns(row),
        within=_within(row),
    )


def said(text: str, proposed_wording: str | None) -> str:
    """What is searched of a comment: its words and those that it proposes."""
    return "\n\n".join(filter(None, (text, proposed_wording)))


def _columns(row: Row[Any]) -> Mapping[Column, str]:
    return {
        Column.CONSULTATION: str(row.consultation_id),
        Column.DOCUMENT: str(row.document_id),
        Column.ORGANISATION: str(row.organisation_id or ""),
        Column.SIDE: row.side.value if row.side else "",
        Column.KIND: row.kind.value,
        Column.LANGUAGE: row.language,
    }


def _within(row: Row[Any]) -> Mapping[Field, str]:
    organisation = " ".join((row.names or {}).values())
    named = row.publicity is Publicity.NAMED
    people = (row.author or "", row.speaker_name or "") if named else ()
    return {
        Field.FOR: organisation,
        Field.BY: " ".join((organisation, *people)),
        Field.ARTICLE: _article([*(row.path or ()), row.label or ""]),
    }


def _article(headings: Sequence[str]) -> str:
    """The innermost heading that is an article, as far as its number: `Neni 2`."""
    for heading in reversed(headings):
        match [word.text for word in islice(words(heading), 2)]:
            case [first, number] if fold(first) in _ARTICLE:
                return f"{first} {number}"
    return ""
