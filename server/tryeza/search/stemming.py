"""Stems by Snowball, where need be only as far as a word's inflection goes."""

from collections.abc import Callable
from functools import cache
from threading import Lock
from typing import Final

import snowballstemmer

from tryeza.search.folding import fold

ALGORITHMS: Final = {
    "ar": "arabic", "bs": "serbian", "ca": "catalan", "cnr": "serbian", "cs": "czech",
    "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "et": "estonian", "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hr": "serbian", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian",
    "nb": "norwegian", "nn": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sh": "serbian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
# Written in scripts whose marks or letters the algorithm needs: it sees the word as written.
_ONE_AT_A_TIME: Final = Lock()  # an algorithm keeps the word that it works on
_AS_WRITTEN: Final = frozenset({"ar", "el", "hi", "hy", "ne", "ru", "ta", "yi"})

# Snowball takes suffixes of derivation, too (radost is not rad, activation not activity). Where
# all that it took is an ending of inflection, the stem is one; these are the endings, folded.
_SERBIAN: Final = """
    a e i o u om em ama ima og oga omu ome oj im ih ov ev ovi evi ovo evo ove eve ova eva ovima
    evima iji ija ije ijih ijim ijoj iju ijeg ijem ijom ijima
    am as amo ate aju ati ao ala alo ali ale aj ajte ajuci
    is imo ite iti io ila ilo ili ile en ena eno eni ene enu enog enom enoj enim enih
    es emo ete eti eo ela elo eli ele an ana ano ani ane anu anog anom anoj anim anih
    nuti nem nes nemo nete nu nuo nula nulo nuli nule
    ujem ujes uje ujemo ujete uju ovati ovao ovala ovalo ovali ovale ovan ovana ovano ovani ovane
    ovanu ovanog ovanom ovanoj ovanim ovanih
    acu aces ace acemo acete icu ices ice icemo icete
    anje anja anju anjem anjima enje enja enju enjem enjima
"""
_ENGLISH: Final = "s es e ed d ing er est ers y ies ied ier iest"
_INFLECTIONS: Final = {
    language: frozenset(["", *endings.split()])
    for language, endings in (
        *((code, _SERBIAN) for code in ("sr", "bs", "hr", "sh", "cnr")),
        ("en", _ENGLISH),
    )
}


def stem(word: str, language: str) -> str:
    """The stem of a word as written, folded; the folded word where there is no algorithm."""
    if language not in ALGORITHMS:
        return fold(word)
    seen = word.casefold() if language in _AS_WRITTEN else fold(word)
    with _ONE_AT_A_TIME:
        return fold(_snowball(ALGORITHMS[language])(seen))


def is_inflected(word: str, its_stem: str, language: str) -> bool:
    """Whether all that a folded word has beyond its stem is an ending of inflection.

    So it is taken to be where no endings are listed, and never where there is no algorithm.
    """
    if language not in _INFLECTIONS:
        return language in ALGORITHMS
    kept = 0
    for letter, other in zip(word, its_stem, strict=False):
        if letter != other:
            break
        kept += 1
    return word[kept:] in _INFLECTIONS[language]


@cache
def _snowball(algorithm: str) -> Callable[[str], str]:
    stemmed: Callable[[str], str] = snowballstemmer.stemmer(algorithm).stemWord
    return stemmed
