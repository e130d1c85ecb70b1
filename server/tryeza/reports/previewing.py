"""The real pages of a report, to be looked at before and after it is published.

A published report is drawn once. A draft is drawn anew when its content changed: the key of what is
drawn is the content's digest, and the state of the records is that of the last event.
"""

import asyncio
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import metadata, resources
from weakref import WeakValueDictionary

import anyio.to_thread
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel.catalogue import Language
from tryeza.kernel.isolation import isolated
from tryeza.kernel.journal import JournalRow, stream_of
from tryeza.reports.compiling import compile_report
from tryeza.reports.content import ConsultationReport, freeze, thaw
from tryeza.reports.models import Report
from tryeza.reports.page_store import Edition, PageSize, PageStore
from tryeza.reports.rendering.pages import draw_pages

_drawing: WeakValueDictionary[Edition, asyncio.Lock] = WeakValueDictionary()


@dataclass(frozen=True, slots=True)
class Preview:
    """A report's pages as they are kept: which edition, and the size of each page."""

    edition: Edition
    sizes: tuple[PageSize, ...]


async def content_now(session: AsyncSession, report: Report) -> ConsultationReport:
    """What the report holds: frozen if it is published, else as of the last event about it.

    Nothing can have changed since, so a draft reads the same until something happens.
    """
    if report.frozen is not None:
        return thaw(report.frozen)
    last = (
        select(JournalRow.at)
        .where(JournalRow.stream == stream_of("consultation", report.consultation_id))
        .order_by(JournalRow.position.desc())
        .limit(1)
    )
    cut_off = (await session.execute(last)).scalar_one()
    return await compile_report(session, report, cut_off=cut_off)


async def preview(
    session: AsyncSession, store: PageStore, report: Report, language: Language
) -> Preview:
    """The report's pages, drawn if they are not."""
    content = await content_now(session, report)
    digest = sha256(freeze(content) + _making()).hexdigest()
    edition = Edition(report.id, digest[:32], language)
    # whoever asks meanwhile waits for the same drawing
    async with _drawing.setdefault(edition, asyncio.Lock()):
        sizes = await anyio.to_thread.run_sync(store.sizes, edition)
        if sizes is None:
            pages = await isolated(draw_pages, content, language)
            await anyio.to_thread.run_sync(store.keep, edition, pages)
            sizes = tuple(PageSize(page.width, page.height) for page in pages)
    return Preview(edition, sizes)


async def page(
    session: AsyncSession,
    store: PageStore,
    report: Report,
    language: Language,
    number: int,
    *,
    content: str = "",
) -> tuple[bytes | None, bool]:
    """The gzipped SVG of a page (None where there is none), and whether it is of `content`.

    `content` is the digest of an edition that the reader was told of; the newest one where that
    is no longer kept.
    """
    told = Edition(report.id, content, language)
    found = await anyio.to_thread.run_sync(store.page, told, number) if content else None
    if found is not None:
        return found, True
    newest = await preview(session, store, report, language)
    drawn = await anyio.to_thread.run_sync(store.page, newest.edition, number)
    return drawn, newest.edition == told


@cache
def _making() -> bytes:
    """The digest of what draws: another typesetter, template or word makes other pages."""
    here = resources.files("tryeza.reports")
    templates = here / "rendering" / "typst_parts"
    files = sorted(templates.iterdir(), key=lambda file: file.name)
    parts = [file.read_bytes() for file in files if file.name.endswith((".typ", ".txt"))]
    parts.append((here / "words.yaml").read_bytes())
    parts += [metadata.version(name).encode() for name in ("typst", "tryeza")]
    return sha256(b"\0".join(parts)).digest()
