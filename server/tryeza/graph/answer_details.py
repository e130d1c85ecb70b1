"""More of an answer in the graph: who gave it, where it is reflected, what the viewer may do."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, select

from tryeza.comments import models, rules
from tryeza.comments.rules import Act, CommentFacts
from tryeza.graph.comments import ANSWER, Answer, run_ids
from tryeza.graph.consultation_rights import FACTS, facts_of
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.documents import VERSION, Version
from tryeza.graph.levels import Fill, Made, One, Source
from tryeza.graph.look_ahead import Call
from tryeza.graph.people import PERSON, Person
from tryeza.graph.rights import Refusal, give_flag, give_reasons, reasons
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import put, table_of
from tryeza.kernel import text
from tryeza.kernel.errors import Told

_COMMENT = table_of(models.Comment)
_ANSWERED = table_of(models.AnsweredComment)
_FACTS = ("author_id", "organisation_id", "state")
_READ = "answered_facts"


def _one_of_runners(column: str) -> One:
    """A person that those who run the consultation read; the others read what was decided."""

    def on(answer: Source, person: Source, asking: Asking) -> ColumnElement[bool]:
        run = answer.c.consultation_id.in_(run_ids(asking.actor))
        return and_(person.c.id == answer.c[column], run)

    return One(PERSON, on, (column, "consultation_id"))


_CONSULTATION_OF = One(
    CONSULTATION, lambda own, one, _: one.c.id == own.c.consultation_id, ("consultation_id",)
)
_REFLECTED_IN = One(
    VERSION,
    lambda own, one, _: one.c.id == own.c.reflected_version_id,
    ("reflected_version_id",),
    seen=True,
)


@extending(ANSWER, _CONSULTATION_OF, "The consultation in which it was given.")
def consultation(self: Answer) -> Consultation:
    """The consultation, joined."""
    found: Consultation = self.__dict__["consultation"]
    return found


@extending(
    ANSWER, _REFLECTED_IN, "The version that reflects it; null when none does, or none is seen."
)
def reflected_version(self: Answer) -> Version | None:
    """The version, joined."""
    found: Version | None = self.__dict__["reflected_version"]
    return found


@extending(
    ANSWER,
    _one_of_runners("recommended_by_id"),
    "Who recommended it; null for all but those who run the consultation.",
)
def recommended_by(self: Answer) -> Person | None:
    """The person, joined."""
    found: Person | None = self.__dict__["recommended_by"]
    return found


@extending(
    ANSWER,
    _one_of_runners("decided_by_id"),
    "Who decided it; null until then, and for all but those who run the consultation.",
)
def decided_by(self: Answer) -> Person | None:
    """The person, joined."""
    found: Person | None = self.__dict__["decided_by"]
    return found


@extending(
    ANSWER,
    Made(lambda answer, _: text.html_of(answer.reason) if answer.reason else None, ("reason",)),
    "The reason as safe HTML of its light Markdown; null when none was given.",
)
def reason_html(self: Answer) -> str | None:
    """The reason with its marks."""
    found: str | None = self.__dict__["reason_html"]
    return found


async def _read_answered(asking: Asking, answers: Sequence[Any]) -> None:
    """Leave beside each answer what the rules need to know of the comments that it answers."""
    if all(_READ in answer.__dict__ for answer in answers):
        return
    rows = await asking.rows(
        select(
            _ANSWERED.c.answer_id,
            _COMMENT.c.author_id,
            _COMMENT.c.organisation_id,
            _COMMENT.c.state,
        )
        .join(_COMMENT, _COMMENT.c.id == _ANSWERED.c.comment_id)
        .where(_ANSWERED.c.answer_id.in_([answer.uuid for answer in answers]))
    )
    of: dict[Any, list[CommentFacts]] = {answer.uuid: [] for answer in answers}
    for row in rows:
        of[row.answer_id].append(CommentFacts(**{name: getattr(row, name) for name in _FACTS}))
    for answer in answers:
        answer.__dict__[_READ] = of[answer.uuid]


def _changing(answer: Any, asking: Asking, act: Act) -> Told | None:
    on = facts_of(answer.consultation)
    refused = rules.refusal(asking.actor, act, on, asking.now)
    if refused is None and answer.published_at is not None:
        refused = Told("comments.answer_is_published")
    return refused or rules.may_answer(asking.actor, answer.__dict__[_READ])


def _revising(answer: Any, asking: Asking) -> Told | None:
    return _changing(answer, asking, Act.RECOMMEND)


def _deciding(answer: Any, asking: Asking) -> Told | None:
    refused = _changing(answer, asking, Act.DECIDE)
    if refused is None and answer.decided_at is not None:
        refused = Told("comments.answer_is_decided")
    separately = answer.consultation.decides_separately
    by = answer.recommended_by_id
    return refused or rules.may_decide(asking.actor, by, separately=separately)


_NEEDS = (
    "published_at",
    "decided_at",
    "recommended_by_id",
    "consultation.decides_separately",
    *(f"consultation.{name}" for name in FACTS),
)


def _filling(make: Callable[[Any, Asking], object]) -> Fill:
    async def fill(asking: Asking, above: Sequence[Any], call: Call) -> None:
        await _read_answered(asking, above)
        for answer in above:
            put(answer, call, make(answer, asking))

    return fill


def _may(refusal: Refusal) -> Fill:
    return _filling(lambda answer, asking: refusal(answer, asking) is None)


def _why_not(refusal: Refusal) -> Fill:
    return _filling(lambda answer, asking: reasons(refusal(answer, asking), asking))


give_flag(
    ANSWER,
    "viewer_can_revise",
    _may(_revising),
    "Whether the viewer may change it now.",
    needs=_NEEDS,
)
give_reasons(
    ANSWER,
    "viewer_cannot_revise_reasons",
    _why_not(_revising),
    "Why the viewer may not change it, in the reader's language; empty when they may.",
    needs=_NEEDS,
)
give_flag(
    ANSWER,
    "viewer_can_decide",
    _may(_deciding),
    "Whether the viewer may decide it now.",
    needs=_NEEDS,
)
give_reasons(
    ANSWER,
    "viewer_cannot_decide_reasons",
    _why_not(_deciding),
    "Why the viewer may not decide it, in the reader's language; empty when they may.",
    needs=_NEEDS,
)


ROOM = Room()
