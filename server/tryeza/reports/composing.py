"""Lays a report out as blocks in one language: the only place that decides what stands where."""

from collections.abc import Iterator
from dataclasses import replace

from tryeza.consultations.deadlines import local_date
from tryeza.kernel.catalogue import Language, format_date, in_language, written_as
from tryeza.reports.annex import annex_of
from tryeza.reports.content import (
    Change,
    ChangeKind,
    ConsultationReport,
    OtherText,
    Section,
    Segment,
    SegmentKind,
    VersionReference,
    text_shown,
)
from tryeza.reports.figures import Figures, figures_of, shares
from tryeza.reports.narrative import read_narrative
from tryeza.reports.outline import (
    Block,
    Facts,
    Heading,
    Numbers,
    Outline,
    Paragraph,
    Prose,
    Records,
    Redline,
    RedlineEntry,
    RedlineSegment,
    Run,
)
from tryeza.reports.tabulating import (
    breakdown,
    count_table,
    outcome_chart,
    share_section,
    share_table,
)
from tryeza.reports.words import language_name, local_moment, name_of, say

_LABEL_ALONE = {
    **dict.fromkeys(ChangeKind, SegmentKind.KEPT),
    ChangeKind.ADDED: SegmentKind.INSERTED,
    ChangeKind.REMOVED: SegmentKind.DELETED,
}


def compose(report: ConsultationReport, language: Language) -> Outline:
    """The whole report in `language`; texts that lack it fall back as `in_language` says."""
    figures = figures_of(report)
    title = in_language(report.title, language)
    return Outline(
        language=language.value,
        kicker=say("report.title", language),
        title=title,
        subtitle=in_language(report.institution, language),
        edition=_edition(report, language),
        author=in_language(report.institution, language),
        contents_title=say("report.contents", language),
        page_number=say("report.page", language, page="{page}", pages="{pages}"),
        running_head=title,
        blocks=tuple(_blocks(report, figures, language)),
        annex_heading=say("annex.heading", language),
        annex=annex_of(report, language),
    )


def _edition(report: ConsultationReport, language: Language) -> str:
    day = format_date(local_date(report.cut_off, report.zone), language)
    return say("report.edition", language, number=report.number, day=day)


def _blocks(report: ConsultationReport, figures: Figures, language: Language) -> Iterator[Block]:
    yield from _head(report, language)
    yield from _narrative(report, Section.SUMMARY, language, say("summary.heading", language))
    yield from _statistics(figures, text_shown(report, language), language)
    yield from _methods(report, figures, language)
    yield from _participation(figures, language)
    yield from _changes(report, language)
    yield from _narrative(
        report, Section.CONCLUSIONS, language, say("conclusions.heading", language)
    )


def _head(report: ConsultationReport, language: Language) -> Iterator[Block]:
    yield Heading(1, say("head.heading", language))
    rows = [
        ("draft", in_language(report.title, language)),
        ("kind", name_of("draft", report.kind.value, language)),
        ("institution", in_language(report.institution, language)),
        ("coordinators", ", ".join(report.coordinators)),
        ("pack", f"{in_language(report.pack.title, language)} ({report.pack.source})"),
        ("version", _version(report.version, language)),
        ("revised_version", _version(report.revised_version, language)),
        ("number", str(report.number)),
        ("cut_off", local_moment(report.cut_off, report.zone, language)),
        ("journal", report.journal_head),
    ]
    title = say("head.heading", language)
    yield Facts(title, tuple((say(f"head.{key}", language), value) for key, value in rows if value))
    cut_off = local_moment(report.cut_off, report.zone, language)
    yield Paragraph((Run(say("report.made_from_records", language, cut_off=cut_off), italic=True),))
    yield from _stages(report, language)


def _version(version: VersionReference | None, language: Language) -> str:
    if version is None:
        return ""
    if version.published_on is None:
        return version.name
    day = format_date(version.published_on, language)
    return say("head.version_published", language, name=version.name, day=day)


def _stages(report: ConsultationReport, language: Language) -> Iterator[Block]:
    if not report.stages:
        return
    columns = ("kind", "opens", "closes", "working_days", "without_first")
    yield Heading(2, say("stages.heading", language))
    yield Numbers(
        say("stages.heading", language),
        tuple(say(f"stages.{column}", language) for column in columns),
        tuple(
            (
                name_of("stage", stage.kind.value, language),
                format_date(stage.opens, language),
                format_date(stage.closes, language),
                str(stage.working_days),
                str(stage.working_days_without_first),
            )
            for stage in report.stages
        ),
    )
    for stage in report.stages:
        name = name_of("stage", stage.kind.value, language)
        for reason in stage.extensions:
            text = say("stages.extension", language, stage=name, reason=reason)
            yield Paragraph((Run(text),))


def _narrative(
    report: ConsultationReport, section: Section, language: Language, heading: str = ""
) -> Iterator[Block]:
    """What people wrote for a section, in the report's language only; nothing if they did not."""
    tags = (language.value, written_as(language), f"{written_as(language)}-Latn")
    written = {n.language: n.text for n in report.narratives if n.section is section}
    tag = next((tag for tag in tags if written.get(tag, "").strip()), None)
    if tag is None:
        return
    if heading:
        yield Heading(1, heading)
    note = say("report.written_by_people", language)
    yield Prose(note, tag, read_narrative(written[tag]))


