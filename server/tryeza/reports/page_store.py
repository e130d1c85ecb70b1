"""Keeps the drawn pages of reports on disk, by their content, within a bound.

`<root>/<report>/<content>-<language>/` holds `pages.json` and a file for each page. A folder
appears whole or not at all; those that nobody looked at for longest go when there is too much.
"""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from uuid import UUID

import msgspec

from tryeza.kernel.catalogue import Language
from tryeza.reports.rendering.pages import DrawnPage

LARGEST = 200_000_000  # bytes; some 3,000 pages
_SIZES = "pages.json"
_forgetting = Lock()


@dataclass(frozen=True, slots=True)
class Edition:
    """What is drawn: a report's content, by its digest in hex, in a language."""

    report_id: UUID
    content: str
    language: Language

    @property
    def folder(self) -> str:
        """Where it lies below the root."""
        return f"{self.report_id}/{self.content}-{self.language.value}"


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page's size in CSS pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class PageStore:
    """A folder of drawn pages; all of it can be deleted at any time, and is drawn again."""

    root: Path
    largest: int = LARGEST

    def sizes(self, edition: Edition) -> tuple[PageSize, ...] | None:
        """The sizes of an edition's pages, in order; None where it is not drawn."""
        folder = self.root / edition.folder
        try:
            found = (folder / _SIZES).read_bytes()
            os.utime(folder)
        except FileNotFoundError:
            return None
        return msgspec.json.decode(found, type=tuple[PageSize, ...])

    def page(self, edition: Edition, number: int) -> bytes | None:
        """The gzipped SVG of a page, counted from 1; None where there is none."""
        folder = self.root / edition.folder
        try:
            found = (folder / f"{number}.svg.gz").read_bytes()
            os.utime(folder)
        except FileNotFoundError:
            return None
        return found

    def keep(self, edition: Edition, pages: list[DrawnPage]) -> None:
        """Keep an edition's pages, and forget what there is too much of."""
        target = self.root / edition.folder
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix="drawing-") as partial:
            made = Path(partial) / "edition"
            made.mkdir()
            for number, page in enumerate(pages, start=1):
                (made / f"{number}.svg.gz").write_bytes(page.svg)
            sizes = [PageSize(page.width, page.height) for page in pages]
            (made / _SIZES).write_bytes(msgspec.json.encode(sizes))
            _settle(made, target)
        with _forgetting:
            self._forget(but=target)

    def _forget(self, but: Path) -> None:
        """Delete the editions longest unseen until the rest is small enough; never the newest."""
        editions = sorted(
            (folder for folder in self.root.glob("*/*-*") if folder != but), key=_last_seen
        )
        too_much = _size(but) + sum(map(_size, editions)) - self.largest
        for folder in editions:
            if too_much <= 0:
                return
            too_much -= _size(folder)
            shutil.rmtree(folder, ignore_errors=True)


def _settle(made: Path, target: Path) -> None:
    """Give a whole folder its name; whoever comes second finds the same pages there."""
    try:
        made.rename(target)
    except OSError:
        if not target.is_dir():
            raise


def _last_seen(folder: Path) -> float:
    return folder.stat().st_mtime


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir() if file.is_file())
