"""Reports in the graph: what people wrote in them, their checks, their figures, their downloads."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Annotated, Any

import strawberry
from sqlalchemy import Select, select

from tryeza.consultations.models import Consultation as ConsultationRow
from tryeza.consultations.queries import pack_of
from tryeza.documents.models import Document as DocumentRow
from tryeza.graph.consultation_rights import FACTS, facts_of
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.documents import VERSION, Version
from tryeza.graph.languages import InLanguage, in_query
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.report_figures import ReportFigures, shown
from tryeza.graph.rights import give_flag, may
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.graph.tree import Shape, fill_list, put, table_of, taken
from tryeza.kernel.errors import Told
from tryeza.kernel.text import html_of
from tryeza.reports import models, queries, rules
from tryeza.reports.checks import gaps, say_gap
from tryeza.reports.compiling import compile_report
from tryeza.reports.content import ConsultationReport, Section, thaw
from tryeza.reports.figures import figures_of
from tryeza.reports.rendering.formats import ReportFormat
from tryeza.reports.rules import Act

described(
    Section,
    "The sections of a report that people write; nothing else in it is prose.",
    {
        Section.SUMMARY: "What the consultation brought, in short.",
        Section.METHODS: "How people were asked.",
        Section.CHANGES: "What changed in the text, in words.",
        Section.CONCLUSIONS: "What follows from it.",
    },
)
described(
    ReportFormat,
    "A format in which a report or the statistics of a year can be had.",
    {
        ReportFormat.DOCX: "Word.",
        ReportFormat.PDF: "PDF, tagged for assistive technology.",
        ReportFormat.CSV: "Comma-separated values: a report's annex, or the numbers of a year.",
        ReportFormat.XLSX: "A workbook: a report's summary, comments, participation; or a year.",
        ReportFormat.JSON: "Everything, for programs.",
    },
)


@strawberry.type(description="Something missing or wrong in a report.")
class ReportGap:
    """A gap."""

    code: str = strawberry.field(description="What, for programs.")
    message: str = strawberry.field(description="The same as a sentence in the reader's language.")
    comment_number: int | None = strawberry.field(
        description="The receipt of the comment it is about, if it is about one."
    )
    blocks: bool = strawberry.field(description="Whether it stands in the way of publication.")


@strawberry.type(description="A section that a person wrote.")
class ReportSection:
    """A narrative."""

    section: Section = strawberry.field(description="Which section.")
    language: str = strawberry.field(description="In which language, as a BCP 47 tag.")
    text: str = strawberry.field(description="The words: light Markdown.")
    revision: int = strawberry.field(description="What an edit must name to be taken.")

    @strawberry.field(description="The words as safe HTML of their light Markdown.")
    def html(self) -> str:
        """Safe HTML."""
        return html_of(self.text)


FormatWanted = Annotated[ReportFormat, strawberry.argument(description="In which format.")]


@strawberry.type(description="A consultation's report at a version and a cut-off.")
class Report(Node):
    """A report."""

    number: int = strawberry.field(description="Which report of the consultation, from 1.")
    cut_off_at: datetime | None = strawberry.field(
        description="Up to when comments are in it; null until it is published."
    )
    created_at: datetime = strawberry.field(description="When it was begun.")
    published_at: datetime | None = strawberry.field(
        description="When it was published; null while it is prepared."
    )
    sha256: str | None = strawberry.field(
        description="The digest of its frozen content, hexadecimal; null while it is prepared."
    )
    consultation: Consultation = strawberry.field(description="Whose report it is.")
    version: Version = strawberry.field(description="The version it shows the changes to.")
    sections: list[ReportSection] = strawberry.field(description="What people wrote in it.")
    gaps: list[ReportGap] = strawberry.field(
        description="What stands between it and publication, in the reader's language."
    )
    figures: ReportFigures = strawberry.field(description="Its numbers, as they stand now.")
    viewer_can_write: bool = strawberry.field(description="Whether the viewer may write in it.")
    viewer_can_publish: bool = strawberry.field(
        description="Whether the viewer may publish it now, gaps apart."
    )

    @strawberry.field(description="Where it can be downloaded, below this server's address.")
    def download_path(self, format: FormatWanted, language: InLanguage = None) -> str:
        """The path of a download."""
        return f"/downloads/reports/{self.uuid}.{format.value}{in_query(language)}"


_REPORT = table_of(models.Report)
_CONSULTATION = table_of(ConsultationRow)
_DOCUMENT = table_of(DocumentRow)
_NARRATIVE = table_of(models.Narrative)


def _reports(asking: Asking) -> Select[Any]:
    return (
        select(_REPORT)
        .join(_CONSULTATION, _CONSULTATION.c.id == _REPORT.c.consultation_id)
        .join(_DOCUMENT, _DOCUMENT.c.id == _CONSULTATION.c.document_id)
        .where(queries.visible_to(asking.actor))
    )


_RIGHTS_NEED = ("published_at", "consultation", *(f"consultation.{name}" for name in FACTS))


def _refusal(act: Act, report: Any, asking: Asking) -> Told | None:
    on = facts_of(report.consultation)
    published = report.published_at is not None
    return rules.refusal(asking.actor, act, on, asking.now, is_published=published)


REPORT = Shape(
    Report,
    _REPORT,
    rows=_reports,
    needs={"download_path": ()},
    ones={
        "consultation": One(
            CONSULTATION,
            lambda own, one, _: one.c.id == own.c.consultation_id,
            ("consultation_id",),
        ),
        "version": One(VERSION, lambda own, one, _: one.c.id == own.c.version_id, ("version_id",)),
    },
    made={
        "sha256": Made(lambda one, _: one.sha256.hex() if one.sha256 else None, ("sha256",)),
    },
)


async def _fill_sections(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = await asking.rows(
        select(_NARRATIVE)
        .where(_NARRATIVE.c.report_id.in_([one.uuid for one in above]))
        .order_by(_NARRATIVE.c.section, _NARRATIVE.c.language)
    )
    for one in above:
        mine = [
            ReportSection(
                section=Section(row.section),
                language=row.language,
                text=row.text,
                revision=row.revision,
            )
            for row in rows
            if row.report_id == one.uuid
        ]
        put(one, call, mine)


async def _content(asking: Asking, report: Any) -> tuple[ConsultationReport, models.Report]:
    """A report's content: frozen, or compiled now; compiled once for all that asks for it."""
    kept = report.__dict__.get("content")
    if kept is None:
        row = await asking.session.get_one(models.Report, report.uuid)
        content = (
            thaw(row.frozen)
            if row.frozen is not None
            else await compile_report(asking.session, row, cut_off=asking.now)
        )
        kept = report.__dict__["content"] = (content, row)
    found: tuple[ConsultationReport, models.Report] = kept
    return found


