"""Whatever is killed, and whenever: what was acknowledged is there, and nothing is half done."""

import asyncio
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import psutil
import pytest
from sqlalchemy import text
from tests.postgres import quick_folder

from tryeza.kernel import journal_check, schema
from tryeza.kernel.db import connect, sessions
from tryeza.kernel.embedded import start

ROOT = Path(__file__).parents[2]


def postmaster(writer: psutil.Process) -> psutil.Process:
    return next(child for child in writer.children() if child.name() == "postgres")


def kill_us(writer: psutil.Process) -> None:
    """The program alone, as an out-of-memory killer does: its server ends in order."""
    writer.kill()


def kill_everything(writer: psutil.Process) -> None:
    """All at once, as a machine that loses its power does to processes."""
    server = postmaster(writer)
    everyone = [writer, server, *server.children()]
    for process in everyone:
        process.send_signal(signal.SIGSTOP)
    for process in everyone:
        process.kill()


def kill_the_server(writer: psutil.Process) -> None:
    """PostgreSQL's first process: its orphans end, and the keeper starts it again."""
    postmaster(writer).kill()


def kill_a_backend(writer: psutil.Process) -> None:
    """One of PostgreSQL's processes, in the middle of its work: it throws all others out."""
    above = postmaster(writer).pid
    backends = (  # listed so, one that ends meanwhile is passed over
        each
        for each in psutil.process_iter(["ppid", "cmdline"])
        if each.info["ppid"] == above and "tryeza tryeza" in " ".join(each.info["cmdline"] or ())
    )
    next(backends).kill()


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """A data folder with the schema, and nothing else."""
    folder = quick_folder()
    server = start(folder)
    asyncio.run(migrate(server.url))
    server.stop()
    yield folder
    shutil.rmtree(folder)


async def migrate(url: str) -> None:
    engine = connect(url)
    await schema.migrate(engine)
    await engine.dispose()


@pytest.fixture
def folder(made: Path) -> Iterator[Path]:
    place = quick_folder()
    subprocess.run(["cp", "-a", f"{made}/.", place], check=True)
    yield place
    shutil.rmtree(place)


class Writing:
    """A process that writes, and what it has acknowledged."""

    def __init__(self, folder: Path) -> None:
        orders = [sys.executable, "-m", "tests.crash.writer", str(folder)]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(orders, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
        self.known = psutil.Process(self.process.pid)
        self.acknowledged: set[UUID] = set()

    def listen(self, times: int) -> None:
        assert self.process.stdout is not None
        for _ in range(times):
            self.acknowledged.add(UUID(self.process.stdout.readline().strip()))

    def __enter__(self) -> "Writing":
        return self

    def __exit__(self, *failure: object) -> None:
        self.process.kill()
        rest, _ = self.process.communicate()
        self.acknowledged.update(map(UUID, rest.split()))


@pytest.mark.parametrize("acts", [1, 200])
@pytest.mark.parametrize("kill", [kill_us, kill_everything, kill_the_server, kill_a_backend])
async def test_no_acknowledged_act_is_lost_and_none_is_half_done(
    folder: Path, kill: Callable[[psutil.Process], None], acts: int
) -> None:
    with Writing(folder) as writing:
        writing.listen(acts)
        kill(writing.known)
        if kill in (kill_the_server, kill_a_backend):
            writing.listen(50)  # it goes on by itself
    assert len(writing.acknowledged) >= acts

    server = start(folder)
    engine = connect(server.url)
    async with sessions(engine)() as session:
        done = await session.execute(
            text(
                "SELECT subject_id, count(*) AS events FROM journal"
                " WHERE kind = 'test.done' GROUP BY subject_id"
            )
        )
        events = {row.subject_id: row.events for row in done}
        verdict = await journal_check.verify(session)
        broken = await session.scalar(text("SELECT sum(checksum_failures) FROM pg_stat_database"))
    await engine.dispose()
    server.stop()

    assert writing.acknowledged <= events.keys()
    assert set(events.values()) == {2}
    assert verdict.sound
    assert broken == 0
