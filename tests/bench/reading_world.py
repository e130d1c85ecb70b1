"""A reading page of a given size: paragraphs of real laws, comments of real consultations."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path

from sqlalchemy import text
from tests.graph.world import make_world

from tryeza.documents.content import Paragraph
from tryeza.documents.importing import import_text
from tryeza.kernel.db import connect, sessions

SLUG = "strategjia-2030-publiku"
_OPEN = timedelta(days=10)
_LONGEST = 1_500  # characters of a comment; a campaign's letters are longer than what people type


async def fill(url: str, corpus: Path, paragraphs: int, comments: int) -> None:
    """A draft that is open for comment, into an empty database."""
    engine = connect(url, pool_size=1)
    async with sessions(engine)() as session:
        await make_world(
            session,
            paragraphs=paragraphs,
            comments_=comments,
            organisations=10,
            drafted=list(islice(cycle(_paragraphs(corpus)), paragraphs)),
            said=list(islice(cycle(_said(corpus)), comments)),
            closing=datetime.now(UTC) + _OPEN,
        )
        await session.execute(text("ANALYZE"))
        await session.commit()
    await engine.dispose()


def _paragraphs(corpus: Path) -> Iterator[Paragraph]:
    """What laws of Kosovo say, with their articles and numbers."""
    for file in sorted((corpus / "legal" / "kosovo-sq").glob("LIGJI*.txt")):
        yield from import_text(file.read_bytes(), filename=file.name).paragraphs


def _said(corpus: Path) -> Iterator[str]:
    """What people said in other consultations, in whichever language."""
    for file in sorted((corpus / "comments").glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            words = (json.loads(line).get("text") or "").strip()
            if words:
                yield words[:_LONGEST]
