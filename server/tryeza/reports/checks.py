"""What stands between a report and its publication: each gap, with the record it is about."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from tryeza.consultations.models import ConsultationKind
from tryeza.consultations.packs.demands import outcomes_allowed, reason_required
from tryeza.consultations.packs.shape import Outcome, RulePack
from tryeza.documents.models import Audience
from tryeza.documents.rules import includes
from tryeza.kernel.catalogue import Language, written_as
from tryeza.kernel.errors import Fact, Told
from tryeza.kernel.telling import tell
from tryeza.reports.content import (
    AnnexComment,
    ConsultationReport,
    Section,
    WithheldComment,
    WithheldReason,
    in_document_order,
)
from tryeza.reports.figures import figures_of

REQUIRED_SECTIONS = (Section.SUMMARY, Section.CONCLUSIONS)
# Facts that are values of a vocabulary; a language's script is not part of its name here.
_NAMED = {"section": "section", "written_in": "language", "outcome": "outcome"}
REFLECTED_OUTCOMES = (Outcome.ACCEPTED, Outcome.PARTIALLY_ACCEPTED)


@dataclass(frozen=True, slots=True)
class ReportGap:
    """Something missing or wrong: a key of `words.yaml` under `gap.`, and what fills its sentence.

    `comment` is the number of the comment it is about, if it is about one. A gap that does not
    block publication is a warning.
    """

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    comment: int | None = None
    blocks: bool = True


def gaps(report: ConsultationReport, pack: RulePack, language: Language) -> list[ReportGap]:
    """Every gap of the report in this language, comments in document order."""
    return [
        *_head_gaps(report, language),
        *_window_gaps(report, pack),
        *_comment_gaps(report, pack),
        *_number_gaps(report),
        *_narrative_gaps(report, language),
        *_revision_gaps(report, pack),
    ]


def blocking(found: list[ReportGap]) -> list[ReportGap]:
    """The gaps that forbid publication."""
    return [gap for gap in found if gap.blocks]


def told(gap: ReportGap) -> Told:
    """The gap as a sentence for the coordinator, whichever language it is told in."""
    facts: dict[str, Fact] = {**gap.facts}
    for fact, vocabulary in _NAMED.items():
        if fact in facts:
            facts[fact] = Told(f"reports.{vocabulary}.{str(facts[fact]).split('-')[0]}")
    if gap.comment is not None:
        facts["comment"] = gap.comment
    return Told(f"reports.gap.{gap.code}", facts)


def say_gap(gap: ReportGap, language: Language) -> str:
    """The gap in a language."""
    return tell(told(gap), language)


def _head_gaps(report: ConsultationReport, language: Language) -> Iterator[ReportGap]:
    if not _has_language(report.title, language):
        yield ReportGap("title_missing", {"written_in": language.value})
    if not report.coordinators:
        yield ReportGap("coordinator_missing")
    if not report.stages:
        yield ReportGap("stage_missing")


def _window_gaps(report: ConsultationReport, pack: RulePack) -> Iterator[ReportGap]:
    """A public window below the pack's minimum was not forbidden; the report's maker is told."""
    minimum = pack.written.min_working_days.value
    for stage in report.stages:
        if stage.kind is not ConsultationKind.PUBLIC:
            continue
        counted_first = pack.written.count_first_day.value
        days = stage.working_days if counted_first else stage.working_days_without_first
        if minimum is not None and days < minimum:
            yield ReportGap("window_too_short", {"days": days, "minimum": minimum}, blocks=False)


def _has_language(texts: Mapping[str, str], language: Language) -> bool:
    tags = {language.value, written_as(language), f"{written_as(language)}-Latn"}
    return any(texts.get(tag, "").strip() for tag in tags)


def _comment_gaps(report: ConsultationReport, pack: RulePack) -> Iterator[ReportGap]:
    allowed = outcomes_allowed(pack)
    for comment in in_document_order(report):
        yield from _published_gaps(comment, pack, allowed)
    for withheld in report.withheld:
        yield from _withheld_gaps(withheld, pack, allowed)


def _published_gaps(
    comment: AnnexComment, pack: RulePack, allowed: tuple[Outcome, ...]
) -> Iterator[ReportGap]:
    answer = comment.answer
    if answer is None:
        yield ReportGap("unanswered", comment=comment.number)
        return
    if answer.is_outdated:
        yield ReportGap("changed_since_answered", comment=comment.number)
    yield from _answer_gaps(
        comment.number,
        answer.outcome,
        bool(answer.reason.strip()),
        answer.is_decided,
        pack,
        allowed,
    )
    if answer.outcome in REFLECTED_OUTCOMES and not answer.reflected:
        yield ReportGap("not_linked", comment=comment.number, blocks=False)


def _withheld_gaps(
    comment: WithheldComment, pack: RulePack, allowed: tuple[Outcome, ...]
) -> Iterator[ReportGap]:
    if comment.reason is WithheldReason.HIDDEN:
        return  # what broke the rules of the house was told why, and needs no other answer
    if comment.outcome is None:
        yield ReportGap("unanswered", comment=comment.number)
        return
    if comment.is_outdated:
        yield ReportGap("changed_since_answered", comment=comment.number)
    yield from _answer_gaps(
        comment.number, comment.outcome, comment.has_reason, comment.is_decided, pack, allowed
    )


def _answer_gaps(
    number: int,
    outcome: Outcome,
    has_reason: bool,
    is_decided: bool,
    pack: RulePack,
    allowed: tuple[Outcome, ...],
) -> Iterator[ReportGap]:
    if not is_decided:
        yield ReportGap("not_decided", comment=number)
    if outcome not in allowed:
        yield ReportGap("outcome_not_allowed", {"outcome": outcome.value}, number)
    if reason_required(pack, outcome) and not has_reason:
        yield ReportGap("reason_missing", {"outcome": outcome.value}, number)


def _number_gaps(report: ConsultationReport) -> Iterator[ReportGap]:
    figures = figures_of(report)
    if figures.received != report.recorded_comments:
        facts = {"counted": figures.received, "recorded": report.recorded_comments}
        yield ReportGap("numbers_differ", facts)
    numbers = Counter(comment.number for comment in _everything(report))
    for number, times in sorted(numbers.items()):
        if times > 1:
            yield ReportGap("number_twice", comment=number)


def _everything(report: ConsultationReport) -> list[AnnexComment | WithheldComment]:
    return [*report.comments, *report.withheld]


def _narrative_gaps(report: ConsultationReport, language: Language) -> Iterator[ReportGap]:
    written = {
        narrative.section
        for narrative in report.narratives
        if narrative.text.strip() and _has_language({narrative.language: "written"}, language)
    }
    for section in REQUIRED_SECTIONS:
        if section not in written:
            yield ReportGap(
                "narrative_missing", {"section": section.value, "written_in": language.value}
            )


def _revision_gaps(report: ConsultationReport, pack: RulePack) -> Iterator[ReportGap]:
    """The revised text is there, and nobody reads of it here who could not read it itself."""
    revised, asked = report.revised_version, report.version
    if pack.publish.revised_text.value and revised is None:
        yield ReportGap("revised_text_missing", blocks=False)
    if revised is not None and not (report.text_language or report.changes):
        yield ReportGap("not_comparable", blocks=False)
    if revised is not None and not _shown_to_all(revised.audience, asked.audience):
        yield ReportGap("revised_text_not_shown", {"number": revised.number})


def _shown_to_all(revised: Audience | None, asked: Audience | None) -> bool:
    return revised is None or asked is None or includes(revised, asked)
