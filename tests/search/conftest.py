"""What tests of the search may ask for."""

from pathlib import Path

import pytest
from tests.search.looking import Looking
from tests.world import World

from tryeza.search.index_folder import IndexFolder


@pytest.fixture
def looking(world: World, tmp_path: Path) -> Looking:
    """Somebody who looks for comments of the world."""
    return Looking(world, IndexFolder(tmp_path / "search"))
