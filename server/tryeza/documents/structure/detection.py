"""Tells the language of a passage by its script and its most frequent words; says nothing where it is unsure."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache

from tryeza.documents.structure.letters import to_cyrillic
from tryeza.documents.structure.vocabulary import table

_WORD = re.compile(r"[^\W\d_]+")
_MOST_CHARACTERS = 20_000
_FEWEST_POINTS = 2.0  # of telling words, before a guess is one
_CLEAR_LEAD = 1.25
_MUCH_CLEARER = 2.0  # points by which a passage leaves the language of its text
_STRANGENESS = 20  # how fast a share of strange letters takes points away
_MOST_TIMES = 3  # that one word counts
_SCRIPT_ONLY = {
    "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "CJK": "zh", "HEBREW": "he",
    "DEVANAGARI": "hi", "THAI": "th", "GEORGIAN": "ka", "ARMENIAN": "hy", "GREEK": "el",
}  # fmt: skip
_SCRIPTS = {"LATIN": "Latn", "CYRILLIC": "Cyrl", "ARABIC": "Arab"}
_SCRIPTS_NAMED = {"sr"}  # languages whose tag needs the script


def detect(text: str, *, against: str | None = None) -> str | None:
    """The BCP 47 tag of the language of `text` ("sq", "sr-Cyrl"), None where it is unclear.

    `against` is the primary language of the text around it: another one has to be much clearer.
    """
    sample = text[:_MOST_CHARACTERS]
    name = main_script(sample)
    if name is None:
        return None
    if name in _SCRIPT_ONLY:
        return "ja" if name == "CJK" and _has_kana(sample) else _SCRIPT_ONLY[name]
    script = _SCRIPTS.get(name, "")
    points = _without_strangers(scores(sample, script), sample)
    best = _best(points)
    if best is None:
        return None
    if against and best != against and points[best] < _MUCH_CLEARER + points.get(against, 0):
        return None
    return tag(best, script)


def tag(language: str, script: str) -> str:
    """The language with its script where the language is written in two."""
    return f"{language}-{script}" if language in _SCRIPTS_NAMED else language


def main_script(text: str) -> str | None:
    """The script of most letters, by the first word of their Unicode names."""
    counts = Counter(_script(character) for character in text if character.isalpha())
    return counts.most_common(1)[0][0] if counts else None


@lru_cache(maxsize=8192)
def _script(character: str) -> str:
    return unicodedata.name(character, "UNKNOWN").split()[0].removesuffix("-COMPATIBILITY")


def _has_kana(text: str) -> bool:
    return any("\u3040" <= character <= "\u30ff" for character in text)


def scores(text: str, script: str) -> defaultdict[str, float]:
    """Points of each language: a word counts the more, the fewer languages use it."""
    points: defaultdict[str, float] = defaultdict(float)
    for word, times in Counter(_WORD.findall(text.lower())).items():
        languages = _common_words(script).get(word, ())
        for language in languages:
            points[language] += min(times, _MOST_TIMES) / len(languages)
    return points


def _without_strangers(points: Mapping[str, float], text: str) -> dict[str, float]:
    """Fewer points for a language that does not write with some of the letters of the text."""
    letters = Counter(letter for letter in text.lower() if letter.isalpha())
    strange = {
        language: sum(times for letter, times in letters.items() if not _belongs(letter, language))
        for language in points
    }
    total = max(letters.total(), 1)
    return {
        language: point * max(0.0, 1 - _STRANGENESS * strange[language] / total)
        for language, point in points.items()
    }


def _best(points: Mapping[str, float]) -> str | None:
    ranked = sorted(points.items(), key=lambda entry: (-entry[1], entry[0]))[:2]
    if not ranked or ranked[0][1] < _FEWEST_POINTS:
        return None
    if len(ranked) == 1 or ranked[0][1] >= _CLEAR_LEAD * ranked[1][1]:
        return ranked[0][0]
    return None


@lru_cache(maxsize=4)
def _common_words(script: str) -> dict[str, tuple[str, ...]]:
    """Which languages of a script use a word often."""
    users: dict[str, set[str]] = {}
    for language, words in table().items():
        for word in words.common.split():
            for spelling in _spellings(language, words.script, word, script):
                users.setdefault(spelling, set()).add(language)
    return {word: tuple(sorted(languages)) for word, languages in users.items()}


def _spellings(language: str, own_script: str, word: str, script: str) -> list[str]:
    if language == "sr":
        return [to_cyrillic(word) if script == "Cyrl" else word]
    return [word] if own_script == script else []


def plausibility(text: str) -> float:
    """How well the words of a text fit some language, 0 to 1: by its frequent words, and less by
    letters that its language does not use."""
    script = _SCRIPTS.get(main_script(text) or "", "")
    words = _WORD.findall(text.lower())
    if not words:
        return 0.0
    points = scores(text, script)
    if not points:
        return 0.0
    language = max(points, key=lambda one: points[one])
    frequent = sum(1 for word in words if language in _common_words(script).get(word, ()))
    foreign = sum(1 for word in words for letter in word if not _belongs(letter, language))
    letters = sum(map(len, words))
    return max(frequent / len(words) - 5 * foreign / letters, 0.0)


def _belongs(letter: str, language: str) -> bool:
    """Whether a language's words are written with this letter, as far as its frequent words show."""
    return letter.isascii() or letter in _own_letters(language)


@lru_cache(maxsize=64)
def _own_letters(language: str) -> frozenset[str]:
    words = table()[language]
    written = [words.common, *words.conjunctions, *words.alphabets, *words.joiners]
    written += [name for names in words.divisions.values() for name in names]
    written += [form for forms in words.ordinals for form in forms]
    text = " ".join(written).lower()
    return frozenset(text + to_cyrillic(text)) if language == "sr" else frozenset(text)
