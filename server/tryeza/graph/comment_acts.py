"""What people do with comments, positions and answers, as mutations."""

from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from tryeza.comments import actions, answering, carrying, positions
from tryeza.comments.actions import Said, Source
from tryeza.comments.answering import Verdict
from tryeza.comments.models import Channel, CommentKind, Publicity, Scope
from tryeza.comments.placing import Place
from tryeza.consultations.packs.shape import Outcome
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.comments import ANSWER, COMMENT, Answer, Comment
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import encode_id, key_in
from tryeza.graph.positions import POSITION, OrganisationPosition
from tryeza.graph.problems import ClosedProblem, ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel import errors
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)
_WINDOWED = (ClosedProblem, *_PROBLEMS)


@strawberry.input(description="Where a comment is put: a paragraph, or words of it.")
class AnchorInput:
    """A W3C Web Annotation selector: offsets and the quote they enclose."""

    paragraph_id: strawberry.ID = strawberry.field(description="The paragraph.")
    start: int | None = strawberry.field(
        default=None, description="Where the words start, in code points of the paragraph's text."
    )
    end: int | None = strawberry.field(default=None, description="Where they end, exclusive.")
    quote: str | None = strawberry.field(
        default=None,
        description="The words themselves; where they and the offsets disagree, they decide.",
    )


@strawberry.input(description="What is said.")
class WordsInput:
    """The words of a comment."""

    kind: CommentKind = strawberry.field(description="What the comment does.")
    text: str = strawberry.field(description="What it says: light Markdown, 20,000 characters.")
    proposed_wording: str | None = strawberry.field(
        default=None,
        description="Of a suggestion: the wording it suggests; empty to strike the words.",
    )
    language: str = strawberry.field(
        default="sq", description="The language it is written in, as a BCP 47 tag."
    )


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


@strawberry.input(description="A comment to be added.")
class AddCommentInput(Act):
    """Input of `addComment`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    words: WordsInput = strawberry.field(description="What is said.")
    anchor: AnchorInput | None = strawberry.field(
        default=None, description="Where; the whole document if not said."
    )
    parent_id: strawberry.ID | None = strawberry.field(
        default=None, description="The comment it replies to."
    )
    for_organisation_id: strawberry.ID | None = strawberry.field(
        default=None, description="The organisation for which it is said; oneself if not said."
    )
    scope: Scope = strawberry.field(default=Scope.CONSULTATION, description="Among whom.")
    publicity: Publicity = strawberry.field(
        default=Publicity.NAMED, description="How the author is shown."
    )


@strawberry.input(description="What a comment is to say instead.")
class EditCommentInput(Act):
    """Input of `editComment`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment.")
    revision: int = strawberry.field(description="The revision that was read.")
    words: WordsInput = strawberry.field(description="What it says from now on.")


@strawberry.input(description="A comment to be withdrawn.")
class WithdrawCommentInput(Act):
    """Input of `withdrawComment`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment.")


@strawberry.input(description="A comment that an organisation supports.")
class EndorseCommentInput(Act):
    """Input of `endorseComment`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment.")
    for_organisation_id: strawberry.ID = strawberry.field(description="The organisation.")


@strawberry.input(description="A support to be taken back.")
class TakeBackEndorsementInput(Act):
    """Input of `takeBackEndorsement`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment.")
    for_organisation_id: strawberry.ID = strawberry.field(description="The organisation.")


@strawberry.input(description="A comment that came by another way, and whose it is.")
class CaptureCommentInput(Act):
    """Input of `captureComment`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    words: WordsInput = strawberry.field(description="What was said.")
    channel: Channel = strawberry.field(description="By which way it came; not the web.")
    received_at: datetime = strawberry.field(description="When it was received, within the window.")
    speaker_name: str | None = strawberry.field(default=None, description="Who said it.")
    organisation_id: strawberry.ID | None = strawberry.field(
        default=None, description="For which organisation."
    )
    anchor: AnchorInput | None = strawberry.field(
        default=None, description="Where; the whole document if not said."
    )
    publicity: Publicity = strawberry.field(
        default=Publicity.NAMED, description="How the speaker is shown."
    )


