"""Nothing is lost or left running when the embedded PostgreSQL, or who keeps it, is killed."""

import asyncio
import os
import signal
from pathlib import Path

import asyncpg
import psutil
import pytest
from tests.kernel.embedded.servers import (
    LINUX,
    all_gone,
    another_process,
    answers,
    ask,
    child,
    postmaster,
    ready,
    running,
    said,
    until,
)

from tryeza.kernel.embedded import locks, remains, start
from tryeza.kernel.embedded.failures import (
    DidNotStart,
)


@pytest.mark.parametrize(
    "kernel_watches",
    [
        pytest.param(
            True,
            marks=pytest.mark.skipif(
                not LINUX, reason="only Linux tells a child of its parent's death"
            ),
        ),
        False,
    ],
)
@pytest.mark.parametrize("deadly", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
async def test_the_server_ends_in_order_when_we_die(
    folder: Path, deadly: signal.Signals, kernel_watches: bool
) -> None:
    with another_process(folder, kernel_watches) as first:
        await ask(said(first), "CREATE TABLE kept AS SELECT 42 AS n")
        os.killpg(first.pid, deadly)  # as Ctrl-C and a terminal that closes do: the whole group
        until(lambda: all_gone(folder))
    assert "database system is shut down" in (folder / "postgres.log").read_text()
    with running(folder) as server:
        assert server.ours
        assert await ask(server.url, "SELECT n FROM kept") == 42


async def test_a_start_right_after_a_kill_waits_for_the_old_server_to_end(folder: Path) -> None:
    with another_process(folder) as first:
        await ask(said(first), "CREATE TABLE kept AS SELECT 42 AS n")
        old = postmaster(folder).pid
        first.kill()
        with running(folder) as server:
            assert server.ours
            assert postmaster(folder).pid != old
            assert await ask(server.url, "SELECT n FROM kept") == 42


async def test_a_server_that_forgets_to_end_is_ended_by_the_next_start(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "IN_ORDER", 0.5)
    with another_process(folder) as first:
        await ask(said(first), "CREATE TABLE kept AS SELECT 42 AS n")
        checkpointer = child(folder, "checkpointer")
        checkpointer.suspend()  # no server ends in order without its last checkpoint
        first.kill()
        first.wait()
        with running(folder) as server:
            assert server.ours
            assert not checkpointer.is_running()
            assert await ask(server.url, "SELECT n FROM kept") == 42


async def test_who_waits_for_a_server_that_is_kept_ends_nothing(folder: Path) -> None:
    with running(folder) as server:
        await ask(server.url, "SELECT 1")
        kept = postmaster(folder)
        kept.suspend()
        with pytest.raises(DidNotStart, match=r"postgres\.keeper is held, but no server answers"):
            start(folder, patience=0.5)
        kept.resume()
        assert await ask(server.url, "SELECT 1") == 1


async def test_a_server_that_dies_is_started_again(folder: Path) -> None:
    with running(folder) as server:
        await ask(server.url, "CREATE TABLE kept AS SELECT 42 AS n")
        old = postmaster(folder)
        old.kill()
        until(lambda: (folder / "postgres/postmaster.pid").exists() and ready(folder, old.pid))
        assert await ask(server.url, "SELECT n FROM kept") == 42


async def test_a_busy_orphan_of_a_dead_server_does_not_stop_the_next(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remains, "ORPHANS_MAY_TAKE", 0.5)
    with running(folder) as server:
        client = await asyncpg.connect(server.url.replace("+asyncpg", ""))
        busy = client.get_server_pid()
        endless = "SELECT count(*) FROM generate_series(1, 1000000000000) AS n"
        question = asyncio.create_task(client.fetchval(endless))
        active = "SELECT state FROM pg_stat_activity WHERE query LIKE '% 1000000000000) AS n'"
        while await ask(server.url, active) != "active":
            pass
        old = postmaster(folder)
        old.kill()
        with pytest.raises((asyncpg.ConnectionDoesNotExistError, ConnectionError)):
            await question  # it looks at nothing but its numbers until it is killed
        until(lambda: not psutil.pid_exists(busy))
        until(lambda: answers(folder))
        assert await ask(server.url, "SELECT 1") == 1
