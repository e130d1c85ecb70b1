"""A verdict on comments: the outcome, its reason, and where the text reflects it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import insert, select

from tryeza.comments.models import Answer, ReflectedParagraph
from tryeza.consultations.packs.demands import outcomes_allowed, reason_required
from tryeza.consultations.packs.shape import Outcome, RulePack
from tryeza.documents.models import Document, ParagraphVersion, Version
from tryeza.kernel.errors import invalid
from tryeza.kernel.text import clean
from tryeza.kernel.work import Work

LONGEST_REASON = 20_000


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is answered: the outcome, why, and where the text reflects it."""

    outcome: Outcome
    reason: str | None = None
    language: str = "sq"
    reflected_version_id: UUID | None = None
    reflected_paragraphs: Sequence[UUID] = field(default_factory=tuple)  # paragraph versions


def require_fit(pack: RulePack, verdict: Verdict) -> None:
    if verdict.outcome not in outcomes_allowed(pack):
        raise invalid("outcome", "comments.outcome_not_allowed")
    if reason_required(pack, verdict.outcome) and not (verdict.reason or "").strip():
        raise invalid("reason", "comments.reason_required")


async def require_reflected(work: Work, document: Document, verdict: Verdict) -> None:
    """Where the text reflects the answer must be a version of the document, and its paragraphs."""
    if verdict.reflected_version_id is None:
        if verdict.reflected_paragraphs:
            raise invalid("reflectedVersionId", "comments.reflected_needs_version")
        return
    of_document = select(Version.id).where(
        Version.id == verdict.reflected_version_id, Version.document_id == document.id
    )
    if (await work.session.execute(of_document)).first() is None:
        raise invalid("reflectedVersionId", "comments.reflected_not_of_document")
    if not verdict.reflected_paragraphs:
        return
    wanted = set(verdict.reflected_paragraphs)
    of_version = select(ParagraphVersion.id).where(
        ParagraphVersion.id.in_(wanted),
        ParagraphVersion.version_id == verdict.reflected_version_id,
    )
    if len((await work.session.execute(of_version)).all()) != len(wanted):
        raise invalid("reflectedParagraphs", "comments.reflected_not_of_version")


async def reflect(work: Work, answer: Answer, verdict: Verdict) -> None:
    if verdict.reflected_paragraphs:
        rows = [
            {"answer_id": answer.id, "paragraph_version_id": paragraph}
            for paragraph in dict.fromkeys(verdict.reflected_paragraphs)
        ]
        await work.session.execute(insert(ReflectedParagraph), rows)


def reason_of(verdict: Verdict) -> str | None:
    reason = verdict.reason or ""
    return clean(reason, path="reason", longest=LONGEST_REASON) if reason.strip() else None
