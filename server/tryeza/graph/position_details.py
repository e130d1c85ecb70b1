"""More of a position: who leads it, what is said inside, what the viewer may do with it."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from sqlalchemy import Select, and_, select, tuple_
from sqlalchemy.dialects.postgresql import distinct_on

from tryeza.comments import models, rules
from tryeza.comments.models import CommentState, Scope
from tryeza.comments.rules import Act, CommentFacts
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultation_rights import FACTS, facts_of
from tryeza.graph.context import Asking
from tryeza.graph.levels import Fill
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import ORGANISATION, REPRESENTATIVE, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.people import PERSON, Person
from tryeza.graph.positions import POSITION, OrganisationPosition
from tryeza.graph.rights import give_flag, give_reasons, may, reasons
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import put, table_of, taken
from tryeza.kernel.errors import Told
from tryeza.organisations.queries import speaking_on

_POSITION = POSITION.table
_COMMENT = table_of(models.Comment)
_REPRESENTATIVE = REPRESENTATIVE.table
_NEEDS = ("organisation_id", "submitted_at", *(f"consultation.{name}" for name in FACTS))


def _refusal(act: Act, position: Any, asking: Asking) -> Told | None:
    on = facts_of(position.consultation)
    about = CommentFacts(
        organisation_id=position.organisation_id,
        has_position=True,
        position_submitted=position.submitted_at is not None,
    )
    return rules.refusal(asking.actor, act, on, asking.now, about)


give_flag(
    POSITION,
    "viewer_can_edit",
    may(partial(_refusal, Act.COLLATE), _NEEDS),
    "Whether the viewer may copy and write comments into it now.",
)


async def _submitting(asking: Asking, above: Sequence[Any]) -> dict[Any, Told | None]:
    """Why each cannot be submitted by the viewer now; whether it is empty is read if all fits."""
    refused = {one.uuid: _refusal(Act.SUBMIT_POSITION, one, asking) for one in above}
    open_ones = [key for key, reason in refused.items() if reason is None]
    if open_ones:
        stands = and_(
            _COMMENT.c.position_id.in_(open_ones), _COMMENT.c.state == CommentState.STANDING
        )
        rows = await asking.rows(select(_COMMENT.c.position_id).where(stands).distinct())
        filled = {row.position_id for row in rows}
        empty = (key for key in open_ones if key not in filled)
        refused.update(dict.fromkeys(empty, Told("comments.position_is_empty")))
    return refused


async def _fill_can_submit(asking: Asking, above: Sequence[Any], call: Call) -> None:
    refused = await _submitting(asking, above)
    for one in above:
        put(one, call, refused[one.uuid] is None)


async def _fill_cannot_submit(asking: Asking, above: Sequence[Any], call: Call) -> None:
    refused = await _submitting(asking, above)
    for one in above:
        put(one, call, reasons(refused[one.uuid], asking))


give_flag(
    POSITION,
    "viewer_can_submit",
    _fill_can_submit,
    "Whether the viewer may submit it now.",
    needs=_NEEDS,
)
give_reasons(
    POSITION,
    "viewer_cannot_submit_reasons",
    _fill_cannot_submit,
    "Why the viewer may not submit it, in the reader's language; empty when they may.",
    needs=_NEEDS,
)


async def _fill_lead(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """The lead of each organisation today, where the viewer may see who represents it."""
    of_today = (
        REPRESENTATIVE.rows(asking)
        .with_only_columns(
            _REPRESENTATIVE.c.organisation_id,
            _REPRESENTATIVE.c.person_id,
            maintain_column_froms=True,
        )
        .where(
            _REPRESENTATIVE.c.organisation_id.in_([one.organisation_id for one in above]),
            _REPRESENTATIVE.c.is_lead,
            speaking_on(asking.today),
        )
        .ext(distinct_on(_REPRESENTATIVE.c.organisation_id))
        .order_by(_REPRESENTATIVE.c.organisation_id, _REPRESENTATIVE.c.id)
        .subquery("leads")
    )
    rows = select(PERSON.table, of_today.c.organisation_id.label("leads")).join(
        of_today, of_today.c.person_id == PERSON.table.c.id
    )
    people = await PERSON.read(asking, call.only, rows, extra=("leads",))
    of = {person.__dict__["leads"]: person for person in people}
    for one in above:
        put(one, call, of.get(one.organisation_id))


@extending(
    POSITION,
    _fill_lead,
    "Who submits it, as things stand today; null where there is nobody, and for those who may not"
    " see who represents the organisation.",
    needs=("organisation_id",),
)
def lead(self: OrganisationPosition) -> Person | None:
    """The lead, read ahead."""
    found: Person | None = self.__dict__["lead"]
    return found


def _pages_of_comments(within: Any) -> Fill:
    """Fills a page of comments that stand within each thing, the oldest first."""

    async def fill(asking: Asking, above: Sequence[Any], call: Call) -> None:
        def below(key: Any) -> Select[Any]:
            return COMMENT.rows(asking).where(within(key))

        await fill_pages(asking, COMMENT, above, call, below)

    return fill


def _inside(position: Any) -> Any:
    """What is said inside the organisation about the same consultation, copies apart."""
    house = (
        select(_POSITION.c.consultation_id, _POSITION.c.organisation_id)
        .where(_POSITION.c.id == position)
        .correlate_except(_POSITION)
    )
    same = tuple_(_COMMENT.c.consultation_id, _COMMENT.c.organisation_id).in_(house)
    return and_(same, _COMMENT.c.scope == Scope.ORGANISATION, _COMMENT.c.position_id.is_(None))


@extending(
    POSITION,
    _pages_of_comments(_inside),
    "What the organisation's own people say inside it on this consultation, the oldest first;"
    " empty for all others.",
)
def internal_comments(
    self: OrganisationPosition,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[Comment]:
    """The internal comments, read ahead."""
    found: Connection[Comment] = taken(
        self, "internal_comments", first=first, after=after, last=last, before=before
    )
    return found


def _outside(organisation: Any) -> Any:
    """What is said for the organisation in consultations, not what its people say among them."""
    said_for = _COMMENT.c.organisation_id == organisation
    return and_(said_for, _COMMENT.c.scope == Scope.CONSULTATION)


@extending(
    ORGANISATION,
    _pages_of_comments(_outside),
    "What was said for it in consultations and the viewer reads, the oldest first.",
)
def comments(
    self: Organisation,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[Comment]:
    """The organisation's comments, read ahead."""
    found: Connection[Comment] = taken(
        self, "comments", first=first, after=after, last=last, before=before
    )
    return found


async def _fill_positions(asking: Asking, above: Sequence[Any], call: Call) -> None:
    def of(key: Any) -> Select[Any]:
        return POSITION.rows(asking).where(_POSITION.c.organisation_id == key)

    await fill_pages(asking, POSITION, above, call, of, descending=True)


@extending(ORGANISATION, _fill_positions, "Its positions that the viewer sees, the newest first.")
def positions(
    self: Organisation,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[OrganisationPosition]:
    """The organisation's positions, read ahead."""
    found: Connection[OrganisationPosition] = taken(
        self, "positions", first=first, after=after, last=last, before=before
    )
    return found


ROOM = Room()
