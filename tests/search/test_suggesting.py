"""What may have been meant is a word that somebody who may read it wrote."""

from tests.search.looking import Looking
from tests.search.test_feeding import said
from tests.world import World

from tryeza.comments.models import Scope


async def secretly(world: World, words: str) -> None:
    """Say something inside the Hapi centre."""
    hapi = await world.organisation("hapi")
    await said(world, words, scope=Scope.ORGANISATION, for_organisation_id=hapi)


async def test_a_misspelt_word_is_told_as_it_is_written(looking: Looking) -> None:
    await said(looking.world, "Kërkojmë transparencë në përzgjedhje")
    await looking.heard()
    assert await looking.suggestion("trasnparence") == "transparencë"
    assert await looking.suggestion("TRANSPARENCS -zgjedhje") == "transparencë -zgjedhje"
    assert await looking.suggestion("demokraci") is None


async def test_a_word_that_is_not_seen_is_told_to_nobody_else(looking: Looking) -> None:
    await secretly(looking.world, "Marrëveshja fshihet")
    await looking.heard()
    assert await looking.suggestion("marveshja", "Drita") == "Marrëveshja"
    assert await looking.suggestion("marveshja", "Goran") is None
    await said(looking.world, "Transparencë", "Goran")
    await looking.heard()
    assert await looking.suggestion("transparece OR marveshja") == "Transparencë OR marveshja"
