"""Who may run the server of a data folder: one process, which holds the folder's two locks.

`postgres.keeper` is held by the process that keeps the server and passed on to nobody: it is free
as soon as that process is gone. `postgres.lock` is inherited by every process of the server: it is
free only when the last of them is gone, whoever was killed and how.
"""

import fcntl
import time
from pathlib import Path
from signal import SIGKILL, SIGQUIT
from typing import IO

import structlog

from tryeza.kernel.embedded.address import Address
from tryeza.kernel.embedded.cluster import Cluster
from tryeza.kernel.embedded.failures import DidNotStart, NotOurs
from tryeza.kernel.embedded.remains import BY_FORCE, IN_ORDER, tell_all

log = structlog.get_logger(__name__)

POLL = 0.1  # seconds


class Locks:
    """Both locks of a data folder, opened and not taken yet."""

    def __init__(self, folder: Path) -> None:
        self._server = _opened(folder / "postgres.lock")
        try:
            self._keeper = _opened(folder / "postgres.keeper")
        except NotOurs:
            self._server.close()
            raise

    def take(self, cluster: Cluster, address: Address, patience: float) -> bool:
        """Take both: True. Or False, having let go, once the server of whoever keeps it answers.

        Waits at most `patience` seconds; then, or where an old server cannot be ended, DidNotStart.
        """
        deadline = time.monotonic() + patience
        while not _taken(self._keeper):
            if address.answers(cluster.programs):
                self.close()
                return False
            if time.monotonic() > deadline:
                raise DidNotStart(f"{self._keeper.name} is held, but no server answers.")
            time.sleep(POLL)
        self._succeed(cluster)
        return True

    @property
    def inherited(self) -> tuple[int, ...]:
        """What every process of the server has to inherit."""
        return (self._server.fileno(),)

    def close(self) -> None:
        """Let go of both; processes of the server that live on go on holding theirs."""
        self._server.close()
        self._keeper.close()

    def _succeed(self, cluster: Cluster) -> None:
        """Wait until a server whose keeper is gone has ended, and end it by force if it does not.

        The death of its keeper told it to end. PostgreSQL 18.6 forgets that, and refuses everybody
        for ever, in one of about thirty tries where it was just recovering from a backend's crash.
        """
        ended = _taken_within(self._server, IN_ORDER)
        for signal in (SIGQUIT, SIGKILL):
            if not ended:
                log.warning("ending a database that nobody keeps", signal=signal.name)
                tell_all(cluster, signal)
                ended = _taken_within(self._server, BY_FORCE)
        if not ended:
            raise DidNotStart(f"{self._server.name} is held by a process that cannot be ended.")


def _opened(path: Path) -> IO[bytes]:
    try:
        return path.open("ab")
    except PermissionError as error:
        raise NotOurs(
            f"{path} belongs to another account. Run tryeza as that one, or set TRYEZA_DATA."
        ) from error


def _taken_within(lock: IO[bytes], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not _taken(lock):
        if time.monotonic() > deadline:
            return False
        time.sleep(POLL)
    return True


def _taken(lock: IO[bytes]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
