"""Data folders for the embedded PostgreSQL: with a cluster in it, and with nothing."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.kernel.embedded.servers import running
from tests.postgres import quick_folder


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """A data folder with a cluster that was stopped in order."""
    place = quick_folder()
    with running(place):
        pass
    yield place
    shutil.rmtree(place)


@pytest.fixture
def folder(made: Path) -> Iterator[Path]:
    """A data folder with a cluster, for one test."""
    place = quick_folder()
    subprocess.run(["cp", "-a", f"{made}/.", place], check=True)
    yield place
    shutil.rmtree(place)


@pytest.fixture
def empty() -> Iterator[Path]:
    """A data folder with nothing in it, for one test."""
    place = quick_folder()
    yield place
    shutil.rmtree(place)
