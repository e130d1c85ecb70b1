"""Turns what an error has to tell into a sentence in the reader's language.

A code is `room.key`; its sentence stands in that room's `words.yaml`.
"""

from datetime import datetime
from functools import lru_cache

from tryeza.kernel.catalogue import Catalogue, Language, load_catalogue
from tryeza.kernel.clock import HOME
from tryeza.kernel.errors import Fact, Told


@lru_cache(maxsize=64)
def words_of(room: str) -> Catalogue:
    """A room's catalogue of sentences."""
    return load_catalogue(f"tryeza.{room}", "words.yaml")


def tell(told: Told, language: Language) -> str:
    """The sentence for `told`; KeyError where the catalogue lacks it (a test keeps it complete)."""
    room, key = told.code.split(".", 1)
    facts = {name: _shown(value, language) for name, value in told.facts.items()}
    return words_of(room).say(key, language, **facts)


def _shown(value: Fact, language: Language) -> Fact:
    """Moments as clocks show them where the groups sit, which is where windows close."""
    if isinstance(value, Told):
        return tell(value, language)
    return f"{value.astimezone(HOME):%d.%m.%Y %H:%M %Z}" if isinstance(value, datetime) else value
