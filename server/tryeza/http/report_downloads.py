"""Files made of records on their way out: reports, a year's statistics, comments, receipts."""

import gzip
import re
from functools import partial

from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from tryeza.http.downloading import Asked, download, ending_of, key_of
from tryeza.http.encodings import taken
from tryeza.http.making import ToMake
from tryeza.kernel.errors import NotFound
from tryeza.reports import previewing
from tryeza.reports.annual import FIRST_YEAR, LAST_YEAR
from tryeza.reports.listing import CommentListFormat, comments_listed, write_list
from tryeza.reports.previewing import content_now
from tryeza.reports.queries import report_for
from tryeza.reports.receipts.content import Receipt
from tryeza.reports.receipts.gathering import comment_receipt, position_receipt
from tryeza.reports.receipts.rendering import render as render_receipt
from tryeza.reports.rendering.annual import render_year
from tryeza.reports.rendering.formats import MEDIA_TYPES, ReportFormat, render_report
from tryeza.reports.yearly import statistics_of

_CONTENT = re.compile("[0-9a-f]{32}")


@download
async def report(asked: Asked) -> ToMake:
    """A report: /downloads/reports/{id}.docx, .pdf, .csv, .xlsx or .json."""
    wanted = ReportFormat(ending_of(asked, tuple(ReportFormat)))
    found, consultation, _ = await report_for(asked.session, asked.actor, key_of(asked))
    content = await content_now(asked.session, found)
    work = partial(render_report, content, asked.language, wanted)
    name = f"{consultation.slug}-{found.number}-{asked.language.value}.{wanted.value}"
    return ToMake(work, MEDIA_TYPES[wanted], name)


@download
async def statistics(asked: Asked) -> ToMake:
    """The statistics of a year: /downloads/statistics/{year}.docx, .pdf, .csv, .xlsx or .json."""
    wanted = ReportFormat(ending_of(asked, tuple(ReportFormat)))
    year = asked.request.path_params["year"]
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotFound("file")
    found = await statistics_of(asked.session, year)
    work = partial(render_year, found, asked.language, wanted, asked.site.clock())
    name = f"statistics-{year}-{asked.language.value}.{wanted.value}"
    return ToMake(work, MEDIA_TYPES[wanted], name)


@download
async def comments(asked: Asked) -> ToMake:
    """A consultation's comments that one may see: /downloads/comments/{id}.xlsx or .csv."""
    wanted = CommentListFormat(ending_of(asked, tuple(CommentListFormat)))
    now = asked.site.clock()
    consultation, table = await comments_listed(
        asked.session, asked.actor, key_of(asked), asked.language, now
    )
    work = partial(write_list, table, asked.language, wanted, now)
    name = f"{consultation.slug}-comments-{asked.language.value}.{wanted.value}"
    return ToMake(work, MEDIA_TYPES[ReportFormat(wanted.value)], name)


@download
async def report_page(asked: Asked) -> Response:
    """A page of a report as a picture: /downloads/reports/{id}/pages/{number}.svg.

    `content` in the address is the edition that the reader was told of: that never changes.
    """
    found, _, _ = await report_for(asked.session, asked.actor, key_of(asked))
    told = asked.request.query_params.get("content", "")
    drawn, is_told = await previewing.page(
        asked.session,
        asked.site.pages,
        found,
        asked.language,
        asked.request.path_params["number"],
        content=told if _CONTENT.fullmatch(told) else "",
    )
    if drawn is None:
        raise NotFound("file")
    return _picture(asked, drawn, "private, max-age=31536000, immutable" if is_told else "")


def _picture(asked: Asked, gzipped: bytes, kept: str) -> Response:
    """An SVG that can do nothing, wherever it is opened."""
    headers = {"Content-Security-Policy": "default-src 'none'; sandbox"}
    if kept:
        headers["Cache-Control"] = kept
    if "gzip" not in taken(asked.request.headers):
        return Response(gzip.decompress(gzipped), media_type="image/svg+xml", headers=headers)
    headers["Content-Encoding"] = "gzip"
    return Response(gzipped, media_type="image/svg+xml", headers=headers)


@download
async def position_receipted(asked: Asked) -> ToMake:
    """A position's receipt, for its organisation: /downloads/receipts/positions/{id}.pdf."""
    receipt = await position_receipt(asked.session, asked.actor, key_of(asked))
    return _receipt(asked, receipt)


@download
async def comment_receipted(asked: Asked) -> ToMake:
    """A comment's receipt, for its author: /downloads/receipts/comments/{id}.pdf."""
    receipt = await comment_receipt(asked.session, asked.actor, key_of(asked))
    return _receipt(asked, receipt)


def _receipt(asked: Asked, receipt: Receipt) -> ToMake:
    work = partial(render_receipt, receipt, asked.language)
    name = f"{receipt.name}-{asked.language.value}.pdf"
    return ToMake(work, MEDIA_TYPES[ReportFormat.PDF], name)


routes: tuple[BaseRoute, ...] = (
    Route("/downloads/reports/{id}.{ending}", report),
    Route("/downloads/reports/{id}/pages/{number:int}.svg", report_page),
    Route("/downloads/statistics/{year:int}.{ending}", statistics),
    Route("/downloads/comments/{id}.{ending}", comments),
    Route("/downloads/receipts/positions/{id}.pdf", position_receipted),
    Route("/downloads/receipts/comments/{id}.pdf", comment_receipted),
)
