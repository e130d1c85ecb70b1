"""Flags and reasons: what the viewer may do with a thing, made of the rule that refuses the act."""

from collections.abc import Callable
from typing import Any, TypeAlias

from tryeza.graph.context import Asking
from tryeza.graph.levels import Fill, Made
from tryeza.graph.rooms import extending
from tryeza.graph.tree import Shape
from tryeza.kernel.errors import Told
from tryeza.kernel.telling import tell

Refusal: TypeAlias = Callable[[Any, Asking], Told | None]


def may(refusal: Refusal, needs: tuple[str, ...]) -> Made:
    """Whether nothing refuses it to the viewer."""
    return Made(lambda thing, asking: refusal(thing, asking) is None, needs)


def why_not(refusal: Refusal, needs: tuple[str, ...]) -> Made:
    """Why it is refused to the viewer."""
    return Made(lambda thing, asking: reasons(refusal(thing, asking), asking), needs)


def reasons(refused: Told | None, asking: Asking) -> list[str]:
    """The reason as a sentence in the reader's language; empty where nothing is refused."""
    return [] if refused is None else [tell(refused, asking.language)]


def give_flag(
    shape: Shape[Any],
    name: str,
    how: Made | Fill,
    description: str,
    *,
    needs: tuple[str, ...] = (),
) -> None:
    """Give a lower room's type a field that says whether the viewer may do something."""

    def flag(self: Any) -> bool:
        return bool(self.__dict__[name])

    flag.__name__ = name
    extending(shape, how, description, needs=needs)(flag)


def give_reasons(
    shape: Shape[Any],
    name: str,
    how: Made | Fill,
    description: str,
    *,
    needs: tuple[str, ...] = (),
) -> None:
    """Give a lower room's type a field that says why the viewer may not do something."""

    def why(self: Any) -> list[str]:
        found: list[str] = self.__dict__[name]
        return found

    why.__name__ = name
    extending(shape, how, description, needs=needs)(why)