@strawberry.input(description="A comment that breaks the rules of the house.")
class HideCommentInput(Act):
    """Input of `hideComment`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment.")
    reason: str = strawberry.field(description="Why; 5,000 characters at most, read by its author.")


@strawberry.input(description="A hidden comment that is to be shown again.")
class ShowCommentInput(Act):
    """Input of `showComment`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment.")
    reason: str = strawberry.field(description="Why; 5,000 characters at most.")


@strawberry.input(description="A comment that stands where it was carried to.")
class ConfirmPlaceInput(Act):
    """Input of `confirmPlace`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment.")
    version_id: strawberry.ID = strawberry.field(description="On which version.")


@strawberry.input(description="Where a comment belongs on a version.")
class ReanchorCommentInput(Act):
    """Input of `reanchorComment`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment.")
    version_id: strawberry.ID = strawberry.field(description="On which version.")
    anchor: AnchorInput | None = strawberry.field(
        default=None, description="The place; null where its words are gone."
    )


@strawberry.input(description="A kept draft of the viewer's own.")
class DiscardKeptDraftInput(Act):
    """Input of `discardKeptDraft`."""

    kept_draft_id: strawberry.ID = strawberry.field(description="The draft.")


@strawberry.input(description="Whose position is to be collected.")
class OpenPositionInput(Act):
    """Input of `openPosition`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    organisation_id: strawberry.ID = strawberry.field(
        description="The organisation that the viewer leads."
    )


@strawberry.input(description="An internal comment to be copied into the position.")
class CopyIntoPositionInput(Act):
    """Input of `copyIntoPosition`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment, which stays as it is.")


@strawberry.input(description="A comment on the document to be written straight into the position.")
class WriteIntoPositionInput(Act):
    """Input of `writeIntoPosition`."""

    position_id: strawberry.ID = strawberry.field(description="The position.")
    words: WordsInput = strawberry.field(description="What is said.")


@strawberry.input(description="A position that is ready.")
class SubmitPositionInput(Act):
    """Input of `submitPosition`."""

    position_id: strawberry.ID = strawberry.field(description="The position.")


@strawberry.input(description="One answer for one comment or for many.")
class AnswerCommentsInput(Act):
    """Input of `answerComments`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    comment_ids: list[strawberry.ID] = strawberry.field(description="The comments, at most 500.")
    verdict: VerdictInput = strawberry.field(description="What is answered.")


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


@strawberry.input(description="The consultation whose answers are ready.")
class PublishAnswersInput(Act):
    """Input of `publishAnswers`."""

    consultation_id: strawberry.ID = strawberry.field(description="The consultation.")


@strawberry.type(description="It was received; its number is the receipt.")
class AddCommentSuccess:
    """Success of `addComment`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="It says this from now on; what it said before is kept.")
class EditCommentSuccess:
    """Success of `editComment`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="It is withdrawn.")
class WithdrawCommentSuccess:
    """Success of `withdrawComment`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="The organisation supports it.")
class EndorseCommentSuccess:
    """Success of `endorseComment`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="The organisation supports it no more.")
class TakeBackEndorsementSuccess:
    """Success of `takeBackEndorsement`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="It was entered for its speaker.")
class CaptureCommentSuccess:
    """Success of `captureComment`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="It is hidden; its author reads why.")
class HideCommentSuccess:
    """Success of `hideComment`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="It is shown again.")
class ShowCommentSuccess:
    """Success of `showComment`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="Its place is confirmed.")
class ConfirmPlaceSuccess:
    """Success of `confirmPlace`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="It stands where it was put.")
