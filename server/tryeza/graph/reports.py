"""Reports in the graph: their checks, their figures, their downloads, and the year's statistics."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry
from sqlalchemy import Select, select

from tryeza.consultations.models import Consultation as ConsultationRow
from tryeza.consultations.queries import pack_of
from tryeza.documents.models import Document as DocumentRow
from tryeza.documents.models import DraftKind
from tryeza.graph.acts import Act as ActInput
from tryeza.graph.acts import act, loads
from tryeza.graph.consultations import CONSULTATION, FACTS, Consultation, facts_of
from tryeza.graph.context import Asking, Info
from tryeza.graph.documents import VERSION, Version
from tryeza.graph.languages import InLanguage, in_query, said
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node, key_in
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.graph.tree import Shape, fill_list, put, table_of, taken
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import invalid
from tryeza.kernel.text import html_of
from tryeza.kernel.work import Work
from tryeza.reports import actions, models, queries, rules, yearly
from tryeza.reports.annual import FIRST_YEAR, LAST_YEAR
from tryeza.reports.checks import gaps, say_gap
from tryeza.reports.compiling import compile_report
from tryeza.reports.content import ConsultationReport, Section, thaw
from tryeza.reports.figures import Figures, Tally, figures_of
from tryeza.reports.rendering.formats import ReportFormat
from tryeza.reports.rules import Act

_PROBLEMS = (InvalidProblem, LimitProblem)

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


@strawberry.type(description="Comments by what was decided about them; the parts come to all.")
class Tallied:
    """A tally."""

    received: int = strawberry.field(description="All of them.")
    accepted: int = strawberry.field(description="Accepted.")
    partially_accepted: int = strawberry.field(description="Accepted in part.")
    rejected: int = strawberry.field(description="Rejected.")
    noted: int = strawberry.field(description="Noted.")
    out_of_scope: int = strawberry.field(description="Out of scope.")
    unanswered: int = strawberry.field(description="Without a decided answer.")
    hidden: int = strawberry.field(
        description="Hidden by a moderator with a reason; they need no other answer."
    )


@strawberry.type(description="A row of a breakdown.")
class TalliedBy:
    """A tally of a part."""

    key: str = strawberry.field(description="What the row is about; empty for the rest.")
    tally: Tallied = strawberry.field(description="Its comments.")


@strawberry.type(description="How often something occurs, and its share of the whole.")
class Shared:
    """A share."""

    key: str = strawberry.field(description="What.")
    count: int = strawberry.field(description="How often.")
    permille: int = strawberry.field(
        description="Its share in tenths of a percent; all shares of a list come to 1000."
    )


@strawberry.type(description="A day on which comments came.")
class DayOfComments:
    """A day's count."""

    day: date = strawberry.field(description="Which day.")
    count: int = strawberry.field(description="How many published comments it brought.")


