"""The embedded PostgreSQL: one server for a data folder, kept running for as long as we run.

Who may start it is settled by a lock on `<folder>/postgres.lock` that every process of the server
inherits, so the lock is free only when the last of them is gone, whoever was killed and how.
"""

import fcntl
import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from signal import SIGINT, SIGKILL, SIGQUIT
from types import MappingProxyType
from typing import IO
from urllib.parse import quote

import structlog

from tryeza.kernel.embedded.account import server_account
from tryeza.kernel.embedded.cluster import (
    DATABASE,
    PORT,
    Cluster,
    allow_only_us,
    create,
    refuse_other_version,
    refuse_strangers_folder,
)
from tryeza.kernel.embedded.failures import DidNotStart, NotOurs
from tryeza.kernel.embedded.lifeline import KERNEL_TELLS, LifeLine
from tryeza.kernel.embedded.programs import (
    CLEAN_ENVIRONMENT,
    Programs,
    find_programs,
    within_reach,
)
from tryeza.kernel.embedded.remains import clear_remains, end_orphans

log = structlog.get_logger(__name__)

SOCKET = f".s.PGSQL.{PORT}"
LONGEST_SOCKET_PATH = 103  # macOS has room for 103 bytes and a zero, Linux for 107
PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-")
LOG_KEPT = 1_000_000  # bytes of the log after which a start begins a new one
PATIENCE = 300.0  # seconds; going through the log after a crash takes its time
POLL = 0.01  # seconds
LONGEST_PAUSE = 30.0  # seconds between tries when the server keeps dying


class Embedded:
    """A running embedded server: `url` is its DSN for SQLAlchemy; `stop` ends it if it is ours."""

    def __init__(self, address: "Address", keeper: "Keeper | None") -> None:
        self.url = address.url
        self.ours = keeper is not None
        self._address = address
        self._keeper = keeper

    def stop(self) -> None:
        """End the server in order and wait for it; a server that another process keeps stays."""
        if self._keeper is not None:
            self._keeper.stop()
        self._address.forget()


def start(
    folder: Path,
    *,
    source: str = "",
    account: str = "",
    settings: Mapping[str, str] = MappingProxyType({}),
    kernel_watches: bool = KERNEL_TELLS,
    patience: float = PATIENCE,
) -> Embedded:
    """The server of the data folder `folder`: started by us, or found running and connected to.

    The cluster is `<folder>/postgres`, made if it is not there; `source` and `account` are the
    settings TRYEZA_POSTGRES and TRYEZA_POSTGRES_ACCOUNT. Waits at most `patience` seconds. The
    thread that starts the server lives until `stop` (a parent-death signal follows the thread).
    Raises EmbeddedError.
    """
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    cluster = _cluster(folder / "postgres", source, account)
    address = Address(cluster.folder)
    lock = _lock_or_running(folder / "postgres.lock", address, cluster.programs, patience)
    if lock is None:
        return Embedded(address, None)
    try:
        _prepare(cluster, lock)
        keeper = Keeper(cluster, lock, settings, kernel_watches)
        keeper.start(patience)
    except BaseException:
        lock.close()
        address.forget()
        raise
    return Embedded(address, keeper)


def _cluster(folder: Path, source: str, wanted: str) -> Cluster:
    account = server_account(folder, wanted)
    return Cluster(folder, within_reach(find_programs(source), account), account)


def _prepare(cluster: Cluster, lock: IO[bytes]) -> None:
    """Have a cluster of ours, of this version, that no server is running on."""
    if not cluster.folder.exists():
        create(cluster, inherited=(lock.fileno(),))
    refuse_strangers_folder(cluster)
    refuse_other_version(cluster)
    clear_remains(cluster)
    allow_only_us(cluster)


class Address:
    """Where clients find the socket: in the cluster's folder, by a short name if need be.

    A socket's path has room for little more than 100 bytes, and a DSN gives some letters a meaning.
    A long or unusual path is reached through a link in a private temporary folder of this process.
    """

    def __init__(self, folder: Path) -> None:
        self._private: Path | None = None
        path = os.fsencode(folder / SOCKET)
        if len(path) > LONGEST_SOCKET_PATH or not PLAIN.issuperset(path):
            self._private = Path(tempfile.mkdtemp(prefix="tryeza-"))
            (self._private / "db").symlink_to(folder)
            folder = self._private / "db"
        self.host = folder
        self.url = f"postgresql+asyncpg://{DATABASE}@/{DATABASE}?host={quote(str(folder))}"

    def forget(self) -> None:
        """Remove the short name, if there is one."""
        if self._private is not None:
            shutil.rmtree(self._private, ignore_errors=True)


