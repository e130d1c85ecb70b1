"""Where the comments of a consultation are downloaded: as a list, or beside the text in Word."""

from typing import Annotated

import strawberry

from tryeza.comments.copying import Beside
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


described(
    Beside,
    "Which comments a review copy is sent with, of those that the viewer reads.",
    {
        Beside.NONE: "None.",
        Beside.OWN: "The viewer's own, and those of the organisations that they represent.",
        Beside.ALL: "All of them.",
    },
)
BesideWanted = Annotated[Beside, strawberry.argument(description="With which comments.")]


@extending(
    CONSULTATION,
    Made(lambda consultation, _: f"/downloads/copies/{consultation.uuid}.docx"),
    "Where its text is downloaded to be commented on in Word: what comes back is matched by marks,"
    " `readWordReturn`. Comments and suggested wordings are real comments and tracked changes.",
)
def review_copy_path(
    self: Consultation, comments: BesideWanted = Beside.NONE, language: InLanguage = None
) -> str:
    """The path of the review copy."""
    asked = f"?comments={comments.value}"
    return f"{self.__dict__['review_copy_path']}{asked}{in_query(language).replace('?', '&')}"


ROOM = Room()
