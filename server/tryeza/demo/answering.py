"""Answers the comments of a consultation as the files say: recommended, decided, published."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from tryeza.comments import answering
from tryeza.comments.answering import Verdict
from tryeza.demo.commenting import Answerable
from tryeza.demo.drafting import Places
from tryeza.demo.script import Reasoned
from tryeza.demo.stage import Stage
from tryeza.demo.timetable import spread

ALSO_DECIDES = "ilire"  # where the comment is of an organisation that would decide on its own


async def answer_all(
    stage: Stage,
    consultation_id: UUID,
    closed: date,
    answers: Sequence[Reasoned],
    answerable: Sequence[Answerable],
    revised: UUID,
    places: Mapping[str, Places],
) -> None:
    """Recommend and decide every answer, each for all its comments, on its day."""
    asking: defaultdict[str, list[Answerable]] = defaultdict(list)
    for comment in answerable:
        asking[comment.answer].append(comment)
    ordered = sorted(answers, key=lambda answer: answer.day)
    for place, reasoned in enumerate(ordered):
        comments = asking.pop(reasoned.key)
        day = stage.days.after(closed, reasoned.day)
        async with stage.acting(reasoned.by, spread(day, place, len(ordered))) as work:
            answer = await answering.recommend(
                work,
                consultation_id=consultation_id,
                comment_ids=[comment.comment_id for comment in comments],
                verdict=_verdict(reasoned, revised, places),
            )
        decider = _decider(reasoned, comments)
        next_day = stage.days.after(day, 1)
        async with stage.acting(decider, spread(next_day, place, len(ordered))) as work:
            await answering.decide(work, answer_id=answer.id, revision=answer.revision)
    if asking:
        raise KeyError(f"comments name answers that no file has: {sorted(asking)}")


def _verdict(reasoned: Reasoned, revised: UUID, places: Mapping[str, Places]) -> Verdict:
    reflected = [places[reasoned.language][address] for address in reasoned.reflected]
    return Verdict(
        reasoned.outcome,
        reasoned.reason,
        reasoned.language,
        reflected_version_id=revised if reflected else None,
        reflected_paragraphs=reflected,
    )


def _decider(reasoned: Reasoned, comments: Sequence[Answerable]) -> str:
    """Nobody decides on what their own organisation said."""
    own = any(comment.organisation == "ura" for comment in comments)
    return ALSO_DECIDES if own and reasoned.decided_by == "elira" else reasoned.decided_by
