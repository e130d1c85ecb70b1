"""Restores a backup: only what is whole, only into an empty database, and then compares."""

import os
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath
from tempfile import NamedTemporaryFile, _TemporaryFileWrapper
from typing import IO

from anyio.to_thread import run_sync

from tryeza.kernel import schema
from tryeza.kernel.backups.archive import CHUNK, DUMP, FILES, BackupError, Manifest, reading, verify
from tryeza.kernel.backups.clients import clients_for, load
from tryeza.kernel.backups.facts import Facts, facts_of, is_empty, is_encrypted, looking
from tryeza.kernel.backups.progress import Step, Tell, in_silence

# The journal is read in the order of transaction numbers, and those of another server mean nothing
# here: all of them could lie in the future. Give them new ones, lower than any of this server, with
# a step after each place that a reader had come to; the reader's place is then the end of its step.
PLACES = """
CREATE TEMPORARY TABLE place ON COMMIT DROP AS
    SELECT xid, id, row_number() OVER (ORDER BY xid, id) + 2 AS step
    FROM (SELECT DISTINCT xid, id FROM public.outbox_reader) AS reader;
ALTER TABLE public.journal DISABLE TRIGGER USER;  -- the guard that it is only appended to
UPDATE public.journal SET xid = (
    SELECT (count(*) + 3)::text::xid8 FROM pg_temp.place
    WHERE (place.xid, place.id) < (journal.xid, journal.id)
);
ALTER TABLE public.journal ENABLE TRIGGER USER;
UPDATE public.outbox_reader SET xid = place.step::text::xid8, id = 9223372036854775807
    FROM pg_temp.place WHERE (place.xid, place.id) = (outbox_reader.xid, outbox_reader.id);
"""


async def restore(
    url: str, files: Path, archive: Path, *, source: str = "", tell: Tell = in_silence
) -> Manifest:
    """Put the backup `archive` into the empty database at `url` and into the store `files`.

    First reads the whole archive. Files are named by their content, so that they may be there
    already; the database is filled in one transaction: a restore that was stopped anywhere is
    simply made again. The schema is as old as the backup: migrate next. Raises BackupError.
    """
    manifest = await run_sync(verify, archive, tell)
    _refuse_strange(archive, manifest)
    server, encrypted = await _refuse_used(url)
    clients = clients_for(server, source, encrypted=encrypted)
    then = PLACES if "outbox_reader" in manifest.facts.rows else ""
    with await run_sync(_beside, files) as dumped:
        await run_sync(_take_out, archive, manifest, files, dumped, tell)
        await run_sync(partial(load, clients, url, Path(dumped.name), server, then, tell))
    await _compare(url, manifest.facts)
    return manifest


def _refuse_strange(archive: Path, manifest: Manifest) -> None:
    revision, ours = manifest.facts.revision, schema.newest()
    if revision is None:
        raise BackupError(f"{archive} was made of a database that held nothing.")
    if revision > ours:
        raise BackupError(
            f"{archive} has the schema {revision}, and this Tryeza knows up to {ours}: "
            f"restore it with Tryeza {manifest.program} or a later one."
        )


async def _refuse_used(url: str) -> tuple[str, bool]:
    """The server's version and whether it is spoken to in secret; BackupError if it has tables."""
    async with looking(url) as connection:
        if not await is_empty(connection):
            raise BackupError(
                "The database is not empty, and a backup replaces nothing. Make an empty one "
                "(createdb tryeza; for the embedded server, move its folder postgres away)."
            )
        return (await facts_of(connection)).server, await is_encrypted(connection)


def _beside(files: Path) -> "_TemporaryFileWrapper[bytes]":
    """A temporary file where there is room for what is in the store."""
    files.mkdir(parents=True, exist_ok=True)
    return NamedTemporaryFile(dir=files)


def _take_out(
    archive: Path, manifest: Manifest, files: Path, dumped: IO[bytes], tell: Tell
) -> None:
    """Put the files into the store, where they are not yet, and the dump into `dumped`."""
    in_all = sum(member.size for member in manifest.files.values())
    done = 0
    with reading(archive) as tar:
        for entry in tar:
            content = tar.extractfile(entry)
            assert content is not None  # noqa: S101 - verified to be regular
            if entry.name == DUMP:
                shutil.copyfileobj(content, dumped, CHUNK)
                dumped.flush()
            elif entry.name.startswith(FILES):
                _put(files / _safe(entry.name), content)
                done += entry.size
                tell(Step.FILES, done, in_all)
    os.sync()


def _safe(name: str) -> PurePosixPath:
    """The path below the store; BackupError for one that leads out of it."""
    path = PurePosixPath(name.removeprefix(FILES))
    if path.is_absolute() or ".." in path.parts:
        raise BackupError(f"The backup wants to write outside of the store: {name}.")
    return path


def _put(path: Path, content: IO[bytes]) -> None:
    if path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, delete=False) as part:
        shutil.copyfileobj(content, part, CHUNK)
    Path(part.name).rename(path)


async def _compare(url: str, before: Facts) -> None:
    """Hold the copy against what was written down of the original."""
    async with looking(url) as connection:
        after = await facts_of(connection)
    if replace(after, server=before.server) != before:
        raise BackupError(
            "The restored database is not what was backed up: keep the backup, and report this."
        )
