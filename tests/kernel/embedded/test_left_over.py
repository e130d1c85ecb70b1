"""What an earlier server or a killed making left over is in nobody's way."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.kernel.embedded.servers import another_process, ask, cluster_of, ready, running, until

from tryeza.kernel.embedded import start
from tryeza.kernel.embedded.account import Account
from tryeza.kernel.embedded.child import FOLDER
from tryeza.kernel.embedded.failures import (
    DidNotStart,
    NotOurs,
)


async def test_a_stale_pid_whose_number_lives_on_neither_stops_nor_fools_us(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(folder):
        left = (folder / "postgres/postmaster.pid").read_text()
    owner = cluster_of(folder).account
    with stranger(owner) as somebody:
        lines = [str(somebody.pid), *left.splitlines()[1:]]
        assert lines[7].strip() == "ready"
        for name in ("postmaster.pid", ".s.PGSQL.5432.lock"):
            (folder / "postgres" / name).write_text("\n".join(lines) + "\n")
            os.chown(folder / "postgres" / name, owner.uid, owner.gid)
        with monkeypatch.context() as without:
            without.setattr("tryeza.kernel.embedded.launcher.clear_remains", lambda cluster: None)
            with pytest.raises(DidNotStart, match=f"Is another postmaster .PID {somebody.pid}."):
                start(folder)
        with running(folder) as server:
            assert await ask(server.url, "SELECT 1") == 1
        assert somebody.poll() is None


@contextmanager
def stranger(account: Account) -> Iterator[subprocess.Popen[bytes]]:
    user = account.uid if os.geteuid() == 0 else None
    process = subprocess.Popen(["sleep", "60"], cwd="/", user=user)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


async def test_a_making_that_was_killed_is_begun_anew(empty: Path) -> None:
    with another_process(empty) as first:
        until(lambda: (empty / "postgres.new/base").exists())
        first.kill()
    assert not (empty / "postgres").exists()
    with running(empty) as server:
        assert await ask(server.url, "SELECT 1") == 1
    assert not (empty / "postgres.new").exists()


def test_a_server_started_by_hand_is_left_alone(folder: Path) -> None:
    with running(folder):
        pass
    cluster = cluster_of(folder)
    orders = cluster.orders("postgres", cluster.folder, signal.SIGINT, None)
    by_hand = subprocess.Popen([*orders, "-D", FOLDER, "-k", ".", "-h", ""], stderr=subprocess.PIPE)
    try:
        until(lambda: cluster.pid_file.exists() and ready(folder, 0))
        with pytest.raises(NotOurs, match=rf"did not start is running .*\b{by_hand.pid}\b"):
            start(folder)
        assert by_hand.poll() is None
    finally:
        by_hand.send_signal(signal.SIGINT)
        by_hand.communicate()
