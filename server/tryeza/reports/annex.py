"""The annex: every published comment in document order, as one row of named values and as cells."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tryeza.comments.models import CommentKind
from tryeza.kernel.catalogue import Language, format_date, in_language
from tryeza.reports.content import (
    AnnexComment,
    Answer,
    ConsultationReport,
    Organisation,
    Place,
    in_document_order,
)
from tryeza.reports.outline import Annex, AnnexRow, Line, Look
from tryeza.reports.words import language_name, name_of, say

COLUMNS = (
    "number",
    "date",
    "who",
    "for_whom",
    "side",
    "place",
    "quote",
    "kind",
    "comment",
    "proposed_wording",
    "outcome",
    "reason",
    "reflected",
    "endorsed_by",
    "reply_to",
    "stage",
    "channel",
    "language",
)
CELL_COLUMNS = (
    "number",
    "date",
    "who_for_whom",
    "place",
    "comment",
    "outcome",
    "reason",
    "reflected",
)
# Landscape A4 less its margins is 267 mm.
CELL_WIDTHS = (11.0, 19.0, 34.0, 31.0, 71.0, 22.0, 46.0, 33.0)
LONGEST_KEPT_TOGETHER = 600  # characters in a cell: at most a third of a page


@dataclass(frozen=True, slots=True)
class CommentTable:
    """A row of plain values a comment, for sheets and CSV; `columns` names them for programs."""

    title: str
    columns: tuple[str, ...]
    header: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def annex_table(report: ConsultationReport, language: Language) -> CommentTable:
    """The annex as plain values, in document order."""
    organisations = _by_key(report.organisations)
    return CommentTable(
        title=in_language(report.title, language),
        columns=COLUMNS,
        header=header_of(COLUMNS, language),
        rows=tuple(row_of(each, organisations, language) for each in in_document_order(report)),
    )


def header_of(columns: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """The titles of columns."""
    return tuple(say(f"annex.{column}", language) for column in columns)


def row_of(
    comment: AnnexComment, organisations: Mapping[str, Organisation], language: Language
) -> tuple[str | int, ...]:
    """A comment's values in the order of `COLUMNS`; organisations by their keys."""
    organisation = organisations.get(comment.organisation or "")
    answer = comment.answer
    return (
        comment.number,
        comment.received_on.isoformat(),
        comment.author_name,
        in_language(organisation.name, language) if organisation else "",
        name_of("side", organisation.side.value, language) if organisation else "",
        place_in_full(comment.place, language),
        comment.quote,
        name_of("comment", comment.kind.value, language),
        comment.text,
        _wording(comment, language),
        outcome_name(answer, language),
        answer.reason if answer else "",
        "; ".join(answer.reflected) if answer else "",
        "; ".join(_names(comment.endorsed_by, organisations, language)),
        comment.reply_to or "",
        name_of("stage", comment.stage.value, language),
        name_of("channel", comment.channel.value, language),
        comment.language,
    )


def annex_of(report: ConsultationReport, language: Language) -> Annex:
    """The annex as a table that people read on landscape pages."""
    organisations = _by_key(report.organisations)
    rows = tuple(_cells(comment, organisations, language) for comment in in_document_order(report))
    return Annex(
        title=say("annex.heading", language),
        header=tuple(say(f"annex.{column}", language) for column in CELL_COLUMNS),
        widths=CELL_WIDTHS,
        rows=rows,
        note=_note(report, language),
    )


def place_in_full(place: Place, language: Language) -> str:
    """The headings and the label as printed: "Kreu II › Neni 5 › 1.2."."""
    if place.order is None:
        return say("statistics.whole_document", language)
    return " › ".join(_without_repeats((*place.path, place.label)))


def outcome_name(answer: Answer | None, language: Language) -> str:
    """The outcome, said to be only recommended where it is."""
    if answer is None:
        return name_of("outcome", "unanswered", language)
    outcome = name_of("outcome", answer.outcome.value, language)
    if answer.is_decided:
        return outcome
    return say("answer.recommended", language, outcome=outcome)


