"""Backups: what was there comes back, and nothing is restored that is not whole or not wanted."""

import asyncio
import io
import tarfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import msgspec
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel import ids, journal_check, outbox
from tryeza.kernel.actor import Actor
from tryeza.kernel.backups import Backup, BackupError, backup, clients, restore, verify
from tryeza.kernel.backups.archive import DUMP, MANIFEST, Writer
from tryeza.kernel.backups.facts import Facts, looking
from tryeza.kernel.backups.progress import Step, in_silence
from tryeza.kernel.db import Sessions, connect, sessions
from tryeza.kernel.files import FileStore
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import attempt, begin

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ARTA = Actor(person_id=ids.new_id(), name="Arta")
DRAFT = "Neni 1 — Qëllimi".encode()


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Sessions]:
    engine = connect(url)
    yield sessions(engine)
    await engine.dispose()


async def happen(database: Sessions, times: int) -> None:
    for _ in range(times):
        stream = stream_of("group", subject := ids.new_id())
        async with begin(database, now=NOON, actor=ARTA) as work, attempt(work, request=None):
            work.record("test.one", stream=stream, subject_id=subject, note="ë\tç\n'\\.")


@pytest.fixture
async def site(database_url: str, tmp_path: Path) -> str:
    """An installation in which three things have happened and one file is stored."""
    FileStore(tmp_path / "files").keep(DRAFT)
    async with opened(database_url) as database:
        await happen(database, 3)
    return database_url


async def back_up(url: str, folder: Path) -> Backup:
    return await backup(url, folder / "files", folder / "backup.tar", made_at=NOON)


