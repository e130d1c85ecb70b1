"""Writes xk.yaml, Kosovo's holidays from 2017 to 2035.

A developer's script, `python -m tryeza.consultations.calendars.make_xk`; it needs the development
dependency `holidays`. Names and dates come from there, corrected where an official list is known:
the Government's own calendar always wins. Law No. 03/L-064 names Easter Monday as the day off, and
its art. 4 moves a holiday that falls on a weekend to the following working day.
"""

from datetime import date
from pathlib import Path

import holidays as holidays_package
import yaml

YEARS = range(2017, 2036)
LAW = "Law No. 03/L-064 on official holidays"
OFFICIAL_LISTS = {
    2018: "https://www.rks-gov.net/AL/f191/publikimet/festat-zyrtare-ne-republiken-e-kosoves",
    2019: "https://www.rks-gov.net/AL/f332/festat-zyrtare-ne-republiken-e-kosoves/kalendari-i-festave-zyrtare-per-vitin-2019",
    2022: "https://www.scribd.com/document/559869290/",
    2024: "https://scribd.com/document/738256211/Kalendari-festave-zyrtare-2024",
}
# The official list of 2018 did not move Orthodox Easter Monday past Constitution Day, that of 2022
# moved 1 May past Eid to 3 May: so a day pushed past another holiday is only an estimate.
NOT_IN_OFFICIAL_LIST = {date(2018, 4, 10)}
LANGUAGES = {"sq": "sq", "sr": "sr", "en": "en_US"}
MOVED_MARKS = (
    " (ditë pushimi e shtyrë)",
    " (slobodan dan)",
    " (observed)",
    " (ditë pushimi e shtyrë, e vlerësuar)",
    " (slobodan dan, procenjeno)",
    " (observed, estimated)",
)
MOVED = {"sq": "ditë pushimi e shtyrë", "sr": "pomeren slobodan dan", "en": "day off moved"}
MONDAY = {"sq": "e hëna", "sr": "ponedeljak", "en": "Monday"}
ESTIMATED_MARKS = (" (e vlerësuar)", " (procenjeno)", " (estimated)")
EASTERS = {"Catholic Easter", "Orthodox Easter"}
EASTER_WORDS = {"Pashkët", "Uskrs", "Easter"}


HEAD = f"""\
# Made by make_xk.py; an administrator edits the calendar in the running site, not here.
id: xk
title: {{sq: Festat zyrtare në Republikën e Kosovës, sr: Službeni praznici u Republici Kosovo,
        en: Official holidays in the Republic of Kosovo}}
source: {LAW}, and the Government's yearly list where a holiday names one
first_year: {YEARS.start}
last_year: {YEARS.stop - 1}
holidays:
"""


def main() -> None:
    lines = [f"- {_one_line(entry)}" for year in YEARS for entry in _holidays_of(year)]
    Path(__file__).with_name("xk.yaml").write_text(HEAD + "".join(lines), encoding="utf-8")


def _one_line(entry: dict[str, object]) -> str:
    return yaml.safe_dump(
        entry, allow_unicode=True, sort_keys=False, default_flow_style=True, width=9999
    )


def _holidays_of(year: int) -> list[dict[str, object]]:
    """The days off of a year, without the weekend days that are no working days anyway."""
    by_language = {
        language: holidays_package.country_holidays("XK", years=year, language=code)
        for language, code in LANGUAGES.items()
    }
    english = by_language["en"]
    days = [day for day in sorted(english) if day not in NOT_IN_OFFICIAL_LIST]
    return [
        _entry(day, {language: names[day] for language, names in by_language.items()}, set(english))
        for day in days
        if day.weekday() < 5 or not _only_easter(english[day])
    ]


def _only_easter(name: str) -> bool:
    return set(name.split("; ")) <= EASTERS


def _entry(day: date, names: dict[str, str], holidays_of_year: set[date]) -> dict[str, object]:
    estimated = day.year not in OFFICIAL_LISTS and (
        "estimated" in names["en"] or _pushed_past_another(day, names["en"], holidays_of_year)
    )
    return {
        "day": day,
        "status": "estimated" if estimated else "confirmed",
        "names": {language: _plain(day, name, language) for language, name in names.items()},
        "source": OFFICIAL_LISTS.get(day.year, LAW),
    }


def _pushed_past_another(day: date, name: str, holidays_of_year: set[date]) -> bool:
    """Whether a moved day off lies behind another holiday instead of right behind its weekend."""
    first_day_after_weekend = day.weekday() == 0
    return "observed" in name and not first_day_after_weekend and not _second_of_pair(day)


def _second_of_pair(day: date) -> bool:
    """1 and 2 January both on a weekend: the law itself gives the two following working days."""
    return day.month == 1 and day.day <= 4


def _plain(day: date, name: str, language: str) -> str:
    """The package's name, with our words for a moved day and the law's for Easter Monday."""
    return "; ".join(_plain_one(day, part, language) for part in name.split("; "))


def _plain_one(day: date, name: str, language: str) -> str:
    for mark in ESTIMATED_MARKS:
        name = name.removesuffix(mark)
    for mark in MOVED_MARKS:
        if name.endswith(mark):
            plain = name.removesuffix(mark)
            easter_monday = day.weekday() == 0 and EASTER_WORDS & set(plain.split())
            return f"{plain} ({(MONDAY if easter_monday else MOVED)[language]})"
    return name


if __name__ == "__main__":
    main()
