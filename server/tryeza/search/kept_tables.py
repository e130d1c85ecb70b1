"""Tables of lemmas, once made, are kept among a person's caches: the next start reads them at once.

They are plain text, made anew whenever the code, the data or the libraries change; whoever has no
folder for caches, or one that is full, makes them at each start.
"""

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory


def kept(name: str, version: str, make: Callable[[], str]) -> str:
    """The text kept under this name in this version; made and kept where it is not there yet."""
    folder = cache_folder()
    if folder is None:
        return make()
    file = folder / f"{name}-{version}.txt"
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        text = make()
    _keep(file, text, others=f"{name}-*.txt")
    return text


def cache_folder() -> Path | None:
    """Tryeza's folder of the caches of whoever runs it (XDG Base Directory Specification)."""
    named = os.environ.get("XDG_CACHE_HOME") or ""
    if Path(named).is_absolute():
        return Path(named) / "tryeza"
    try:
        return Path.home() / ".cache" / "tryeza"
    except RuntimeError:  # a service without a home
        return None


def _keep(file: Path, text: str, *, others: str) -> None:
    """Whole or not at all, in place of those of other versions."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=file.parent) as aside:
            new = Path(aside) / file.name
            _write(new, text)
            for old in file.parent.glob(others):
                old.unlink(missing_ok=True)
            new.replace(file)
    except OSError:
        return  # a cache that cannot be written costs some seconds at each start, and nothing else


def _write(file: Path, text: str) -> None:
    """To the disk itself: a name must not be seen there before what it names."""
    with file.open("w", encoding="utf-8") as new:
        new.write(text)
        new.flush()
        os.fsync(new.fileno())
