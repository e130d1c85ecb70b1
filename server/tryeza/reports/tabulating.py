"""Lays a report's figures out as tables and a chart, in one language."""

from collections.abc import Iterable, Iterator

from tryeza.kernel.catalogue import Language
from tryeza.reports.figures import Row, Share
from tryeza.reports.outline import Block, Chart, ChartPart, Heading, Numbers
from tryeza.reports.words import name_of, percent, say

TALLY_COLUMNS = (
    "accepted",
    "partially_accepted",
    "rejected",
    "noted",
    "out_of_scope",
    "unanswered",
    "hidden",
)


def outcome_chart(outcomes: tuple[Share, ...], language: Language) -> Chart:
    """One bar of the outcomes that occurred, and the same in words."""
    parts = tuple(
        ChartPart(
            share.key,
            f"{name_of('outcome', share.key, language)} {percent(share.permille, language)}",
            share.permille,
        )
        for share in outcomes
        if share.count
    )
    told = "; ".join(part.label for part in parts)
    return Chart(say("statistics.chart", language, parts=told), parts)


def count_table(title: str, counts: list[tuple[str, int]], language: Language) -> Numbers:
    """Counts by the keys of their names."""
    return Numbers(
        say(title, language),
        (say("statistics.item", language), say("statistics.count", language)),
        tuple((say(key, language), str(count)) for key, count in counts),
    )


def share_table(
    title: str, first: str, names: Iterable[str], listed: tuple[Share, ...], language: Language
) -> Numbers:
    """Counts with their shares, and the total that they come to; `first` titles the names."""
    whole = sum(share.count for share in listed)
    return Numbers(
        say(title, language),
        tuple(say(key, language) for key in (first, "statistics.count", "statistics.share")),
        tuple(
            (name, str(share.count), percent(share.permille, language))
            for name, share in zip(names, listed, strict=True)
        ),
        (
            say("statistics.total", language),
            str(whole),
            percent(sum(share.permille for share in listed), language),
        ),
    )


def breakdown(title: str, first: str, rows: tuple[Row, ...], language: Language) -> Iterator[Block]:
    """Comments by outcome for each stage, side or article, and the sums of the columns."""
    if not rows:
        return
    yield Heading(2, say(f"statistics.{title}", language))
    names = [_row_name(first, row.key, language) for row in rows]
    table = [(name, *_tally_cells(row)) for name, row in zip(names, rows, strict=True)]
    yield Numbers(
        say(f"statistics.{title}", language),
        (
            say(f"statistics.{first}", language),
            *(name_of("outcome", column, language) for column in TALLY_COLUMNS),
            say("statistics.total", language),
        ),
        tuple(table),
        (say("statistics.total", language), *_column_sums(table)),
    )


def _row_name(first: str, key: str, language: Language) -> str:
    if first == "article":
        return key or say("statistics.whole_document", language)
    return name_of(first, key, language) if key else say("statistics.for_oneself", language)


def _tally_cells(row: Row) -> tuple[str, ...]:
    counts = (getattr(row.tally, column) for column in TALLY_COLUMNS)
    return (*map(str, counts), str(row.tally.received))


def _column_sums(table: list[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(str(sum(map(int, column))) for column in list(zip(*table, strict=True))[1:])


def share_section(
    title: str, first: str, names: list[str], listed: tuple[Share, ...], language: Language
) -> Iterator[Block]:
    """A table of shares under its heading; nothing where there is nothing to share."""
    if listed:
        yield Heading(2, say(f"participation.{title}", language))
        yield share_table(f"participation.{title}", first, names, listed, language)
