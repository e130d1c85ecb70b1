"""Reads rule packs, shipped with Tryeza or edited by an administrator, and checks them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import get_origin, get_type_hints
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from tryeza.consultations.edited_yaml import EditedYamlInvalid, read_edited_yaml
from tryeza.consultations.packs.faults import fault, told_of
from tryeza.consultations.packs.shape import AnnualReportRules, RulePack, Value
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Told
from tryeza.kernel.telling import tell


@dataclass(frozen=True, slots=True)
class PackError:
    """What is wrong in an edited pack, and where (`written.min_working_days`; empty: the whole)."""

    path: str
    told: Told


class PackInvalid(ValueError):
    """A rule pack that cannot be used, with every error found."""

    def __init__(self, errors: Iterable[PackError]) -> None:
        self.errors = tuple(errors)
        said = (f"{error.path}: {tell(error.told, Language.ENGLISH)}" for error in self.errors)
        super().__init__("; ".join(said))


def read_pack(text: str, known_calendars: Iterable[str] = ("xk",)) -> RulePack:
    """The rule pack that a YAML text describes; raises PackInvalid naming each place to mend."""
    try:
        raw = read_edited_yaml(text)
    except EditedYamlInvalid as error:
        raise PackInvalid([PackError("", error.told)]) from error
    try:
        pack = msgspec.convert(_with_bare_values_wrapped(raw, RulePack), RulePack)
    except msgspec.ValidationError as error:
        message, _, place = str(error).partition(" - at `$.")
        raise PackInvalid([PackError(place.rstrip("`"), told_of(message))]) from error
    if errors := _contradictions(pack, frozenset(known_calendars)):
        raise PackInvalid(errors)
    return pack


@cache
def shipped_packs() -> tuple[RulePack, ...]:
    """The rule packs that ship with Tryeza, in the order of their names."""
    files = sorted(resources.files(__package__).iterdir(), key=lambda file: file.name)
    return tuple(
        read_pack(file.read_text(encoding="utf-8")) for file in files if file.name.endswith(".yaml")
    )


def _with_bare_values_wrapped(raw: object, shape: object) -> object:
    """The raw tree with a bare `true` written out as `{value: true}` where a Value is expected."""
    if get_origin(shape) is Value:
        return raw if isinstance(raw, dict) and "value" in raw else {"value": raw}
    if not isinstance(raw, dict) or not (
        isinstance(shape, type) and issubclass(shape, msgspec.Struct)
    ):
        return raw
    raw = _annual_report_stamp_moved(raw) if shape is AnnualReportRules else raw
    hints = get_type_hints(shape, include_extras=True)
    return {
        key: _with_bare_values_wrapped(value, hints[key]) if key in hints else value
        for key, value in raw.items()
    }


def _annual_report_stamp_moved(raw: Mapping[object, object]) -> dict[object, object]:
    """Accepts `{due: "03-31", verified: false}`: the stamp beside the one value belongs to it."""
    stamp = {key: raw[key] for key in ("verified", "source", "note") if key in raw}
    if not stamp or isinstance(raw.get("due"), dict):
        return dict(raw)
    rest = {key: value for key, value in raw.items() if key not in stamp}
    return {**rest, "due": {"value": raw.get("due"), **stamp}}


def _contradictions(pack: RulePack, known_calendars: frozenset[str]) -> list[PackError]:
    """What no type can refuse: unknown zones and calendars, dates and lists that disagree."""
    outcomes, reasons = set(pack.report.outcomes.value), set(pack.report.reason_required_for.value)
    checks = [
        (not pack.title, "title", fault("no_title")),
        (
            not _zone_exists(pack.timezone),
            "timezone",
            fault("no_zone", name=pack.timezone),
        ),
        (
            pack.calendar not in known_calendars,
            "calendar",
            fault("no_calendar", name=pack.calendar),
        ),
        (
            pack.valid_to is not None and pack.valid_to < pack.valid_from,
            "valid_to",
            fault("turned"),
        ),
        (
            not _day_exists(pack.annual_report.due.value),
            "annual_report.due",
            fault("no_day", day=pack.annual_report.due.value),
        ),
        (not outcomes, "report.outcomes", fault("no_outcome")),
        (
            bool(reasons - outcomes),
            "report.reason_required_for",
            fault("not_among", names=", ".join(sorted(reasons - outcomes))),
        ),
    ]
    checks += [
        (len(set(values)) != len(values), place, fault("twice"))
        for place, values in (
            ("applies_to", pack.applies_to),
            ("stages", pack.stages),
            ("report.outcomes", pack.report.outcomes.value),
            ("publish.required_to_open", pack.publish.required_to_open.value),
        )
    ]
    return [PackError(place, told) for wrong, place, told in checks if wrong]


def _zone_exists(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _day_exists(month_and_day: str) -> bool:
    try:
        date.fromisoformat(f"2023-{month_and_day}")  # a year without 29 February: due every year
    except ValueError:
        return False
    return True
