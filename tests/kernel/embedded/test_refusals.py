"""Why the embedded PostgreSQL does not start is told, with the way out."""

import os
from pathlib import Path

import pytest
from tests.kernel.embedded.servers import all_gone, running

from tryeza.kernel.embedded import EmbeddedError, start
from tryeza.kernel.embedded.account import own_account
from tryeza.kernel.embedded.failures import (
    DidNotStart,
    NoAccount,
    NoPrograms,
    NotOurs,
    WrongVersion,
)
from tryeza.kernel.embedded.programs import Programs, find_programs


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


def test_every_refusal_is_one_kind_of_failure() -> None:
    for kind in (DidNotStart, NoAccount, NoPrograms, NotOurs, WrongVersion):
        assert issubclass(kind, EmbeddedError)
    assert own_account().uid == os.geteuid()
