"""The scalars and closed vocabularies of the schema, each with the words that explain it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NewType, TypeVar

import strawberry
from graphql import GraphQLError
from strawberry.types.enum import StrawberryEnumDefinition
from strawberry.types.scalar import ScalarDefinition

from tryeza.kernel import text
from tryeza.kernel.catalogue import Language

Url = NewType("Url", str)
E = TypeVar("E", bound=type[StrEnum])


def described(values: E, description: str, meanings: Mapping[StrEnum, str]) -> E:
    """Publish a room's vocabulary as an enum; every value needs its meaning. Gives it back."""
    lacking = [value.name for value in values if value not in meanings]
    if lacking:
        raise ValueError(f"{values.__name__}: no meaning is given for {', '.join(lacking)}")
    strawberry.enum(values, description=description)
    definition: StrawberryEnumDefinition = values.__strawberry_definition__  # type: ignore[attr-defined]
    for value in definition.values:
        value.description = meanings[values(value.value)]
    return values


described(
    Language,
    "A language in which the product's own words and many texts are written.",
    {
        Language.ALBANIAN: "Albanian, as Kosovo's institutions write it.",
        Language.SERBIAN: "Serbian in Latin script.",
        Language.SERBIAN_CYRILLIC: "Serbian in Cyrillic script.",
        Language.ENGLISH: "English.",
    },
)


def _shown_moment(value: object) -> str:
    if not isinstance(value, datetime):
        raise GraphQLError("A moment was expected.")
    moment = value if value.tzinfo is UTC else value.astimezone(UTC)
    return moment.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def _read_moment(value: object) -> datetime:
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
        if moment is not None and moment.tzinfo is not None:
            return moment.astimezone(UTC)
    raise GraphQLError("A DateTime is written like 2026-05-31T14:00:00Z, with its offset from UTC.")


def _shown_day(value: object) -> str:
    if not isinstance(value, date):
        raise GraphQLError("A day was expected.")
    return value.isoformat()


def _read_day(value: object) -> date:
    if isinstance(value, str) and len(value) == len("2026-05-31"):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise GraphQLError("A Date is written like 2026-05-31.")


def _read_url(value: object) -> str:
    if isinstance(value, str) and len(value) <= 2000 and value.startswith(("https://", "http://")):
        return value
    raise GraphQLError("A Url starts with https:// or http:// and has at most 2000 characters.")


def _shown_url(value: object) -> str:
    return str(value)


SCALARS: Mapping[object, ScalarDefinition] = {
    datetime: strawberry.scalar(
        name="DateTime",
        description="A moment in UTC, RFC 3339 with milliseconds: 2026-05-31T14:00:00.000Z.",
        specified_by_url="https://scalars.graphql.org/andimarek/date-time.html",
        serialize=_shown_moment,
        parse_value=_read_moment,
    ),
    date: strawberry.scalar(
        name="Date",
        description="A calendar day without a time, RFC 3339: 2026-05-31.",
        specified_by_url="https://scalars.graphql.org/andimarek/local-date.html",
        serialize=_shown_day,
        parse_value=_read_day,
    ),
    Url: strawberry.scalar(
        name="Url",
        description="An absolute http or https address, at most 2000 characters.",
        specified_by_url="https://url.spec.whatwg.org/",
        serialize=_shown_url,
        parse_value=_read_url,
    ),
}


@strawberry.type(
    description="Words that a person typed as light Markdown: emphasis, lists, quotes and links."
)
class Markdown:
    """Markdown as it was typed; its two other forms are made when they are selected."""

    source: str = strawberry.field(description="The Markdown itself, as it was typed.")

    @strawberry.field(description="Safe HTML of it: light marks, lists, quotes and links only.")
    def body_html(self) -> str:
        """Safe HTML."""
        return text.html_of(self.source)

    @strawberry.field(description="Its words without any marks.")
    def body_text(self) -> str:
        """The words alone."""
        return text.plain_of(self.source)
