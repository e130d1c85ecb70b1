"""What is indexed and looked for of a text: one pipeline, whatever keeps the index.

    words with offsets → folded → lemmas of the language → synonyms

A token has two fields. `terms` are all lemmas of the word (and stems, where no lemma is sure): by
them a text is found and ranked. `exact` is the folded word: quoted phrases, and a word's own form.
"""

import hashlib
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from importlib.metadata import version as installed_version
from importlib.resources import files
from threading import Lock
from typing import Final

import yaml

from tryeza.search import albanian, serbian, stemming
from tryeza.search.folding import fold
from tryeza.search.kept_tables import kept
from tryeza.search.lemma_tables import LemmaTable, lemma_lines, table_of
from tryeza.search.stop_words import is_stop_word
from tryeza.search.tokens import LONGEST_WORD, words

LANGUAGES: Final = ("sq", "sr", "en", "tr")  # of the places for which this is made

_READING: Final = Lock()
_PACKAGES: Final = ("simplemma", "snowballstemmer")
# The dictionaries of simplemma, by language: for those spoken in Kosovo and beside it.
_SERBO_CROATIAN: Final = "hbs"
_DICTIONARIES: Final = {
    **dict.fromkeys(("sr", "bs", "hr", "sh", "cnr"), _SERBO_CROATIAN),
    **{language: language for language in ("bg", "en", "mk", "sl", "tr")},
}


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: where it stands (code points), and what it is found by."""

    start: int
    end: int
    exact: str
    terms: tuple[str, ...]
    stop: bool  # one of the words that every text has


def analyse(text: str, *languages: str) -> Iterator[Token]:
    """The tokens of a text in one language, or of a query that may be in any of several.

    Languages are BCP 47 tags; in none of them a word is its own term. In several, a token has the
    terms of all, and is a stop word if it is one in any.
    """
    primary = tuple(dict.fromkeys(tag.partition("-")[0].lower() for tag in languages))
    for word in words(text):
        exact = fold(word.text)[:LONGEST_WORD]
        if exact:
            terms = _terms(word.text, exact, primary)
            yield Token(word.start, word.end, exact, terms, is_stop_word(exact, primary))


@lru_cache(maxsize=65_536)
def _terms(word: str, exact: str, languages: Collection[str]) -> tuple[str, ...]:
    """What a word is found by, in an order that is always the same."""
    found = {term for language in languages for term in _lemmas(word, exact, language)} or {exact}
    return tuple(sorted(found | {_synonyms()[term] for term in found if term in _synonyms()}))


def _lemmas(word: str, exact: str, language: str) -> Collection[str]:
    if len(word) == LONGEST_WORD or any(letter.isdigit() for letter in exact):
        return (exact,)
    if language == "sq":
        return albanian.lemmas(exact)
    if language in _DICTIONARIES:
        return _lemmas_and_stem(_spelling(_DICTIONARIES[language])(exact), language)
    return (stemming.stem(word, language),)


def _lemmas_and_stem(word: str, language: str) -> set[str]:
    """The lemmas of the dictionary, and the stem; what it lacks may be its own lemma."""
    name = _DICTIONARIES[language]
    known = _dictionary(name).lemmas(word)
    if name == _SERBO_CROATIAN:
        known = serbian.with_verbal_noun(word, known)
    stem = stemming.stem(word, language)
    if known and not stemming.is_inflected(word, stem, language):
        return set(known)
    return {*(known or (word,)), stem}


def _spelling(dictionary: str) -> Callable[[str], str]:
    """How words are spelt in a dictionary."""
    return serbian.spelt if dictionary == _SERBO_CROATIAN else fold


def _dictionary(name: str) -> LemmaTable:
    with _READING:  # a table takes seconds: who comes meanwhile waits, and does not read it, too
        return _table(name)


@cache
def _table(name: str) -> LemmaTable:
    make = partial(lemma_lines, name, _spelling(name))
    return table_of(kept(f"lemmas-{name}", version(), make))


@cache
def version() -> str:
    """Changes when the same text may get other terms: then what was indexed is made anew.

    It follows the code, the data and the libraries, so a mere comment changes it, too.
    """
    used = [unicodedata.unidata_version]
    used += [f"{package} {installed_version(package)}" for package in _PACKAGES]
    digest = hashlib.sha256("\n".join(used).encode())
    here = files("tryeza.search")
    for part in (here, here / "data"):
        for file in sorted(part.iterdir(), key=lambda file: file.name):
            if file.is_file():
                digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


@cache
def _synonyms() -> Mapping[str, str]:
    """To each term with synonyms the one that stands for all of them."""
    data = files("tryeza.search").joinpath("data", "synonyms.yaml").read_bytes()
    return {term: same[0] for same in yaml.safe_load(data) for term in same}
