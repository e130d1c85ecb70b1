"""What this room keeps of a person, for the file of their data that they take out."""

from tryeza.people.data_out import Listed, Lists
from tryeza.reports.models import Narrative, Report

_REPORT = (Report.id, Report.consultation_id, Report.number)

LISTS: Lists = {
    "prepared": Listed(Report.created_by_id, (*_REPORT, Report.created_at)),
    "published": Listed(Report.published_by_id, (*_REPORT, Report.published_at)),
    "sections_written": Listed(
        Narrative.edited_by_id,
        (
            Narrative.report_id,
            Narrative.section,
            Narrative.language,
            Narrative.text,
            Narrative.edited_at,
        ),
    ),
}
