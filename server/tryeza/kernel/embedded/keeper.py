"""Keeps a cluster's server running: starts it, starts it again when it dies, ends it when told."""

import subprocess
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from signal import SIGINT, SIGKILL, SIGQUIT
from typing import IO

import structlog

from tryeza.kernel.embedded.cluster import Cluster
from tryeza.kernel.embedded.failures import DidNotStart, EmbeddedError
from tryeza.kernel.embedded.lifeline import LifeLine
from tryeza.kernel.embedded.locks import Locks
from tryeza.kernel.embedded.programs import CLEAN_ENVIRONMENT
from tryeza.kernel.embedded.remains import BY_FORCE, IN_ORDER, clear_remains, end_orphans

log = structlog.get_logger(__name__)

LOG_KEPT = 1_000_000  # bytes of the server's log after which a start begins a new one
POLL = 0.01  # seconds
LONGEST_PAUSE = 30.0  # seconds between tries when the server keeps dying
# Fast shutdown, then without its last checkpoint, then by force; seconds to wait for each.
FIRMNESS = ((SIGINT, IN_ORDER), (SIGQUIT, BY_FORCE), (SIGKILL, BY_FORCE))


class Keeper:
    """A thread that lives as long as the server has to, for the server ends with the thread."""

    def __init__(
        self,
        cluster: Cluster,
        locks: Locks,
        settings: Mapping[str, str],
        *,
        kernel_watches: bool,
    ) -> None:
        self.process: subprocess.Popen[bytes] | None = None
        self._cluster = cluster
        self._locks = locks
        self._settings = settings
        self._line = LifeLine(needed=not kernel_watches)
        self._ready = threading.Event()
        self._stopping = threading.Event()
        self._log_began = 0
        self._thread = threading.Thread(target=self._keep, name="embedded-postgres", daemon=True)

    def start(self, patience: float) -> None:
        """Return once the server is ready; raise DidNotStart with its last words."""
        self._thread.start()
        deadline = time.monotonic() + patience
        try:
            while not self._ready.wait(POLL):
                if not self._thread.is_alive() or time.monotonic() > deadline:
                    raise DidNotStart(f"PostgreSQL did not start: {self._last_words()}")
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """End the server in order and wait for it, then let go of the locks."""
        self._stopping.set()
        for signal, seconds in FIRMNESS:
            if self._thread.is_alive() and self.process is not None:
                self.process.send_signal(signal)
                self._thread.join(seconds)
        self._locks.close()
        self._line.close()

    def _keep(self) -> None:
        pause = 0.0
        while not self._stopping.wait(pause):
            began = time.monotonic()
            try:
                self._run_once()
            except OSError as error:
                log.error("the database could not be run", reason=str(error))
            if self._stopping.is_set() or not self._ready.is_set():
                return
            lasted = time.monotonic() - began
            pause = 0.0 if lasted > LONGEST_PAUSE else min(2 * pause + 0.5, LONGEST_PAUSE)
            log.error("the database ended and is started again", lasted=lasted, pause=pause)
            self._clear_up()

    def _run_once(self) -> None:
        """Run the server to its end."""
        with _open_log(self._cluster) as output:
            self._log_began = output.tell()
            self.process = subprocess.Popen(  # noqa: S603 - PostgreSQL's own program
                self._cluster.server(self._settings, self._line.reading),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env=dict(CLEAN_ENVIRONMENT),
                pass_fds=(*self._locks.inherited, *self._line.passed),
                start_new_session=True,  # Ctrl-C in the terminal is for us alone
            )
        if self._stopping.is_set():  # stop() came too early to see this process
            self.process.send_signal(SIGINT)
        while self.process.poll() is None and not self._says_ready(self.process.pid):
            time.sleep(POLL)
        if self.process.poll() is None:
            self._ready.set()
        self.process.wait()

    def _says_ready(self, pid: int) -> bool:
        """Line 8 of postmaster.pid says ready, and line 1 that it speaks of our child."""
        try:
            lines = self._cluster.pid_file.read_text().splitlines()
        except FileNotFoundError:
            return False
        return len(lines) > 7 and lines[0] == str(pid) and lines[7].strip() == "ready"

    def _clear_up(self) -> None:
        """Make way for the next start; what stands in its way the next start will tell too."""
        try:
            end_orphans(self._cluster)
            clear_remains(self._cluster)
        except EmbeddedError as error:
            log.error("the database cannot be started again yet", reason=str(error))

    def _last_words(self) -> str:
        with log_path(self._cluster).open("rb") as output:
            output.seek(self._log_began)
            return output.read(10_000).decode(errors="replace").strip() or "it said nothing."


def log_path(cluster: Cluster) -> Path:
    """The server's own log, beside the cluster."""
    return cluster.folder.with_name("postgres.log")


def _open_log(cluster: Cluster) -> IO[bytes]:
    """The log, opened to add to; a long one is put aside first."""
    path = log_path(cluster)
    if path.exists() and path.stat().st_size > LOG_KEPT:
        path.replace(path.with_name("postgres.log.1"))
    output = path.open("ab")
    path.chmod(0o600)
    return output