def _statistics(figures: Figures, text: OtherText, language: Language) -> Iterator[Block]:
    yield Heading(1, say("statistics.heading", language))
    items = ("received", "comments", "replies", "published", "not_public", "hidden")
    counts = [(f"statistics.{item}", getattr(figures, item)) for item in items]
    counts.append(("statistics.answered", figures.total.answered))
    yield count_table("statistics.heading", counts, language)
    yield Heading(2, say("statistics.outcomes", language))
    if figures.received:
        yield outcome_chart(figures.outcomes, language)
    names = [name_of("outcome", share.key, language) for share in figures.outcomes]
    yield share_table(
        "statistics.outcomes", "statistics.outcome", names, figures.outcomes, language
    )
    yield from breakdown("by_stage", "stage", figures.by_stage, language)
    yield from breakdown("by_side", "side", figures.by_side, language)
    by_article = tuple(
        replace(row, key=text.articles.get(row.key, row.key)) for row in figures.by_article
    )
    yield from breakdown("by_article", "article", by_article, language)


def _methods(report: ConsultationReport, figures: Figures, language: Language) -> Iterator[Block]:
    yield Heading(1, say("methods.heading", language))
    yield from _narrative(report, Section.METHODS, language)
    channels = figures.participation.comments_by_channel
    names = [name_of("channel", share.key, language) for share in channels]
    yield from share_section("by_channel", "methods.channel", names, channels, language)
    if report.meetings:
        columns = ("meeting", "date", "place", "participants")
        yield Heading(2, say("methods.meetings", language))
        yield Records(
            say("methods.meetings", language),
            tuple(say(f"methods.{column}", language) for column in columns),
            tuple(
                (
                    in_language(meeting.title, language),
                    format_date(meeting.held_on, language),
                    meeting.place,
                    str(meeting.participants),
                )
                for meeting in report.meetings
            ),
        )


def _participation(figures: Figures, language: Language) -> Iterator[Block]:
    part = figures.participation
    held = ("meetings", "meeting_participants") if part.meetings else ()
    items = ("people", "organisations", *held)
    yield Heading(1, say("participation.heading", language))
    counts = [(f"participation.{item}", getattr(part, item)) for item in items]
    yield count_table("participation.heading", counts, language)
    by_side, by_kind = part.organisations_by_side, part.organisations_by_kind
    sides = [name_of("side", share.key, language) for share in by_side]
    yield from share_section("by_side", "statistics.side", sides, by_side, language)
    kinds = [name_of("organisation", share.key, language) for share in by_kind]
    yield from share_section("by_kind", "participation.kind", kinds, by_kind, language)
    languages = [language_name(share.key, language) for share in part.comments_by_language]
    yield from share_section(
        "by_language", "participation.language", languages, part.comments_by_language, language
    )


def _changes(report: ConsultationReport, language: Language) -> Iterator[Block]:
    yield Heading(1, say("changes.heading", language))
    yield from _narrative(report, Section.CHANGES, language)
    text = text_shown(report, language)
    if report.changes:
        yield from _counted_changes(report, text, language)
    if not text.changes:
        yield Paragraph((Run(say(_without_changes(report), language)),))
        return
    entries = tuple(_redline_entry(change, language) for change in text.changes)
    yield Redline(_legend(text.language, language), text.language, entries)


def _counted_changes(
    report: ConsultationReport, text: OtherText, language: Language
) -> Iterator[Block]:
    """How many paragraphs changed: the same in every language that the report is read in."""
    counts = shares(change.kind.value for change in report.changes)
    names = [name_of("change", share.key, language) for share in counts]
    yield share_table("changes.counts", "changes.change", names, counts, language)
    if text.language != report.text_language:
        name = language_name(report.text_language, language)
        yield Paragraph((Run(say("changes.counted_in", language, name=name)),))


def _without_changes(report: ConsultationReport) -> str:
    """Why no changes are shown: there are none, or none in this language, or none can be found."""
    if report.changes:
        return "changes.none_here"
    compared = report.revised_version is None or report.text_language
    return "changes.none" if compared else "changes.not_comparable"


def _redline_entry(change: Change, language: Language) -> RedlineEntry:
    """A changed paragraph; of one that is nothing but its label, the label is what changed."""
    written = change.segments or (Segment(_LABEL_ALONE[change.kind], change.label),)
    return RedlineEntry(
        " › ".join(part for part in (*change.path, change.label) if part),
        _told_change(change, language),
        tuple(RedlineSegment(segment.kind, segment.text) for segment in written),
    )


def _told_change(change: Change, language: Language) -> str:
    """What happened; of a moved paragraph, under which article it stood and with which label."""
    if change.moved_from:
        place = " › ".join(change.moved_from[-2:])
        return say("changes.moved_from", language, place=place)
    return name_of("change", change.kind.value, language)


def _legend(text_language: str, language: Language) -> str:
    """How the redline is to be read, and in which language it is where that is another."""
    legend = say("changes.legend", language)
    if text_language.split("-")[0] in ("", language.value.split("-")[0]):
        return legend
    name = language_name(text_language, language)
    return f"{legend} {say('changes.shown_in', language, name=name)}"
