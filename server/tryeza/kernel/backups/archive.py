"""The file of a backup: a tar with the database's dump, the files, and last a manifest of it all.

    README.txt        for whoever finds it in ten years
    database.dump     PostgreSQL's own custom format (pg_dump -Fc)
    files/ab/cd/…     every file of the store, under its SHA-256
    manifest.json     when and of what; of each member before it, its size and SHA-256

The manifest comes last because only then the sums are known; a file cut short has none. The tar is
not compressed: the dump and office files already are.
"""

import hashlib
import tarfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO

import msgspec

from tryeza.kernel.backups.facts import Facts
from tryeza.kernel.backups.progress import Step, Tell, in_silence

FORMAT = 1
DUMP = "database.dump"
MANIFEST = "manifest.json"
README = "README.txt"
FILES = "files/"
CHUNK = 1 << 20  # bytes read at once
LARGEST_MANIFEST = 1 << 28  # bytes, of some million files
WORDS = """\
This is a backup of Tryeza, a platform on which texts are drafted together.

    tryeza restore THIS-FILE

puts it into an installation whose database is empty. Without Tryeza: database.dump is a PostgreSQL
dump in the custom format (pg_restore), files/ holds files under the SHA-256 of their content, and
manifest.json says what is here, with the SHA-256 and the size of each.
"""


class BackupError(Exception):
    """A backup cannot be made, read or restored; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file in the archive, as it was put in."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive holds."""

    format: int
    made_at: datetime
    program: str  # the version of Tryeza that made it
    facts: Facts
    members: Mapping[str, Member]

    @property
    def files(self) -> Mapping[str, Member]:
        """The members that belong into the store, by their path in it."""
        return {
            name.removeprefix(FILES): member
            for name, member in self.members.items()
            if name.startswith(FILES)
        }


@dataclass(frozen=True, slots=True)
class _Form:
    """As much of a manifest as those of every format have."""

    format: int


class Summed:
    """A file being read, which counts and sums what it gives."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._sum = hashlib.sha256()
        self._size = 0

    def read(self, size: int = -1) -> bytes:
        """Some bytes of the file."""
        data = self._file.read(size)
        self._sum.update(data)
        self._size += len(data)
        return data

    @property
    def member(self) -> Member:
        """What was read until now."""
        return Member(self._size, self._sum.hexdigest())


class Writer:
    """An archive being written."""

    def __init__(self, file: IO[bytes]) -> None:
        self._tar = tarfile.TarFile(fileobj=file, mode="w", format=tarfile.PAX_FORMAT)
        self._members: dict[str, Member] = {}
        self.add(README, BytesIO(WORDS.encode()), len(WORDS.encode()))

    def add(self, name: str, file: IO[bytes], size: int) -> Member:
        """Put in a file of this size, and say what was read of it."""
        entry = tarfile.TarInfo(name)
        entry.size = size
        entry.mode = 0o600
        summed = Summed(file)
        self._tar.addfile(entry, summed)
        self._members[name] = summed.member
        return summed.member

    def finish(self, made_at: datetime, program: str, facts: Facts) -> None:
        """Put in the manifest and the tar's end."""
        manifest = Manifest(FORMAT, made_at, program, facts, self._members)
        text = msgspec.json.format(msgspec.json.encode(manifest), indent=1)
        self.add(MANIFEST, BytesIO(text), len(text))
        self._tar.close()


@contextmanager
def reading(path: Path) -> Iterator[tarfile.TarFile]:
    """The tar of a backup; BackupError if it is none, or is cut short."""
    try:
        with tarfile.open(path, "r:") as tar:
            yield tar
    except (tarfile.TarError, EOFError) as error:
        raise BackupError(f"{path} is not a whole backup of Tryeza: {error}.") from error
    except OSError as error:
        raise BackupError(f"{path} cannot be read: {error.strerror or error}.") from error


def verify(path: Path, tell: Tell = in_silence) -> Manifest:
    """Read the whole archive and compare every member with the manifest, which is given back."""
    found: dict[str, Member] = {}
    manifest = None
    done, in_all = 0, path.stat().st_size if path.exists() else 0
    with reading(path) as tar:
        for entry in tar:
            if manifest is not None or not entry.isreg() or entry.name in found:
                raise BackupError(f"{path} holds what no backup of Tryeza does: {entry.name}.")
            if entry.name == MANIFEST:
                manifest = _manifest(tar, entry, path)
            else:
                found[entry.name] = _sum_of(tar, entry)
            done += entry.size
            tell(Step.VERIFYING, done, in_all)
    if manifest is None:
        raise BackupError(f"{path} is not a whole backup of Tryeza: it has no manifest.")
    tell(Step.VERIFYING, in_all, in_all)
    _compare(path, manifest.members, found)
    return manifest


def _compare(path: Path, said: Mapping[str, Member], found: Mapping[str, Member]) -> None:
    for name in sorted(said.keys() | found.keys()):
        if said.get(name) != found.get(name):
            raise BackupError(f"{path} was damaged or altered: {name} is not as it was put in.")


def _sum_of(tar: tarfile.TarFile, entry: tarfile.TarInfo) -> Member:
    file = tar.extractfile(entry)
    assert file is not None  # noqa: S101 - a regular file, as the caller has seen
    summed = Summed(file)
    while summed.read(CHUNK):
        pass
    return summed.member


def _manifest(tar: tarfile.TarFile, entry: tarfile.TarInfo, path: Path) -> Manifest:
    file = tar.extractfile(entry)
    assert file is not None  # noqa: S101 - a regular file, as the caller has seen
    try:
        text = file.read(min(entry.size, LARGEST_MANIFEST))
        if msgspec.json.decode(text, type=_Form).format != FORMAT:
            raise BackupError(f"{path} was made by a newer Tryeza: restore it with that one.")
        return msgspec.json.decode(text, type=Manifest)
    except msgspec.DecodeError as error:
        raise BackupError(f"{path} has a manifest that cannot be read: {error}.") from error
