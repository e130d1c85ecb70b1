"""Opens the archive that a Word or ODT file is without trusting what it says about itself."""

import io
import zipfile
import zlib
from typing import Final

from tryeza.documents.content import Unreadable

MOST_ENTRIES: Final = 10_000
LARGEST_PART: Final = 128 * 1024 * 1024  # bytes of one expanded part
LARGEST_WHOLE: Final = 256 * 1024 * 1024  # bytes of all parts expanded together
LARGEST_CLAIM: Final = 1024 * 1024 * 1024  # bytes the file says all its parts have
HIGHEST_RATIO: Final = 250  # Word's own XML stays below 60
RATIO_MATTERS_FROM: Final = 64 * 1024 * 1024  # bytes; a smaller part may compress as it likes
CHUNK: Final = 256 * 1024

_CENTRAL_ENTRY = b"PK\x01\x02"
_ENCRYPTED_FLAG = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,  # includes UnicodeDecodeError: an entry's name is no text
    NotImplementedError,
    RuntimeError,
    OverflowError,
)


class Archive:
    """The parts of a zipped document, each expanded on demand and within bounds."""

    def __init__(self, data: bytes) -> None:
        """Read the list of parts; raises Unreadable: truncated, zip_bomb, not_this_format."""
        if data.count(_CENTRAL_ENTRY) > MOST_ENTRIES:
            raise _bomb(f"it holds more than {MOST_ENTRIES} parts", limit=MOST_ENTRIES)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            entries = self._zip.infolist()
        except _BROKEN as error:
            raise _truncated() from error
        self._entries, self._disputed = _by_name(entries)
        self._expanded = 0
        for entry in entries:
            _check_density(entry.file_size, entry)
        if sum(entry.file_size for entry in entries) > LARGEST_CLAIM:
            raise _bomb("its parts would expand to more than 1 GB", limit=LARGEST_CLAIM)

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts, in lower case and with forward slashes."""
        return frozenset(self._entries)

    def part(self, name: str) -> bytes | None:
        """The bytes of a part, or None if there is none of that name, however capitalised.

        Raises Unreadable: encrypted, zip_bomb, truncated.
        """
        entry = self._entries.get(_key(name))
        if entry is None:
            return None
        if _key(name) in self._disputed:
            raise _disputed(name)
        if entry.flag_bits & _ENCRYPTED_FLAG:
            raise encrypted()
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Unreadable(
                "not_this_format",
                f"The part {name!r} of the file is packed in a way that no word processor uses. "
                "Open the file in a word processor and save it again.",
                part=name,
            )
        return self._expand(entry)

    def _expand(self, entry: zipfile.ZipInfo) -> bytes:
        """Expand in chunks, counting what really comes out, not what the entry claims."""
        chunks: list[bytes] = []
        size = 0
        try:
            with self._zip.open(entry) as stream:
                while chunk := stream.read(CHUNK):
                    size += len(chunk)
                    self._check_size(size, entry)
                    chunks.append(chunk)
        except _BROKEN as error:
            raise _truncated(entry.filename) from error
        self._expanded += size
        return b"".join(chunks)

    def _check_size(self, size: int, entry: zipfile.ZipInfo) -> None:
        _check_density(size, entry)
        if size > LARGEST_PART or self._expanded + size > LARGEST_WHOLE:
            raise _bomb(
                f"its part {entry.filename!r} is too large unpacked",
                part=entry.filename,
                size=size,
            )


def encrypted() -> Unreadable:
    """The refusal of a file that needs a password."""
    return Unreadable(
        "encrypted",
        "The file is protected with a password, so its text cannot be read. "
        "Open it, remove the password, save it, and import it again.",
    )


def _check_density(size: int, entry: zipfile.ZipInfo) -> None:
    if size > max(RATIO_MATTERS_FROM, HIGHEST_RATIO * entry.compress_size):
        raise _bomb(
            f"its part {entry.filename!r} grows more than {HIGHEST_RATIO} times unpacked",
            part=entry.filename,
            size=size,
        )


def _by_name(entries: list[zipfile.ZipInfo]) -> tuple[dict[str, zipfile.ZipInfo], set[str]]:
    """The parts by name, and the names that stand for two different parts."""
    names: dict[str, zipfile.ZipInfo] = {}
    disputed: set[str] = set()
    for entry in entries:
        other = names.setdefault(_key(entry.filename), entry)
        if (other.CRC, other.file_size) != (entry.CRC, entry.file_size):
            disputed.add(_key(entry.filename))
    return names, disputed


def _disputed(part: str) -> Unreadable:
    return Unreadable(
        "not_this_format",
        f"The file holds two parts named {part!r}, so programs would not agree on what it says. "
        "Open it in a word processor, save it again, and import the new file.",
        part=part,
    )


def _key(name: str) -> str:
    """Case tells no parts apart (ECMA-376-2, 6.2.2.3); some programs write backslashes."""
    return name.replace("\\", "/").lstrip("/").lower()


def _bomb(why: str, **facts: str | int) -> Unreadable:
    return Unreadable(
        "zip_bomb",
        f"The file was refused because {why}: it is far larger unpacked than any document. "
        "If it is a real document, copy its text into a new one and import that.",
        **facts,
    )


def _truncated(part: str | None = None) -> Unreadable:
    where = f" (in its part {part!r})" if part else ""
    return Unreadable(
        "truncated",
        f"The file is damaged or was not transferred completely{where}. "
        "Send or download it again; if it opens in a word processor, save it anew and import that.",
        **({"part": part} if part else {}),
    )