def _by_key(organisations: Iterable[Organisation]) -> dict[str, Organisation]:
    return {organisation.key: organisation for organisation in organisations}


def _names(
    keys: tuple[str, ...], organisations: Mapping[str, Organisation], language: Language
) -> list[str]:
    return [in_language(organisations[key].name, language) for key in keys]


def _without_repeats(parts: tuple[str, ...]) -> list[str]:
    """The parts that say something, a label that ends the headings said once."""
    said = [part for part in parts if part]
    return said[:-1] if len(said) > 1 and said[-1] == said[-2] else said


def _note(report: ConsultationReport, language: Language) -> str:
    if report.withheld:
        return say("annex.not_shown", language, count=len(report.withheld))
    return "" if report.comments else say("annex.none", language)


def _cells(
    comment: AnnexComment, organisations: dict[str, Organisation], language: Language
) -> AnnexRow:
    answer = comment.answer
    cells = (
        (Line(str(comment.number)),),
        (Line(format_date(comment.received_on, language)),),
        tuple(_who_lines(comment, organisations, language)),
        tuple(_place_lines(comment.place, language)),
        tuple(_comment_lines(comment, organisations, language)),
        (Line(outcome_name(answer, language), Look.STRONG),),
        (Line(answer.reason, language=answer.language),) if answer else (Line(""),),
        tuple(Line(place) for place in answer.reflected) if answer else (Line(""),),
    )
    longest = max(sum(len(line.text) for line in lines) for lines in cells)
    return AnnexRow(cells, keeps_together=longest <= LONGEST_KEPT_TOGETHER)


def _who_lines(
    comment: AnnexComment, organisations: dict[str, Organisation], language: Language
) -> Iterator[Line]:
    organisation = organisations.get(comment.organisation or "")
    if organisation:
        yield Line(in_language(organisation.name, language), Look.STRONG)
    if comment.author_name:
        yield Line(comment.author_name)
    elif not organisation:
        yield Line(say("annex.not_named", language))
    yield Line(name_of("channel", comment.channel.value, language), Look.LABEL)


def _place_lines(place: Place, language: Language) -> Iterator[Line]:
    """The article in bold and the label under it; a path is too long for the column."""
    if place.order is None:
        yield Line(say("statistics.whole_document", language))
        return
    nearest = place.path[-1] if place.path else ""
    yield Line(nearest or place.article or place.label, Look.STRONG)
    if place.label and place.label not in (nearest, place.article):
        yield Line(place.label)


def _comment_lines(
    comment: AnnexComment, organisations: dict[str, Organisation], language: Language
) -> Iterator[Line]:
    yield Line(_kind_and_language(comment, language), Look.LABEL)
    if comment.reply_to:
        yield Line(say("annex.reply", language, number=comment.reply_to), Look.LABEL)
    if comment.quote:
        yield Line(f"“{comment.quote}”", Look.QUOTE, comment.language)
    if comment.text:
        yield Line(comment.text, Look.PLAIN, comment.language)
    if comment.kind is CommentKind.SUGGESTION:
        yield Line(say("annex.proposed_wording", language), Look.LABEL)
        yield _wording_line(comment, language)
    if comment.endorsed_by:
        names = ", ".join(_names(comment.endorsed_by, organisations, language))
        yield Line(say("annex.endorsed", language, names=names), Look.LABEL)


def _wording_line(comment: AnnexComment, language: Language) -> Line:
    spoken = (comment.language,) if comment.proposed_wording else ()
    return Line(_wording(comment, language), Look.QUOTE, *spoken)


def _wording(comment: AnnexComment, language: Language) -> str:
    """What a suggestion proposes, in words where it strikes; empty for other comments."""
    if comment.kind is not CommentKind.SUGGESTION:
        return ""
    return comment.proposed_wording or say("annex.strikes", language)


def _kind_and_language(comment: AnnexComment, language: Language) -> str:
    kind = name_of("comment", comment.kind.value, language)
    return f"{kind} · {language_name(comment.language, language)}"
