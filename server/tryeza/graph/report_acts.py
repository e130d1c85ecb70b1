"""What people do with reports, in the graph: begin, write, choose the version, publish."""

from uuid import UUID

import strawberry

from tryeza.graph.acts import Act, act, loads
from tryeza.graph.consultation_keys import consultation_key
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.reports import REPORT, Report
from tryeza.graph.rooms import Room
from tryeza.kernel.catalogue import Language
from tryeza.kernel.work import Work
from tryeza.reports import actions
from tryeza.reports.content import Section

_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.input(description="A report to be begun.")
class PrepareReportInput(Act):
    """Input of `prepareReport`."""

    consultation_id: strawberry.ID = strawberry.field(description="Whose report.")
    version_id: strawberry.ID | None = strawberry.field(
        default=None, description="The revised version to show; the one asked about if not said."
    )


@strawberry.input(description="A section of a report, in one language.")
class WriteReportSectionInput(Act):
    """Input of `writeReportSection`."""

    report_id: strawberry.ID = strawberry.field(description="The report.")
    section: Section = strawberry.field(description="Which section.")
    language: str = strawberry.field(description="In which language, as a BCP 47 tag.")
    text: str = strawberry.field(description="The words: light Markdown; empty to take it out.")
    revision: int = strawberry.field(description="The revision that was read; 0 for none yet.")


@strawberry.input(description="Which revised version a report is to show.")
class SetReportVersionInput(Act):
    """Input of `setReportVersion`."""

    report_id: strawberry.ID = strawberry.field(description="The report.")
    version_id: strawberry.ID = strawberry.field(description="The version.")


@strawberry.input(description="A report that is ready.")
class PublishReportInput(Act):
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
        consultation_id=consultation_key(input.consultation_id),
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


ROOM = Room(mutations=ReportMutations)
