"""Files outside the database, kept under the SHA-256 of their bytes and never changed."""

import os
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import anyio
import anyio.to_thread

from tryeza.kernel.errors import Limit


@dataclass(frozen=True, slots=True)
class Kept:
    """A file in the store."""

    sha256: bytes
    size: int


@dataclass(frozen=True, slots=True)
class FileStore:
    """A folder of files by digest: `ab/cd/abcd…`."""

    root: Path

    def path_of(self, digest: bytes) -> Path:
        """Where the file with this digest lies."""
        name = digest.hex()
        return self.root / name[:2] / name[2:4] / name

    def keep(self, data: bytes) -> Kept:
        """Store these bytes (once) and give their digest; on disk when this returns."""
        kept = Kept(sha256(data).digest(), len(data))
        if not self.path_of(kept.sha256).exists():
            with self._partial() as partial:
                partial.write(data)
                self._settle(partial, kept.sha256)
        return kept

    async def keep_stream(self, chunks: AsyncIterator[bytes], *, largest: int) -> Kept:
        """Store what comes in; Limit as soon as it is larger than `largest` bytes."""
        digest, size = sha256(), 0
        with self._partial() as partial:
            async for chunk in chunks:
                size += len(chunk)
                if size > largest:
                    raise Limit("kernel.file_too_large", largest // 1_000_000)
                digest.update(chunk)
                await anyio.to_thread.run_sync(partial.write, chunk)
            await anyio.to_thread.run_sync(self._settle, partial, digest.digest())
        return Kept(digest.digest(), size)

    def read(self, digest: bytes) -> bytes:
        """The bytes with this digest. FileNotFoundError where the store lacks them."""
        return self.path_of(digest).read_bytes()

    def _partial(self) -> "tempfile._TemporaryFileWrapper[bytes]":
        incoming = self.root / "incoming"
        incoming.mkdir(parents=True, exist_ok=True)
        return tempfile.NamedTemporaryFile(dir=incoming)

    def _settle(self, partial: "tempfile._TemporaryFileWrapper[bytes]", digest: bytes) -> None:
        """Make the file durable, then give it its name; a link, so that a loser changes nothing."""
        partial.flush()
        os.fsync(partial.fileno())
        target = self.path_of(digest)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(partial.name, target)
        except FileExistsError:
            return
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