class ReanchorCommentSuccess:
    """Success of `reanchorComment`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="The position is being collected.")
class OpenPositionSuccess:
    """Success of `openPosition`."""

    position: OrganisationPosition = strawberry.field(description="The position as it stands.")


@strawberry.type(description="The copy, to be edited by the lead.")
class CopyIntoPositionSuccess:
    """Success of `copyIntoPosition`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="It is part of the position.")
class WriteIntoPositionSuccess:
    """Success of `writeIntoPosition`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="The position was received as a whole.")
class SubmitPositionSuccess:
    """Success of `submitPosition`."""

    position: OrganisationPosition = strawberry.field(description="The position as it stands.")


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


@strawberry.type(description="All answers are published.")
class PublishAnswersSuccess:
    """Success of `publishAnswers`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="The draft is gone.")
class DiscardKeptDraftSuccess:
    """Success of `discardKeptDraft`."""

    kept_draft_id: strawberry.ID = strawberry.field(description="The draft that was.")


def _consultation(node_id: str) -> UUID:
    return key_in(node_id, "Consultation", path="consultationId")


def _comment(node_id: str) -> UUID:
    return key_in(node_id, "Comment", path="commentId")


def _version(node_id: str) -> UUID:
    return key_in(node_id, "Version", path="versionId")


def _organisation(node_id: str, path: str = "forOrganisationId") -> UUID:
    return key_in(node_id, "Organisation", path=path)


def _said(words: WordsInput) -> Said:
    return Said(words.kind, words.text, words.proposed_wording, words.language)


def _place(anchor: AnchorInput | None) -> Place | None:
    if anchor is None:
        return None
    paragraph = key_in(anchor.paragraph_id, "Paragraph", path="anchor.paragraphId")
    return Place(paragraph, anchor.start, anchor.end, anchor.quote)


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


async def _add(work: Work, input: AddCommentInput) -> UUID:
    parent, organisation = input.parent_id, input.for_organisation_id
    added = await actions.add(
        work,
        consultation_id=_consultation(input.consultation_id),
        said=_said(input.words),
        place=_place(input.anchor),
        parent_id=key_in(parent, "Comment", path="parentId") if parent else None,
        for_organisation_id=_organisation(organisation) if organisation else None,
        scope=input.scope,
        publicity=input.publicity,
    )
    return added.id


async def _keep(work: Work, input: AddCommentInput, problem: errors.Problem) -> errors.Problem:
    """What came too late is kept for its author, and the problem says where."""
    if not isinstance(problem, errors.Closed):
        return problem
    draft = await actions.keep_draft(
        work,
        consultation_id=_consultation(input.consultation_id),
        content={
            "kind": input.words.kind.value,
            "text": input.words.text[: actions.LONGEST],
            "proposedWording": input.words.proposed_wording,
            "language": input.words.language,
            "paragraphId": input.anchor.paragraph_id if input.anchor else None,
            "start": input.anchor.start if input.anchor else None,
            "end": input.anchor.end if input.anchor else None,
            "quote": input.anchor.quote if input.anchor else None,
            "parentId": input.parent_id,
            "forOrganisationId": input.for_organisation_id,
        },
        reason=problem.told.code,
    )
    return errors.Closed(problem.told.code, problem.at, draft.id)


async def _edit(work: Work, input: EditCommentInput) -> UUID:
    edited = await actions.edit(
        work,
        comment_id=_comment(input.comment_id),
        revision=input.revision,
        said=_said(input.words),
    )
    return edited.id


async def _withdraw(work: Work, input: WithdrawCommentInput) -> UUID:
    return (await actions.withdraw(work, comment_id=_comment(input.comment_id))).id


async def _endorse(work: Work, input: EndorseCommentInput) -> UUID:
    endorsed = await actions.endorse(
        work,
        comment_id=_comment(input.comment_id),
        for_organisation_id=_organisation(input.for_organisation_id),
    )
    return endorsed.id


async def _take_back(work: Work, input: TakeBackEndorsementInput) -> UUID:
    comment = await actions.take_back_endorsement(
        work,
        comment_id=_comment(input.comment_id),
        for_organisation_id=_organisation(input.for_organisation_id),
    )
    return comment.id


