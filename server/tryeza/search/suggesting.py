"""What may have been meant where nothing is found: words of the index that are nearly the same."""

from collections.abc import Mapping
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from tryeza.search.folding import fold
from tryeza.search.index import Index
from tryeza.search.query import words_of
from tryeza.search.tokens import words

_SHORTEST: Final = 4  # letters; what is shorter is nearly the same as too many
_NEAR, _LONG = 1, 8  # letters exchanged, left out, added, or turned round; twice in long words
_MOST_LACKING: Final = 5  # words of a query
_MOST: Final = 8  # words of the index that are compared by how often they stand


def nearly(index: Index, typed: str) -> Mapping[str, list[str]]:
    """Folded words of a query that the index lacks, each with those it has; likeliest first."""
    lexicon = index.lexicon()
    each = {word: _near(word, lexicon) for word in _lacking(typed, lexicon)[:_MOST_LACKING]}
    return {word: near for word, near in each.items() if near}


def put_in(typed: str, exchange: Mapping[str, str]) -> str:
    """What was typed, with other words in the place of some."""
    made, at = [], 0
    for word in words(typed):
        if other := exchange.get(fold(word.text)):
            made += [typed[at : word.start], other]
            at = word.end
    return "".join((*made, typed[at:]))


def _lacking(typed: str, lexicon: Mapping[str, int]) -> list[str]:
    exact = dict.fromkeys(word.exact for word in words_of(typed) if not word.stop)
    return [word for word in exact if len(word) >= _SHORTEST and word not in lexicon]


def _near(word: str, lexicon: Mapping[str, int]) -> list[str]:
    """Words of the index that are nearly this one, the nearest and then the most frequent first."""
    most = _NEAR + (len(word) >= _LONG)
    near = process.extract(
        word, lexicon.keys(), scorer=OSA.distance, score_cutoff=most, limit=_MOST
    )
    nearest = sorted(near, key=lambda one: (one[1], -lexicon[one[0]]))
    return [other for other, _, _ in nearest]