@strawberry.type(description="All numbers of a report, derived from its records.")
class ReportFigures:
    """The figures of a report."""

    received: int = strawberry.field(description="Comments received: published and withheld.")
    published: int = strawberry.field(description="Comments shown in the annex.")
    not_public: int = strawberry.field(description="Comments whose authors did not want it.")
    hidden: int = strawberry.field(description="Comments that were hidden with a reason.")
    comments: int = strawberry.field(description="Of those received, comments of their own.")
    replies: int = strawberry.field(
        description="Of those received, replies; they share their thread's answer."
    )
    total: Tallied = strawberry.field(description="By what was decided.")
    by_side: list[TalliedBy] = strawberry.field(description="By the side of the organisation.")
    by_article: list[TalliedBy] = strawberry.field(description="By article; published ones only.")
    people: int = strawberry.field(description="People who took part.")
    organisations: int = strawberry.field(description="Organisations that took part.")
    by_language: list[Shared] = strawberry.field(description="Comments by language.")
    by_channel: list[Shared] = strawberry.field(description="Comments by channel.")
    by_day: list[DayOfComments] = strawberry.field(
        description="The days on which published comments came, the first one first."
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


def _viewer_can(what: Act) -> Made:
    def make(report: Any, asking: Asking) -> bool:
        on = facts_of(report.consultation)
        published = report.published_at is not None
        refused = rules.refusal(asking.actor, what, on, asking.now, is_published=published)
        return refused is None

    return Made(make, ("published_at", "consultation", *(f"consultation.{n}" for n in FACTS)))


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
        put(one, call, _figures(figures_of(content)))


def _figures(figures: Figures) -> ReportFigures:
    part = figures.participation
    return ReportFigures(
        received=figures.received,
        published=figures.published,
        not_public=figures.not_public,
        hidden=figures.hidden,
        comments=figures.comments,
        replies=figures.replies,
        total=_tallied(figures.total),
        by_side=[TalliedBy(key=r.key, tally=_tallied(r.tally)) for r in figures.by_side],
        by_article=[TalliedBy(key=r.key, tally=_tallied(r.tally)) for r in figures.by_article],
        people=part.people,
        organisations=part.organisations,
        by_language=[_shared(share) for share in part.comments_by_language],
        by_channel=[_shared(share) for share in part.comments_by_channel],
        by_day=[DayOfComments(day=day, count=count) for day, count in part.comments_by_day],
    )


def _tallied(tally: Tally) -> Tallied:
    return Tallied(
        received=tally.received,
        accepted=tally.accepted,
        partially_accepted=tally.partially_accepted,
        rejected=tally.rejected,
        noted=tally.noted,
        out_of_scope=tally.out_of_scope,
        unanswered=tally.unanswered,
        hidden=tally.hidden,
    )


def _shared(share: Any) -> Shared:
    return Shared(key=share.key, count=share.count, permille=share.permille)


REPORT.many.update(sections=_fill_sections, gaps=_fill_gaps, figures=_fill_figures)
REPORT.made.update(
    viewer_can_write=_viewer_can(Act.WRITE), viewer_can_publish=_viewer_can(Act.PUBLISH)
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


def _can_prepare(consultation: Any, asking: Asking) -> bool:
    on = facts_of(consultation)
    return rules.refusal(asking.actor, Act.PREPARE, on, asking.now) is None


@extending(
    CONSULTATION, Made(_can_prepare, FACTS), "Whether the viewer may begin a report of it now."
)
def viewer_can_prepare_report(self: Consultation) -> bool:
    """Made of the same rule that refuses."""
    return bool(self.__dict__["viewer_can_prepare_report"])


@strawberry.type(description="A draft that was approved without consultation, and why.")
class ExemptedDraft:
    """An exempted draft."""

    titles: strawberry.Private[Any]
    kind: DraftKind = strawberry.field(description="What kind of draft it is.")
    justification: str = strawberry.field(description="Why nobody was asked.")

    @strawberry.field(description="Its title.")
    def title(self, info: Info, language: InLanguage = None) -> str:
        """The title in a language."""
        return said(self.titles, info, language)


@strawberry.type(description="How many drafts of a kind were entered, consulted on, exempted.")
class DraftsOfKind:
    """A row of the annual statistics."""

    kind: DraftKind = strawberry.field(description="The kind.")
    initiated: int = strawberry.field(description="Drafts of the year.")
    consulted: int = strawberry.field(description="Of them, consulted on.")
    exempted: int = strawberry.field(description="Of them, approved without consultation.")
    neither: int = strawberry.field(description="Of them, neither yet.")


@strawberry.type(
    description="A year's statistics of public consultation: the five things that an annual report"
    " must hold, derived from records."
)
class AnnualConsultationStatistics:
    """The annual statistics."""

    year: int = strawberry.field(description="The year.")
    initiated: int = strawberry.field(description="Drafts of the year.")
    by_kind: list[DraftsOfKind] = strawberry.field(description="The same by kind.")
    consulted: int = strawberry.field(description="Drafts that were consulted on.")
    exempted: list[ExemptedDraft] = strawberry.field(
        description="Drafts approved without consultation, with the justification."
    )
    meeting_participants: int | None = strawberry.field(
        description="Participants in public meetings; null where no meeting is recorded."
    )
    writers: int = strawberry.field(description="People who commented in writing, each once.")
    comments: Tallied = strawberry.field(description="Comments by what was decided.")
    replies: int = strawberry.field(
        description="Of the comments received, replies; they share their thread's answer."
    )

    @strawberry.field(description="Where it can be downloaded, below this server's address.")
    def download_path(self, format: FormatWanted, language: InLanguage = None) -> str:
        """The path of a download."""
        return f"/downloads/statistics/{self.year}.{format.value}{in_query(language)}"


Year = Annotated[int, strawberry.argument(description="The year, 2000 to 2100.")]


@strawberry.type
class ReportQueries:
    """What can be asked for first."""

    @strawberry.field(description="The statistics of a year, across all consultations.")
    async def annual_statistics(self, info: Info, year: Year) -> AnnualConsultationStatistics:
        """The statistics of a year."""
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise invalid("year", "reports.no_such_year")
        found = await yearly.statistics_of(info.context.session, year)
        return AnnualConsultationStatistics(
            year=found.year,
            initiated=found.initiated,
            by_kind=[
                DraftsOfKind(
                    kind=row.kind,
                    initiated=row.initiated,
                    consulted=row.consulted,
                    exempted=row.exempted,
                    neither=row.neither,
                )
                for row in found.by_kind
            ],
            consulted=found.consulted,
            exempted=[
                ExemptedDraft(titles=one.title, kind=one.kind, justification=one.justification)
                for one in found.exempted
            ],
            meeting_participants=found.meeting_participants,
            writers=found.writers,
            comments=_tallied(found.comments),
            replies=found.replies,
        )


@strawberry.input(description="A report to be begun.")
class PrepareReportInput(ActInput):
    """Input of `prepareReport`."""

    consultation_id: strawberry.ID = strawberry.field(description="Whose report.")
    version_id: strawberry.ID | None = strawberry.field(
        default=None, description="The revised version to show; the one asked about if not said."
    )


@strawberry.input(description="A section of a report, in one language.")
class WriteReportSectionInput(ActInput):
    """Input of `writeReportSection`."""

    report_id: strawberry.ID = strawberry.field(description="The report.")
    section: Section = strawberry.field(description="Which section.")
    language: str = strawberry.field(description="In which language, as a BCP 47 tag.")
    text: str = strawberry.field(description="The words: light Markdown; empty to take it out.")
    revision: int = strawberry.field(description="The revision that was read; 0 for none yet.")


@strawberry.input(description="Which revised version a report is to show.")
class SetReportVersionInput(ActInput):
    """Input of `setReportVersion`."""

    report_id: strawberry.ID = strawberry.field(description="The report.")
    version_id: strawberry.ID = strawberry.field(description="The version.")


@strawberry.input(description="A report that is ready.")
class PublishReportInput(ActInput):
    """Input of `publishReport`."""

    report_id: strawberry.ID = strawberry.field(description="The report.")
    language: Language = strawberry.field(
        default=Language.ALBANIAN, description="The language in which its sections must be there."
    )


@strawberry.type(description="The report is begun.")
class PrepareReportSuccess:
    """Success of `prepareReport`."""

    report: Report = strawberry.field(description="The report.")


@strawberry.type(description="The section says this from now on.")
class WriteReportSectionSuccess:
    """Success of `writeReportSection`."""

    report: Report = strawberry.field(description="The report as it stands.")


@strawberry.type(description="The report shows this version.")
class SetReportVersionSuccess:
    """Success of `setReportVersion`."""

    report: Report = strawberry.field(description="The report as it stands.")


@strawberry.type(description="The report is frozen and published.")
class PublishReportSuccess:
    """Success of `publishReport`."""

    report: Report = strawberry.field(description="The report, the same for ever.")


def _report(node_id: str) -> UUID:
    return key_in(node_id, "Report", path="reportId")


async def _prepare(work: Work, input: PrepareReportInput) -> UUID:
    version = input.version_id
    made = await actions.prepare(
        work,
        consultation_id=key_in(input.consultation_id, "Consultation", path="consultationId"),
        version_id=key_in(version, "Version", path="versionId") if version else None,
    )
    return made.id


async def _write(work: Work, input: WriteReportSectionInput) -> UUID:
    written = await actions.write(
        work,
        report_id=_report(input.report_id),
        section=input.section,
        language=input.language,
        text=input.text,
        revision=input.revision,
    )
    return written.report_id


async def _set_version(work: Work, input: SetReportVersionInput) -> UUID:
    shown = await actions.show_version(
        work,
        report_id=_report(input.report_id),
        version_id=key_in(input.version_id, "Version", path="versionId"),
    )
    return shown.id


async def _publish(work: Work, input: PublishReportInput) -> UUID:
    published = await actions.publish(
        work, report_id=_report(input.report_id), language=input.language
    )
    return published.id


_loads_report = loads(report=REPORT)


@strawberry.type
class ReportMutations:
    """What can be done with reports."""

    prepare_report = act(
        "Begin a consultation's report.",
        input=PrepareReportInput,
        success=PrepareReportSuccess,
        problems=_PROBLEMS,
        run=_prepare,
        load=_loads_report,
    )
    write_report_section = act(
        "Write a section of a report in one language; numbers never stand there.",
        input=WriteReportSectionInput,
        success=WriteReportSectionSuccess,
        problems=(ConflictProblem, *_PROBLEMS),
        run=_write,
        load=_loads_report,
        subject=REPORT,
    )
    set_report_version = act(
        "Say which revised version a report shows the changes to.",
        input=SetReportVersionInput,
        success=SetReportVersionSuccess,
        problems=_PROBLEMS,
        run=_set_version,
        load=_loads_report,
    )
    publish_report = act(
        "Freeze a report and publish it; each gap that stands in the way is named.",
        input=PublishReportInput,
        success=PublishReportSuccess,
        problems=_PROBLEMS,
        run=_publish,
        load=_loads_report,
    )


ROOM = Room(queries=ReportQueries, mutations=ReportMutations, nodes=(REPORT,))