async def _capture(work: Work, input: CaptureCommentInput) -> UUID:
    organisation = input.organisation_id
    captured = await actions.capture(
        work,
        consultation_id=_consultation(input.consultation_id),
        said=_said(input.words),
        source=Source(
            channel=input.channel,
            received_at=input.received_at,
            speaker_name=input.speaker_name,
            organisation_id=(
                _organisation(organisation, "organisationId") if organisation else None
            ),
        ),
        place=_place(input.anchor),
        publicity=input.publicity,
    )
    return captured.id


async def _hide(work: Work, input: HideCommentInput) -> UUID:
    hidden = await actions.hide(work, comment_id=_comment(input.comment_id), reason=input.reason)
    return hidden.id


async def _show(work: Work, input: ShowCommentInput) -> UUID:
    shown = await actions.show_again(
        work, comment_id=_comment(input.comment_id), reason=input.reason
    )
    return shown.id


async def _confirm_place(work: Work, input: ConfirmPlaceInput) -> UUID:
    confirmed = await carrying.confirm_place(
        work, comment_id=_comment(input.comment_id), version_id=_version(input.version_id)
    )
    return confirmed.comment_id


async def _reanchor(work: Work, input: ReanchorCommentInput) -> UUID:
    settled = await carrying.reanchor(
        work,
        comment_id=_comment(input.comment_id),
        version_id=_version(input.version_id),
        place=_place(input.anchor),
    )
    return settled.comment_id


async def _discard_draft(work: Work, input: DiscardKeptDraftInput) -> UUID:
    draft_id = key_in(input.kept_draft_id, "KeptDraft", path="keptDraftId")
    await actions.discard_draft(work, draft_id=draft_id)
    return draft_id


async def _load_discarded(asking: Asking, key: UUID, call: Call, success: type[Any]) -> Any:
    del asking, call
    return success(kept_draft_id=encode_id("KeptDraft", key))


async def _open_position(work: Work, input: OpenPositionInput) -> UUID:
    opened = await positions.open_position(
        work,
        consultation_id=_consultation(input.consultation_id),
        organisation_id=_organisation(input.organisation_id, "organisationId"),
    )
    return opened.id


async def _copy(work: Work, input: CopyIntoPositionInput) -> UUID:
    return (await positions.copy_into_position(work, comment_id=_comment(input.comment_id))).id


async def _write(work: Work, input: WriteIntoPositionInput) -> UUID:
    written = await positions.write_into_position(
        work,
        position_id=key_in(input.position_id, "OrganisationPosition", path="positionId"),
        said=_said(input.words),
    )
    return written.id


async def _submit(work: Work, input: SubmitPositionInput) -> UUID:
    position_id = key_in(input.position_id, "OrganisationPosition", path="positionId")
    return (await positions.submit_position(work, position_id=position_id)).id


