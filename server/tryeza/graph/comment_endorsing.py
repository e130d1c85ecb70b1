"""For which of their organisations the viewer endorses a comment, or may do so now."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from tryeza.comments import models, rules
from tryeza.comments.meaning import is_endorsed
from tryeza.comments.rules import Act, CommentFacts
from tryeza.graph.comment_rights import FACTS
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultation_rights import facts_of as consultation_facts
from tryeza.graph.context import Asking
from tryeza.graph.levels import Fill
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import Organisation
from tryeza.graph.own_organisations import fill_own
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import table_of

_COMMENT = table_of(models.Comment)
_ENDORSEMENT = table_of(models.Endorsement)
_READ = "own_endorsements"


def _may(comment: Any, asking: Asking, organisation_id: UUID) -> bool:
    """Whether the viewer may endorse, or take it back, for this organisation now."""
    on = consultation_facts(comment.consultation)
    for_whom = CommentFacts(organisation_id=organisation_id, state=comment.state)
    return rules.refusal(asking.actor, Act.ENDORSE, on, asking.now, for_whom) is None


async def _own_endorsements(asking: Asking, comments: Sequence[Any]) -> None:
    """Leave beside each comment which of the viewer's organisations endorse it, read once."""
    if all(_READ in comment.__dict__ for comment in comments):
        return
    rows = await asking.rows(
        select(_ENDORSEMENT.c.comment_id, _ENDORSEMENT.c.organisation_id)
        .join(_COMMENT, _COMMENT.c.id == _ENDORSEMENT.c.comment_id)
        .where(
            _ENDORSEMENT.c.comment_id.in_([comment.uuid for comment in comments]),
            _ENDORSEMENT.c.organisation_id.in_(asking.actor.organisations()),
            is_endorsed(),
        )
    )
    for comment in comments:
        comment.__dict__[_READ] = {r.organisation_id for r in rows if r.comment_id == comment.uuid}


def _filling(fits: Callable[[Any, UUID], bool]) -> Fill:
    """Fills a list of those of the viewer's organisations that fit a comment."""

    async def fill(asking: Asking, above: Sequence[Any], call: Call) -> None:
        if asking.actor.organisations():
            await _own_endorsements(asking, above)
        await fill_own(
            asking, above, call, lambda thing, key: fits(thing, key) and _may(thing, asking, key)
        )

    return fill


def _endorses(comment: Any, organisation_id: UUID) -> bool:
    return organisation_id in comment.__dict__[_READ]


def _could_endorse(comment: Any, organisation_id: UUID) -> bool:
    own_word = comment.organisation_id == organisation_id
    return not own_word and not _endorses(comment, organisation_id)


@extending(
    COMMENT,
    _filling(_could_endorse),
    "The viewer's organisations for which they may endorse it now.",
    needs=FACTS,
)
def viewer_can_endorse_for(self: Comment) -> list[Organisation]:
    """The organisations, read ahead."""
    found: list[Organisation] = self.__dict__["viewer_can_endorse_for"]
    return found


@extending(
    COMMENT,
    _filling(_endorses),
    "The viewer's organisations that endorse it and for which they may take it back now.",
    needs=FACTS,
)
def viewer_endorses_for(self: Comment) -> list[Organisation]:
    """The organisations, read ahead."""
    found: list[Organisation] = self.__dict__["viewer_endorses_for"]
    return found


ROOM = Room()
