"""What the viewer may do with a comment now, made of the rules that refuse the acts."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import and_

from tryeza.comments import rules
from tryeza.comments.models import CommentState, Scope
from tryeza.comments.rules import Act, CommentFacts
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultations import FACTS as CONSULTATION_FACTS
from tryeza.graph.consultations import facts_of as consultation_facts
from tryeza.graph.context import Asking
from tryeza.graph.levels import Made, One
from tryeza.graph.positions import POSITION
from tryeza.graph.rooms import Room, extending
from tryeza.kernel.errors import Told
from tryeza.kernel.telling import tell

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
    return CommentFacts(
        author_id=comment.author_id,
        organisation_id=comment.organisation_id,
        scope=comment.scope,
        state=comment.state,
        is_reply=comment.parent_id is not None,
        is_answered=answer is not None and answer.published_at is not None,
        has_position=position is not None,
        position_submitted=position is not None and position.submitted_at is not None,
    )


def refusal(comment: Any, asking: Asking, act: Act) -> Told | None:
    """Why the viewer may not do this with a comment that was read with `FACTS`."""
    on = consultation_facts(comment.consultation)
    return rules.refusal(asking.actor, act, on, asking.now, facts_of(comment))


def _replying(comment: Any, asking: Asking) -> Told | None:
    if comment.scope is Scope.ORGANISATION:
        inside = refusal(comment, asking, Act.DISCUSS_INSIDE)
        return inside or refusal(comment, asking, Act.ADD)
    return refusal(comment, asking, Act.ADD)


def _moderating(*, hides: bool) -> Callable[[Any, Asking], Told | None]:
    def refused(comment: Any, asking: Asking) -> Told | None:
        as_it_stands = rules.may_moderate(facts_of(comment), hides=hides)
        return refusal(comment, asking, Act.MODERATE) or as_it_stands

    return refused


def _answering(comment: Any, asking: Asking) -> Told | None:
    facts = facts_of(comment)
    refused = refusal(comment, asking, Act.RECOMMEND) or rules.answerable(facts)
    return refused or rules.may_answer(asking.actor, [facts])


def _can_confirm_place(comment: Any, asking: Asking) -> bool:
    return comment.is_carried and refusal(comment, asking, Act.CONFIRM_PLACE) is None


def _can_copy(comment: Any, asking: Asking) -> bool:
    position = comment.house_position
    copied = comment.scope is Scope.ORGANISATION and comment.position_id is None
    if not copied or position is None or position.submitted_at is not None:
        return False
    stands = comment.state is CommentState.STANDING
    return stands and not any(refusal(comment, asking, act) for act in (Act.ADD, Act.COLLATE))


def _is_mine(comment: Any, asking: Asking) -> bool:
    return comment.author_id is not None and comment.author_id == asking.actor.person_id


_FLAGS: tuple[tuple[str, Callable[[Any, Asking], Told | None], str], ...] = (
    ("viewer_can_edit", lambda c, a: refusal(c, a, Act.EDIT), "may edit it now"),
    ("viewer_can_withdraw", lambda c, a: refusal(c, a, Act.WITHDRAW), "may withdraw it now"),
    ("viewer_can_reply", _replying, "may reply to it now"),
    ("viewer_can_hide", _moderating(hides=True), "may hide it now"),
    ("viewer_can_show", _moderating(hides=False), "may show it again now"),
    ("viewer_can_answer", _answering, "may answer it now, or answer it otherwise"),
)


def _flag(name: str, refused: Callable[[Any, Asking], Told | None], what: str) -> None:
    """A field that says whether the viewer may do something."""

    def resolver(self: Comment) -> bool:
        return bool(self.__dict__[name])

    resolver.__name__ = name
    how = Made(lambda comment, asking: refused(comment, asking) is None, FACTS)
    extending(COMMENT, how, f"Whether the viewer {what}.")(resolver)


for flag in _FLAGS:
    _flag(*flag)


def _cannot_answer(comment: Any, asking: Asking) -> list[str]:
    reason = _answering(comment, asking)
    return [] if reason is None else [tell(reason, asking.language)]


@extending(
    COMMENT,
    Made(_cannot_answer, FACTS),
    "Why the viewer may not answer it, in the reader's language; empty when they may.",
)
def viewer_cannot_answer_reasons(self: Comment) -> list[str]:
    """Made of the same rule that refuses."""
    found: list[str] = self.__dict__["viewer_cannot_answer_reasons"]
    return found


@extending(
    COMMENT,
    Made(_can_confirm_place, (*FACTS, "is_carried")),
    "Whether the viewer may confirm or correct where it stands on the later versions to which it"
    " was carried.",
)
def viewer_can_confirm_place(self: Comment) -> bool:
    """Made of the same rule that refuses."""
    return bool(self.__dict__["viewer_can_confirm_place"])


@extending(
    COMMENT,
    Made(_can_copy, (*FACTS, "house_position.submitted_at")),
    "Whether the viewer may copy it, said inside their organisation, into its position now.",
)
def viewer_can_copy_into_position(self: Comment) -> bool:
    """Made of the same rules that refuse."""
    return bool(self.__dict__["viewer_can_copy_into_position"])


@extending(COMMENT, Made(_is_mine, ("author_id",)), "Whether the viewer wrote it.")
def is_mine(self: Comment) -> bool:
    """Whether its author asks."""
    return bool(self.__dict__["is_mine"])


ROOM = Room()
