"""`tryeza create-admin NAME EMAIL`: the secretariat's first account, or one more of it."""

import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Annotated
from uuid import UUID

import typer

from tryeza.commands.console import AsJson, fail, print_json, print_line, say
from tryeza.commands.database import Opened, on_database
from tryeza.kernel import clock
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Forbidden, Invalid, Tellable, Told
from tryeza.kernel.telling import tell
from tryeza.kernel.work import Work, attempt, begin
from tryeza.people import operating
from tryeza.people.jobs import LINK_PAGE

app = typer.Typer()


@dataclass(frozen=True, slots=True)
class Appointed:
    """What came of it; `link` signs its reader in once, if one was asked for."""

    person_id: UUID
    created: bool
    link: str | None = None


@app.command()
def create_admin(
    name: str,
    email: str,
    link: Annotated[
        bool, typer.Option("--link", help="Print a link to sign in with; ask for no password.")
    ] = False,
    language: Annotated[
        Language, typer.Option(help="In which the person is written to.")
    ] = Language.ALBANIAN,
    as_json: AsJson = False,
) -> None:
    """Make an account of the secretariat, or appoint the person who has one with this address.

    The password is asked for twice; it is read from standard input where that is no terminal.
    """

    async def appoint(installation: Opened) -> Appointed:
        async with (
            begin(installation.sessions, now=clock.now(), actor=operating.OPERATOR) as work,
            attempt(work),
        ):
            person_id, created = await _appointed(work, name, email, language, by_link=link)
            page = f"{installation.settings.public_url}{LINK_PAGE}"
            secret = await operating.hand_out_link(work, person_id=person_id) if link else None
            return Appointed(person_id, created, f"{page}#{secret}" if secret else None)

    try:
        appointed = on_database(appoint, as_json=as_json, migrate=True)
    except Tellable as refused:
        told = _told(refused)
        sentences = (tell(each, Language.ENGLISH) for each in told)
        fail(" ".join(sentences), told[0].code, as_json=as_json)
    _print(appointed, email, as_json=as_json)


async def _appointed(
    work: Work, name: str, email: str, language: Language, *, by_link: bool
) -> tuple[UUID, bool]:
    """The person, now of the secretariat, and whether the account is new."""
    known = await operating.known(work.session, email=email)
    if known is None:
        password = None if by_link else _password()
        person_id = await operating.enrol_secretariat(
            work, name=name, email=email, language=language, password=password
        )
        return person_id, True
    if not (known.is_secretariat and by_link):
        await operating.appoint(work, person_id=known.person_id)
    return known.person_id, False


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    typed: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    return typed


def _told(refused: Tellable) -> Sequence[Told]:
    if isinstance(refused, Invalid):
        return [field.told for field in refused.fields]
    if isinstance(refused, Forbidden) and refused.reasons:
        return refused.reasons
    return [refused.told]


def _print(appointed: Appointed, email: str, *, as_json: bool) -> None:
    if as_json:
        print_json(asdict(appointed))
        return
    say(f"{email} belongs to the secretariat{' and has a new account' * appointed.created}.")
    if appointed.link:
        print_line(appointed.link)
        say("The link signs in once, within 15 minutes.")
