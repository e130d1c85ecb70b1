"""The real pages of a report in the graph, drawn when they are first asked for."""

from collections.abc import Sequence
from typing import Any

import strawberry

from tryeza.graph.context import Asking
from tryeza.graph.languages import InLanguage
from tryeza.graph.look_ahead import Call
from tryeza.graph.reports import REPORT, Report
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import put, taken
from tryeza.kernel.catalogue import Language
from tryeza.reports import models
from tryeza.reports.previewing import Preview, preview
from tryeza.reports.words import say


@strawberry.type(description="A page of a report's PDF, as it is printed.")
class ReportPage:
    """A page."""

    number: int = strawberry.field(description="Which page, from 1.")
    path: str = strawberry.field(
        description="Where its picture (SVG) is, below this server's address; what is there never"
        " changes."
    )
    width: int = strawberry.field(description="Its width in CSS pixels.")
    height: int = strawberry.field(description="Its height in CSS pixels.")
    alternative: str = strawberry.field(
        description="What the picture is, in words; what it says is in the downloads."
    )


async def _fill_pages(asking: Asking, above: Sequence[Any], call: Call) -> None:
    if asking.pages is None:
        raise RuntimeError("there is no place for drawn pages")
    language = call.arguments.get("language") or asking.language
    for one in above:
        row = await asking.session.get_one(models.Report, one.uuid)
        found = await preview(asking.session, asking.pages, row, Language(language))
        put(one, call, _pages(found))


def _pages(found: Preview) -> list[ReportPage]:
    edition, among = found.edition, len(found.sizes)
    language = edition.language
    below = f"/downloads/reports/{edition.report_id}/pages"
    asked = f"language={language.value}&content={edition.content}"
    return [
        ReportPage(
            number=number,
            path=f"{below}/{number}.svg?{asked}",
            width=size.width,
            height=size.height,
            alternative=say("report.page", language, page=number, pages=among),
        )
        for number, size in enumerate(found.sizes, start=1)
    ]


@extending(
    REPORT,
    _fill_pages,
    "Its pages as they are printed, in order. Drawn when first asked for, which takes seconds for a"
    " long report.",
    metadata={"length": 100},
)
def pages(self: Report, language: InLanguage = None) -> list[ReportPage]:
    """The pages, drawn ahead."""
    found: list[ReportPage] = taken(self, "pages", language=language)
    return found


ROOM = Room()
