"""Prepares answers while people still comment: recommended by one side, decided by the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from uuid import UUID

from tryeza.comments import answering
from tryeza.comments.verdicts import Verdict
from tryeza.demo.commenting import Hearing, NumberedAct
from tryeza.demo.instruction import COORDINATOR, OTHER_SIDE
from tryeza.demo.script import Recommended


@dataclass(slots=True)
class _Prepared:
    """An answer of the file, and what was recommended of it."""

    said: Recommended
    answer: tuple[UUID, int] = field(init=False)


def recommended(hearing: Hearing, said: Sequence[Recommended]) -> Iterator[NumberedAct]:
    """What happens to the answers on which working day of the window."""
    for one in said:
        prepared = _Prepared(one)
        yield one.day, partial(_recommend, hearing, prepared)
        if one.decided is not None:
            yield one.decided, partial(_decide, hearing, prepared)


async def _recommend(hearing: Hearing, prepared: _Prepared, at: datetime) -> None:
    said = prepared.said
    answered = [one.comment_id for one in hearing.answerable if one.answer == said.key]
    async with hearing.stage.acting(COORDINATOR, at) as work:
        answer = await answering.recommend(
            work,
            consultation_id=hearing.consultation_id,
            comment_ids=answered,
            verdict=Verdict(said.outcome, said.reason, said.language),
        )
    prepared.answer = answer.id, answer.revision


async def _decide(hearing: Hearing, prepared: _Prepared, at: datetime) -> None:
    answer_id, revision = prepared.answer
    async with hearing.stage.acting(OTHER_SIDE, at) as work:
        await answering.decide(work, answer_id=answer_id, revision=revision)
