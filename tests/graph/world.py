"""A small named world for the graph: a strategy in two languages, and a consultation on it.

It can be grown to any size, so that a test can show that statements do not grow with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.comments import models as comments
from tryeza.comments.models import Channel, CommentKind, CommentState, Publicity, Scope
from tryeza.consultations.models import (
    Consultation,
    ConsultationKind,
    ConsultationState,
    RulePackRevision,
)
from tryeza.consultations.packs.shape import Outcome
from tryeza.documents import models as documents
from tryeza.documents.content import Changes, Paragraph, ParagraphKind
from tryeza.documents.models import Audience, DocumentStatus, DraftKind
from tryeza.kernel.ids import new_id
from tryeza.organisations.models import SIDES, Organisation, OrganisationKind, Standing
from tryeza.people.models import Person, PersonStatus

SPRING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CLOSING = datetime(2026, 4, 30, 21, 59, 59, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class World:
    """The keys of what a test asks for by name."""

    arta: UUID
    besim: UUID
    forum: UUID
    document: UUID
    version: UUID
    consultation: UUID
    paragraphs: tuple[UUID, ...]
    comments: tuple[UUID, ...]


async def make_world(
    session: AsyncSession,
    *,
    paragraphs: int = 4,
    comments_: int = 10,
    organisations: int = 2,
    drafted: Sequence[Paragraph] = (),
    said: Sequence[str] = (),
    closing: datetime = CLOSING,
) -> World:
    """Fill an empty database; comments are spread evenly over the Albanian paragraphs in turn.

    Where `drafted` is given, the first paragraphs of the Albanian text are these; comments say what
    `said` says.
    """
    people = [
        _person("Arta Berisha", "arta@forumi.example", secretariat=False),
        _person("Besim Krasniqi", "besim@zyra.example", secretariat=True),
    ]
    authors = people + [_person(f"Autori {n}", f"a{n}@forumi.example") for n in range(20)]
    await _add(session, Person, authors)
    speaking = [_organisation(n) for n in range(organisations)]
    await _add(session, Organisation, speaking)
    document, version = await _draft(session)
    placed = await _text(session, document, version, paragraphs, drafted)
    consultation = await _consultation(session, document, version, closing)
    made = await _comments(
        session, consultation, version, comments_, placed, authors, speaking, said
    )
    await _answers(session, consultation, made, people[1]["id"])
    await session.commit()
    return World(
        arta=people[0]["id"],
        besim=people[1]["id"],
        forum=speaking[0]["id"],
        document=document,
        version=version,
        consultation=consultation,
        paragraphs=tuple(placed),
        comments=tuple(made),
    )


async def _add(session: AsyncSession, table: type[Any], rows: list[dict[str, Any]]) -> None:
    if rows:
        await session.execute(insert(table), rows)


def _person(name: str, email: str, *, secretariat: bool = False) -> dict[str, Any]:
    return {
        "id": new_id(),
        "name": name,
        "email": email,
        "language": "en",
        "status": PersonStatus.ACTIVE,
        "is_secretariat": secretariat,
        "created_at": SPRING,
        "public_since": SPRING,
    }


def _organisation(number: int) -> dict[str, Any]:
    kind = OrganisationKind.NGO if number % 2 == 0 else OrganisationKind.MINISTRY
    name = "Forumi i Grave" if number == 0 else f"Organizata {number}"
    return {
        "id": new_id(),
        "slug": f"organizata-{number}",
        "kind": kind,
        "side": SIDES[kind],
        "names": {"sq": name, "en": f"Organisation {number}"},
        "standing": Standing.VERIFIED,
        "standing_set_at": SPRING,
        "created_at": SPRING,
        "sort_sq": name,
        "sort_sr": name,
        "sort_en": name,
        "search_words": [],
    }


async def _draft(session: AsyncSession) -> tuple[UUID, UUID]:
    document, version = new_id(), new_id()
    row = {
        "id": document,
        "slug": "strategjia-2030",
        "kind": DraftKind.STRATEGY,
        "act_type": None,
        "titles": {"sq": "Strategjia për bashkëpunim", "en": "Strategy for cooperation"},
        "status": DocumentStatus.DRAFT,
        "created_at": SPRING,
    }
    await _add(session, documents.Document, [row])
    row = {
        "id": version,
        "document_id": document,
        "number": 1,
        "audience": Audience.PUBLIC,
        "created_at": SPRING,
        "published_at": SPRING,
    }
    await _add(session, documents.Version, [row])
    return document, version


async def _text(
    session: AsyncSession,
    document: UUID,
    version: UUID,
    count: int,
    drafted: Sequence[Paragraph] = (),
) -> list[UUID]:
    """The text in Albanian and English; the keys of the Albanian paragraphs."""
    texts = [
        {
            "id": new_id(),
            "version_id": version,
            "language": language,
            "is_leading": language == "sq",
            "changes": Changes.ACCEPTED,
            "created_at": SPRING,
        }
        for language in ("sq", "en")
    ]
    await _add(session, documents.VersionText, texts)
    identities = [{"id": new_id(), "document_id": document} for _ in range(count)]
    await _add(session, documents.Paragraph, identities)
    rows = {
        language: [_paragraph(version, one["id"], language, n) for n, one in enumerate(identities)]
        for language in ("sq", "en")
    }
    for row, one in zip(rows["sq"], drafted, strict=False):
        row |= {"kind": one.kind, "depth": one.depth, "label": one.label, "text": one.text}
        row |= {"path": list(one.path)}
    await _add(session, documents.ParagraphVersion, rows["sq"] + rows["en"])
    return [row["id"] for row in rows["sq"]]


def _paragraph(version: UUID, identity: UUID, language: str, position: int) -> dict[str, Any]:
    words = {"sq": "Organizatat marrin pjesë në hartim", "en": "Organisations take part"}[language]
    return {
        "id": new_id(),
        "version_id": version,
        "paragraph_id": identity,
        "language": language,
        "position": position,
        "kind": ParagraphKind.PARAGRAPH,
        "depth": 1,
        "label": f"{position + 1}.",
        "path": ["Neni 1 Qëllimi"],
        "text": f"{words} {position + 1}. " * 4,
        "marks": [],
    }


async def _consultation(
    session: AsyncSession, document: UUID, version: UUID, closing: datetime
) -> UUID:
    pack, consultation = new_id(), new_id()
    row = {
        "id": pack,
        "key": "small",
        "revision": 1,
        "titles": {"en": "Small rules"},
        "valid_from": date(2020, 1, 1),
        "content": {},
        "created_at": SPRING,
    }
    await _add(session, RulePackRevision, [row])
    row = {
        "id": consultation,
        "slug": "strategjia-2030-publiku",
        "document_id": document,
        "version_id": version,
        "kind": ConsultationKind.PUBLIC,
        "audience": Audience.PUBLIC,
        "titles": {"sq": "Konsultim publik", "en": "Public consultation"},
        "rule_pack_id": pack,
        "zone": "Europe/Belgrade",
        "opens_on": date(2026, 3, 2),
        "closes_on": closing.date(),
        "opens_at": SPRING,
        "closes_at": closing,
        "state": ConsultationState.OPENED,
        "opened_at": SPRING,
        "created_at": SPRING,
    }
    await _add(session, Consultation, [row])
    return consultation


def _remark(number: int) -> str:
    return f"Vërejtja {number + 1}: ky paragraf duhet të thotë kush vendos dhe kur. " * 3


async def _comments(
    session: AsyncSession,
    consultation: UUID,
    version: UUID,
    count: int,
    placed: list[UUID],
    authors: list[dict[str, Any]],
    speaking: list[dict[str, Any]],
    said: Sequence[str],
) -> list[UUID]:
    rows = [
        {
            "id": new_id(),
            "consultation_id": consultation,
            "version_id": version,
            "kind": CommentKind.REMARK,
            "text": said[n % len(said)] if said else _remark(n),
            "language": "sq",
            "author_id": authors[n % len(authors)]["id"],
            "organisation_id": speaking[n % len(speaking)]["id"],
            "channel": Channel.WEB,
            "received_at": SPRING + timedelta(minutes=n),
            "scope": Scope.CONSULTATION,
            "publicity": Publicity.NAMED,
            "state": CommentState.STANDING,
            "created_at": SPRING + timedelta(minutes=n),
        }
        for n in range(count)
    ]
    await _add(session, comments.Comment, rows)
    anchors = [
        {
            "comment_id": row["id"],
            "paragraph_version_id": placed[n % len(placed)],
            "label": f"{n % len(placed) + 1}.",
            "path": ["Neni 1 Qëllimi"],
        }
        for n, row in enumerate(rows)
    ]
    await _add(session, comments.PlacedAnchor, anchors)
    return [row["id"] for row in rows]


async def _answers(
    session: AsyncSession, consultation: UUID, said: list[UUID], decided_by: UUID
) -> None:
    """A published answer to every other comment."""
    rows = [
        {
            "id": new_id(),
            "consultation_id": consultation,
            "outcome": Outcome.ACCEPTED,
            "reason": "Pranohet, sepse e bën tekstin më të qartë.",
            "language": "sq",
            "recommended_by_id": decided_by,
            "recommended_at": CLOSING,
            "decided_by_id": decided_by,
            "decided_at": CLOSING,
            "published_at": CLOSING,
        }
        for _ in said[::2]
    ]
    await _add(session, comments.Answer, rows)
    links = [
        {"comment_id": comment, "answer_id": answer["id"]}
        for comment, answer in zip(said[::2], rows, strict=True)
    ]
    await _add(session, comments.AnsweredComment, links)
