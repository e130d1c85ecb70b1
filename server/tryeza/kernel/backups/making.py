"""Makes a backup: the database as one moment has it, then the files, then reads it all again."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from anyio.to_thread import run_sync
from sqlalchemy import text

from tryeza.kernel.backups.archive import DUMP, FILES, BackupError, Manifest, Writer, verify
from tryeza.kernel.backups.clients import clients_for, dump
from tryeza.kernel.backups.facts import facts_of, is_encrypted, looking
from tryeza.kernel.backups.progress import Step, Tell, in_silence

INCOMING = "incoming"  # where the store keeps what is not yet whole


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was made and verified."""

    path: Path
    manifest: Manifest
    damaged: tuple[str, ...]  # files of the store whose content is not what their name says


async def backup(
    url: str,
    files: Path,
    out: Path,
    *,
    made_at: datetime,
    source: str = "",
    tell: Tell = in_silence,
) -> Backup:
    """Write the database at `url` and the store `files` into the new file `out`, and verify it.

    The site may go on working: the database is seen as it is when this begins, and every file that
    it speaks of was stored before. `out` appears only when it is whole. `source` is the setting
    TRYEZA_POSTGRES. Raises BackupError.
    """
    with _new_file(out) as part, TemporaryFile(dir=out.parent) as dumped:
        async with looking(url) as connection:
            facts = await facts_of(connection)
            if facts.revision is None:  # as in a wrong folder: a backup of it would calm falsely
                raise BackupError("Nothing of Tryeza is in this database. Is it the right one?")
            encrypted = await is_encrypted(connection)
            clients = clients_for(facts.server, source, encrypted=encrypted)
            snapshot = str(await connection.scalar(text("SELECT pg_export_snapshot()")))
            await run_sync(dump, clients, url, snapshot, dumped, tell)
        writer = Writer(part)
        await run_sync(_add_dump, writer, dumped)
        damaged = await run_sync(_add_files, writer, files, tell)
        writer.finish(made_at, version("tryeza"), facts)
        part.flush()
        manifest = await run_sync(verify, _name(out), tell)
    return Backup(out, manifest, tuple(damaged))


@contextmanager
def _new_file(out: Path) -> Iterator[IO[bytes]]:
    """A file that takes the name `out` once all has gone well, and else is removed."""
    if out.exists():
        raise BackupError(f"{out} exists already: name another file, or move it away.")
    part = _name(out)
    try:
        # For its owner alone: it holds what people wrote, and how they sign in.
        handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w+b") as file:
            yield file
            os.fsync(handle)
        part.rename(out)
    except OSError as error:
        raise BackupError(f"The backup could not be made: {error}.") from error
    finally:
        part.unlink(missing_ok=True)


def _name(out: Path) -> Path:
    """What a backup is called before it is whole."""
    return out.with_name(f"{out.name}.part")


def _add_dump(writer: Writer, dumped: IO[bytes]) -> None:
    size = dumped.tell()
    dumped.seek(0)
    writer.add(DUMP, dumped, size)


def _add_files(writer: Writer, store: Path, tell: Tell) -> list[str]:
    """Put in every file of the store; the names of those whose content does not fit their name."""
    paths = sorted(
        path for path in store.rglob("*") if path.is_file() and not _partial(store, path)
    )
    in_all = sum(path.stat().st_size for path in paths)
    done, damaged = 0, []
    for path in paths:
        name = str(path.relative_to(store))
        with path.open("rb") as file:
            member = writer.add(FILES + name, file, path.stat().st_size)
        damaged += [name] if member.sha256 != path.name else []
        done += member.size
        tell(Step.FILES, done, in_all)
    return damaged


def _partial(store: Path, path: Path) -> bool:
    return path.relative_to(store).parts[0] == INCOMING
