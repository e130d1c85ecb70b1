"""Where the comments of a consultation are downloaded."""

from typing import Annotated

import strawberry

from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.languages import InLanguage, in_query
from tryeza.graph.levels import Made
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.reports.listing import CommentListFormat

described(
    CommentListFormat,
    "A format in which a list of comments can be had.",
    {
        CommentListFormat.XLSX: "A workbook.",
        CommentListFormat.CSV: "Comma-separated values.",
    },
)
Wanted = Annotated[CommentListFormat, strawberry.argument(description="In which format.")]


@extending(
    CONSULTATION,
    Made(lambda consultation, _: f"/downloads/comments/{consultation.uuid}"),
    "Where its comments are downloaded, with their answers, as far as the viewer sees both; below"
    " this server's address.",
)
def comments_download_path(self: Consultation, format: Wanted, language: InLanguage = None) -> str:
    """The path of the list of comments."""
    return f"{self.__dict__['comments_download_path']}.{format.value}{in_query(language)}"


ROOM = Room()
