"""What Serbian, Bosnian, Croatian and Montenegrin words need besides a dictionary and Snowball."""

import re
from collections.abc import Iterable
from typing import Final

from tryeza.search.folding import fold

_VERBAL_NOUN: Final = re.compile(r"(\w{2,}[ae])nj(?:e|a|u|em|ima)")
_INFINITIVES: Final = ("ti", "ci")


def spelt(word: str) -> str:
    """The folded word with đ as d, for it is typed so, too: međunarodni, medjunarodni."""
    return fold(word).replace("dj", "d")


def with_verbal_noun(word: str, lemmas: Iterable[str]) -> tuple[str, ...]:
    """The lemmas, of a verbal noun the noun (traženja: traženje); dictionaries give the verb."""
    noun = _VERBAL_NOUN.fullmatch(word)
    if noun is None:
        return tuple(lemmas)
    return (f"{noun[1]}nje", *(lemma for lemma in lemmas if not lemma.endswith(_INFINITIVES)))