async def contents(url: str) -> dict[str, bytes]:
    """Every table as COPY writes it, but for the numbers of transactions."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    tables = await connection.fetch(
        "SELECT table_name AS name,"
        " string_agg(quote_ident(column_name), ',' ORDER BY column_name) AS columns"
        " FROM information_schema.columns WHERE table_schema = 'public' AND udt_name <> 'xid8'"
        " GROUP BY table_name"
    )
    found = {}
    for table in tables:
        out = io.BytesIO()
        query = f"SELECT {table['columns']} FROM {table['name']} AS t ORDER BY t::text"  # noqa: S608
        await connection.copy_from_query(query, output=out)
        found[table["name"]] = out.getvalue()
    await connection.close()
    return found


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


async def is_untouched(url: str) -> bool:
    return await contents(url) == {}


# --- There and back -------------------------------------------------------------------------------


async def test_everything_comes_back(site: str, empty_database_url: str, tmp_path: Path) -> None:
    made = await back_up(site, tmp_path)
    restored = await restore(empty_database_url, tmp_path / "new", made.path)
    assert restored == made.manifest
    assert made.manifest.facts.rows["journal"] == 6  # each stream is told to the register too
    before, after = await contents(site), await contents(empty_database_url)
    assert len(before) > 20
    assert after == before
    (name,) = made.manifest.files
    assert (tmp_path / "new" / name).read_bytes() == DRAFT
    async with opened(empty_database_url) as database, database() as session:
        assert (await journal_check.verify(session)).sound


async def test_what_happens_meanwhile_is_in_the_backup_wholly_or_not_at_all(
    site: str, empty_database_url: str, tmp_path: Path
) -> None:
    async with opened(site) as database:
        working = asyncio.create_task(happen(database, 200))
        made = await back_up(site, tmp_path)
        assert not working.done()
        await working
    await restore(empty_database_url, tmp_path / "new", made.path)
    async with opened(empty_database_url) as database, database() as session:
        verdict = await journal_check.verify(session)
    assert verdict.sound
    assert verdict.events == made.manifest.facts.rows["journal"]


async def heard_by_all(database: Sessions, count: int) -> list[str]:
    """The streams of all events, once readers hear so many.

    What is committed is heard when no older transaction runs, of other tests on the server either.
    """
    while True:
        async with database() as session:
            events = await outbox.tail(session, outbox.START)
        if len(events) >= count:
            return [event.stream for event in events]
        await asyncio.sleep(0.01)


async def test_readers_of_the_outbox_go_on_where_they_were(
    site: str, empty_database_url: str, tmp_path: Path
) -> None:
    heard: list[tuple[str, str]] = []

    def hearing(name: str) -> Callable[[AsyncSession, outbox.Happened], Awaitable[None]]:
        async def hear(_: AsyncSession, event: outbox.Happened) -> None:
            heard.append((name, event.stream))

        return hear

    async with opened(site) as database:
        await outbox.read_once(database, "mail", hearing("mail"), most=2)
        await outbox.read_once(database, "search", hearing("search"), most=5)
        async with database() as session, session.begin():  # as on a server that is much older
            await session.execute(text("SET LOCAL session_replication_role = replica"))
            for table in ("journal", "outbox_reader"):
                older = f"UPDATE {table} SET xid = (xid::text::bigint + 10^12)::text::xid8"  # noqa: S608
                await session.execute(text(older.replace(":", r"\:")))
    made = await back_up(site, tmp_path)
    await restore(empty_database_url, tmp_path / "new", made.path)
    async with opened(empty_database_url) as database:
        await happen(database, 1)
        everything = await heard_by_all(database, 8)
        for name in ("mail", "search"):
            await outbox.read_once(database, name, hearing(name))
    assert sorted(s for name, s in heard if name == "mail") == sorted(everything)
    assert sorted(s for name, s in heard if name == "search") == sorted(everything)


async def test_a_server_that_is_impatient_with_idle_transactions_waits_for_a_long_dump(
    site: str,
) -> None:
    engine = connect(site)
    async with engine.begin() as connection:
        name = site.partition("?")[0].rpartition("/")[2]
        patience = f"ALTER DATABASE {name} SET idle_in_transaction_session_timeout = '60s'"
        await connection.execute(text(patience))
    await engine.dispose()
    async with looking(site) as connection:
        asked = text("SHOW idle_in_transaction_session_timeout")
        assert await connection.scalar(asked) == "0"


async def test_progress_is_told(site: str, tmp_path: Path) -> None:
    told: list[tuple[Step, int, int]] = []
    out = tmp_path / "b.tar"
    await backup(site, tmp_path / "files", out, made_at=NOON, tell=lambda *step: told.append(step))
    steps = list(dict.fromkeys(step for step, _, _ in told))
    assert steps == [Step.DATABASE, Step.FILES, Step.VERIFYING]
    assert (Step.FILES, len(DRAFT), len(DRAFT)) in told
    assert all(done <= in_all for step, done, in_all in told if step is not Step.DATABASE)


async def test_a_backup_is_for_its_owner_alone(site: str, tmp_path: Path) -> None:
    made = await back_up(site, tmp_path)
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert names(tmp_path) == {"backup.tar", "files"}


async def test_a_file_that_rotted_in_the_store_is_named(site: str, tmp_path: Path) -> None:
    kept = FileStore(tmp_path / "files").keep(b"whole")
    path = FileStore(tmp_path / "files").path_of(kept.sha256)
    path.write_bytes(b"rotten")
    made = await back_up(site, tmp_path)
    assert made.damaged == (str(path.relative_to(tmp_path / "files")),)


async def test_an_unfinished_upload_is_left_out(site: str, tmp_path: Path) -> None:
    (tmp_path / "files/incoming/tmp1").write_bytes(b"half")
    assert len((await back_up(site, tmp_path)).manifest.files) == 1


# --- Refusals -------------------------------------------------------------------------------------


async def test_a_backup_overwrites_nothing(site: str, tmp_path: Path) -> None:
    (tmp_path / "backup.tar").write_text("precious")
    with pytest.raises(BackupError, match=r"backup\.tar exists already"):
        await back_up(site, tmp_path)
    assert (tmp_path / "backup.tar").read_text() == "precious"


async def test_a_backup_that_fails_leaves_no_file(
    site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients, "NEEDED", ("pg_dump_of_nobody",))
    with pytest.raises(BackupError, match=r"pg_dump for a server of version .* was not found"):
        await back_up(site, tmp_path)
    with pytest.raises(BackupError, match=r"No such file or directory: '/nowhere/b\.tar\.part'"):
        await backup(site, tmp_path / "files", Path("/nowhere/b.tar"), made_at=NOON)
    assert names(tmp_path) == {"files"}


async def test_of_a_database_that_holds_nothing_no_backup_is_made(
    empty_database_url: str, tmp_path: Path
) -> None:
    with pytest.raises(BackupError, match="Nothing of Tryeza is in this database"):
        await back_up(empty_database_url, tmp_path)
    assert names(tmp_path) == set()


async def test_a_database_that_is_in_use_is_not_restored_into(site: str, tmp_path: Path) -> None:
    made = await back_up(site, tmp_path)
    before = await contents(site)
    with pytest.raises(BackupError, match="The database is not empty, and a backup replaces"):
        await restore(site, tmp_path / "new", made.path)
    assert await contents(site) == before
    assert not (tmp_path / "new").exists()


@pytest.fixture
async def archive(site: str, tmp_path: Path) -> Path:
    return (await back_up(site, tmp_path)).path


def flipped(archive: Path, place: int) -> None:
    data = bytearray(archive.read_bytes())
    data[place] ^= 1
    archive.write_bytes(data)


async def test_any_altered_byte_of_what_matters_is_noticed(
    archive: Path, empty_database_url: str, tmp_path: Path
) -> None:
    with tarfile.open(archive) as tar:
        places = {entry.name: entry.offset_data for entry in tar if entry.name != MANIFEST}
    assert len(places) == 3
    for name, place in places.items():
        flipped(archive, place)
        with pytest.raises(BackupError, match=f"altered: {name} is not as it was put in"):
            await restore(empty_database_url, tmp_path / "new", archive)
        flipped(archive, place)
    assert verify(archive).files
    assert await is_untouched(empty_database_url)


@pytest.mark.parametrize("kept", [0, 100, 1000, 20_000, -11_000])
def test_a_backup_cut_short_is_noticed(archive: Path, kept: int) -> None:
    archive.write_bytes(archive.read_bytes()[:kept])
    with pytest.raises(BackupError, match="is not a whole backup of Tryeza"):
        verify(archive)


def test_another_kind_of_file_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(b"PK\3\4 and so on")
    with pytest.raises(BackupError, match="is not a whole backup of Tryeza"):
        verify(tmp_path / "letter.docx")
    with pytest.raises(BackupError, match="cannot be read: No such file"):
        verify(tmp_path / "nothing.tar")


def rewritten(archive: Path, **changes: object) -> None:
    """Give the archive another manifest."""
    with tarfile.open(archive) as tar:
        members = [(e, tar.extractfile(e)) for e in tar]
        read = [(e.name, f.read()) for e, f in members if f is not None]
    with tarfile.open(archive, "w") as tar:
        for name, data in read:
            if name == MANIFEST:
                data = msgspec.json.encode({**msgspec.json.decode(data), **changes})
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))


def test_a_format_of_the_future_is_refused(archive: Path) -> None:
    rewritten(archive, format=2)
    with pytest.raises(BackupError, match="was made by a newer Tryeza"):
        verify(archive)


async def test_a_backup_of_a_database_that_held_nothing_is_refused(
    archive: Path, empty_database_url: str, tmp_path: Path
) -> None:
    facts = msgspec.to_builtins(verify(archive).facts)
    rewritten(archive, facts={**facts, "revision": None})
    with pytest.raises(BackupError, match="was made of a database that held nothing"):
        await restore(empty_database_url, tmp_path / "new", archive)
    assert await is_untouched(empty_database_url)


async def test_a_schema_of_the_future_is_refused(
    archive: Path, empty_database_url: str, tmp_path: Path
) -> None:
    facts = msgspec.to_builtins(verify(archive).facts)
    rewritten(archive, facts={**facts, "revision": "9999_moon"}, program="9.0")
    with pytest.raises(BackupError, match=r"schema 9999_moon.*restore it with Tryeza 9\.0"):
        await restore(empty_database_url, tmp_path / "new", archive)
    assert await is_untouched(empty_database_url)


async def test_a_backup_that_would_write_elsewhere_is_refused(
    empty_database_url: str, tmp_path: Path
) -> None:
    with (tmp_path / "evil.tar").open("wb") as file:
        writer = Writer(file)
        writer.add("files/../../escaped", io.BytesIO(b"x"), 1)
        writer.finish(NOON, "0", Facts("0001_kernel", "18.6", {}, None))
    with pytest.raises(BackupError, match="wants to write outside of the store"):
        await restore(empty_database_url, tmp_path / "var/files", tmp_path / "evil.tar")
    assert not (tmp_path / "escaped").exists()


def test_a_tar_with_a_link_is_refused(archive: Path) -> None:
    with tarfile.open(archive, "a") as tar:
        link = tarfile.TarInfo("files/aa")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc"
        tar.addfile(link)
    with pytest.raises(BackupError, match="holds what no backup of Tryeza does: files/aa"):
        verify(archive)


async def test_a_restore_that_fails_has_changed_nothing_and_can_be_made_again(
    archive: Path, empty_database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("tryeza.kernel.backups.restoring.PLACES", "SELECT 1 / 0;")
        with pytest.raises(BackupError, match=r"psql failed: .*division by zero"):
            await restore(empty_database_url, tmp_path / "new", archive)
    assert await is_untouched(empty_database_url)
    await restore(empty_database_url, tmp_path / "new", archive)
    assert not await is_untouched(empty_database_url)


async def test_a_dump_that_cannot_be_read_to_its_end_changes_nothing(
    archive: Path, empty_database_url: str, tmp_path: Path
) -> None:
    dumped = tmp_path / DUMP
    with tarfile.open(archive) as tar:
        inside = tar.extractfile(DUMP)
        assert inside is not None
        dumped.write_bytes(inside.read()[:-300])
    programs = clients.clients_for("15", "", encrypted=False)
    with pytest.raises(BackupError, match="pg_restore failed: "):
        clients.load(programs, empty_database_url, dumped, "18", "", in_silence)
    assert await is_untouched(empty_database_url)


# --- PostgreSQL's own programs --------------------------------------------------------------------


def test_what_an_older_server_does_not_know_is_left_out(archive: Path, tmp_path: Path) -> None:
    with tarfile.open(archive) as tar:
        tar.extract(DUMP, tmp_path)
    programs = clients.clients_for("15", "", encrypted=False)
    script = {
        server: b"".join(clients._script(programs, tmp_path / DUMP, server)).splitlines()
        for server in ("16.4", "17.0")
    }
    assert b"SET transaction_timeout = 0;" in script["17.0"]
    assert b"SET transaction_timeout = 0;" not in script["16.4"]
    assert len(script["17.0"]) == len(script["16.4"]) + 1


def test_programs_that_are_too_old_are_not_used() -> None:
    with pytest.raises(BackupError, match=r"for a server of version 99\.1 was not found"):
        clients.clients_for("99.1", "", encrypted=False)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (
            "postgresql+asyncpg://tryeza@/tryeza?host=/run/a%20b",
            {"PGHOST": "/run/a b", "PGPORT": "5432", "PGUSER": "tryeza", "PGDATABASE": "tryeza"},
        ),
        (
            "postgresql+asyncpg://anna:s%40sam@db.example.org:5433/t?ssl=verify-full",
            {
                "PGHOST": "db.example.org",
                "PGPORT": "5433",
                "PGUSER": "anna",
                "PGPASSWORD": "s@sam",
                "PGDATABASE": "t",
                "PGSSLMODE": "verify-full",
            },
        ),
        (
            "postgresql+asyncpg://anna@/t?host=a:1&host=b:2&target_session_attrs=read-write",
            {
                "PGHOST": "a,b",
                "PGPORT": "1,2",
                "PGUSER": "anna",
                "PGDATABASE": "t",
                "PGTARGETSESSIONATTRS": "read-write",
            },
        ),
    ],
)
def test_programs_are_told_the_database_out_of_sight(url: str, said: dict[str, str]) -> None:
    told = clients._libpq(url)
    assert {name: told[name] for name in told if name not in ("PGAPPNAME", "HOME")} == said
