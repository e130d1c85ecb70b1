"""For whom the viewer may speak in a consultation now: themselves, or their organisations."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from tryeza.comments import models, rules
from tryeza.comments.rules import Act, CommentFacts
from tryeza.graph.consultation_rights import FACTS, facts_of
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.levels import Fill, Made
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import Organisation
from tryeza.graph.own_organisations import fill_own
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import table_of

_POSITION = table_of(models.OrganisationPosition)
_READ = "own_positions"


async def own_positions(asking: Asking, consultations: Sequence[Any]) -> None:
    """Leave beside each consultation the positions of the viewer's organisations, read once."""
    own = asking.actor.organisations()
    if not own or all(_READ in one.__dict__ for one in consultations):
        return
    rows = await asking.rows(
        select(
            _POSITION.c.consultation_id, _POSITION.c.organisation_id, _POSITION.c.submitted_at
        ).where(
            _POSITION.c.consultation_id.in_([one.uuid for one in consultations]),
            _POSITION.c.organisation_id.in_(own),
        )
    )
    for one in consultations:
        one.__dict__[_READ] = {
            row.organisation_id: row.submitted_at is not None
            for row in rows
            if row.consultation_id == one.uuid
        }


def about(consultation: Any, organisation_id: UUID) -> CommentFacts:
    """What the rules need to know of an own organisation, beside `own_positions`."""
    submitted = consultation.__dict__[_READ].get(organisation_id)
    return CommentFacts(
        organisation_id=organisation_id,
        has_position=submitted is not None,
        position_submitted=bool(submitted),
    )


def _may(consultation: Any, asking: Asking, act: Act, organisation_id: UUID) -> bool:
    on, of = facts_of(consultation), about(consultation, organisation_id)
    return rules.refusal(asking.actor, act, on, asking.now, of) is None


def _may_open(consultation: Any, asking: Asking, act: Act, organisation_id: UUID) -> bool:
    is_new = organisation_id not in consultation.__dict__[_READ]
    return is_new and _may(consultation, asking, act, organisation_id)


def _filling(act: Act, may: Callable[[Any, Asking, Act, UUID], bool] = _may) -> Fill:
    async def fill(asking: Asking, above: Sequence[Any], call: Call) -> None:
        await own_positions(asking, above)
        await fill_own(asking, above, call, lambda thing, key: may(thing, asking, act, key))

    return fill


@extending(
    CONSULTATION,
    _filling(Act.ADD_FOR_ORGANISATION),
    "The viewer's organisations for which they may comment now, for all to read; where one collects"
    " a position, only its lead may, and nobody once it is submitted. For themselves:"
    " `viewerCanComment`.",
    needs=FACTS,
)
def viewer_may_speak_for(self: Consultation) -> list[Organisation]:
    """The organisations, read ahead."""
    found: list[Organisation] = self.__dict__["viewer_may_speak_for"]
    return found


@extending(
    CONSULTATION,
    _filling(Act.DISCUSS_INSIDE),
    "The viewer's organisations inside which they may comment now, for its own people to read.",
    needs=FACTS,
)
def viewer_may_discuss_inside(self: Consultation) -> list[Organisation]:
    """The organisations, read ahead."""
    found: list[Organisation] = self.__dict__["viewer_may_discuss_inside"]
    return found


@extending(
    CONSULTATION,
    _filling(Act.COLLATE, _may_open),
    "The viewer's organisations for which they may begin to collect a position now.",
    needs=FACTS,
)
def viewer_can_open_position_for(self: Consultation) -> list[Organisation]:
    """The organisations, read ahead."""
    found: list[Organisation] = self.__dict__["viewer_can_open_position_for"]
    return found


def _coordinates(consultation: Any, asking: Asking) -> bool:
    return consultation.uuid in asking.actor.coordinates


@extending(CONSULTATION, Made(_coordinates, ()), "Whether the viewer coordinates it.")
def viewer_is_coordinator(self: Consultation) -> bool:
    """Whether they were appointed."""
    return bool(self.__dict__["viewer_is_coordinator"])


ROOM = Room()
