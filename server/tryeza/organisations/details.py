"""What people may say of an organisation: each value checked, all that do not fit named at once."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypedDict
from urllib.parse import urlsplit

from tryeza.kernel.catalogue import Catalogue, load_catalogue
from tryeza.kernel.errors import FieldError, Invalid, invalid
from tryeza.kernel.localised import clean_name, clean_texts
from tryeza.kernel.text import clean
from tryeza.organisations.models import SIDES, OrganisationKind
from tryeza.organisations.naming import search_words, sort_columns
from tryeza.people.addresses import kept_address

FIELDS_OF_ACTIVITY: Catalogue = load_catalogue("tryeza.organisations", "fields.yaml")

LONGEST_NAME = 200
LONGEST_SHORT_NAME = 30
LONGEST_ABOUT = 4_000
LONGEST_FUNCTION = 120
LONGEST_REASON = 2_000
MOST_FIELDS = 10


class Particulars(TypedDict, total=False):
    """What may be said of an organisation beside its kind and names; what is absent is left.

    An empty text or None takes a value away; `about` is Markdown.
    """

    short_name: str | None
    about: Mapping[str, str]
    fields_of_activity: Sequence[str]
    registration_number: str | None
    role_mailbox: str | None
    website: str | None


class Details(Particulars, total=False):
    """All that may be said of an organisation."""

    kind: OrganisationKind
    names: Mapping[str, str]


# By what the secretariat knows it; by what people find it.
IDENTITY = frozenset({"kind", "names", "registration_number"})
NAMING = frozenset({"names", "short_name", "registration_number"})

Columns = dict[str, Any]


def checked(details: Details) -> Columns:
    """The columns that these details give. Raises Invalid with an entry for each that does not fit.

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
    if "kind" in columns:
        columns["side"] = SIDES[columns["kind"]]
    return columns


def found_by(columns: Columns) -> Columns:
    """The columns by which an organisation of these names is put in order and found."""
    names = columns["names"]
    others = columns.get("short_name"), columns.get("registration_number")
    return {**sort_columns(names), "search_words": search_words(names, *others)}


def reason_of(text: str) -> str:
    """A reason that was given for a decision. Raises Invalid when there is none."""
    return clean(text, path="reason", longest=LONGEST_REASON)


def function_of(text: str | None) -> str | None:
    """A person's function in the organisation; None when nothing was said."""
    return _line(text, "function", LONGEST_FUNCTION)


def _line(text: str | None, path: str, longest: int) -> str | None:
    if text is None or not text.strip():
        return None
    return clean(text, path=path, longest=longest, multiline=False)


def _fields(keys: Sequence[str]) -> list[str]:
    chosen = sorted(set(keys))
    if any(key not in FIELDS_OF_ACTIVITY for key in chosen):
        raise invalid("fieldsOfActivity", "organisations.field_unknown")
    if len(chosen) > MOST_FIELDS:
        raise invalid("fieldsOfActivity", "organisations.too_many_fields", limit=MOST_FIELDS)
    return chosen


_NUMBER = re.compile(r"[0-9A-ZÇËČĆĐŠŽ][0-9A-ZÇËČĆĐŠŽ ./-]*")


def _registration_number(text: str | None) -> str | None:
    number = _line(text, "registrationNumber", 40)
    if number is not None and not _NUMBER.fullmatch(number := number.upper()):
        raise invalid("registrationNumber", "organisations.number_malformed")
    return number


def _role_mailbox(text: str | None) -> str | None:
    return kept_address(text, path="roleMailbox") if text and text.strip() else None


def _website(text: str | None) -> str | None:
    """A page's address; `www.example.org` is taken as https."""
    typed = _line(text, "website", 300)
    if typed is None:
        return None
    url = typed if "://" in typed else f"https://{typed}"
    if not _is_web_address(url):
        raise invalid("website", "organisations.website_malformed")
    return url


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        parts.port  # noqa: B018 - reading it checks it
    except ValueError:
        return False
    plain = parts.username is None and not re.search(r"[\s<>\"\\^`{|}]", url)
    return parts.scheme in ("http", "https") and plain and "." in host.strip(".")


_CHECKS: Mapping[str, Callable[[Any], Any]] = {
    "kind": OrganisationKind,
    "names": lambda texts: clean_name(texts, path="names", longest=LONGEST_NAME),
    "short_name": lambda text: _line(text, "shortName", LONGEST_SHORT_NAME),
    "about": lambda texts: clean_texts(texts, path="about", longest=LONGEST_ABOUT, multiline=True),
    "fields_of_activity": _fields,
    "registration_number": _registration_number,
    "role_mailbox": _role_mailbox,
    "website": _website,
}
