"""Reads the dates that reviewers' programs write, with or without a zone."""

import re
from datetime import datetime
from typing import Final

_FORM: Final = re.compile(
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?\Z"
)
_FIRST_YEAR: Final = 1980  # before it, a program wrote that it does not know


def known_date(written: str) -> str | None:
    """The date in the form of ISO 8601, its zone only if one was written; None if it is none."""
    found = _FORM.match(written)
    if found is None:
        return None
    try:
        moment = datetime.fromisoformat(found[1])
    except ValueError:
        return None
    return f"{found[1]}{found[2] or ''}" if moment.year >= _FIRST_YEAR else None
