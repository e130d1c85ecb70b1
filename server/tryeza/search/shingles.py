"""Runs of words of a text (shingles), by which texts are compared and what they share is shown."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Final

from tryeza.search.folding import fold
from tryeza.search.tokens import Word, words

RUN: Final = 4  # words
MOST_WORDS: Final = 5_000  # of a text are compared, the first


@dataclass(frozen=True, slots=True)
class Shingled:
    """A text, its words, and a number for each run of words, in order."""

    text: str
    words: tuple[Word, ...]
    runs: tuple[int, ...]

    def passages(self, runs: Collection[int], *, inside: bool = True) -> Iterator[str]:
        """The longest pieces of the text that these runs make up, or what is outside of them."""
        held = [False] * len(self.words)
        for start, run in enumerate(self.runs):
            if run in runs:
                held[start : start + RUN] = [True] * len(held[start : start + RUN])
        for is_held, places in groupby(range(len(held)), held.__getitem__):
            if is_held == inside:
                first, *_, last = [*(piece := list(places)), piece[-1]]
                yield self.text[self.words[first].start : self.words[last].end]


def shingled(text: str) -> Shingled:
    """A text as it is compared: words are folded, so case, marks and script do not count.

    A text of fewer words than a run is one run; one without words has none. Numbers are the same
    for the same words within a process.
    """
    found = tuple(islice(words(text), MOST_WORDS))
    folded = tuple(fold(word.text) for word in found)
    starts = range(max(1, len(folded) - RUN + 1)) if folded else ()
    return Shingled(text, found, tuple(hash(folded[start : start + RUN]) for start in starts))
