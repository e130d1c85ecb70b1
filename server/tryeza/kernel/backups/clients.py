"""PostgreSQL's own pg_dump, pg_restore and psql: which, told where to, and heard when they fail.

They and not a format of our own, because they know every kind of object, their dumps are read by
every later version, and they are what an administrator expects to find in a backup.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryFile
from typing import IO

from sqlalchemy import make_url

from tryeza.kernel.backups.archive import CHUNK, BackupError
from tryeza.kernel.backups.progress import Step, Tell
from tryeza.kernel.embedded.failures import NoPrograms
from tryeza.kernel.embedded.programs import (
    CLEAN_ENVIRONMENT,
    Programs,
    find_programs,
    system_programs,
)

NEEDED = ("pg_dump", "pg_restore", "psql")
# What pg_restore sets at the top of its script, and servers before version 17 do not know.
UNKNOWN_BEFORE_17 = b"SET transaction_timeout = 0;\n"
TOP = 60  # lines
# What an extension says of itself belongs to whoever made the extension, which need not be us.
NOT_OURS = b"COMMENT - EXTENSION"


def clients_for(server: str, source: str, *, encrypted: bool) -> Programs:
    """Programs that can dump a server of this version: of the same major version or a later one.

    Those that `source` (the setting TRYEZA_POSTGRES) names first, then the system's; these first
    where the connection is encrypted, which the programs of wheels cannot do.
    """
    ours, system = _if_found(source), list(system_programs())
    for programs in [*system, *ours] if encrypted else [*ours, *system]:
        complete = all(programs[name].exists() for name in NEEDED)
        if complete and int(programs.major) >= int(server.split(".")[0]):
            return programs
    raise BackupError(
        f"PostgreSQL's pg_dump for a server of version {server} was not found. Install that "
        "version's client programs (Debian: postgresql-client), or name their folder in "
        "TRYEZA_POSTGRES."
    )


def _if_found(source: str) -> list[Programs]:
    try:
        return [find_programs(source)]
    except NoPrograms:
        return []


def dump(programs: Programs, url: str, snapshot: str, out: IO[bytes], tell: Tell) -> None:
    """Write the database as that exported snapshot sees it."""
    what = ["--format=custom", f"--snapshot={snapshot}", "--no-owner", "--no-privileges"]
    with _started(programs, "pg_dump", what, _libpq(url), stdout=subprocess.PIPE) as process:
        source = _pipe(process.stdout)
        while data := source.read(CHUNK):
            out.write(data)
            tell(Step.DATABASE, out.tell(), 0)


def load(programs: Programs, url: str, dumped: Path, server: str, then: str, tell: Tell) -> None:
    """Carry out a dump, and then the statements `then`, in one transaction.

    The transaction is written into the script, and so is its end: if any of the three processes
    dies before, psql sees no COMMIT, and nothing has happened.
    """
    psql = ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", os.devnull, "-f", "-"]
    with _started(programs, "psql", psql, _libpq(url), stdin=subprocess.PIPE) as process:
        target = _pipe(process.stdin)
        # If psql stops reading, it has said why, and _started tells it.
        with suppress(BrokenPipeError), target:
            target.write(b"BEGIN;\n")
            done = 0
            for part in _script(programs, dumped, server):
                target.write(part)
                done += len(part)
                tell(Step.DATABASE, done, 0)
            target.write(f"{then}\nCOMMIT;\n".encode())


def _script(programs: Programs, dumped: Path, server: str) -> Iterator[bytes]:
    """The dump as statements that a server of this version understands."""
    with NamedTemporaryFile() as contents:
        contents.writelines(_contents(programs, dumped))
        contents.flush()
        what = ["--no-owner", "--no-privileges", "-L", contents.name, "-f", "-", str(dumped)]
        with _started(programs, "pg_restore", what, {}, stdout=subprocess.PIPE) as process:
            script = _pipe(process.stdout)
            skipped = UNKNOWN_BEFORE_17 if int(server.split(".")[0]) < 17 else None
            yield from (line for line in islice(script, TOP) if line != skipped)
            while data := script.read(CHUNK):
                yield data


def _contents(programs: Programs, dumped: Path) -> list[bytes]:
    """The lines of a dump's table of contents that are to be carried out."""
    with _started(
        programs, "pg_restore", ["-l", str(dumped)], {}, stdout=subprocess.PIPE
    ) as listed:
        return [line for line in _pipe(listed.stdout) if NOT_OURS not in line]


@contextmanager
def _started(
    programs: Programs,
    name: str,
    arguments: list[str],
    environment: Mapping[str, str],
    *,
    stdin: int = subprocess.DEVNULL,
    stdout: int = subprocess.DEVNULL,
) -> Iterator[subprocess.Popen[bytes]]:
    """A running program; BackupError with its words if it fails, its end if we do."""
    with TemporaryFile() as words:
        process = subprocess.Popen(  # noqa: S603 - PostgreSQL's own programs with our words
            [programs[name], *arguments],
            env={**CLEAN_ENVIRONMENT, **environment},
            stdin=stdin,
            stdout=stdout,
            stderr=words,
        )
        try:
            yield process
        except BaseException:
            process.kill()
            raise
        finally:
            code = process.wait()
        if code != 0:
            words.seek(0)
            raise BackupError(f"{name} failed: {words.read(4000).decode(errors='replace').strip()}")


def _pipe(end: IO[bytes] | None) -> IO[bytes]:
    assert end is not None  # noqa: S101 - asked for above
    return end


def _libpq(url: str) -> dict[str, str]:
    """A DSN of SQLAlchemy as the variables that PostgreSQL's programs read.

    In the environment, because a command line is for everyone on the machine to read.
    """
    parts = make_url(url)
    said = {key: [v] if isinstance(v, str) else list(v) for key, v in parts.query.items()}
    hosts = [host.partition(":") for host in said.get("host", [parts.host or ""])]
    port = str(parts.port or 5432)
    known = {
        "PGHOST": ",".join(host for host, _, _ in hosts),
        "PGPORT": ",".join(own or said.get("port", [port])[0] for _, _, own in hosts),
        "PGUSER": parts.username or "",
        "PGPASSWORD": parts.password or "",
        "PGDATABASE": parts.database or "",
        "PGSSLMODE": said.get("ssl", [""])[0].replace("true", "require"),
        "PGTARGETSESSIONATTRS": said.get("target_session_attrs", [""])[0],
        "PGAPPNAME": "tryeza backup",
        "HOME": str(Path.home()),
    }
    return {name: value for name, value in known.items() if value}
