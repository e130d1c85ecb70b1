"""The embedded PostgreSQL starts, is shared, and keeps what was written."""

import os
from pathlib import Path

import asyncpg
import pytest
from tests.kernel.embedded.servers import (
    all_gone,
    another_process,
    ask,
    is_link_to,
    postmaster,
    running,
    said,
)

from tryeza.kernel.embedded import keeper


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
