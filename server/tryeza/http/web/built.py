"""The built client: where it lies, and which of its files a page needs, as its manifest says."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

import msgspec

MANIFEST = Path(".vite") / "manifest.json"
ENTRY = "src/app/main.tsx"
ALL_STYLES = "style.css"  # of a build whose style sheets are one


class Chunk(msgspec.Struct, rename="camel"):
    """A file of the build, and what it needs (Vite's manifest)."""

    file: str
    css: list[str] = []
    imports: list[str] = []


@dataclass(frozen=True, slots=True)
class Needs:
    """What a page links to: a script to run, scripts that it will import, style sheets."""

    script: str = ""
    modules: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    fonts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Built:
    """A build of the client in its folder; without chunks where it was not built."""

    folder: Path
    chunks: dict[str, Chunk] = field(default_factory=dict)

    @property
    def is_there(self) -> bool:
        """Whether the client was built."""
        return ENTRY in self.chunks

    def needs(self, *sources: str, letters: str = "latin") -> Needs:
        """What a page needs that opens with these sources, beside the client's beginning.

        Of the type only what has its `letters`. What comes after it was painted, it does without.
        """
        if not self.is_there:
            return Needs()
        names = tuple(self._with_imports((ENTRY, *sources), set()))
        chunks = [self.chunks[name] for name in names]
        return Needs(
            script=f"/{self.chunks[ENTRY].file}",
            modules=tuple(f"/{self.chunks[name].file}" for name in names if name != ENTRY),
            styles=tuple(dict.fromkeys(self._styles(chunks))),
            fonts=tuple(self._fonts(f"-{letters}-wght-normal.woff2")),
        )

    def styles(self, *, letters: str = "latin") -> Needs:
        """What a page needs that the client leaves to the server: how it looks, and no script."""
        needs = self.needs(letters=letters)
        return Needs(styles=needs.styles, fonts=needs.fonts)

    def has(self, source: str) -> bool:
        """Whether the build has this source."""
        return source in self.chunks

    def _fonts(self, ending: str) -> Iterator[str]:
        yield from (f"/{one.file}" for name, one in self.chunks.items() if name.endswith(ending))

    def _styles(self, chunks: Iterable[Chunk]) -> Iterator[str]:
        if ALL_STYLES in self.chunks:
            yield f"/{self.chunks[ALL_STYLES].file}"
        for chunk in chunks:
            yield from (f"/{css}" for css in chunk.css)

    def _with_imports(self, sources: Iterable[str], seen: set[str]) -> Iterator[str]:
        """Each chunk behind those that it imports; what the build lacks is left out."""
        for source in sources:
            if source in self.chunks and source not in seen:
                seen.add(source)
                yield from self._with_imports(self.chunks[source].imports, seen)
                yield source


def folder() -> Path:
    """Where the build lies: beside the sources, or inside the installed package."""
    package = Path(str(files("tryeza")))
    beside = package.parents[1] / "web"
    return beside / "dist" if (beside / "package.json").is_file() else package / "web"


def build_in(where: Path) -> Built:
    """The build in a folder, which may be missing. Raises DecodeError for a broken manifest."""
    manifest = where / MANIFEST
    if not manifest.is_file():
        return Built(where)
    return Built(where, msgspec.json.decode(manifest.read_bytes(), type=dict[str, Chunk]))
