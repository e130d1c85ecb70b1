"""The mails of this room: their words in each language, laid out as plain text and as HTML."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from tryeza.kernel.catalogue import Catalogue, Language, load_catalogue

_layouts = Environment(
    loader=PackageLoader("tryeza.people.mails", "."),
    autoescape=select_autoescape(["html"]),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_SITE = "Tryeza"  # a name is not put into Cyrillic
_UNITS = (("days", timedelta(days=1)), ("hours", timedelta(hours=1)))


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail's words: subject, plain text, and the same as HTML."""

    subject: str
    text: str
    html: str


def write(
    key: str,
    language: Language,
    facts: Mapping[str, str],
    *,
    name: str | None = None,
    address: str | None = None,
    valid_for: timedelta | None = None,
) -> Letter:
    """The letter called `key` in the catalogue; `address` is where its button leads.

    Without a `name` nobody is greeted by it: a name that the addressee has not confirmed would
    let a stranger write to them.
    """
    words = _words()
    subject = words.say(f"{key}_subject", language, **facts)
    greeting = "greeting" if name else "greeting_unnamed"
    parts = {
        "language": language.value,
        "subject": subject,
        "greeting": words.say(greeting, language, name=name),
        "paragraphs": words.say(f"{key}_text", language, site=_SITE, **facts).split("\n\n"),
        "button": words.say(f"{key}_button", language) if address else None,
        "address": address,
        "validity": _validity(valid_for, language) if valid_for else None,
        "closing": words.say("closing", language, site=_SITE),
    }
    return Letter(
        subject=subject,
        text=_layouts.get_template("letter.txt").render(parts),
        html=_layouts.get_template("letter.html").render(parts),
    )


def _validity(valid_for: timedelta, language: Language) -> str:
    unit, size = next(
        (pair for pair in _UNITS if valid_for % pair[1] == timedelta()),
        ("minutes", timedelta(minutes=1)),
    )
    return _words().say(f"valid_{unit}", language, count=valid_for // size)


@lru_cache(maxsize=1)
def _words() -> Catalogue:
    return load_catalogue("tryeza.people.mails", "words.yaml")
