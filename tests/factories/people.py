"""People with an account."""

from uuid import UUID

from tryeza.kernel.alphabet import fold
from tryeza.kernel.catalogue import Language
from tryeza.kernel.work import Work
from tryeza.people import actions


async def enrol(work: Work, name: str, *, secretariat: bool = False) -> UUID:
    """An active person of this name, whose address is made of it."""
    return await actions.enrol(
        work,
        name=name,
        email=f"{fold(name).replace(' ', '.')}@example.org",
        language=Language.ALBANIAN,
        password_hash=None,
        is_secretariat=secretariat,
    )
