"""Who is who in the demonstration world, as its files say it, and which accounts are shown."""

from dataclasses import dataclass
from functools import lru_cache

import msgspec

from tryeza.demo.data_files import read_list
from tryeza.groups.models import GroupKind
from tryeza.kernel.actor import SeatRole
from tryeza.kernel.alphabet import fold
from tryeza.kernel.catalogue import Language, in_language
from tryeza.organisations.models import OrganisationKind

PASSWORD = "uje-gur-dhe-lis"  # noqa: S105 - of the demonstration, and printed wherever it is shown
FIRST_DAY = 730  # days before today on which the secretariat began to work


class OrganisationEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An organisation; `registered` counts days before today, `registrant` has it unverified."""

    key: str
    kind: OrganisationKind
    names: dict[str, str]
    mailbox: str
    registered: int
    fields: list[str]
    short: str | None = None
    number: str | None = None
    website: str | None = None
    about: dict[str, str] = {}
    registrant: str | None = None


class PersonEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A person, for whom they speak (until so many days before today), what the account shows."""

    key: str
    name: str
    language: Language
    secretariat: bool = False
    organisation: str | None = None
    function: str | None = None
    lead: bool = False
    until: int | None = None
    account: dict[str, str] | None = None

    @property
    def email(self) -> str:
        """An address of the kind that RFC 2606 keeps for examples."""
        return f"{fold(self.name).replace(' ', '.')}@example.org"


class SeatEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A seat, since and until so many days before today, or for so many years."""

    organisation: str
    role: SeatRole
    since: int
    holder: str
    until: int | None = None
    years: int | None = None
    alternates: list[str] = []
    basis: str | None = None


class GroupEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A group, founded so many days before today, and who sits in it."""

    key: str
    kind: GroupKind
    names: dict[str, str]
    mandate: dict[str, str]
    founded: int
    seats: list[SeatEntry]
    parent: str | None = None
    objective: str | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """An account that a visitor may sign in with, by the shared password."""

    name: str
    email: str
    role: dict[str, str]  # what it shows, by language

    def shown(self, language: Language) -> str:
        """What it shows, in words."""
        return in_language(self.role, language)


@lru_cache(maxsize=1)
def organisations() -> tuple[OrganisationEntry, ...]:
    """Every organisation."""
    return tuple(read_list("organisations.yaml", OrganisationEntry))


@lru_cache(maxsize=1)
def people() -> tuple[PersonEntry, ...]:
    """Every person."""
    return tuple(read_list("people.yaml", PersonEntry))


@lru_cache(maxsize=1)
def groups() -> tuple[GroupEntry, ...]:
    """Every group, those that hold others first."""
    return tuple(read_list("groups.yaml", GroupEntry))


def accounts() -> tuple[Account, ...]:
    """The accounts that are shown to a visitor."""
    return tuple(
        Account(person.name, person.email, person.account)
        for person in people()
        if person.account is not None
    )
