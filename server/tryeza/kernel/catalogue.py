"""Words in several languages: catalogue files, plural forms, dates, Serbian in both scripts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from importlib import resources

import yaml

Forms = str | Mapping[str, str]  # one form, or forms by plural category (one, few, other)


class Language(StrEnum):
    """A language of the project's own words; Serbian Cyrillic is made from Latin."""

    ALBANIAN = "sq"
    SERBIAN = "sr"
    SERBIAN_CYRILLIC = "sr-Cyrl"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one part of the project: key → language → form(s)."""

    name: str
    words: Mapping[str, Mapping[str, Forms]]

    def say(self, key: str, language: Language, /, **facts: object) -> str:
        """The words for `key`; a fact called `count` chooses the plural form. Raises KeyError."""
        forms = self.words[key][written_as(language)]
        if not isinstance(forms, str):
            forms = _plural_form(forms, language, facts["count"])
        if language is Language.SERBIAN_CYRILLIC:
            forms = _template_in_cyrillic(forms)
        return forms.format_map(facts)

    def __contains__(self, key: object) -> bool:
        return key in self.words


def load_catalogue(package: str, file: str) -> Catalogue:
    """The catalogue in a YAML file that ships inside `package`."""
    text = (resources.files(package) / file).read_text(encoding="utf-8")
    return Catalogue(f"{package}/{file}", yaml.safe_load(text))


def written_as(language: Language) -> str:
    """The key under which a catalogue keeps this language: Cyrillic is kept as Latin."""
    return "sr" if language is Language.SERBIAN_CYRILLIC else language.value


def in_language(texts: Mapping[str, str], language: Language) -> str:
    """The text in this language, else in Albanian, English, Serbian, else whichever there is.

    Texts are keyed by BCP 47 tags; a Cyrillic reader gets Serbian Latin transliterated.
    """
    for tag in (*_TAGS[language], "sq", "en", "sr", "sr-Latn", "sr-Cyrl"):
        if texts.get(tag):
            made = language is Language.SERBIAN_CYRILLIC and tag in _SERBIAN_LATIN
            return to_cyrillic(texts[tag]) if made else texts[tag]
    return next(iter(texts.values()), "")


_SERBIAN_LATIN = ("sr", "sr-Latn")
_TAGS = {
    Language.ALBANIAN: ("sq",),
    Language.SERBIAN: _SERBIAN_LATIN,
    Language.SERBIAN_CYRILLIC: ("sr-Cyrl", *_SERBIAN_LATIN),
    Language.ENGLISH: ("en",),
}


def format_date(day: date, language: Language) -> str:
    """A day as offices print it: 14.09.2018; in Serbian 14.09.2018. with its full stop."""
    return f"{day:%d.%m.%Y}." if written_as(language) == "sr" else f"{day:%d.%m.%Y}"


def _plural_form(forms: Mapping[str, str], language: Language, count: object) -> str:
    category = _plural_category(written_as(language), int(str(count)))
    return forms.get(category) or forms["other"]


def _plural_category(language: str, count: int) -> str:
    """The CLDR plural category of a whole number: one, few or other."""
    if language != "sr":
        return "one" if count == 1 else "other"
    tens, ones = count % 100, count % 10
    if ones == 1 and tens != 11:
        return "one"
    return "few" if ones in (2, 3, 4) and tens not in (12, 13, 14) else "other"


_LETTERS = dict(
    zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True),
)
_DIGRAPHS = {"lj": "љ", "nj": "њ", "dž": "џ"}
_LATIN = re.compile(r"lj|nj|dž|[a-zđžćčš]", re.IGNORECASE)
_FOREIGN = re.compile(
    r"(?<!\w)\.[a-z]{2,5}\b"  # the ending of a file's name
    r"|\b\w*[qwxy]\w*"  # Serbian lacks these letters
    r"|\b(?:UTF|PDF|ODT|CSV|JSON|HTML|HTTP|URL|API|SHA|Word|LibreOffice|Markdown)(?:-\d+)?\b",
    re.IGNORECASE,
)


def to_cyrillic(text: str) -> str:
    """Serbian Latin as Serbian Cyrillic, letter by letter.

    What is no Serbian letter stays, and so do words that are written in Latin in either script.
    """
    kept = 0
    parts: list[str] = []
    for foreign in _FOREIGN.finditer(text):
        parts += [_LATIN.sub(_cyrillic_letter, text[kept : foreign.start()]), foreign.group()]
        kept = foreign.end()
    return "".join(parts) + _LATIN.sub(_cyrillic_letter, text[kept:])


def _cyrillic_letter(match: re.Match[str]) -> str:
    latin = match.group()
    cyrillic = _DIGRAPHS.get(latin.lower()) or _LETTERS.get(latin.lower(), latin)
    return cyrillic.upper() if latin[0].isupper() else cyrillic


@lru_cache(maxsize=4096)
def _template_in_cyrillic(template: str) -> str:
    """A template in Cyrillic, its {placeholders} untouched: facts are not ours to transliterate."""
    parts = re.split(r"(\{[^}]*\})", template)
    return "".join(part if part.startswith("{") else to_cyrillic(part) for part in parts)
