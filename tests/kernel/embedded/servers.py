"""Real servers of the embedded PostgreSQL, ours and another process's, and what is seen of them."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import asyncpg
import psutil

from tryeza.kernel.embedded import Embedded, remains, start
from tryeza.kernel.embedded.account import server_account
from tryeza.kernel.embedded.cluster import Cluster
from tryeza.kernel.embedded.programs import find_programs

LINUX = sys.platform == "linux"

# Another process that keeps a server until its standard input closes.
ANOTHER = """
import sys
from pathlib import Path
from tryeza.kernel.embedded import start
server = start(Path(sys.argv[1]), kernel_watches=sys.argv[2] == "True")
print(server.url, flush=True)
sys.stdin.read()
server.stop()
"""


@contextmanager
def running(place: Path, **options: Any) -> Iterator[Embedded]:
    server = start(place, **options)
    try:
        yield server
    finally:
        server.stop()


@contextmanager
def another_process(folder: Path, kernel_watches: bool = LINUX) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", ANOTHER, folder, str(kernel_watches)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


async def ask(url: str, question: str) -> Any:
    connection = await asyncpg.connect(url.replace("+asyncpg", ""), timeout=10)
    try:
        return await connection.fetchval(question)
    finally:
        await connection.close()


def cluster_of(folder: Path) -> Cluster:
    cluster = folder.resolve() / "postgres"
    return Cluster(cluster, find_programs(), server_account(cluster))


def postmaster(folder: Path) -> psutil.Process:
    return psutil.Process(int((folder / "postgres/postmaster.pid").read_text().split()[0]))


def child(folder: Path, name: str) -> psutil.Process:
    """One of PostgreSQL's own processes; others, which come and go, are passed over."""
    above = postmaster(folder).pid
    [found] = [
        each
        for each in psutil.process_iter(["ppid", "cmdline"])
        if each.info["ppid"] == above and name in " ".join(each.info["cmdline"] or ())
    ]
    return found


def all_gone(folder: Path) -> bool:
    return not list(remains.processes(cluster_of(folder)))


def is_link_to(path: str, target: Path) -> bool:
    return Path(path).readlink() == target


def until(fact: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not fact():
        assert time.monotonic() < deadline, "it never came true"
        time.sleep(0.01)


def ready(folder: Path, but_not: int) -> bool:
    lines = (folder / "postgres/postmaster.pid").read_text().splitlines()
    return len(lines) > 7 and lines[7].strip() == "ready" and lines[0] != str(but_not)


def answers(folder: Path) -> bool:
    asked = [str(find_programs()["pg_isready"]), "-q", "-h", str(folder / "postgres")]
    return subprocess.run(asked, check=False).returncode == 0