async def _fill_gaps(asking: Asking, above: Sequence[Any], call: Call) -> None:
    for one in above:
        content, row = await _content(asking, one)
        consultation = await asking.session.get_one(ConsultationRow, row.consultation_id)
        pack = await pack_of(asking.session, consultation.rule_pack_id)
        found = gaps(content, pack, asking.language) if row.frozen is None else []
        told = [
            ReportGap(
                code=gap.code,
                message=say_gap(gap, asking.language),
                comment_number=gap.comment,
                blocks=gap.blocks,
            )
            for gap in found
        ]
        put(one, call, told)


async def _fill_figures(asking: Asking, above: Sequence[Any], call: Call) -> None:
    for one in above:
        content, _ = await _content(asking, one)
        put(one, call, shown(figures_of(content)))


REPORT.many.update(sections=_fill_sections, gaps=_fill_gaps, figures=_fill_figures)
REPORT.made.update(
    viewer_can_write=may(partial(_refusal, Act.WRITE), _RIGHTS_NEED),
    viewer_can_publish=may(partial(_refusal, Act.PUBLISH), _RIGHTS_NEED),
)


async def _fill_reports(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = (
        REPORT.rows(asking)
        .add_columns(_REPORT.c.consultation_id.label("parent"))
        .where(_REPORT.c.consultation_id.in_([one.uuid for one in above]))
    )
    await fill_list(asking, REPORT, above, call, rows, "number")


@extending(
    CONSULTATION,
    _fill_reports,
    "Its reports, the first one first: published ones, and those the viewer prepares.",
)
def reports(self: Consultation) -> list[Report]:
    """The reports, read ahead."""
    found: list[Report] = taken(self, "reports")
    return found


def _preparing(consultation: Any, asking: Asking) -> Told | None:
    return rules.refusal(asking.actor, Act.PREPARE, facts_of(consultation), asking.now)


give_flag(
    CONSULTATION,
    "viewer_can_prepare_report",
    may(_preparing, FACTS),
    "Whether the viewer may begin a report of it now.",
)


ROOM = Room(nodes=(REPORT,))
