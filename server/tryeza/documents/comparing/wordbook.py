"""Says how much a word of two compared texts tells, and writes a line as one character a word."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from math import log

from tryeza.documents.comparing.tokens import is_word

_LONG = 6  # letters; a shorter word tells less
_CHARACTERS = 0x10FFFF - 0x800 - 0x100  # those that can stand for a word


class Weights(dict[str, float]):
    """How much each token tells: 0 for a space or a sign, up to 1 for a rare long word.

    Filled as tokens are asked for, so that asking again costs no more than a look-up.
    """

    def __init__(self, folded: Mapping[str, float]) -> None:
        super().__init__()
        self._folded = folded

    def __missing__(self, token: str) -> float:
        weight = self._folded.get(token.casefold(), 1.0) if is_word(token) else 0.0
        self[token] = weight
        return weight


class Wordbook:
    """The words of both texts: a rare word tells more than one that stands in every paragraph."""

    def __init__(self, sides: Sequence[Sequence[Sequence[str]]]) -> None:
        self._paragraphs = max((len(side) for side in sides), default=0)
        counts = [Counter(chain.from_iterable(map(set, side))) for side in sides]
        self._letters: dict[str, str] = {}
        self._tells: dict[str, float] = {}
        for word in dict.fromkeys(chain.from_iterable(counts)):
            self._letters[word] = _character(len(self._letters))
            self._tells[word] = self._telling(word, max(count[word] for count in counts))
        self.weights = Weights(self._tells)

    def _telling(self, word: str, paragraphs: int) -> float:
        rare = log(1 + self._paragraphs / paragraphs) / log(1 + self._paragraphs)
        return rare * (0.4 + 0.6 * min(len(word), _LONG) / _LONG)

    def mass(self, line: Iterable[str]) -> float:
        """How much the words of a line tell together."""
        return sum(map(self._tells.__getitem__, line))

    def spell(self, line: Iterable[str]) -> str:
        """The line with one character a word, so that distances count words."""
        return "".join(map(self._letters.__getitem__, line))


def _character(number: int) -> str:
    code = 0x100 + number % _CHARACTERS
    return chr(code if code < 0xD800 else code + 0x800)
