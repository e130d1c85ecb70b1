"""Says things in the language of a screen: words, vocabularies, days, people's Markdown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from importlib import resources
from zoneinfo import ZoneInfo

import yaml
from markupsafe import Markup, escape

from tryeza.http.web.languages import SCREENS, Screen
from tryeza.kernel.catalogue import Catalogue, Forms, load_catalogue
from tryeza.kernel.clock import HOME
from tryeza.kernel.text import html_of


class Counted(int):
    """A whole number that stands in a sentence with its thousands apart."""

    thousands: str

    def __new__(cls, value: int | str, thousands: str) -> "Counted":
        counted = super().__new__(cls, value)
        counted.thousands = thousands
        return counted

    def __format__(self, _: str) -> str:
        return f"{int(self):,}".replace(",", self.thousands)


@dataclass(frozen=True, slots=True)
class Speaking:
    """Everything that a template says, in one language."""

    screen: Screen
    own: Catalogue
    shared: Catalogue  # vocabularies that reports have, too
    # A reading page says the same few words thousands of times; values are the schema's own.
    said: dict[tuple[str, str], Markup] = field(default_factory=dict, compare=False)

    def __call__(self, key: str, **facts: object) -> str:
        """The words for `key`; a fact called `count` chooses the plural form. Raises KeyError."""
        if "count" in facts:
            facts["count"] = Counted(str(facts["count"]), self._thousands)
        if facts:
            return self.own.say(key, self.screen.language, **facts)
        if ("", key) not in self.said:
            self.said["", key] = escape(self.own.say(key, self.screen.language))
        return self.said["", key]

    def of(self, vocabulary: str, value: str) -> str:
        """What a value of a closed set is called; one that we do not know yet, as it is."""
        if (vocabulary, value) in self.said:
            return self.said[vocabulary, value]
        key = f"{vocabulary}.{value.lower()}"
        for catalogue in (self.own, self.shared):
            if key in catalogue:
                known = escape(catalogue.say(key, self.screen.language))
                return self.said.setdefault((vocabulary, value), known)
        return value

    def day(self, said: str, zone: str = HOME.key) -> str:
        """A day or a moment's day, as people write it: 4 dhjetor 2026."""
        return self._day(date.fromisoformat(said) if len(said) == 10 else _at(said, zone).date())

    def moment(self, said: str, zone: str = HOME.key) -> str:
        """A moment that binds: its day of the week, hour and zone."""
        at = _at(said, zone)
        weekday = self(f"weekday.{at.isoweekday()}")
        return self(
            "moment", weekday=weekday, day=self._day(at), hour=f"{at:%H:%M}", zone=f"{at:%Z}"
        )

    def hours(self, said: str, zone: str = HOME.key) -> str:
        """A moment with its hour, where the zone is known: 4 dhjetor 2026, 23:59."""
        at = _at(said, zone)
        return self("hours", day=self._day(at), hour=f"{at:%H:%M}")

    def number(self, value: int) -> str:
        """A whole number with its thousands apart."""
        return f"{Counted(value, self._thousands)}"

    def share(self, permille: int) -> str:
        """A share of a whole: 12,5 %, or 12 %."""
        if permille % 10 == 0:
            return f"{permille // 10} %"
        return self("percent", whole=permille // 10, tenth=permille % 10)

    def markdown(self, text: str) -> Markup:
        """Safe HTML of what a person typed."""
        return Markup(html_of(text))  # noqa: S704 - nh3 cleaned it

    @property
    def _thousands(self) -> str:
        return self("thousands")

    def _day(self, day: date) -> str:
        month = self(f"month.{day.month}")
        return self("day", day=day.day, month=month, year=day.year)


def _at(said: str, zone: str) -> datetime:
    return datetime.fromisoformat(said.replace("Z", "+00:00")).astimezone(ZoneInfo(zone))


def speaking(screen: Screen) -> Speaking:
    """Whoever speaks this language."""
    return _speakers()[screen.tag]


@lru_cache(maxsize=1)
def _speakers() -> Mapping[str, Speaking]:
    shared = load_catalogue("tryeza.reports", "words.yaml")
    return {screen.tag: Speaking(screen, words(), shared) for screen in SCREENS}


@lru_cache(maxsize=1)
def words() -> Catalogue:
    """Every word of the served pages, from the files of `words/`."""
    found: dict[str, Mapping[str, Forms]] = {}
    for file in sorted((resources.files("tryeza.http.web") / "words").iterdir(), key=str):
        found |= yaml.safe_load(file.read_text(encoding="utf-8"))
    return Catalogue("tryeza.http.web/words", found)
