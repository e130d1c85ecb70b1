"""What those who answer do with answers, as mutations."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import strawberry

from tryeza.comments import answering
from tryeza.comments.verdicts import Verdict
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.comment_vocabulary import Outcome
from tryeza.graph.comments import ANSWER, Answer
from tryeza.graph.consultation_keys import consultation_key
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.input(description="What is answered: the outcome, why, and where the text reflects it.")
class VerdictInput:
    """An answer's content."""

    outcome: Outcome = strawberry.field(description="What is decided.")
    reason: str | None = strawberry.field(
        default=None, description="Why; 20,000 characters at most; most outcomes need it."
    )
    language: str = strawberry.field(
        default="sq", description="The language of the reason, as a BCP 47 tag."
    )
    reflected_version_id: strawberry.ID | None = strawberry.field(
        default=None, description="The version that reflects it."
    )
    reflected_paragraph_ids: list[strawberry.ID] = strawberry.field(
        default_factory=list, description="The paragraphs of that version that reflect it."
    )


@strawberry.input(description="An answer as it was read.")
class ReadAnswerInput:
    """An answer and its revision."""

    answer_id: strawberry.ID = strawberry.field(description="The answer.")
    revision: int = strawberry.field(description="The revision that was read.")


@strawberry.input(description="One answer for one comment or for many.")
class AnswerCommentsInput(Act):
    """Input of `answerComments`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    comment_ids: list[strawberry.ID] = strawberry.field(description="The comments, at most 500.")
    verdict: VerdictInput = strawberry.field(description="What is answered.")
    replacing: list[ReadAnswerInput] | None = strawberry.field(
        default=None,
        description=(
            "The answers of these comments as they were read, in whose place this one comes;"
            " another one found there is a conflict. If not said, it comes in place of what the"
            " viewer recommended alone."
        ),
    )


@strawberry.input(description="What an answer is to say instead, before it is published.")
class ReviseAnswerInput(Act):
    """Input of `reviseAnswer`."""

    answer_id: strawberry.ID = strawberry.field(description="The answer.")
    revision: int = strawberry.field(description="The revision that was read.")
    verdict: VerdictInput = strawberry.field(description="What is answered.")


@strawberry.input(description="A recommended answer to be decided by another person.")
class DecideAnswerInput(Act):
    """Input of `decideAnswer`."""

    answer_id: strawberry.ID = strawberry.field(description="The answer.")
    revision: int = strawberry.field(description="The revision that was read.")


@strawberry.input(description="Recommended answers to be decided together by another person.")
class DecideAnswersInput(Act):
    """Input of `decideAnswers`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    answers: list[ReadAnswerInput] = strawberry.field(
        description="The answers as they were read, at most 500: all are decided, or none."
    )


@strawberry.input(description="Comments that are to wait for an answer again.")
class TakeBackAnswersInput(Act):
    """Input of `takeBackAnswers`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    comment_ids: list[strawberry.ID] = strawberry.field(description="The comments, at most 500.")


@strawberry.input(description="The consultation whose answers are ready.")
class PublishAnswersInput(Act):
    """Input of `publishAnswers`."""

    consultation_id: strawberry.ID = strawberry.field(description="The consultation.")


@strawberry.type(description="It is recommended, and decided where one person does both.")
class AnswerCommentsSuccess:
    """Success of `answerComments`."""

    answer: Answer = strawberry.field(description="The answer as it stands.")


@strawberry.type(description="It says this from now on.")
class ReviseAnswerSuccess:
    """Success of `reviseAnswer`."""

    answer: Answer = strawberry.field(description="The answer as it stands.")


@strawberry.type(description="It is decided.")
class DecideAnswerSuccess:
    """Success of `decideAnswer`."""

    answer: Answer = strawberry.field(description="The answer as it stands.")


@strawberry.type(description="They are decided.")
class DecideAnswersSuccess:
    """Success of `decideAnswers`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="The comments wait for an answer again.")
class TakeBackAnswersSuccess:
    """Success of `takeBackAnswers`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="All answers are published.")
class PublishAnswersSuccess:
    """Success of `publishAnswers`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


