"""Lays the statistics of a year out as blocks in one language, in the order of the five things."""

from collections.abc import Iterator
from datetime import datetime

from tryeza.kernel.catalogue import Language, in_language
from tryeza.reports.annual import AnnualStatistics
from tryeza.reports.figures import outcome_shares
from tryeza.reports.outline import Block, Heading, Numbers, Outline, Paragraph, Records, Run
from tryeza.reports.tabulating import count_table, outcome_chart, share_table
from tryeza.reports.words import local_moment, name_of, say

KIND_COLUMNS = ("initiated", "consulted", "exempted", "neither")


def lay_out_year(
    statistics: AnnualStatistics, language: Language, as_of: datetime, zone: str
) -> Outline:
    """The statistics in `language`, as the records stood at `as_of` (UTC), told in `zone`."""
    title = say("annual.title", language, year=statistics.year)
    moment = local_moment(as_of, zone, language)
    return Outline(
        language=language.value,
        kicker=say("annual.kicker", language),
        title=title,
        subtitle=say("annual.subtitle", language),
        edition=say("annual.edition", language, moment=moment),
        author="Tryeza",
        contents_title=say("report.contents", language),
        page_number=say("report.page", language, page="{page}", pages="{pages}"),
        running_head=title,
        blocks=tuple(_blocks(statistics, language)),
    )


def _blocks(statistics: AnnualStatistics, language: Language) -> Iterator[Block]:
    yield from _drafts(statistics, language)
    yield from _exempted(statistics, language)
    yield from _participants(statistics, language)
    yield from _comments(statistics, language)
    yield _told("annual.made_from_records", language, italic=True)


def _told(key: str, language: Language, *, italic: bool = False) -> Paragraph:
    return Paragraph((Run(say(key, language), italic=italic),))


def _drafts(statistics: AnnualStatistics, language: Language) -> Iterator[Block]:
    yield Heading(1, say("annual.initiated", language))
    if not statistics.initiated:
        yield _told("annual.no_drafts", language)
        return
    names = [name_of("draft", share.key, language) for share in statistics.kinds]
    yield share_table("annual.initiated", "annual.kind", names, statistics.kinds, language)
    yield Heading(1, say("annual.consulted", language))
    yield _by_kind(statistics, language)


def _by_kind(statistics: AnnualStatistics, language: Language) -> Numbers:
    counts = [[getattr(row, name) for name in KIND_COLUMNS] for row in statistics.by_kind]
    names = [name_of("draft", row.kind.value, language) for row in statistics.by_kind]
    titles = (say(f"annual.kind_{name}", language) for name in KIND_COLUMNS)
    sums = (str(sum(column)) for column in zip(*counts, strict=True))
    return Numbers(
        say("annual.consulted", language),
        (say("annual.kind", language), *titles),
        tuple((name, *map(str, row)) for name, row in zip(names, counts, strict=True)),
        (say("statistics.total", language), *sums),
    )


def _exempted(statistics: AnnualStatistics, language: Language) -> Iterator[Block]:
    yield Heading(1, say("annual.exempted", language))
    if not statistics.exempted:
        yield _told("annual.no_exempted", language)
        return
    yield Records(
        say("annual.exempted", language),
        tuple(say(f"annual.{column}", language) for column in ("draft", "kind", "justification")),
        tuple(
            (
                in_language(draft.title, language),
                name_of("draft", draft.kind.value, language),
                draft.justification,
            )
            for draft in statistics.exempted
        ),
    )


def _participants(statistics: AnnualStatistics, language: Language) -> Iterator[Block]:
    yield Heading(1, say("annual.participants", language))
    counts = [("annual.writers", statistics.writers)]
    if statistics.meeting_participants is not None:
        counts.append(("annual.meeting_participants", statistics.meeting_participants))
    yield count_table("annual.participants", counts, language)
    if statistics.meeting_participants is None:
        yield _told("annual.no_meetings", language)


def _comments(statistics: AnnualStatistics, language: Language) -> Iterator[Block]:
    tally, replies = statistics.comments, statistics.replies
    counts = [
        ("statistics.received", tally.received + replies),
        ("statistics.comments", tally.received),
        ("statistics.replies", replies),
        ("statistics.answered", tally.answered),
    ]
    yield Heading(1, say("annual.comments", language))
    yield count_table("annual.comments", counts, language)
    yield Heading(2, say("statistics.outcomes", language))
    outcomes = outcome_shares(tally)
    if tally.received:
        yield outcome_chart(outcomes, language)
    names = [name_of("outcome", share.key, language) for share in outcomes]
    yield share_table("statistics.outcomes", "statistics.outcome", names, outcomes, language)
