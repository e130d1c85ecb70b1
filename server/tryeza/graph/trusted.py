"""Trusted documents: those that our own clients send by their digest instead of by their text."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Trusted:
    """The documents of a folder, by the SHA-256 of their bytes in hexadecimal."""

    documents: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def in_folder(cls, folder: Path) -> "Trusted":
        """Every `.graphql` file in the folder; none where there is no folder."""
        texts = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.graphql")))
        return cls(MappingProxyType({document_id(text): text for text in texts}))

    def text_of(self, asked: str) -> str | None:
        """The document with this id; `sha256:` may stand before it."""
        return self.documents.get(asked.removeprefix("sha256:").lower())

    def id_of(self, query: str) -> str | None:
        """The id of the document that begins with the query of this name."""
        starts = f"query {query}"
        for id_, text in self.documents.items():
            if text.startswith(starts) and not text[len(starts)].isalnum():
                return id_
        return None


def folder() -> Path:
    """Where the documents lie: beside the sources, or inside the installed package."""
    package = Path(str(files("tryeza")))
    beside = package.parents[1] / "schema" / "trusted"
    return beside if beside.is_dir() else package / "schema" / "trusted"


def document_id(text: str) -> str:
    """The id under which a document is sent."""
    return sha256(text.encode()).hexdigest()
