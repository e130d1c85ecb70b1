"""Answers the comments of a consultation as the files say: recommended, decided, published."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from uuid import UUID

from tryeza.comments import answering
from tryeza.comments.verdicts import Verdict
from tryeza.demo.commenting import Answerable
from tryeza.demo.drafting import Places
from tryeza.demo.instruction import CO_LEAD, OTHER_SIDE
from tryeza.demo.script import Reasoned
from tryeza.demo.stage import DatedAct, Stage, in_order

ALSO_DECIDES = "ilire"  # where the comment is of an organisation that would decide on its own


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a consultation's comments are answered, beside the revised version."""

    stage: Stage
    consultation_id: UUID
    closed: date
    revised: UUID
    places: Mapping[str, Places]  # of the revised version, by language

    async def answer_all(
        self, answers: Sequence[Reasoned], answerable: Sequence[Answerable]
    ) -> None:
        """Recommend every answer, for all its comments, and decide it the working day after."""
        asking: defaultdict[str, list[Answerable]] = defaultdict(list)
        for comment in answerable:
            asking[comment.answer].append(comment)
        acts: list[DatedAct] = []
        for reasoned in answers:
            given = _Given(reasoned, asking.pop(reasoned.key))
            day = self.stage.days.after(self.closed, reasoned.day)
            acts.append((day, partial(self._recommend, given)))
            acts.append((self.stage.days.after(day, 1), partial(self._decide, given)))
        if asking:
            raise KeyError(f"comments name answers that no file has: {sorted(asking)}")
        await in_order(acts)

    async def _recommend(self, given: "_Given", at: datetime) -> None:
        async with self.stage.acting(given.reasoned.by, at) as work:
            answer = await answering.recommend(
                work,
                consultation_id=self.consultation_id,
                comment_ids=[comment.comment_id for comment in given.comments],
                verdict=self._verdict(given.reasoned),
            )
        given.answer = answer.id, answer.revision

    async def _decide(self, given: "_Given", at: datetime) -> None:
        answer_id, revision = given.answer
        async with self.stage.acting(given.decider, at) as work:
            await answering.decide(work, answer_id=answer_id, revision=revision)

    def _verdict(self, reasoned: Reasoned) -> Verdict:
        reflected = [self.places[reasoned.language][address] for address in reasoned.reflected]
        return Verdict(
            reasoned.outcome,
            reasoned.reason,
            reasoned.language,
            reflected_version_id=self.revised if reflected else None,
            reflected_paragraphs=reflected,
        )


@dataclass(slots=True)
class _Given:
    """An answer of the file, the comments it is for, and what was recommended."""

    reasoned: Reasoned
    comments: list[Answerable]
    answer: tuple[UUID, int] = field(init=False)

    @property
    def decider(self) -> str:
        """Nobody decides on what their own organisation said."""
        own = any(comment.organisation == CO_LEAD for comment in self.comments)
        if own and self.reasoned.decided_by == OTHER_SIDE:
            return ALSO_DECIDES
        return self.reasoned.decided_by
