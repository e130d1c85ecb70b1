"""The files of the built client that may be served, as they lay there when the server began.

A path that is asked for is looked up and never put together, so none leads out of the folder.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

_SUFFIXES = {"br": ".br", "gzip": ".gz"}
_TYPES: Mapping[str, str] = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of the build with its compressed siblings, by coding; `tag` is of its content."""

    path: Path
    media_type: str
    tag: str
    siblings: Mapping[str, Path]


def assets_in(folder: Path) -> Mapping[str, Asset]:
    """Every file that may be served, by its path below the folder; none where it is missing."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        path.relative_to(folder).as_posix(): _asset(path)
        for path in found
        if path.suffix in _TYPES and not _is_hidden(path.relative_to(folder))
    }


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _asset(path: Path) -> Asset:
    beside = {coding: path.with_name(path.name + end) for coding, end in _SUFFIXES.items()}
    return Asset(
        path,
        _TYPES[path.suffix],
        sha256(path.read_bytes()).hexdigest()[:20],
        {coding: each for coding, each in beside.items() if each.is_file()},
    )