async def _answer(work: Work, input: AnswerCommentsInput) -> UUID:
    answered = await answering.recommend(
        work,
        consultation_id=_consultation(input.consultation_id),
        comment_ids=[key_in(one, "Comment", path="commentIds") for one in input.comment_ids],
        verdict=_verdict(input.verdict),
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


async def _publish(work: Work, input: PublishAnswersInput) -> UUID:
    consultation_id = _consultation(input.consultation_id)
    await answering.publish(work, consultation_id=consultation_id)
    return consultation_id


_loads_comment = loads(comment=COMMENT)
_loads_position = loads(position=POSITION)
_loads_answer = loads(answer=ANSWER)


@strawberry.type
class CommentMutations:
    """What can be done with comments, positions and answers."""

    add_comment = act(
        "Say something about a draft or a part of it, for oneself or for an organisation.",
        input=AddCommentInput,
        success=AddCommentSuccess,
        problems=_WINDOWED,
        run=_add,
        load=_loads_comment,
        rescue=_keep,
    )

    edit_comment = act(
        "Change a comment of one's own while the window is open.",
        input=EditCommentInput,
        success=EditCommentSuccess,
        problems=(ConflictProblem, *_WINDOWED),
        run=_edit,
        load=_loads_comment,
        subject=COMMENT,
    )

    withdraw_comment = act(
        "Withdraw a comment while the window is open.",
        input=WithdrawCommentInput,
        success=WithdrawCommentSuccess,
        problems=_WINDOWED,
        run=_withdraw,
        load=_loads_comment,
    )

    endorse_comment = act(
        "Support another's comment for an organisation.",
        input=EndorseCommentInput,
        success=EndorseCommentSuccess,
        problems=_WINDOWED,
        run=_endorse,
        load=_loads_comment,
    )

    take_back_endorsement = act(
        "Take an organisation's support back.",
        input=TakeBackEndorsementInput,
        success=TakeBackEndorsementSuccess,
        problems=_WINDOWED,
        run=_take_back,
        load=_loads_comment,
    )

    capture_comment = act(
        "Enter a comment that came by mail, at a meeting or on paper.",
        input=CaptureCommentInput,
        success=CaptureCommentSuccess,
        problems=_PROBLEMS,
        run=_capture,
        load=_loads_comment,
    )

    hide_comment = act(
        "Hide a comment, for a reason that its author reads.",
        input=HideCommentInput,
        success=HideCommentSuccess,
        problems=_PROBLEMS,
        run=_hide,
        load=_loads_comment,
    )

    show_comment = act(
        "Show a hidden comment again.",
        input=ShowCommentInput,
        success=ShowCommentSuccess,
        problems=_PROBLEMS,
        run=_show,
        load=_loads_comment,
    )

    confirm_place = act(
        "Confirm where a comment stands on a later version.",
        input=ConfirmPlaceInput,
        success=ConfirmPlaceSuccess,
        problems=_PROBLEMS,
        run=_confirm_place,
        load=_loads_comment,
    )

    reanchor_comment = act(
        "Put a comment where it belongs on a later version.",
        input=ReanchorCommentInput,
        success=ReanchorCommentSuccess,
        problems=_PROBLEMS,
        run=_reanchor,
        load=_loads_comment,
    )

    open_position = act(
        "Begin to collect an organisation's one position.",
        input=OpenPositionInput,
        success=OpenPositionSuccess,
        problems=_WINDOWED,
        run=_open_position,
        load=_loads_position,
    )

    copy_into_position = act(
        "Copy an internal comment into the position.",
        input=CopyIntoPositionInput,
        success=CopyIntoPositionSuccess,
        problems=_WINDOWED,
        run=_copy,
        load=_loads_comment,
    )

    write_into_position = act(
        "Write a comment straight into the position.",
        input=WriteIntoPositionInput,
        success=WriteIntoPositionSuccess,
        problems=_WINDOWED,
        run=_write,
        load=_loads_comment,
    )

    submit_position = act(
        "Submit the position, once.",
        input=SubmitPositionInput,
        success=SubmitPositionSuccess,
        problems=_WINDOWED,
        run=_submit,
        load=_loads_position,
    )

    answer_comments = act(
        "Answer one comment or many at once.",
        input=AnswerCommentsInput,
        success=AnswerCommentsSuccess,
        problems=_PROBLEMS,
        run=_answer,
        load=_loads_answer,
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

    publish_answers = act(
        "Publish all answers of a consultation together.",
        input=PublishAnswersInput,
        success=PublishAnswersSuccess,
        problems=_PROBLEMS,
        run=_publish,
        load=loads(consultation=CONSULTATION),
    )
    discard_kept_draft = act(
        "Throw a kept draft of one's own away.",
        input=DiscardKeptDraftInput,
        success=DiscardKeptDraftSuccess,
        problems=_PROBLEMS,
        run=_discard_draft,
        load=_load_discarded,
    )


ROOM = Room(mutations=CommentMutations)
