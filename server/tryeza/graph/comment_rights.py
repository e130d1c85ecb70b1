"""What the viewer may do with a comment now, made of the rules that refuse the acts."""

from functools import partial
from typing import Any

from sqlalchemy import and_

from tryeza.comments import queries, rules
from tryeza.comments.models import CommentState, Scope
from tryeza.comments.rules import Act, CommentFacts
from tryeza.graph.comments import COMMENT
from tryeza.graph.consultation_rights import FACTS as CONSULTATION_FACTS
from tryeza.graph.consultation_rights import facts_of as consultation_facts
from tryeza.graph.context import Asking
from tryeza.graph.levels import Made, One
from tryeza.graph.positions import POSITION
from tryeza.graph.rights import Refusal, give_flag, give_reasons, may, why_not
from tryeza.graph.rooms import Room
from tryeza.kernel.errors import Told

COMMENT.ones["own_position"] = One(
    POSITION, lambda own, one, _: one.c.id == own.c.position_id, ("position_id",)
)
# of the organisation for which it was said, also where the comment is not part of it
COMMENT.ones["house_position"] = One(
    POSITION,
    lambda own, one, _: and_(
        one.c.consultation_id == own.c.consultation_id,
        one.c.organisation_id == own.c.organisation_id,
    ),
    ("consultation_id", "organisation_id"),
)

FACTS = (
    "author_id",
    "organisation_id",
    "scope",
    "state",
    "parent_id",
    "position_id",
    "answer.published_at",
    "own_position.submitted_at",
    *(f"consultation.{name}" for name in CONSULTATION_FACTS),
)


def facts_of(comment: Any) -> CommentFacts:
    """What the rules need to know of a comment that was read with `FACTS`."""
    answer, position = comment.answer, comment.own_position
    return queries.facts_of(
        comment,
        answered=answer is not None and answer.published_at is not None,
        submitted=position is not None and position.submitted_at is not None,
    )


def _refusal(act: Act, comment: Any, asking: Asking) -> Told | None:
    """Why the viewer may not do this with a comment that was read with `FACTS`."""
    on = consultation_facts(comment.consultation)
    return rules.refusal(asking.actor, act, on, asking.now, facts_of(comment))


def _replying(comment: Any, asking: Asking) -> Told | None:
    is_inside = comment.scope is Scope.ORGANISATION
    return _refusal(Act.DISCUSS_INSIDE if is_inside else Act.ADD, comment, asking)


def _moderating(*, hides: bool) -> Refusal:
    def refused(comment: Any, asking: Asking) -> Told | None:
        as_it_stands = rules.may_moderate(facts_of(comment), hides=hides)
        return _refusal(Act.MODERATE, comment, asking) or as_it_stands

    return refused


def _answering(comment: Any, asking: Asking) -> Told | None:
    facts = facts_of(comment)
    refused = _refusal(Act.RECOMMEND, comment, asking) or rules.answerable(facts)
    return refused or rules.may_answer(asking.actor, [facts])


def _can_confirm_place(comment: Any, asking: Asking) -> bool:
    return comment.is_carried and _refusal(Act.CONFIRM_PLACE, comment, asking) is None


def _can_copy(comment: Any, asking: Asking) -> bool:
    position = comment.house_position
    copied = comment.scope is Scope.ORGANISATION and comment.position_id is None
    if not copied or position is None or position.submitted_at is not None:
        return False
    stands = comment.state is CommentState.STANDING
    return stands and _refusal(Act.COLLATE, comment, asking) is None


def _is_mine(comment: Any, asking: Asking) -> bool:
    return comment.author_id is not None and comment.author_id == asking.actor.person_id


_FLAGS: tuple[tuple[str, Refusal, str], ...] = (
    ("viewer_can_edit", partial(_refusal, Act.EDIT), "may edit it now"),
    ("viewer_can_withdraw", partial(_refusal, Act.WITHDRAW), "may withdraw it now"),
    ("viewer_can_reply", _replying, "may reply to it now"),
    ("viewer_can_hide", _moderating(hides=True), "may hide it now"),
    ("viewer_can_show", _moderating(hides=False), "may show it again now"),
    ("viewer_can_answer", _answering, "may answer it now, or answer it otherwise"),
)


for name, refused, what in _FLAGS:
    give_flag(COMMENT, name, may(refused, FACTS), f"Whether the viewer {what}.")
give_reasons(
    COMMENT,
    "viewer_cannot_answer_reasons",
    why_not(_answering, FACTS),
    "Why the viewer may not answer it, in the reader's language; empty when they may.",
)
give_flag(
    COMMENT,
    "viewer_can_confirm_place",
    Made(_can_confirm_place, (*FACTS, "is_carried")),
    "Whether the viewer may confirm or correct where it stands on the later versions to which it"
    " was carried.",
)
give_flag(
    COMMENT,
    "viewer_can_copy_into_position",
    Made(_can_copy, (*FACTS, "house_position.submitted_at")),
    "Whether the viewer may copy it, said inside their organisation, into its position now.",
)
give_flag(
    COMMENT,
    "is_changed_since_answered",
    Made(lambda comment, _: bool(comment.is_answered_before), ("is_answered_before",)),
    "Whether it was changed after it was answered, so that somebody must look at its answer again"
    " before it is published; false for all but those who run the consultation.",
)
give_flag(COMMENT, "is_mine", Made(_is_mine, ("author_id",)), "Whether the viewer wrote it.")


ROOM = Room()
