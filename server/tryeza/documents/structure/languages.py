"""Which languages a text speaks, and which of them each of its paragraphs does."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from tryeza.documents.content import Block
from tryeza.documents.structure.detection import Evidence, evidence, tag
from tryeza.documents.structure.vocabulary import family, table

_SMALLEST_SHARE: Final = 0.04  # of the letters, to count as a language of the text
_FEWEST_LETTERS: Final = 25  # from which a passage is judged by itself
_LITTLE: Final = 200  # letters; of a text with fewer to judge by, its file knows more than we


class Languages:
    """The languages of a text; `declared` is its own, where a person said it."""

    def __init__(self, blocks: Sequence[Block], *, declared: str | None) -> None:
        self._shown = [evidence(block.text) for block in blocks]
        self._declared = declared
        self._by_file = _most_declared(blocks)
        told = self._most_spoken()
        self._whole = declared or (told if self._judged() >= _LITTLE else self._by_file or told)

    @property
    def spoken(self) -> frozenset[str]:
        """The primary languages in which a fair share of the text is written, with their kin: the
        languages that share most words with them, so that neither is taken for the other."""
        weights: Counter[str] = Counter()
        for shown in self._shown:
            if (language := shown.language()) is not None:
                weights[primary(language)] += shown.letters
        said = self._declared or (self._by_file if self._judged() < _LITTLE else None)
        if said:
            weights[primary(said)] += weights.total() or 1
        families = {
            family(language)
            for language, weight in weights.items()
            if weight >= _SMALLEST_SHARE * weights.total()
        }
        return frozenset(language for language in table() if family(language) in families)

    def _judged(self) -> int:
        """How many letters stand in passages whose language is clear."""
        return sum(shown.letters for shown in self._shown if shown.language() is not None)

    def of(self, at: int) -> str | None:
        """The language of the block at this place; short ones speak as the whole text does."""
        shown = self._shown[at]
        if shown.letters < _FEWEST_LETTERS:
            return self._as_whole(shown)
        found = shown.language(against=primary(self._whole) if self._whole else None)
        if found is None or (self._whole is not None and _are_kin(found, self._whole)):
            return self._as_whole(shown)
        return found

    def _as_whole(self, shown: Evidence) -> str | None:
        """The text's language, in the script of this passage."""
        if self._whole is None or not shown.script:
            return self._whole
        language = primary(self._whole)
        return (
            self._whole
            if tag(language, "") == tag(language, "Latn")
            else tag(language, shown.script)
        )

    def _most_spoken(self) -> str | None:
        weights: Counter[str] = Counter()
        for shown in self._shown:
            if (language := shown.language()) is not None:
                weights[language] += shown.letters
        return weights.most_common(1)[0][0] if weights else None


def primary(language: str) -> str:
    """The language of a tag without script and region."""
    return language.split("-")[0].lower()


def _most_declared(blocks: Sequence[Block]) -> str | None:
    weights: Counter[str] = Counter()
    for block in blocks:
        if block.language:
            weights[block.language] += len(block.text)
    return weights.most_common(1)[0][0] if weights else None


def _are_kin(one: str, other: str) -> bool:
    """Whether two languages share most of their words; the whole text decides between them."""
    return family(primary(one)) == family(primary(other))
