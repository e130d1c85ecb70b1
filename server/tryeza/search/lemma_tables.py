"""Tables of lemmas by folded form, made from the dictionaries of simplemma, in little memory."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

_LINES_IN_A_BLOCK: Final = 64


@dataclass(frozen=True, slots=True)
class LemmaTable:
    """Sorted lines `form lemma lemma …` of one text in blocks: some 20 bytes a form."""

    text: str
    starts: "array[int]"  # of each block in the text
    firsts: list[str]  # the first form of each block

    def lemmas(self, form: str) -> tuple[str, ...]:
        """All lemmas of a folded form; none if the table lacks it."""
        block = bisect_right(self.firsts, form) - 1
        if block < 0:
            return ()
        start = self.text.find(f"\n{form} ", self.starts[block], self.starts[block + 1] + 1)
        if start < 0:
            return ()
        line = self.text[start + 1 : self.text.index("\n", start + 1)]
        return tuple(line.split(" ")[1:])


def lemma_lines(language: str, spelling: Callable[[str], str]) -> str:
    """The lines of a language of simplemma, by `spelling` of form and lemma; takes seconds.

    Different forms may be one when folded: that one has all their lemmas. What is a lemma of
    other forms is a lemma of itself, even where the dictionary chose another (igra, listu: lista).
    """
    # The dictionary takes ten times the memory of the table, so nothing may keep it.
    dictionary = DefaultDictionaryFactory(cache_max_size=0).get_dictionary(language)
    lines = sorted(_lines(dictionary, spelling))
    del dictionary
    return "\n" + "\n".join(_merged(lines)) + "\n"


def table_of(text: str) -> LemmaTable:
    """The table of sorted lines, as `lemma_lines` makes them."""
    ends = [end.start() for end in re.finditer("\n", text)]
    starts = array("L", [*ends[:-1:_LINES_IN_A_BLOCK], ends[-1]])
    firsts = [text[start + 1 : text.index(" ", start)] for start in starts[:-1]]
    return LemmaTable(text, starts, firsts)


def _lines(dictionary: Mapping[str, str], spelling: Callable[[str], str]) -> set[str]:
    spelt: dict[str, str] = {}  # each lemma has many forms
    lines = set()
    for form, lemma in dictionary.items():
        if lemma not in spelt:
            spelt[lemma] = spelling(lemma)
        line = f"{spelling(form)} {spelt[lemma]}"
        if _is_of_plain_words(line):
            lines.add(line)
    of_themselves = (f"{each} {each}" for each in spelt.values())
    return lines.union(filter(_is_of_plain_words, of_themselves))


def _is_of_plain_words(line: str) -> bool:
    """No text has a word of several words; one letter of another script would double the memory."""
    return line.isascii() and line.count(" ") == 1 and line[0] != " " != line[-1]


def _merged(lines: Iterable[str]) -> Iterator[str]:
    """Lines of one form as one line."""
    for form, same in groupby(lines, key=lambda line: line.split(" ", 1)[0]):
        yield " ".join([form, *(line.split(" ", 1)[1] for line in same)])
