"""Words that every text of a language has, and that nobody looks for."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

import yaml


def is_stop_word(folded: str, languages: Iterable[str]) -> bool:
    """Whether this is a stop word in any of the languages (primary subtags)."""
    return any(folded in _stop_words().get(language, ()) for language in languages)


@cache
def _stop_words() -> Mapping[str, frozenset[str]]:
    data = files("tryeza.search").joinpath("data", "stop_words.yaml").read_bytes()
    return {language: frozenset(words.split()) for language, words in yaml.safe_load(data).items()}
