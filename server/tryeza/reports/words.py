"""The names of things in a report, in its language: vocabularies, languages, shares, moments."""

from datetime import datetime
from zoneinfo import ZoneInfo

from tryeza.kernel.catalogue import Language, format_date
from tryeza.kernel.telling import words_of


def say(key: str, language: Language, **facts: object) -> str:
    """A sentence or a title from the room's catalogue."""
    return words_of("reports").say(key, language, **facts)


def name_of(vocabulary: str, key: str, language: Language) -> str:
    """The name of a value of a vocabulary: name_of("outcome", "rejected", …) is "Odbijen"."""
    return say(f"{vocabulary}.{key}", language)


def language_name(tag: str, language: Language) -> str:
    """The name of the language that a BCP 47 tag stands for; the tag itself where no name is known.

    A script is kept: "Serbisht (sr-Cyrl)".
    """
    base = tag.split("-")[0].lower()
    if f"language.{base}" not in words_of("reports"):
        return tag
    name = name_of("language", base, language)
    return name if tag == base else f"{name} ({tag})"


def percent(permille: int, language: Language) -> str:
    """Tenths of a percent as people write them: 667 is "66,7 %", in English "66.7 %"."""
    return say("statistics.percent", language, whole=permille // 10, tenth=permille % 10)


def local_moment(moment: datetime, zone: str, language: Language) -> str:
    """An instant on the wall of a zone: "05.10.2018 23:59 Europe/Belgrade"."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{format_date(local.date(), language)} {local:%H:%M} {zone}"


def vocabulary_names(vocabulary: str, language: Language) -> dict[str, str]:
    """Every value of a vocabulary with its name, in the catalogue's order."""
    start = f"{vocabulary}."
    keys = [key for key in words_of("reports").words if key.startswith(start)]
    return {key.removeprefix(start): say(key, language) for key in keys}
