"""Letters sent in numbers that say the same in other words, offered together as one campaign.

A campaign may have several model letters. They share no sentences, but phrases of their subject
(`religious freedom protections`), which letters about other things do not. Each letter stays
apart inside its campaign: one may be for what another is against.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from tryeza.search.analysis import LANGUAGES
from tryeza.search.folding import fold
from tryeza.search.near_duplicates import Letter, NearDuplicates
from tryeza.search.stop_words import is_stop_word
from tryeza.search.tokens import words

LEAST_SENDERS: Final = 10  # of each letter; what few sent may be alike by chance
LEAST_WORDS: Final = 25  # different ones, stop words apart: a letter has sentences
OF_THE_WORDS: Final = 0.25  # of the shorter letter's words are the other's, too
LEAST_PHRASES: Final = 5  # of two words


@dataclass(frozen=True, slots=True)
class Group:
    """Records that can be answered together: a letter, or the letters of a campaign."""

    letters: tuple[Letter, ...]
    shared: tuple[str, ...]

    @property
    def members(self) -> list[int]:
        """All records, by number."""
        return sorted(number for letter in self.letters for number in letter.members)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of a letter that are not stop words, and its phrases as they are written."""

    words: frozenset[str]
    phrases: dict[tuple[str, str], str]


def groups(texts: Iterable[str]) -> list[Group]:
    """The groups among these records, the largest first."""
    known = NearDuplicates()
    for text in texts:
        known.add(text)
    return campaigns(known.letters())


def campaigns(letters: Sequence[Letter]) -> list[Group]:
    """The letters, those of one campaign together, the largest group first."""
    said = [_vocabulary(letter) for letter in letters]
    together = list(range(len(letters)))
    for place, letter in enumerate(letters):
        for before in range(place if _in_numbers(letter) else 0):
            if _same_subject(said[before], said[place]) and _in_numbers(letters[before]):
                first, second = sorted((together[before], together[place]))
                together = [first if each == second else each for each in together]
    places = defaultdict(list)
    for place, group in enumerate(together):
        places[group].append(place)
    found = [
        _group([letters[p] for p in each], [said[p] for p in each]) for each in places.values()
    ]
    return sorted(found, key=lambda group: (-len(group.members), group.members))


def _in_numbers(letter: Letter) -> bool:
    return len(letter.members) >= LEAST_SENDERS


def _same_subject(one: _Vocabulary, other: _Vocabulary) -> bool:
    shorter = min(len(one.words), len(other.words))
    return (
        shorter >= LEAST_WORDS
        and len(one.words & other.words) >= OF_THE_WORDS * shorter
        and len(one.phrases.keys() & other.phrases.keys()) >= LEAST_PHRASES
    )


def _vocabulary(letter: Letter) -> _Vocabulary:
    said: set[str] = set()
    phrases: dict[tuple[str, str], str] = {}
    for passage in letter.shared:
        spelt = [(fold(word.text), word) for word in words(passage)]
        telling = [(each, word) for each, word in spelt if not is_stop_word(each, LANGUAGES)]
        said.update(each for each, _ in telling)
        for (first, start), (second, end) in pairwise(telling):
            phrases.setdefault((first, second), passage[start.start : end.end])
    return _Vocabulary(frozenset(said), phrases)


def _group(letters: Sequence[Letter], said: Sequence[_Vocabulary]) -> Group:
    """What letters share is passages of one, phrases of several."""
    if len(letters) == 1:
        return Group(tuple(letters), letters[0].shared)
    first, *others = said
    in_all = [key for key in first.phrases if all(key in other.phrases for other in others)]
    return Group(tuple(letters), tuple(first.phrases[key] for key in in_all))
