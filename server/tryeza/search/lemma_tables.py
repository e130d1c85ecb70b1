"""Tables of lemmas by folded form, made from the dictionaries of simplemma, in little memory."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby, islice
from typing import Final

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

_LINES_IN_A_BLOCK: Final = 64


@dataclass(frozen=True, slots=True)
class LemmaTable:
    """Sorted lines `form lemma lemma …` in blocks: some 20 bytes a form, no object for each."""

    firsts: list[str]
    blocks: list[str]

    def lemmas(self, form: str) -> tuple[str, ...]:
        """All lemmas of a folded form; none if the table lacks it."""
        place = bisect_right(self.firsts, form) - 1
        if place < 0:
            return ()
        block = self.blocks[place]
        start = block.find(f"\n{form} ")
        if start < 0:
            return ()
        line = block[start + 1 : block.index("\n", start + 1)]
        return tuple(line.split(" ")[1:])


def lemma_table(language: str, spelling: Callable[[str], str]) -> LemmaTable:
    """The table of a language of simplemma, by `spelling` of form and lemma; takes seconds.

    Different forms may be one when folded: that one has all their lemmas. What is a lemma of
    other forms is a lemma of itself, even where the dictionary chose another (igra, listu: lista).
    """
    dictionary = DefaultDictionaryFactory(cache_max_size=1).get_dictionary(language)
    return _packed(sorted(_lines(dictionary, spelling)))


def _lines(dictionary: Mapping[str, str], spelling: Callable[[str], str]) -> set[str]:
    lines = set()
    spelt = cache(spelling)  # each lemma has many forms
    for form, lemma in dictionary.items():
        pair = f"{spelling(form)} {spelt(lemma)}".split(" ")
        if len(pair) == 2 and all(pair):  # what has several words is none that a text has
            lines.add(" ".join(pair))
            lines.add(f"{pair[1]} {pair[1]}")
    return lines


def _packed(lines: Iterable[str]) -> LemmaTable:
    firsts, blocks = [], []
    merged = _merged(lines)
    while block := list(islice(merged, _LINES_IN_A_BLOCK)):
        firsts.append(block[0].split(" ", 1)[0])
        blocks.append("\n" + "\n".join(block) + "\n")
    return LemmaTable(firsts, blocks)


def _merged(lines: Iterable[str]) -> Iterator[str]:
    """Lines of one form as one line."""
    for form, same in groupby(lines, key=lambda line: line.split(" ", 1)[0]):
        yield " ".join([form, *(line.split(" ", 1)[1] for line in same)])
