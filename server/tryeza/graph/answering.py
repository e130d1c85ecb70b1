"""What those who run a consultation may do with its comments and answers, and what is missing."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import strawberry
from sqlalchemy import Select, and_, func, or_, select

from tryeza.comments import models, queries, rules
from tryeza.comments.meaning import is_outdated
from tryeza.comments.rules import Act
from tryeza.consultations.packs.demands import outcomes_allowed, reason_required
from tryeza.consultations.queries import as_pack
from tryeza.graph.comment_vocabulary import Outcome
from tryeza.graph.consultation_rights import FACTS, facts_of
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.levels import Made
from tryeza.graph.look_ahead import Call
from tryeza.graph.rights import give_flag, may
from tryeza.graph.rooms import Room, extending
from tryeza.graph.rule_packs import RULE_PACK, RulePack
from tryeza.graph.tree import put, table_of
from tryeza.kernel.errors import Told
from tryeza.kernel.telling import tell

_COMMENT = table_of(models.Comment)
_ANSWER = table_of(models.Answer)
_ANSWERED = table_of(models.AnsweredComment)
_MOST_GAPS = 200


@strawberry.type(description="Something missing before answers are published.")
class AnswerGap:
    """A gap."""

    code: str = strawberry.field(description="What, for programs: `gap_unanswered`.")
    message: str = strawberry.field(description="The same as a sentence in the reader's language.")
    comment_number: int | None = strawberry.field(
        description="The receipt of the comment it is about, if it is about one."
    )


@strawberry.type(description="An outcome that the rules allow.")
class AllowedOutcome:
    """An outcome of a pack."""

    outcome: Outcome = strawberry.field(description="The outcome.")
    needs_reason: bool = strawberry.field(description="Whether an answer must give a reason.")


def _refusal(act: Act, consultation: Any, asking: Asking) -> Told | None:
    return rules.refusal(asking.actor, act, facts_of(consultation), asking.now)


give_flag(
    CONSULTATION,
    "viewer_can_capture",
    may(partial(_refusal, Act.CAPTURE), FACTS),
    "Whether the viewer may enter comments that came by mail, at a meeting or on paper now.",
)
give_flag(
    CONSULTATION,
    "viewer_can_publish_answers",
    may(partial(_refusal, Act.PUBLISH_ANSWERS), FACTS),
    "Whether the viewer may publish its answers now, `answerGaps` apart.",
)


async def _fill_gaps(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """What is missing, for those who run it: everybody else has nothing to publish."""
    run = [one for one in above if _refusal(Act.SEE_ALL, one, asking) is None]
    gaps: dict[Any, list[AnswerGap]] = {one.uuid: [] for one in above}
    if run:
        keys = [one.uuid for one in run]
        for row in await asking.rows(_missing(keys)):
            gaps[row.consultation_id].append(_gap(row, asking))
        for key in await _without_any([key for key in keys if not gaps[key]], asking):
            gaps[key].append(_told(Told("comments.nothing_to_publish"), None, asking))
    for one in above:
        put(one, call, gaps[one.uuid])


def _missing(consultations: Sequence[Any]) -> Select[Any]:
    """The comments that wait for a decided answer to what they say now, in order.

    So many of each consultation.
    """
    place = func.row_number().over(
        partition_by=_COMMENT.c.consultation_id, order_by=_COMMENT.c.number
    )
    outdated = func.coalesce(is_outdated(), False)
    waiting = (
        select(
            _COMMENT.c.consultation_id,
            _COMMENT.c.number,
            _ANSWER.c.id.is_not(None).label("recommended"),
            outdated.label("outdated"),
            place.label("place"),
        )
        .outerjoin(_ANSWERED, _ANSWERED.c.comment_id == _COMMENT.c.id)
        .outerjoin(_ANSWER, _ANSWER.c.id == _ANSWERED.c.answer_id)
        .where(_COMMENT.c.consultation_id.in_(consultations), queries.needs_answer())
        .where(or_(_ANSWER.c.decided_at.is_(None), outdated))
        .subquery()
    )
    return select(waiting).where(waiting.c.place <= _MOST_GAPS).order_by(waiting.c.number)


def _gap(row: Any, asking: Asking) -> AnswerGap:
    waits_for = "undecided" if row.recommended else "unanswered"
    code = f"comments.gap_{'changed' if row.outdated else waits_for}"
    return _told(Told(code, {"number": row.number}), row.number, asking)


def _told(told: Told, number: int | None, asking: Asking) -> AnswerGap:
    return AnswerGap(
        code=told.code.removeprefix("comments."),
        message=tell(told, asking.language),
        comment_number=number,
    )


async def _without_any(consultations: Sequence[Any], asking: Asking) -> list[Any]:
    """Those of these consultations in which no answer waits to be published."""
    if not consultations:
        return []
    waits = and_(_ANSWER.c.consultation_id.in_(consultations), queries.publishable())
    rows = await asking.rows(select(_ANSWER.c.consultation_id).where(waits).distinct())
    there = {row.consultation_id for row in rows}
    return [key for key in consultations if key not in there]


@extending(
    CONSULTATION,
    _fill_gaps,
    "What is missing before its answers can be published, for those who run it, at most 200;"
    " empty for all others.",
    needs=FACTS,
    metadata={"length": _MOST_GAPS},
)
def answer_gaps(self: Consultation) -> list[AnswerGap]:
    """The gaps, read ahead."""
    found: list[AnswerGap] = self.__dict__["answer_gaps"]
    return found


def _outcomes(pack: Any, _: Asking) -> list[AllowedOutcome]:
    content = as_pack(pack.content)
    return [
        AllowedOutcome(outcome=outcome, needs_reason=reason_required(content, outcome))
        for outcome in outcomes_allowed(content)
    ]


@extending(
    RULE_PACK,
    Made(_outcomes, ("content",)),
    "The outcomes that an answer may have, in the pack's order, at most 5.",
    metadata={"length": 5},
)
def outcomes(self: RulePack) -> list[AllowedOutcome]:
    """The outcomes."""
    found: list[AllowedOutcome] = self.__dict__["outcomes"]
    return found


ROOM = Room()
