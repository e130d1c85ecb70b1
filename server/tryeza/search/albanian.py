"""Albanian lemmas: a table of stems and endings, and for words it lacks the rules of inflection.

The table is made by `make_albanian.py`. Everything here is folded: komunes, not komunës.
"""

import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

_VOWELS: Final = "aeiouy"
# Endings that make a verb of a stem in -oj, the only conjugation that takes new words.
_VERBAL: Final = """
    oj on ojme oni ojne ova ove oi uam uat uan uar uara uari uarit uarin uarat uarave oja oje onte
    onim onit onin osh ofsha ofsh ofte ofshim ofshi ofshin ohem ohesh ohet ohemi oheni ohen ohesha
    oheshe ohej oheshim oheshit oheshin ohu oheti ohuni o ua uakam uake uaka uakemi uakeni uakan
    uakesha uakeshe uakesh uakeshim uakeshit uakeshin
"""
# Case, number and definiteness of nouns and adjectives.
_NOMINAL: Final = """
    ave avet eve evet ive ivet uve uvet ash esh ish at et it ut in un en an es is us as a e i u ja
    je jes jen ise ine ene ese se ne te t n s sh ve vet nj njte njve njsh
"""
# After a vowel these belong to the stem: kontrollues, komunikacion, institucion.
_AFTER_CONSONANTS: Final = frozenset({"es", "is", "us", "as", "en", "in", "un", "an"})
_NOUNS_IN_N: Final = "ion"
_SHORTEST_STEM: Final = 3
_SHORTEST_KNOWN_STEM: Final = 5
_SHORTEST_PREFIX: Final = 2
_SHORTEST_PREFIXED: Final = 5


def lemmas(word: str) -> frozenset[str]:
    """All lemmas of a folded word; for one that the table lacks, what could be its stem."""
    table = _table()
    known = frozenset(table.lemmas(word))
    return known or frozenset(
        {stem(word), *table.lemmas_by_any_ending(word), *_lemmas_behind_prefix(word, table)}
    )


def is_known(word: str) -> bool:
    """Whether the table has this folded word."""
    return any(_table().lemmas(word))


def stem(word: str) -> str:
    """A word without its endings, by rules alone: of a verb in -oj, else of a noun."""
    if word.endswith(_NOUNS_IN_N):
        return word
    for ending in _longest_first(_VERBAL):
        if word.endswith(ending) and len(word) >= _SHORTEST_STEM + len(ending):
            root = word.removesuffix(ending)
            if root[-1] not in _VOWELS:  # after one it is a noun: institucioni, studio
                return root
            break
    for ending in _longest_first(_NOMINAL):
        if word.endswith(ending) and len(word) >= _SHORTEST_STEM + len(ending):
            root = word.removesuffix(ending)
            if _fits(root, ending):
                return _without_last_vowels(root)
    return _without_last_vowels(word)


def _fits(root: str, ending: str) -> bool:
    """Endings that begin with a consonant follow vowels, some that begin with a vowel do not."""
    if root[-1] in _VOWELS:
        return ending not in _AFTER_CONSONANTS
    return ending[0] in _VOWELS or ending[0] == "j"


def _without_last_vowels(word: str) -> str:
    while len(word) > _SHORTEST_STEM and word[-1] in _VOWELS:
        word = word[:-1]
    return word


@cache
def _longest_first(endings: str) -> list[str]:
    return sorted(endings.split(), key=len, reverse=True)


def _lemmas_behind_prefix(word: str, table: "Table") -> Iterator[str]:
    """Compounds keep what stands before the word that is known (bashkëfinancimit: -financim)."""
    for start in range(_SHORTEST_PREFIX, len(word) - _SHORTEST_PREFIXED + 1):
        for lemma in table.lemmas(word[start:]):
            yield word[:start] + lemma


@dataclass(frozen=True, slots=True)
class Table:
    """Which lemmas a stem has, and by its class which endings it takes for each of them."""

    classes: tuple[frozenset[str], ...]
    stems: dict[str, str]  # as in the file: `lemma class lemma class …`
    endings: frozenset[str]
    longest_ending: int

    def lemmas(self, word: str) -> Iterator[str]:
        """The lemmas of which this is a form."""
        for stem, ending in self._splits(word, 0):
            for lemma, number in self._entries(stem):
                if ending in self.classes[number]:
                    yield lemma

    def lemmas_by_any_ending(self, word: str) -> Iterator[str]:
        """The lemmas of the longest stem that is known, if what follows ends any word at all."""
        for stem, ending in self._splits(word, _SHORTEST_KNOWN_STEM):
            if stem in self.stems and ending in self.endings:
                yield from (lemma for lemma, _ in self._entries(stem))
                return

    def _splits(self, word: str, shortest: int) -> Iterator[tuple[str, str]]:
        first = max(shortest, len(word) - self.longest_ending, 1)
        for end in range(len(word), first - 1, -1):
            yield word[:end], word[end:]

    def _entries(self, stem: str) -> Iterator[tuple[str, int]]:
        parts = self.stems.get(stem, "").split()
        return zip(parts[::2], map(int, parts[1::2]), strict=True)


@cache
def _table() -> Table:
    """The compiled table, read once (some 20 MB of memory)."""
    packed = files("tryeza.search").joinpath("data", "albanian.txt.xz").read_bytes()
    head, _, body = lzma.decompress(packed).decode().partition("\n\n")
    classes = tuple(frozenset(line[1:].split(".")) for line in head.split("\n"))
    endings = frozenset().union(*classes)
    return Table(
        classes=classes,
        stems=dict(line.split(" ", 1) for line in body.splitlines()),
        endings=endings,
        longest_ending=max(map(len, endings)),
    )
