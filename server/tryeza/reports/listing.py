"""The comments of a consultation as a file, before any report: what one may see, and answers."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.consultations.models import Consultation
from tryeza.consultations.queries import consultation_for
from tryeza.kernel.actor import Actor
from tryeza.kernel.catalogue import Language, in_language
from tryeza.reports.annex import COLUMNS, CommentTable, header_of, row_of
from tryeza.reports.content import AnnexComment, Organisation
from tryeza.reports.hearing import CommentRow, Received, heard, organisations_of
from tryeza.reports.placing import places_of
from tryeza.reports.rendering.csv import csv_of
from tryeza.reports.rendering.xlsx import xlsx_of
from tryeza.reports.words import name_of

LISTED = (*COLUMNS, "publicity", "state")


class CommentListFormat(StrEnum):
    """A file format of a list of comments; the value is the file name's ending."""

    XLSX = "xlsx"
    CSV = "csv"


async def comments_listed(
    session: AsyncSession, actor: Actor, consultation_id: UUID, language: Language, now: datetime
) -> tuple[Consultation, CommentTable]:
    """What was said in the consultation so far, as far as the actor may see it, as it came.

    What was withdrawn, and what is said inside an organisation, is not in it. Raises NotFound.
    """
    consultation, _ = await consultation_for(session, actor, consultation_id)
    said = await heard(session, consultation, now, by=actor)
    organisations = await organisations_of(session, said)
    received = Received(consultation, said, await places_of(session, said.rows), organisations)
    by_key = {one.key: one for one in organisations.values()}
    table = CommentTable(
        title=in_language(consultation.titles, language),
        columns=LISTED,
        header=header_of(LISTED, language),
        rows=tuple(_row(row, received.shown(row), by_key, language) for row in said.rows),
    )
    return consultation, table


def _row(
    row: CommentRow,
    comment: AnnexComment,
    organisations: Mapping[str, Organisation],
    language: Language,
) -> tuple[str | int, ...]:
    """A comment's values; its author's name where the reader may know it."""
    name = (row.Comment.speaker_name or row.author_name or "") if row.shows_author else ""
    return (
        *row_of(replace(comment, author_name=name), organisations, language),
        name_of("publicity", row.Comment.publicity.value, language),
        name_of("state", row.Comment.state.value, language),
    )


def write_list(
    table: CommentTable, language: Language, format: CommentListFormat, made_at: datetime
) -> bytes:
    """The table as a file; no text of it is ever a formula."""
    if format is CommentListFormat.CSV:
        return csv_of(table)
    return xlsx_of(table, language, made_at)
