"""What a killed server leaves behind: files that would stop the next one, and orphaned processes.

PostgreSQL judges a leftover `postmaster.pid` or socket lock by whether its number is alive, and a
number soon belongs to somebody else. We ask instead who stands in the cluster's folder, as every
process of a server does from its first moment to its last.
"""

import time
from collections.abc import Iterator
from signal import SIGKILL, Signals

import psutil
import structlog

from tryeza.kernel.embedded.cluster import Cluster
from tryeza.kernel.embedded.failures import NotOurs

log = structlog.get_logger(__name__)

IN_ORDER = 30.0  # seconds that a server has for ending with a checkpoint, once it was told to
BY_FORCE = 10.0  # seconds that it has for ending without one, and that its processes have for dying
ORPHANS_MAY_TAKE = 5.0  # seconds; an idle one leaves at once, a busy one when it next looks up
POLL = 0.02


def clear_remains(cluster: Cluster) -> None:
    """Remove a dead server's files; raise NotOurs if one is alive that was started by other means.

    The caller holds the lock, so no server of this launcher is running.
    """
    alive = [process.pid for process in processes(cluster)]
    if alive:
        raise NotOurs(
            f"A server that tryeza did not start is running on {cluster.folder} (process "
            f"{', '.join(map(str, alive))}). Stop it with pg_ctl -D {cluster.folder} stop."
        )
    for path in (cluster.pid_file, *cluster.folder.glob(".s.PGSQL.*")):
        path.unlink(missing_ok=True)


def end_orphans(cluster: Cluster) -> None:
    """Wait for the processes of a server whose first process died, then kill those that stay.

    They must be gone before the next server starts: two would write the same files.
    """
    deadline = time.monotonic() + ORPHANS_MAY_TAKE
    while orphans := list(processes(cluster)):
        if time.monotonic() > deadline:
            log.warning("killing orphans of the database", processes=[p.pid for p in orphans])
            tell_all(cluster, SIGKILL)
        time.sleep(POLL)


def processes(cluster: Cluster) -> Iterator[psutil.Process]:
    """Every process of a server on this cluster, whoever started it."""
    folder = str(cluster.folder)
    for process in psutil.process_iter():
        try:
            if process.uids().effective == cluster.account.uid and process.cwd() == folder:
                yield process
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            continue


def tell_all(cluster: Cluster, signal: Signals) -> None:
    """Send a signal to every process of a server on this cluster."""
    for process in processes(cluster):
        try:
            process.send_signal(signal)  # asks first whether the number is still the same process
        except psutil.NoSuchProcess:
            log.debug("a process of the database left by itself", process=process.pid)
