"""What a reading page derives from its text and its clock, as the client does, too."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tryeza.consultations.deadlines import local_date
from tryeza.reports.content import Section

HEADINGS = frozenset({"PART", "CHAPTER", "SECTION", "ARTICLE", "HEADING"})
_DEEPEST = 6  # of HTML's headings; the page's own is the first
_MOVES = frozenset({"MOVE_FROM", "MOVE_TO"})


@dataclass(slots=True)
class Line:
    """A line of the contents, and how many comments stand below it until the next one."""

    paragraph: Mapping[str, Any]
    title: str
    comments: int = 0


def contents_of(paragraphs: Sequence[Mapping[str, Any]]) -> list[Line]:
    """The headings of a text in order, each with the comments of its part of the text.

    In the acts of Kosovo the title stands on the line below `Neni 1`; the two are one line here.
    """
    lines: list[Line] = []
    untitled = False
    for paragraph in paragraphs:
        if paragraph["kind"] == "HEADING" and untitled:
            lines[-1].title = paragraph["text"]
        elif paragraph["kind"] in HEADINGS:
            lines.append(Line(paragraph, paragraph["text"]))
        untitled = paragraph["kind"] in HEADINGS - {"HEADING"} and not paragraph["text"]
        if lines and "comments" in paragraph:
            lines[-1].comments += paragraph["comments"]["totalCount"]
    return lines


def level_of(paragraph: Mapping[str, Any]) -> int:
    """Which of HTML's headings it is; 0 for what is none."""
    if paragraph["kind"] not in HEADINGS:
        return 0
    depth: int = paragraph["depth"]
    return min(2 + depth, _DEEPEST)


def working_days_left(consultation: Mapping[str, Any], now: datetime) -> int | None:
    """Counted days after today; None where it is not open or has no clock."""
    derivation = consultation["derivation"]
    if consultation["phase"] != "OPEN" or derivation is None:
        return None
    today = local_date(now, derivation["zone"]).isoformat()
    days = derivation["days"]
    return sum(1 for each in days if each["ordinal"] is not None and each["day"] > today)


def names_of(paragraphs: Sequence[Mapping[str, Any]]) -> Mapping[str, str]:
    """How one speaks of each paragraph, by its id: `Neni 3, 1.`, the article before the number."""
    article = ""
    names: dict[str, str] = {}
    for paragraph in paragraphs:
        label, kind = paragraph["label"], paragraph["kind"]
        if kind == "ARTICLE":
            article = label
        elif kind in HEADINGS - {"HEADING"}:
            article = ""
        names[paragraph["id"]] = ", ".join(dict.fromkeys(filter(None, (article, label))))
    return names


def is_move(segment: Mapping[str, Any]) -> bool:
    """Whether its words stand elsewhere, too."""
    return segment["op"] in _MOVES


def lines_of(text: str) -> Iterator[str]:
    """The paragraphs in a stretch of text, between which U+2029 stands."""
    yield from text.split("\u2029")


_SECTIONS = tuple(section.name for section in Section)


def sections_in(report: Mapping[str, Any], language: str) -> list[Mapping[str, Any]]:
    """What people wrote in a report, in the language or else in Albanian, in the report's order."""
    by_language: dict[str, list[Mapping[str, Any]]] = {}
    for section in report["sections"]:
        by_language.setdefault(section["language"][:2], []).append(section)
    found = by_language.get(language) or by_language.get("sq") or []
    return sorted(found, key=lambda one: _SECTIONS.index(one["section"]))


def events_of(document: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """A draft on a line of time: its versions and consultations, what is only prepared last."""
    versions = [
        {"at": one["publishedAt"], "version": one, "consultation": None}
        for one in document["versions"]
    ]
    consultations = [
        {"at": one["opensAt"], "version": None, "consultation": one}
        for one in document["consultations"]
    ]
    return sorted(versions + consultations, key=lambda event: event["at"] or "9")
