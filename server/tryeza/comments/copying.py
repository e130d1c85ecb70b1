"""Makes the review copy of what a consultation asks about, with what the asker reads beside it."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, or_
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.comments import queries
from tryeza.comments.models import Comment, CommentState, PlacedAnchor, Projection
from tryeza.consultations.models import Consultation
from tryeza.documents import queries as document_queries
from tryeza.documents.content import Paragraph
from tryeza.documents.models import ParagraphVersion, Version
from tryeza.documents.review import Change, ChangeKind
from tryeza.documents.review import Comment as WordComment
from tryeza.documents.writing.copies import Copy
from tryeza.kernel.actor import Actor
from tryeza.kernel.catalogue import Language, in_language
from tryeza.kernel.errors import NotFound, Told
from tryeza.kernel.telling import tell
from tryeza.organisations.models import Organisation
from tryeza.people.models import Person


class Beside(StrEnum):
    """Which comments a review copy is sent with, of those that the asker reads."""

    NONE = "none"
    OWN = "own"  # of the asker and the organisations that they represent
    ALL = "all"


async def copied(
    session: AsyncSession,
    actor: Actor,
    consultation: Consultation,
    tags: Sequence[str],
    beside: Beside,
    reader: Language,
) -> tuple[str, tuple[Paragraph, ...], Copy]:
    """The text in the first of these languages that it has, else in its leading one, and the copy.

    Its comments stand where they were put or carried to; those in public only show the names
    that the asker reads. Raises NotFound where there is no text.
    """
    version = await session.get_one(Version, consultation.version_id)
    tag, text = await document_queries.text_for(session, version.id, tags)
    origin = await document_queries.origin_of(session, version, tag)
    places = {identity: at for at, identity in enumerate(origin.paragraphs)}
    rows = await _said(session, actor, consultation, beside)
    said = [_Said(row, tag, places, text, reader) for row in rows]
    changes = [change for one in said for change in one.changes()]
    return tag, text, Copy(origin, [one.comment() for one in said], changes)


async def _said(
    session: AsyncSession, actor: Actor, consultation: Consultation, beside: Beside
) -> Sequence[Row[*tuple[Any, ...]]]:
    if beside is Beside.NONE or (beside is Beside.OWN and actor.is_public):
        return ()
    statement = _rows(actor, consultation).order_by(Comment.number)
    if beside is Beside.OWN:
        statement = statement.where(_own(actor))
    return (await session.execute(statement)).all()


def _own(actor: Actor) -> ColumnElement[bool]:
    return or_(
        Comment.author_id == actor.person_id, Comment.organisation_id.in_(actor.organisations())
    )


def _rows(actor: Actor, consultation: Consultation) -> Select[*tuple[Any, ...]]:
    """The standing comments with names, answers, and places on the consultation's version."""
    put, carried = PlacedAnchor, Projection
    here = or_(
        ParagraphVersion.id == carried.paragraph_version_id,
        and_(carried.id.is_(None), ParagraphVersion.id == put.paragraph_version_id),
    )
    return (
        queries.comments_of(actor)
        .with_only_columns(
            Comment,
            Person.name.label("person"),
            Organisation.names.label("organisation"),
            queries.author_visible_to(actor).label("shows_author"),
            queries.is_answered().label("answered"),
            ParagraphVersion.paragraph_id,
            ParagraphVersion.language.label("in_language"),
            carried.id.label("carried"),
            put.start.label("put_start"),
            put.end.label("put_end"),
            carried.start.label("carried_start"),
            carried.end.label("carried_end"),
            maintain_column_froms=True,
        )
        .outerjoin(Person, Person.id == Comment.author_id)
        .outerjoin(Organisation, Organisation.id == Comment.organisation_id)
        .outerjoin(put, put.comment_id == Comment.id)
        .outerjoin(
            carried,
            and_(carried.comment_id == Comment.id, carried.version_id == consultation.version_id),
        )
        .outerjoin(
            ParagraphVersion, and_(here, ParagraphVersion.version_id == consultation.version_id)
        )
        .where(Comment.consultation_id == consultation.id)
        .where(Comment.state == CommentState.STANDING)
    )


class _Said:
    """A comment as it goes out in Word."""

    def __init__(
        self,
        row: Any,
        tag: str,
        places: dict[str, int],
        text: Sequence[Paragraph],
        reader: Language,
    ) -> None:
        self._row, self._reader = row, reader
        self._comment: Comment = row.Comment
        identity = row.paragraph_id
        self._place = places.get(identity.hex) if identity is not None else None
        self._text = text[self._place].text if self._place is not None else ""
        self._words = self._range() if row.in_language == tag else None

    def _range(self) -> tuple[int, int] | None:
        row = self._row
        start, end = row.put_start, row.put_end
        if row.carried is not None:
            start, end = row.carried_start, row.carried_end
        inside = start is not None and end is not None and end <= len(self._text)
        return (start, end) if inside else None

    def comment(self) -> WordComment:
        """What it says, on its words."""
        start, end = self._words or (None, None)
        said = self._comment
        return WordComment(
            id=said.id.hex,
            parent=said.parent_id.hex if said.parent_id is not None else None,
            author=self._author(),
            initials="",
            date=_moment(said.received_at),
            utc=_moment(said.received_at),
            durable=None,
            resolved=self._row.answered,
            paragraph=self._place,
            start=start,
            end=end,
            quote=self._text[start:end] if self._words else "",
            # Word shows a comment without words as an empty balloon
            text=said.text or said.proposed_wording or self._strikes(),
        )

    def _strikes(self) -> str:
        return tell(Told("comments.strikes_the_words"), self._reader)

    def changes(self) -> Iterator[Change]:
        """The wording that it suggests, on the paragraph as a whole."""
        wording, text = self._comment.proposed_wording, self._text
        if wording is None or self._place is None:
            return
        if self._words is not None:
            start, end = self._words
            wording = f"{text[:start]}{wording}{text[end:]}"
        kind, old, new = ChangeKind.SUGGEST, text, wording.strip()
        if not new:
            kind = ChangeKind.DELETE
        elif new.startswith(f"{text}\n"):
            kind, old, new = ChangeKind.INSERT, "", new[len(text) :].strip()
        if new != text:
            date, sent = _moment(self._comment.received_at), self._comment.id.hex
            yield Change(self._author(), date, self._place, kind, old, new, sent=sent)

    def _author(self) -> str:
        row = self._row
        name = (self._comment.speaker_name or row.person or "") if row.shows_author else ""
        organisation = in_language(row.organisation, self._reader) if row.organisation else ""
        shown = ", ".join(filter(None, (name, organisation)))
        return shown or tell(Told("comments.name_not_shown"), self._reader)


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def which(said: str | None) -> Beside:
    """What an address asks for; nothing beside the text where it says nothing. Raises NotFound."""
    if said is None:
        return Beside.NONE
    if said not in set(Beside):
        raise NotFound("file")
    return Beside(said)
