"""A throwaway PostgreSQL for a test session and all its workers, with a database for each test.

The session's first process (xdist's controller, or pytest itself) makes a folder with a named pipe
and holds the pipe's writing end. The first worker that needs a database leaves a keeper behind
(`python -m tests.postgres FOLDER`), which starts the server and waits for the pipe to close: that
happens when the session ends, in order or killed, and the keeper takes server and folder with it.
"""

import asyncio
import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar
from uuid import uuid4

import asyncpg

from tryeza.kernel import schema
from tryeza.kernel.db import connect
from tryeza.kernel.embedded import start

FOLDER_SAID_IN = "TESTS_POSTGRES"
TEMPLATE = "template_tryeza"
ROOM = 2 << 30  # bytes that memory's folder must have free to be used

# Nothing here outlives the session, so nothing waits for a disk.
SETTINGS: Mapping[str, str] = MappingProxyType(
    {
        "fsync": "off",
        "synchronous_commit": "off",
        "full_page_writes": "off",
        "wal_level": "minimal",
        "max_wal_senders": "0",
        "autovacuum": "off",
        "jit": "off",
        "shared_buffers": "16MB",
        "max_connections": "200",
        "max_wal_size": "4GB",
        "checkpoint_timeout": "1h",
    }
)

T = TypeVar("T")


Session = tuple[Path, int]  # the folder, and the pipe's end to hold until the session is over


def open_session() -> Session | None:
    """Make the session's folder and tell the workers of it; None in a worker, which was told."""
    if FOLDER_SAID_IN in os.environ:
        return None
    folder = quick_folder()
    os.mkfifo(folder / "alive")
    held = os.open(folder / "alive", os.O_RDWR)
    os.environ[FOLDER_SAID_IN] = str(folder)
    return folder, held


def quick_folder() -> Path:
    """A new private folder, in memory where there is room.

    A database is some 300 files: copying one takes 15 ms in memory, and on a slow disk 500.
    """
    memory = Path("/dev/shm")  # noqa: S108 - a private folder is made inside
    roomy = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM
    return Path(tempfile.mkdtemp(prefix="tryeza-test-", dir=memory if roomy else None))


def close_session(folder: Path, held: int) -> None:
    """Let go of the pipe, so that a keeper ends; remove the folder if none has a server running."""
    os.close(held)
    del os.environ[FOLDER_SAID_IN]
    if not (folder / "host").exists():
        shutil.rmtree(folder)


class Server:
    """The session's server, as one worker sees it: makes and drops databases."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, name="test-databases", daemon=True).start()
        self._admin = self._do(asyncpg.connect(host=host, user="tryeza", database="postgres"))

    def url(self, name: str) -> str:
        """The DSN of a database."""
        return f"postgresql+asyncpg://tryeza@/{name}?host={self._host}"

    def make_template(self) -> None:
        """Make the database that the others are copies of, with every migration applied."""
        self.drop(TEMPLATE)
        self.execute(f"CREATE DATABASE {TEMPLATE}")
        self._do(_migrate(self.url(TEMPLATE)))

    def copy(self, template: str = TEMPLATE) -> str:
        """A new database like the template; its name."""
        name = f"t_{uuid4().hex}"
        self.make_copy(name, template)
        return name

    def make_copy(self, name: str, template: str) -> None:
        """Make a database of this name like the template, to which nobody may be connected."""
        # FILE_COPY: 15 ms, against 40 to 60 for WAL_LOG (8 MB of template, nothing synced).
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")

    def empty(self) -> str:
        """A new database with nothing in it; its name."""
        name = f"t_{uuid4().hex}"
        self.execute(f"CREATE DATABASE {name} STRATEGY FILE_COPY")
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever is still connected."""
        self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def execute(self, statement: str) -> None:
        """Carry out one statement as the server's owner, outside of any transaction."""
        self._do(self._admin.execute(statement))

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)


async def _migrate(url: str) -> None:
    engine = connect(url)
    await schema.migrate(engine)
    await engine.dispose()


def server() -> Server:
    """The session's server, started if this worker is the first to need it."""
    folder = Path(os.environ[FOLDER_SAID_IN])
    with locked(folder / "lock"):
        if not (folder / "keeper").exists():
            leave_keeper(folder)
        found = Server((folder / "host").read_text())
        if not (folder / "migrated").exists():
            found.make_template()
            (folder / "migrated").touch()
    return found


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock that all workers of the session know."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def leave_keeper(folder: Path) -> None:
    """Start the keeper and wait until its server is ready."""
    log = (folder / "keeper").open("w")
    keeper = subprocess.Popen(
        [sys.executable, "-m", "tests.postgres", str(folder)],
        cwd=Path(__file__).parent.parent,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    while not (folder / "host").exists():
        if keeper.poll() is not None:
            raise RuntimeError(f"No test database: {(folder / 'keeper').read_text()}")
        time.sleep(0.01)


def keep(folder: Path) -> None:
    """Run the server until the session has ended, then remove everything."""
    alive = os.open(folder / "alive", os.O_RDONLY)
    folder.chmod(0o711)
    running = start(folder / "data", settings=SETTINGS)
    host = folder / "host"
    host.with_suffix(".new").write_text(running.url.partition("host=")[2])
    host.with_suffix(".new").rename(host)
    os.read(alive, 1)
    running.stop()
    shutil.rmtree(folder)


if __name__ == "__main__":
    keep(Path(sys.argv[1]))
