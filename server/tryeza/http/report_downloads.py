"""Files made of records on their way out: reports and receipts."""

from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from tryeza.http.downloading import Asked, download, ending_of, file_of, key_of
from tryeza.kernel.isolation import isolated
from tryeza.reports.compiling import compile_report
from tryeza.reports.content import thaw
from tryeza.reports.queries import report_for
from tryeza.reports.receipts.content import Receipt
from tryeza.reports.receipts.gathering import comment_receipt, position_receipt
from tryeza.reports.receipts.rendering import render as render_receipt
from tryeza.reports.rendering.formats import MEDIA_TYPES, ReportFormat, render_report


@download
async def report(asked: Asked) -> Response:
    """A report: /downloads/reports/{id}.docx, .pdf, .csv, .xlsx or .json."""
    wanted = ReportFormat(ending_of(asked, tuple(ReportFormat)))
    found, consultation, _ = await report_for(asked.session, asked.actor, key_of(asked))
    content = (
        thaw(found.frozen)
        if found.frozen is not None
        else await compile_report(asked.session, found, cut_off=asked.site.clock())
    )
    made = await isolated(render_report, content, asked.language, wanted)
    name = f"{consultation.slug}-{found.number}-{asked.language.value}.{wanted.value}"
    return file_of(made, MEDIA_TYPES[wanted], name)


@download
async def position_receipted(asked: Asked) -> Response:
    """A position's receipt, for its organisation: /downloads/receipts/positions/{id}.pdf."""
    receipt = await position_receipt(asked.session, asked.actor, key_of(asked))
    return await _receipt(asked, receipt)


@download
async def comment_receipted(asked: Asked) -> Response:
    """A comment's receipt, for its author: /downloads/receipts/comments/{id}.pdf."""
    receipt = await comment_receipt(asked.session, asked.actor, key_of(asked))
    return await _receipt(asked, receipt)


async def _receipt(asked: Asked, receipt: Receipt) -> Response:
    made = await isolated(render_receipt, receipt, asked.language)
    name = f"{receipt.name}-{asked.language.value}.pdf"
    return file_of(made, MEDIA_TYPES[ReportFormat.PDF], name)


routes: tuple[BaseRoute, ...] = (
    Route("/downloads/reports/{id}.{ending}", report),
    Route("/downloads/receipts/positions/{id}.pdf", position_receipted),
    Route("/downloads/receipts/comments/{id}.pdf", comment_receipted),
)
