"""Reads a printed label as a count that Word can go on counting: "Neni 5", "b)", "(iv)", "1.2."."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tryeza.documents.reading import alphabets
from tryeza.documents.reading import number_formats as written

_LABEL: Final = re.compile(
    r"(?P<before>[^%]*?)(?<![^\W_])(?P<core>[1-9]\d{0,3}|[a-z]{1,8}|[A-Z]{1,8})(?P<after>[^\w%]*)"
)
_LARGEST: Final = {"decimal": 9999, "lowerRoman": 399, "lowerLetter": 52}
_WRITE: Final[dict[str, Callable[[int], str]]] = {
    "decimal": written.decimal,
    "lowerRoman": written.roman,
    "lowerLetter": written.repeated(alphabets.LATIN),
}
_COUNTS: Final = {
    name: {write(count): count for count in range(1, _LARGEST[name] + 1)}
    for name, write in _WRITE.items()
}


@dataclass(frozen=True, slots=True)
class Pattern:
    """What the labels of one list share; `form` is Word's name for how they count, if they do."""

    before: str
    form: str
    after: str = ""

    @property
    def counts(self) -> bool:
        """Whether the labels differ by a number."""
        return self.form not in ("bullet", "none")


@dataclass(frozen=True, slots=True)
class Counted:
    """A label as a count in a list."""

    pattern: Pattern
    count: int


def countings(label: str) -> list[Counted]:
    """Every way to count the label, the likeliest first: "i" is Roman, other single letters not.

    What has no count is a fixed text. A bare "o" is the ring that programs print as a bullet.
    """
    found = _LABEL.fullmatch(label) if label != "o" else None
    if found is None:
        return [_fixed(label)]
    core = found["core"]
    ways = [
        Counted(Pattern(found["before"], _in_case(name, core), found["after"]), count)
        for name, counts in _COUNTS.items()
        if (count := counts.get(core.lower())) is not None
    ]
    if not ways:
        return [_fixed(label)]
    return ways[::-1] if len(core) == 1 and core.lower() != "i" else ways


def _fixed(label: str) -> Counted:
    is_bullet = label == "o" or not any(character.isalnum() for character in label)
    return Counted(Pattern(label, "bullet" if is_bullet else "none"), 1)


def _in_case(form: str, core: str) -> str:
    return form.replace("lower", "upper") if core.isupper() else form