def _lock_or_running(
    path: Path, address: Address, programs: Programs, patience: float
) -> IO[bytes] | None:
    """The lock, if nobody holds it; None once the server of whoever holds it answers.

    A holder may also be on its way out (killed, its server shutting down): then we wait for either.
    """
    try:
        lock = path.open("ab")
    except PermissionError as error:
        raise NotOurs(f"{path} belongs to another account: run tryeza as that one.") from error
    deadline = time.monotonic() + patience
    while not _locked(lock):
        if _answers(address, programs):
            lock.close()
            return None
        if time.monotonic() > deadline:
            lock.close()
            raise DidNotStart(f"{path} is held by a process whose server does not answer.")
        time.sleep(POLL * 10)
    return lock


def _locked(lock: IO[bytes]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _answers(address: Address, programs: Programs) -> bool:
    """Whether a server accepts connections there (not merely listens)."""
    asked = subprocess.run(  # noqa: S603 - a program of the chosen installation
        [programs["pg_isready"], "-q", "-h", address.host, "-p", str(PORT), "-U", DATABASE],
        env=dict(CLEAN_ENVIRONMENT),
        check=False,
    )
    return asked.returncode == 0


class Keeper:
    """A thread that starts the server, starts it again when it dies, and lives until it is told."""

    def __init__(
        self,
        cluster: Cluster,
        lock: IO[bytes],
        settings: Mapping[str, str],
        kernel_watches: bool,
    ) -> None:
        self.cluster = cluster
        self.process: subprocess.Popen[bytes] | None = None
        self._lock = lock
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
        while not self._ready.wait(POLL):
            if not self._thread.is_alive() or time.monotonic() > deadline:
                self.stop()
                raise DidNotStart(f"PostgreSQL did not start: {self._last_words()}")

    def stop(self) -> None:
        """Fast shutdown, then more and more firmly, and let go of the lock."""
        self._stopping.set()
        for signal, seconds in ((SIGINT, 60), (SIGQUIT, 10), (SIGKILL, 10)):
            if self._thread.is_alive() and self.process is not None:
                self.process.send_signal(signal)
                self._thread.join(seconds)
        self._lock.close()
        self._line.close()

    def _keep(self) -> None:
        pause = 0.0
        while not self._stopping.is_set():
            began = time.monotonic()
            ended = self._run_once()
            if self._stopping.is_set() or not self._ready.is_set():
                return
            log.error("the database ended and is started again", code=ended, after=pause)
            self._clear_up()
            short = time.monotonic() - began < LONGEST_PAUSE
            pause = min(2 * pause or 1.0, LONGEST_PAUSE) if short else 0.0
            self._stopping.wait(pause)

    def _run_once(self) -> int:
        """Run the server to its end; the code it ended with."""
        with _log(self.cluster) as output:
            self._log_began = output.tell()
            self.process = subprocess.Popen(  # noqa: S603 - PostgreSQL's own program
                self.cluster.server(self._settings, self._line.reading),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env=dict(CLEAN_ENVIRONMENT),
                pass_fds=(self._lock.fileno(), *self._line.passed),
                start_new_session=True,  # Ctrl-C in the terminal is for us alone
            )
        if self._stopping.is_set():  # stop() came too early to see this process
            self.process.send_signal(SIGINT)
        while self.process.poll() is None and not self._says_ready():
            time.sleep(POLL)
        if self.process.poll() is None:
            self._ready.set()
        return self.process.wait()

    def _says_ready(self) -> bool:
        """Line 8 of postmaster.pid says ready, and line 1 that it speaks of our child."""
        try:
            lines = self.cluster.pid_file.read_text().splitlines()
        except FileNotFoundError:
            return False
        ours = self.process is not None and lines[:1] == [str(self.process.pid)]
        return ours and len(lines) > 7 and lines[7].strip() == "ready"

    def _clear_up(self) -> None:
        end_orphans(self.cluster)
        clear_remains(self.cluster)

    def _last_words(self) -> str:
        with _log_path(self.cluster).open("rb") as output:
            output.seek(self._log_began)
            return output.read(10_000).decode(errors="replace").strip() or "it said nothing."


def _log_path(cluster: Cluster) -> Path:
    return cluster.folder.with_name("postgres.log")


def _log(cluster: Cluster) -> IO[bytes]:
    """The server's log, opened to add to; a long one is put aside first."""
    path = _log_path(cluster)
    if path.exists() and path.stat().st_size > LOG_KEPT:
        path.replace(path.with_name("postgres.log.1"))
    output = path.open("ab")
    path.chmod(0o600)
    return output
