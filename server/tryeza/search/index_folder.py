"""The folder of the index: which index in it is the current one, and who may write to it.

    current       the name of the index that is read and written
    <name>/       an index: Whoosh's files, and `place`, up to where the outbox is in it;
                  `outdated` where it still holds a name that must be forgotten
    writing.lock, building.lock

Nothing here is worth a backup, and nothing is ever put back from one: Whoosh's files are pickled.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from typing import Final
from uuid import uuid4

import msgspec

from tryeza.kernel.outbox import Cursor
from tryeza.search import analysis

_CURRENT: Final = "current"
_PLACE: Final = "place"
_OUTDATED: Final = "outdated"


class Place(msgspec.Struct, frozen=True):
    """Up to where an index has the outbox, and by which analysis it was made."""

    version: str
    xid: str
    id: int

    @property
    def cursor(self) -> Cursor:
        """Where the outbox is read on."""
        return Cursor(self.xid, self.id)


@dataclass(frozen=True, slots=True)
class IndexFolder:
    """The folder, which need not exist yet."""

    path: Path

    def current(self) -> Path | None:
        """The index to be read; None where there is none that this program could read."""
        try:
            path = self.path / (self.path / _CURRENT).read_text("ascii")
            return path if place_of(path).version == analysis.version() else None
        except (FileNotFoundError, ValueError, msgspec.DecodeError):
            return None  # not there, or not what was written: a machine lost its power

    def new(self) -> Path:
        """An empty folder for an index under way."""
        path = self.path / uuid4().hex
        path.mkdir()
        return path

    def make_current(self, path: Path) -> None:
        """Let everybody read this index from now on."""
        _write(self.path / _CURRENT, path.name.encode())

    def remove_others(self, *kept: Path) -> None:
        """Remove every index but these."""
        for path in self.path.iterdir():
            if path.is_dir() and path not in kept:
                rmtree(path, ignore_errors=True)

    @contextmanager
    def locked(self, name: str) -> Iterator[bool]:
        """Whether the lock of this name is ours in the block; it ends with the process."""
        self.path.mkdir(parents=True, exist_ok=True)
        with (self.path / f"{name}.lock").open("w") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
                return
            yield True


def place_of(path: Path) -> Place:
    """Up to where this index has the outbox."""
    return msgspec.json.decode((path / _PLACE).read_bytes(), type=Place)


def keep_place(path: Path, cursor: Cursor) -> None:
    """Say that this index has everything up to here. It is said after it is so, never before."""
    place = Place(analysis.version(), cursor.xid, cursor.id)
    _write(path / _PLACE, msgspec.json.encode(place))


def mark_outdated(path: Path) -> None:
    """Say that this index has to be made anew: what is replaced in it stays in its files."""
    (path / _OUTDATED).touch()


def is_outdated(path: Path) -> bool:
    """Whether this index has to be made anew."""
    return (path / _OUTDATED).exists()


def _write(path: Path, content: bytes) -> None:
    """Write a small file so that who reads it reads all of it or what was there before."""
    new = path.with_suffix(".new")
    new.write_bytes(content)
    new.replace(path)
