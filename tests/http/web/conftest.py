"""The demonstration world behind the whole application, its web asked in process."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from tests.demo.conftest import TODAY, Demonstration, demonstration
from tests.http.serving import asking, settings
from tryeza.http.app import create_app
from tryeza.http.web.built import build_in
from tryeza.http.web.files import assets_in
from tryeza.http.web.state import Web

__all__ = ["demonstration"]

NOON = datetime.combine(TODAY, time(12), UTC)


def build(folder: Path) -> Web:
    """A small build of the client as Vite and our compressing leave it behind."""
    files = {
        ".vite/manifest.json": MANIFEST,
        "assets/main-1a.js": "begin()",
        "assets/main-1a.css": ".page { display: grid; }",
        "assets/reading-2b.js": "read()",
        "assets/reading-2b.css": ".draft { display: block; }",
        "assets/shared-3c.js": "share()",
        "assets/main-1a.js.br": "brotli",
        "assets/main-1a.js.gz": "gzip",
        "worker.js": "work()",
        ".secret.js": "hidden()",
    }
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    (folder.parent / "outside.js").write_text("outside()", encoding="utf-8")
    return Web(build_in(folder), assets_in(folder))


MANIFEST = """{
  "src/app/main.tsx": {
    "file": "assets/main-1a.js", "isEntry": true,
    "imports": ["_shared-3c.js"], "css": ["assets/main-1a.css"]
  },
  "src/rooms/consultations/ReadingPage.tsx": {
    "file": "assets/reading-2b.js", "isDynamicEntry": true,
    "imports": ["src/app/main.tsx", "_shared-3c.js"], "css": ["assets/reading-2b.css"]
  },
  "_shared-3c.js": {"file": "assets/shared-3c.js", "imports": ["src/app/main.tsx"]}
}"""


@pytest.fixture
def app(demonstration: Demonstration, tmp_path: Path) -> Starlette:
    """The application on the demonstration world, with a built client and its documents."""
    told = settings(tmp_path, TRYEZA_PUBLIC_URL="https://tryeza.example")
    made = create_app(told, demonstration.url, clock=lambda: NOON)
    made.state.site = replace(made.state.site, files=demonstration.files)
    made.state.web = build(tmp_path / "dist")
    return made


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    """Whoever asks it."""
    async with asking(app) as client:
        yield client
