"""In which language the graph answers: what the request asks for, else what the account says."""

from uuid import uuid4

import pytest

from tryeza.graph.execution import Caller, language_for
from tryeza.kernel.actor import PUBLIC, Actor
from tryeza.kernel.catalogue import Language

SERBIAN = Actor(person_id=uuid4(), language="sr")


@pytest.mark.parametrize(
    ("actor", "asked", "answered"),
    [
        (SERBIAN, Language.ENGLISH, Language.ENGLISH),
        (SERBIAN, None, Language.SERBIAN),
        (PUBLIC, Language.ENGLISH, Language.ENGLISH),
        (PUBLIC, None, Language.ALBANIAN),
    ],
)
def test_the_address_wins_over_the_account(
    actor: Actor, asked: Language | None, answered: Language
) -> None:
    assert language_for(actor, Caller(language=asked)) is answered
