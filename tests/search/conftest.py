"""What tests of the search may ask for."""

from pathlib import Path

import pytest
from tests.search.looking import Looking
from tests.world import World

from tryeza.search.index_folder import IndexFolder
from tryeza.search.query import words_of


@pytest.fixture
def looking(world: World, tmp_path: Path) -> Looking:
    """Somebody who looks for comments of the world, on a server that has started."""
    words_of("gati")  # reads the tables of lemmas, once a process
    return Looking(world, IndexFolder(tmp_path / "search"))
