"""What the types refuse in an edited pack, as sentences: msgspec tells it in English alone."""

import re
from collections.abc import Callable, Mapping

from tryeza.kernel.errors import Told

_TYPES: Mapping[str, str] = {
    "int": "number",
    "bool": "truth",
    "str": "text",
    "date": "day",
    "array": "list",
    "object": "values",
}


def told_of(message: str) -> Told:
    """The sentence for what msgspec found."""
    for pattern, told in _FAULTS:
        if found := re.search(pattern, message):
            return told(found)
    return fault("unfit")


def fault(name: str, /, **facts: str | int | Told) -> Told:
    """A sentence of `pack_fault` in the catalogue of this room."""
    return Told(f"consultations.pack_fault.{name}", facts)


def _of_type(found: re.Match[str]) -> Told:
    wanted = _TYPES.get(found["type"])
    return fault("type", wanted=fault(f"type.{wanted}")) if wanted else fault("unfit")


_FAULTS: tuple[tuple[str, Callable[[re.Match[str]], Told]], ...] = (
    (r"unknown field `(?P<name>.+?)`", lambda found: fault("unknown", name=found["name"])),
    (r"missing required field `(?P<name>.+?)`", lambda found: fault("absent", name=found["name"])),
    (r"Invalid enum value '(?P<value>.*)'", lambda found: fault("no_choice", value=found["value"])),
    (r"`str` of length >=", lambda _: fault("empty")),
    (r"`str` of length <= (?P<most>\d+)", lambda found: fault("long", limit=found["most"])),
    (r"`int` >= (?P<least>-?\d+)", lambda found: fault("least", limit=found["least"])),
    (r"`int` <= (?P<most>\d+)", lambda found: fault("most", limit=found["most"])),
    (r"matching regex '\^\(0\[1-9\]", lambda _: fault("month_and_day")),
    (r"matching regex", lambda _: fault("identifier")),
    (r"^Invalid RFC|^Invalid date", lambda _: fault("type", wanted=fault("type.day"))),
    (r"^Expected `(?P<type>\w+)", _of_type),
)
