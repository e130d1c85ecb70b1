"""What a killed server leaves behind: files that would stop the next one, and orphaned processes.

PostgreSQL judges a leftover `postmaster.pid` or socket lock by whether its number is alive, and a
number soon belongs to somebody else. We ask instead who stands in the cluster's folder, as every
process of a server does from its first moment to its last.
"""

import time
from collections.abc import Iterator

import psutil
import structlog

from tryeza.kernel.embedded.cluster import Cluster
from tryeza.kernel.embedded.failures import NotOurs

log = structlog.get_logger(__name__)

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
            for process in orphans:
                _kill(process)
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


def _kill(process: psutil.Process) -> None:
    try:
        process.kill()  # asks first whether the number is still the same process
    except psutil.NoSuchProcess:
        log.debug("an orphan left by itself", process=process.pid)
