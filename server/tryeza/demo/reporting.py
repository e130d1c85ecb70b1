"""Writes and publishes the report of the consultation that is over."""

from datetime import datetime
from uuid import UUID

from tryeza.demo.data_files import read_one
from tryeza.demo.stage import Stage
from tryeza.kernel.catalogue import Language
from tryeza.reports import actions
from tryeza.reports.content import Section

Narratives = dict[Section, dict[str, str]]  # by language


async def publish_report(
    stage: Stage,
    who: str,
    consultation_id: UUID,
    revised: UUID,
    file: str,
    *,
    written: datetime,
    published: datetime,
) -> UUID:
    """Write every section in every language, then freeze and publish the report."""
    async with stage.acting(who, written) as work:
        report = await actions.prepare(work, consultation_id=consultation_id, version_id=revised)
        for section, texts in read_one(file, Narratives).items():
            for language, text in texts.items():
                await actions.write(
                    work,
                    report_id=report.id,
                    section=section,
                    language=language,
                    text=text,
                    revision=0,
                )
    async with stage.acting(who, published) as work:
        await actions.publish(work, report_id=report.id, language=Language.ALBANIAN)
    return report.id
