"""A cluster on disk: made whole or not at all, its version, and how a server is run on it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from signal import SIGINT, SIGKILL, Signals
from types import MappingProxyType

from tryeza.kernel.embedded import child
from tryeza.kernel.embedded.account import Account, own_account
from tryeza.kernel.embedded.failures import EmbeddedError, NotOurs, WrongVersion
from tryeza.kernel.embedded.lifeline import LifeLine
from tryeza.kernel.embedded.programs import CLEAN_ENVIRONMENT, Programs, system_programs

DATABASE = "tryeza"  # and the name of its owner
PORT = 5432  # names the socket; no network is involved

SETTINGS: Mapping[str, str] = MappingProxyType(
    {
        "listen_addresses": "",
        "unix_socket_directories": ".",  # the cluster's own folder, whatever the length of its path
        "unix_socket_permissions": "0700",
        "port": str(PORT),
        "cluster_name": "tryeza",
        "max_connections": "60",
        "shared_buffers": "128MB",
        # In the cluster, not in /dev/shm: a container has little there, and a logout may empty it.
        "dynamic_shared_memory_type": "mmap",
        "fsync": "on",
        "full_page_writes": "on",
        "synchronous_commit": "on",
        "password_encryption": "scram-sha-256",
        "timezone": "UTC",
        "log_timezone": "UTC",
        # What failing statements said may be people's words; and so the log stays small.
        "log_min_messages": "log",
        "log_min_error_statement": "panic",
        "log_checkpoints": "off",
        "logging_collector": "off",
    }
)


@dataclass(frozen=True, slots=True)
class Cluster:
    """A cluster's folder, the programs that fit it, and the account that they run as."""

    folder: Path
    programs: Programs
    account: Account

    @property
    def pid_file(self) -> Path:
        """What the server writes about itself (PostgreSQL's storage-file-layout)."""
        return self.folder / "postmaster.pid"

    def orders(self, program: str, folder: Path, signal: Signals, watch: int | None) -> list[str]:
        """The start of a command line that runs a program in `folder`, ended when we end."""
        drop = os.geteuid() != self.account.uid
        order = {
            "parent": os.getpid(),
            "folder": str(folder),
            "account": [self.account.uid, self.account.gid] if drop else None,
            "signal": int(signal),
            "watch": watch,
        }
        script = [sys.executable, "-I", "-S", child.__file__, json.dumps(order)]
        return [*script, str(self.programs[program])]

    def server(self, settings: Mapping[str, str], watch: int | None) -> list[str]:
        """The command line of the server itself; a fast shutdown follows our own end."""
        changes = [f"--{name}={value}" for name, value in {**SETTINGS, **settings}.items()]
        return [
            *self.orders("postgres", self.folder, SIGINT, watch),
            "-D",
            child.FOLDER,
            *changes,
        ]


def refuse_other_version(cluster: Cluster) -> None:
    """Raise WrongVersion, with the way out, if another major version wrote the cluster."""
    written = (cluster.folder / "PG_VERSION").read_text("ascii").strip()
    if written == cluster.programs.major:
        return
    fitting = next((p for p in system_programs() if p.major == written), None)
    place = str(fitting.folder) if fitting else f"FOLDER-OF-POSTGRESQL-{written}"
    found = "found here" if fitting else f"install PostgreSQL {written} and name its folder"
    raise WrongVersion(
        f"{cluster.folder} was written by PostgreSQL {written}; the programs here are "
        f"{cluster.programs.version}. Nothing was changed. To move the data over:\n"
        f"  1. TRYEZA_POSTGRES={place} tryeza backup tryeza-backup.tar   ({found})\n"
        f"  2. mv {cluster.folder} {cluster.folder}-{written}\n"
        "  3. tryeza restore tryeza-backup.tar\n"
        f"Keep {cluster.folder}-{written} until you have seen that all is there."
    )


def create(cluster: Cluster, inherited: tuple[int, ...] = ()) -> None:
    """Make the cluster and its database in a folder beside, then rename it into place.

    The caller holds the lock, and `inherited` passes it on to the programs: what an earlier, killed
    attempt left can then be removed, since none of its programs is running any more.
    """
    new = cluster.folder.with_name(cluster.folder.name + ".new")
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(mode=0o700)
    os.chown(new, cluster.account.uid, cluster.account.gid)
    # fmt: off
    _run(cluster, new, inherited, "initdb", [
        "-D", child.FOLDER, "-U", DATABASE, "--encoding=UTF8", "--locale=C", "--data-checksums",
        "--auth-local=peer", "--auth-host=reject", "--no-instructions",
    ])
    # fmt: on
    statement = f"CREATE DATABASE {DATABASE}\n"
    _run(
        cluster, new, inherited, "postgres", ["--single", "-D", child.FOLDER, "postgres"], statement
    )
    new.rename(cluster.folder)
    _fsync(cluster.folder.parent)


def _run(
    cluster: Cluster,
    folder: Path,
    inherited: tuple[int, ...],
    program: str,
    arguments: list[str],
    spoken: str = "",
) -> None:
    """Run one of the programs to its end; raise EmbeddedError with its words if it fails."""
    with LifeLine() as line:
        done = subprocess.run(  # noqa: S603 - PostgreSQL's own programs with our words
            [*cluster.orders(program, folder, SIGKILL, line.reading), *arguments],
            input=spoken,
            pass_fds=[*inherited, *line.passed],
            env=dict(CLEAN_ENVIRONMENT),
            capture_output=True,
            text=True,
            check=False,
            start_new_session=True,
        )
    # In single-user mode a failed statement is told only in words.
    if done.returncode != 0 or "ERROR:" in done.stderr:
        raise EmbeddedError(f"{program} failed: {done.stderr.strip() or done.stdout.strip()}")


def allow_only_us(cluster: Cluster) -> None:
    """Let in root and the server's account by their socket's credentials, and nobody else."""
    names = dict.fromkeys(["root", cluster.account.name, own_account().name])
    people = "".join(f'us "{name}" {DATABASE}\n' for name in names)
    _write(cluster, "pg_hba.conf", f"local all {DATABASE} peer map=us\n")
    _write(cluster, "pg_ident.conf", people)


def _write(cluster: Cluster, name: str, text: str) -> None:
    """Write a file anew; O_EXCL, so that root follows no link that the account may have laid."""
    path = cluster.folder / name
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        os.fchown(handle, cluster.account.uid, cluster.account.gid)
        file.write(text)


def refuse_strangers_folder(cluster: Cluster) -> None:
    """Raise NotOurs if an ordinary account finds a cluster that belongs to another one."""
    owner = cluster.folder.stat().st_uid
    if owner != cluster.account.uid:
        raise NotOurs(
            f"{cluster.folder} belongs to another account (number {owner}), not to "
            f"{cluster.account.name}. Run tryeza as that account or as root, or set TRYEZA_DATA."
        )


def _fsync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
