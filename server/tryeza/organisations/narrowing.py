"""Which organisations a list is to hold, and in which order: as conditions of a SELECT."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Text, cast, false, func, literal
from sqlalchemy.dialects.postgresql import TSQUERY

from tryeza.kernel.actor import Side
from tryeza.kernel.catalogue import Language, written_as
from tryeza.kernel.pages import Ordering
from tryeza.organisations.models import Organisation, OrganisationKind, Standing
from tryeza.organisations.naming import words

_MOST_SEARCHED = 8  # words of a search; what is beyond is not looked for
_LONGEST_SEARCH = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which organisations a list is to hold; what is empty does not narrow it.

    `starting` finds the organisations in whose names each of its words begins a word, diacritics,
    case and script apart.
    """

    kinds: frozenset[OrganisationKind] = frozenset()
    sides: frozenset[Side] = frozenset()
    standings: frozenset[Standing] = frozenset()
    fields_of_activity: frozenset[str] = frozenset()
    starting: str = ""


def conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    """The conditions that narrow a list to what is wanted."""
    narrowed: list[ColumnElement[bool]] = []
    if wanted.kinds:
        narrowed.append(Organisation.kind.in_(wanted.kinds))
    if wanted.sides:
        narrowed.append(Organisation.side.in_(wanted.sides))
    if wanted.standings:
        narrowed.append(Organisation.standing.in_(wanted.standings))
    if wanted.fields_of_activity:
        narrowed.append(_active_in(wanted.fields_of_activity))
    if wanted.starting.strip():
        narrowed.append(named(wanted.starting))
    return narrowed


def named(starting: str) -> ColumnElement[bool]:
    """The condition that each of these words begins a word of the organisation's names."""
    sought = words(starting[:_LONGEST_SEARCH])[:_MOST_SEARCHED]
    if not sought:
        return false()
    # words hold letters and digits only, so that nothing in them can end the quotes
    query = cast(cast(" & ".join(f"'{word}':*" for word in sought), Text), TSQUERY)
    found: ColumnElement[bool] = func.array_to_tsvector(Organisation.search_words).bool_op("@@")(
        query
    )
    return found


def _active_in(fields: frozenset[str]) -> ColumnElement[bool]:
    """The condition that an organisation works in one of these fields at least."""
    any_of = literal(sorted(fields), ARRAY(Text))
    active: ColumnElement[bool] = Organisation.fields_of_activity.bool_op("&&")(any_of)
    return active


def by_name(language: Language) -> Ordering:
    """The alphabetical order of this language."""
    return Ordering((sort_column(language), Organisation.id))


def sort_column(language: Language) -> Any:
    """The column that keeps the place of a name in this language's alphabetical order."""
    columns = {
        "sq": Organisation.sort_sq,
        "sr": Organisation.sort_sr,
        "en": Organisation.sort_en,
    }
    return columns[written_as(language)]