def _verdict(verdict: VerdictInput) -> Verdict:
    version = verdict.reflected_version_id
    return Verdict(
        outcome=verdict.outcome,
        reason=verdict.reason,
        language=verdict.language,
        reflected_version_id=(
            key_in(version, "Version", path="verdict.reflectedVersionId") if version else None
        ),
        reflected_paragraphs=[
            key_in(one, "Paragraph", path="verdict.reflectedParagraphIds")
            for one in verdict.reflected_paragraph_ids
        ],
    )


def _read(answers: Sequence[ReadAnswerInput], *, path: str) -> Mapping[UUID, int]:
    return {key_in(one.answer_id, "Answer", path=path): one.revision for one in answers}


def _comments(comment_ids: Sequence[strawberry.ID]) -> list[UUID]:
    return [key_in(one, "Comment", path="commentIds") for one in comment_ids]


async def _answer(work: Work, input: AnswerCommentsInput) -> UUID:
    replacing = input.replacing
    answered = await answering.recommend(
        work,
        consultation_id=consultation_key(input.consultation_id),
        comment_ids=_comments(input.comment_ids),
        verdict=_verdict(input.verdict),
        replacing=None if replacing is None else _read(replacing, path="replacing"),
    )
    return answered.id


async def _revise(work: Work, input: ReviseAnswerInput) -> UUID:
    revised = await answering.revise(
        work,
        answer_id=key_in(input.answer_id, "Answer", path="answerId"),
        revision=input.revision,
        verdict=_verdict(input.verdict),
    )
    return revised.id


async def _decide(work: Work, input: DecideAnswerInput) -> UUID:
    decided = await answering.decide(
        work,
        answer_id=key_in(input.answer_id, "Answer", path="answerId"),
        revision=input.revision,
    )
    return decided.id


async def _decide_together(work: Work, input: DecideAnswersInput) -> UUID:
    consultation_id = consultation_key(input.consultation_id)
    answers = _read(input.answers, path="answers")
    await answering.decide_together(work, consultation_id=consultation_id, answers=answers)
    return consultation_id


async def _take_back(work: Work, input: TakeBackAnswersInput) -> UUID:
    consultation_id = consultation_key(input.consultation_id)
    comments = _comments(input.comment_ids)
    await answering.take_back(work, consultation_id=consultation_id, comment_ids=comments)
    return consultation_id


async def _publish(work: Work, input: PublishAnswersInput) -> UUID:
    consultation_id = consultation_key(input.consultation_id)
    await answering.publish(work, consultation_id=consultation_id)
    return consultation_id


_loads_answer = loads(answer=ANSWER)
_loads_consultation = loads(consultation=CONSULTATION)


@strawberry.type
class AnswerMutations:
    """What can be done with answers."""

    answer_comments = act(
        "Answer one comment or many at once.",
        input=AnswerCommentsInput,
        success=AnswerCommentsSuccess,
        problems=(ConflictProblem, *_PROBLEMS),
        run=_answer,
        load=_loads_answer,
        subject=ANSWER,
    )

    revise_answer = act(
        "Change an answer before it is published.",
        input=ReviseAnswerInput,
        success=ReviseAnswerSuccess,
        problems=(ConflictProblem, *_PROBLEMS),
        run=_revise,
        load=_loads_answer,
        subject=ANSWER,
    )

    decide_answer = act(
        "Decide what another person recommended.",
        input=DecideAnswerInput,
        success=DecideAnswerSuccess,
        problems=(ConflictProblem, *_PROBLEMS),
        run=_decide,
        load=_loads_answer,
        subject=ANSWER,
    )

    decide_answers = act(
        "Decide many answers that another person recommended: all of them, or none.",
        input=DecideAnswersInput,
        success=DecideAnswersSuccess,
        problems=(ConflictProblem, *_PROBLEMS),
        run=_decide_together,
        load=_loads_consultation,
        subject=ANSWER,
    )

    take_back_answers = act(
        "Take unpublished answers back from comments, which then wait again.",
        input=TakeBackAnswersInput,
        success=TakeBackAnswersSuccess,
        problems=_PROBLEMS,
        run=_take_back,
        load=_loads_consultation,
    )

    publish_answers = act(
        "Publish all answers of a consultation together.",
        input=PublishAnswersInput,
        success=PublishAnswersSuccess,
        problems=_PROBLEMS,
        run=_publish,
        load=_loads_consultation,
    )


ROOM = Room(mutations=AnswerMutations)
