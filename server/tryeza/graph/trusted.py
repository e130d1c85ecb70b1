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

    def has(self, text: str) -> bool:
        """Whether one of the documents begins with the same query as this one."""
        return self.id_of(text.removeprefix("query ").partition("(")[0].split()[0]) is not None

    def id_of(self, query: str) -> str | None:
        """The id of the document that begins with the query of this name."""
        starts = f"query {query}"
        for id_, text in self.documents.items():
            if text.startswith(starts) and not text[len(starts)].isalnum():
                return id_
        return None


def shipped() -> Trusted:
    """The documents of the client's pages; of a page that it leaves to the server, the server's."""
    clients = Trusted.in_folder(folder() / "trusted")
    servers = Trusted.in_folder(folder() / "served")
    lacking = {id_: text for id_, text in servers.documents.items() if not clients.has(text)}
    return Trusted(MappingProxyType({**clients.documents, **lacking}))


def folder() -> Path:
    """Where the contract lies: beside the sources, or inside the installed package."""
    package = Path(str(files("tryeza")))
    beside = package.parents[1] / "schema"
    return beside if beside.is_dir() else package / "schema"


def document_id(text: str) -> str:
    """The id under which a document is sent."""
    return sha256(text.encode()).hexdigest()
