"""Where receipts are downloaded: a submitted position's, and a comment's own author's."""

from typing import Any

from tryeza.comments.models import Scope
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.context import Asking
from tryeza.graph.languages import InLanguage, in_query
from tryeza.graph.levels import Made
from tryeza.graph.positions import POSITION, OrganisationPosition
from tryeza.graph.rooms import Room, extending


def _of_position(position: Any, asking: Asking) -> str | None:
    own = asking.actor.speaks_for(position.organisation_id)
    if not own or position.submitted_at is None:
        return None
    return f"/downloads/receipts/positions/{position.uuid}.pdf"


def _of_comment(comment: Any, asking: Asking) -> str | None:
    own = not asking.actor.is_public and comment.author_id == asking.actor.person_id
    if not own or comment.scope is not Scope.CONSULTATION:
        return None
    return f"/downloads/receipts/comments/{comment.uuid}.pdf"


@extending(
    POSITION,
    Made(_of_position, ("organisation_id", "submitted_at")),
    "Where its receipt is downloaded, a PDF, below this server's address; null while it is"
    " collected, and for those who do not represent the organisation.",
)
@extending(
    COMMENT,
    Made(_of_comment, ("author_id", "scope")),
    "Where its receipt is downloaded, a PDF, below this server's address; null for all but its"
    " author, and while it is said inside an organisation only.",
)
def receipt_path(self: OrganisationPosition | Comment, language: InLanguage = None) -> str | None:
    """The path of the receipt of a position, or of a comment."""
    path: str | None = self.__dict__["receipt_path"]
    return f"{path}{in_query(language)}" if path else None


ROOM = Room()
