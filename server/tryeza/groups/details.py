"""What people may say of a group: each value checked, all that do not fit named at once."""

from collections.abc import Callable, Mapping
from typing import Any, TypedDict

from tryeza.kernel.errors import FieldError, Invalid
from tryeza.kernel.localised import clean_name, clean_texts
from tryeza.kernel.text import clean

LONGEST_NAME = 200
LONGEST_MANDATE = 4_000
LONGEST_OBJECTIVE = 500
LONGEST_BASIS = 500
LONGEST_REASON = 2_000


class Particulars(TypedDict, total=False):
    """What may be said of a group beside its names; what is absent is left.

    `mandate` is Markdown, by language; `objective` is the strategic objective that the group
    serves, as the strategy puts it. An empty text or None takes a value away.
    """

    mandate: Mapping[str, str]
    objective: str | None
    is_public: bool


class Details(Particulars, total=False):
    """All that may be said of a group."""

    names: Mapping[str, str]


Columns = dict[str, Any]


def checked(details: Details) -> Columns:
    """The columns that these details give. Raises Invalid with an entry for each that is wrong.

    Limit is raised for the first text that is too long.
    """
    columns: Columns = {}
    errors: list[FieldError] = []
    for key, value in details.items():
        try:
            columns[key] = _CHECKS[key](value)
        except Invalid as problem:
            errors.extend(problem.fields)
    if errors:
        raise Invalid(*errors)
    return columns


def reason_of(text: str) -> str:
    """A reason that was given for a decision. Raises Invalid when there is none."""
    return clean(text, path="reason", longest=LONGEST_REASON)


def basis_of(text: str | None) -> str | None:
    """The decision or call by which a seat was given; None when nothing was said."""
    return _line(text, "basis", LONGEST_BASIS)


def _line(text: str | None, path: str, longest: int) -> str | None:
    if text is None or not text.strip():
        return None
    return clean(text, path=path, longest=longest, multiline=False)


_CHECKS: Mapping[str, Callable[[Any], Any]] = {
    "names": lambda texts: clean_name(texts, path="names", longest=LONGEST_NAME),
    "mandate": lambda texts: clean_texts(
        texts, path="mandate", longest=LONGEST_MANDATE, multiline=True
    ),
    "objective": lambda text: _line(text, "objective", LONGEST_OBJECTIVE),
    "is_public": bool,
}
