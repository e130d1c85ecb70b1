"""The report as JSON, for programs.

One object, its keys always in this order:

- `format`: "tryeza-consultation-report"; `format_version`: 1; `language`: of the words below
- `report`: the records as `reports.content.ConsultationReport` declares them; dates are ISO 8601
  (local dates of `zone`, instants in UTC), vocabularies are their codes
- `figures`: the derived numbers as `reports.figures.Figures` declares them; shares are tenths of
  a percent
- `words`: the name of each code used above in `language`, by vocabulary
"""

from dataclasses import dataclass

import msgspec

from tryeza.kernel.catalogue import Language
from tryeza.reports.content import ConsultationReport
from tryeza.reports.figures import Figures, figures_of
from tryeza.reports.words import vocabulary_names

VOCABULARIES = (
    "outcome",
    "stage",
    "side",
    "organisation",
    "channel",
    "comment",
    "draft",
    "change",
    "section",
)


@dataclass(frozen=True, slots=True)
class _Exported:
    """The whole file; the order of its fields is the order of the keys."""

    format: str
    format_version: int
    language: str
    report: ConsultationReport
    figures: Figures
    words: dict[str, dict[str, str]]


def render(report: ConsultationReport, language: Language) -> bytes:
    """The report as indented JSON in UTF-8."""
    content = _Exported(
        format="tryeza-consultation-report",
        format_version=1,
        language=language.value,
        report=report,
        figures=figures_of(report),
        words={name: vocabulary_names(name, language) for name in VOCABULARIES},
    )
    encoded = msgspec.json.encode(content, order="deterministic")
    return msgspec.json.format(encoded, indent=1) + b"\n"
