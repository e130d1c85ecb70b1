"""Logs are kept, not printed."""

from collections.abc import Iterator

import pytest
from structlog.testing import capture_logs


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """What is logged stays out of the way."""
    with capture_logs():
        yield
