"""Tells the events of a consultation's journal as sentences, without who did it."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Any

from tryeza.comments.models import Scope
from tryeza.kernel.catalogue import Catalogue, Language, format_date, in_language, load_catalogue
from tryeza.kernel.telling import words_of

_OF_DAYS = ("opens", "closes", "closed")
_OF_LISTS = ("comments", "answers")
_OF_VALUES = ("outcome", "section")  # told in the words of reports


class JournalPart(StrEnum):
    """What an event of a consultation is about."""

    CONSULTATION = "consultation"
    COMMENTS = "comments"
    POSITIONS = "positions"
    ANSWERS = "answers"
    REPORT = "report"


def part_of(kind: str) -> JournalPart:
    """What an event of this kind is about. Raises KeyError for a room that has none."""
    room, what = kind.split(".", 1)
    if room != "comments":
        return _ROOMS[room]
    if "position" in what:
        return JournalPart.POSITIONS
    return JournalPart.ANSWERS if what.startswith("answer") else JournalPart.COMMENTS


_ROOMS = {"consultations": JournalPart.CONSULTATION, "reports": JournalPart.REPORT}


def kinds_of(part: JournalPart) -> list[str]:
    """The kinds of events that are about this."""
    return [kind for kind in kinds() if part_of(kind) is part]


@lru_cache(maxsize=1)
def kinds() -> tuple[str, ...]:
    """Every kind of event that can be told."""
    told = (key for key in _words().words if key.split(".")[0] != "comment")
    return tuple(dict.fromkeys(".".join(key.split(".")[:2]) for key in told))


def sentence(event: Any, language: Language) -> str:
    """What happened; the kind itself where it is newer than our words."""
    key = _key(event.kind, event.facts)
    if key not in _words():
        return str(event.kind)
    return _words().say(key, language, **_facts(event, language))


def _key(kind: str, facts: Mapping[str, Any]) -> str:
    if kind == "comments.comment_added":
        return f"{kind}.{_way(facts)}"
    if kind == "comments.answer_recommended" and facts["decided"]:
        return "comments.answer_given"
    return kind


def _way(facts: Mapping[str, Any]) -> str:
    if facts["scope"] == Scope.ORGANISATION:
        return "inside"
    return "reply" if facts["parent"] else str(facts["channel"])


def _facts(event: Any, language: Language) -> dict[str, object]:
    facts: Mapping[str, Any] = event.facts
    return {
        "number": facts.get("number"),
        "count": sum(len(facts[name]) for name in _OF_LISTS if name in facts),
        "comment": _comment(event, language),
        "person": event.person.name if event.person else "",
        "organisation": in_language(event.endorser.names, language) if event.endorser else "",
        **{name: _day(facts[name], language) for name in _OF_DAYS if name in facts},
        **{name: _value(name, facts[name], language) for name in _OF_VALUES if name in facts},
    }


def _day(said: str, language: Language) -> str:
    return format_date(date.fromisoformat(said), language)


def _value(vocabulary: str, value: str, language: Language) -> str:
    return words_of("reports").say(f"{vocabulary}.{value}", language).lower()


def _comment(event: Any, language: Language) -> str:
    """Which comment: its number is not told of one that the reader does not see."""
    number = event.facts.get("number") or (event.comment.number if event.comment else None)
    name = "comment.named" if number else "comment.unnamed"
    return _words().say(name, language, number=number)


@lru_cache(maxsize=1)
def _words() -> Catalogue:
    return load_catalogue("tryeza.graph", "journal.yaml")
