"""How long work says how far it is."""

from collections.abc import Callable
from enum import StrEnum


class Step(StrEnum):
    """A part of making or restoring a backup that takes its time."""

    DATABASE = "database"
    FILES = "files"
    VERIFYING = "verifying"


# Called with a step, and the bytes done and to do in all; to do is 0 where nobody knows.
Tell = Callable[[Step, int, int], None]


def in_silence(step: Step, done: int, in_all: int) -> None:
    """Tells nobody."""
