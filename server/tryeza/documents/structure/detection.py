"""Tells the language of a passage by its script and frequent words, or that it cannot tell."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from tryeza.documents.structure.letters import to_cyrillic
from tryeza.documents.structure.vocabulary import family, table

_WORD: Final = re.compile(r"[^\W\d_]+")
_MOST_CHARACTERS: Final = 20_000  # of a passage; more tells nothing new
_FEWEST_POINTS: Final = 2.0  # of telling words, before a guess is one
_CLEAR_LEAD: Final = 1.25
_MUCH_CLEARER: Final = 2.0  # points by which a passage leaves the language of its text
_STRANGENESS: Final = 20  # how fast a share of strange letters takes points away
_MOST_TIMES: Final = 3  # that one word counts
_SCRIPT_ONLY: Final = {
    "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "CJK": "zh", "HEBREW": "he",
    "DEVANAGARI": "hi", "THAI": "th", "GEORGIAN": "ka", "ARMENIAN": "hy", "GREEK": "el",
}  # fmt: skip
_SCRIPTS: Final = {"LATIN": "Latn", "CYRILLIC": "Cyrl", "ARABIC": "Arab", "GREEK": "Grek"}
_TWO_SCRIPTS: Final = frozenset(["sr"])  # languages whose tag needs the script


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a passage shows: its letters, its script (ISO 15924) and points for each language that
    is written in it; `only` where the script leaves one language."""

    letters: int = 0
    script: str = ""
    points: Mapping[str, float] = field(default_factory=dict)
    only: str | None = None

    def language(self, *, against: str | None = None) -> str | None:
        """The BCP 47 tag of the language ("sq", "sr-Cyrl"), None where it is unclear.

        `against` is the primary language of the text around it: another has to be much clearer.
        """
        if self.only is not None:
            return self.only
        best = _clear_winner(self.points)
        if best is None:
            return None
        if against and best != against:
            needed = _MUCH_CLEARER + self.points.get(against, 0)
            return tag(best, self.script) if self.points[best] >= needed else None
        return tag(best, self.script)


def evidence(text: str) -> Evidence:
    """What a passage shows of its language."""
    sample = text[:_MOST_CHARACTERS].lower()
    letters = Counter(filter(str.isalpha, sample))
    name = _main_script(letters)
    if name in _SCRIPT_ONLY:
        kana = any("\u3040" <= letter <= "\u30ff" for letter in letters)
        only = "ja" if name == "CJK" and kana else _SCRIPT_ONLY[name]
        return Evidence(letters.total(), only=only)
    script = _SCRIPTS.get(name, "")
    points = _without_strangers(_scores(sample, script), letters)
    return Evidence(letters.total(), script, points)


def detect(text: str) -> str | None:
    """The BCP 47 tag of the language of a passage, None where it is unclear."""
    return evidence(text).language()


def plausibility(text: str) -> float:
    """How well the words of a text fit some language, 0 to 1: by its frequent words, and less by
    letters that its language does not use."""
    sample = text.lower()
    words = _WORD.findall(sample)
    letters = Counter(filter(str.isalpha, sample))
    script = _SCRIPTS.get(_main_script(letters), "")
    points = _scores(sample, script)
    if not points:
        return 0.0
    language = max(points, key=lambda one: points[one])
    frequent = sum(1 for word in words if language in _common_words(script).get(word, ()))
    strange = _strange_letters(letters, language)
    return max(frequent / len(words) - 5 * strange / letters.total(), 0.0)


def tag(language: str, script: str) -> str:
    """The language with its script where the language is written in two."""
    return f"{language}-{script}" if language in _TWO_SCRIPTS and script else language


def _main_script(letters: Counter[str]) -> str:
    """The script of most letters, by the first word of their Unicode names."""
    scripts: Counter[str] = Counter()
    for letter, times in letters.items():
        scripts[_script(letter)] += times
    return scripts.most_common(1)[0][0] if scripts else ""


@lru_cache(maxsize=8192)
def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split()[0].removesuffix("-COMPATIBILITY")


def _scores(text: str, script: str) -> dict[str, float]:
    """Points of each language: a word counts the more, the fewer languages use it."""
    points: defaultdict[str, float] = defaultdict(float)
    users = _common_words(script)
    for word, times in Counter(_WORD.findall(text)).items():
        languages = users.get(word, ())
        for language in languages:
            points[language] += min(times, _MOST_TIMES) / len(languages)
    return points


def _without_strangers(points: Mapping[str, float], letters: Counter[str]) -> dict[str, float]:
    """Fewer points for a language that does not write with some of the letters of the text."""
    total = max(letters.total(), 1)
    return {
        language: points[language]
        * max(0.0, 1 - _STRANGENESS * _strange_letters(letters, language) / total)
        for language in table()  # in the table's order, which decides between equals
        if language in points
    }


def _strange_letters(letters: Counter[str], language: str) -> int:
    own = _own_letters(language)
    return sum(n for letter, n in letters.items() if not letter.isascii() and letter not in own)


def _clear_winner(points: Mapping[str, float]) -> str | None:
    """The language with the most points, if those of other families have clearly fewer."""
    best = max(points, key=lambda language: points[language], default=None)
    if best is None or points[best] < _FEWEST_POINTS:
        return None
    strangers = [point for language, point in points.items() if family(language) != family(best)]
    return best if points[best] >= _CLEAR_LEAD * max(strangers, default=0.0) else None


@lru_cache(maxsize=8)
def _common_words(script: str) -> dict[str, tuple[str, ...]]:
    """Which languages of a script use a word often."""
    users: dict[str, set[str]] = {}
    for language, words in table().items():
        for word in words.common.split():
            for spelling in _spellings(language, words.script, word, script):
                users.setdefault(spelling, set()).add(language)
    return {word: tuple(sorted(languages)) for word, languages in users.items()}


def _spellings(language: str, own_script: str, word: str, script: str) -> list[str]:
    if language in _TWO_SCRIPTS:
        return [to_cyrillic(word) if script == "Cyrl" else word]
    return [word] if own_script == script else []


@lru_cache(maxsize=64)
def _own_letters(language: str) -> frozenset[str]:
    """The letters that a language writes with, as far as its entry in the table shows."""
    words = table()[language]
    written = [words.common, *words.conjunctions, *words.alphabets, *words.joiners]
    written += [name for names in words.divisions.values() for name in names]
    written += [form for forms in words.ordinals for form in forms]
    text = " ".join(written).lower()
    return frozenset(text + to_cyrillic(text)) if language in _TWO_SCRIPTS else frozenset(text)
