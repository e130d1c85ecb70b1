"""PostgreSQL for one machine: the server of a data folder, started with us and ended with us."""

from tryeza.kernel.embedded.failures import EmbeddedError
from tryeza.kernel.embedded.launcher import Embedded, start

__all__ = ["Embedded", "EmbeddedError", "start"]
