"""What people do with comments, as mutations."""

from typing import Any
from uuid import UUID

import strawberry

from tryeza.comments import actions, endorsing, kept_drafts
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.comment_inputs import (
    AnchorInput,
    WordsInput,
    comment_key,
    organisation_key,
    place_of,
    said_of,
)
from tryeza.graph.comment_vocabulary import Publicity, Scope
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultation_keys import consultation_key
from tryeza.graph.context import Asking
from tryeza.graph.draft_keeping import Found, edit_of, keeping, said_there
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import encode_id, key_in
from tryeza.graph.problems import ClosedProblem, ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)
_WINDOWED = (ClosedProblem, *_PROBLEMS)


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
        default=Publicity.NAMED,
        description="How the author is shown; a reply to what is not public is not public either.",
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
    revision: int | None = strawberry.field(
        default=None,
        description="The revision that was read: other words found there are a conflict. If not"
        " said, whatever the comment says is supported.",
    )


@strawberry.input(description="A support to be taken back.")
class TakeBackEndorsementInput(Act):
    """Input of `takeBackEndorsement`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment.")
    for_organisation_id: strawberry.ID = strawberry.field(description="The organisation.")


@strawberry.input(description="A kept draft of the viewer's own.")
class DiscardKeptDraftInput(Act):
    """Input of `discardKeptDraft`."""

    kept_draft_id: strawberry.ID = strawberry.field(description="The draft.")


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


@strawberry.type(description="The draft is gone.")
class DiscardKeptDraftSuccess:
    """Success of `discardKeptDraft`."""

    kept_draft_id: strawberry.ID = strawberry.field(description="The draft that was.")


async def _add(work: Work, input: AddCommentInput) -> UUID:
    parent, organisation = input.parent_id, input.for_organisation_id
    added = await actions.add(
        work,
        consultation_id=consultation_key(input.consultation_id),
        said=said_of(input.words),
        place=place_of(input.anchor),
        parent_id=key_in(parent, "Comment", path="parentId") if parent else None,
        for_organisation_id=organisation_key(organisation) if organisation else None,
        scope=input.scope,
        publicity=input.publicity,
    )
    return added.id


async def _too_late(_: Work, input: AddCommentInput) -> Found:
    return consultation_key(input.consultation_id), {
        **said_there(input.words, input.anchor),
        "parentId": input.parent_id,
        "forOrganisationId": input.for_organisation_id,
    }


async def _edit_too_late(work: Work, input: EditCommentInput) -> Found:
    return await edit_of(work, comment_key(input.comment_id), input.words)


async def _edit(work: Work, input: EditCommentInput) -> UUID:
    edited = await actions.edit(
        work,
        comment_id=comment_key(input.comment_id),
        revision=input.revision,
        said=said_of(input.words),
    )
    return edited.id


async def _withdraw(work: Work, input: WithdrawCommentInput) -> UUID:
    return (await actions.withdraw(work, comment_id=comment_key(input.comment_id))).id


async def _endorse(work: Work, input: EndorseCommentInput) -> UUID:
    endorsed = await endorsing.endorse(
        work,
        comment_id=comment_key(input.comment_id),
        for_organisation_id=organisation_key(input.for_organisation_id),
        revision=input.revision,
    )
    return endorsed.id


async def _take_back(work: Work, input: TakeBackEndorsementInput) -> UUID:
    comment = await endorsing.take_back_endorsement(
        work,
        comment_id=comment_key(input.comment_id),
        for_organisation_id=organisation_key(input.for_organisation_id),
    )
    return comment.id


async def _discard_draft(work: Work, input: DiscardKeptDraftInput) -> UUID:
    draft_id = key_in(input.kept_draft_id, "KeptDraft", path="keptDraftId")
    await kept_drafts.discard_draft(work, draft_id=draft_id)
    return draft_id


async def _load_discarded(asking: Asking, key: UUID, call: Call, success: type[Any]) -> Any:
    del asking, call
    return success(kept_draft_id=encode_id("KeptDraft", key))


_loads_comment = loads(comment=COMMENT)


@strawberry.type
class CommentMutations:
    """What can be done with comments."""

    add_comment = act(
        "Say something about a draft or a part of it, for oneself or for an organisation.",
        input=AddCommentInput,
        success=AddCommentSuccess,
        problems=_WINDOWED,
        run=_add,
        load=_loads_comment,
        rescue=keeping(_too_late),
    )

    edit_comment = act(
        "Change a comment of one's own while the window is open. Support for other words than it"
        " says from then on ends (`endorsedBefore`); the same words are no other revision.",
        input=EditCommentInput,
        success=EditCommentSuccess,
        problems=(ConflictProblem, *_WINDOWED),
        run=_edit,
        load=_loads_comment,
        subject=COMMENT,
        rescue=keeping(_edit_too_late),
    )

    withdraw_comment = act(
        "Withdraw a comment while the window is open.",
        input=WithdrawCommentInput,
        success=WithdrawCommentSuccess,
        problems=(ConflictProblem, *_WINDOWED),
        run=_withdraw,
        load=_loads_comment,
        subject=COMMENT,
    )

    endorse_comment = act(
        "Support another's comment for an organisation, in the words that it has now.",
        input=EndorseCommentInput,
        success=EndorseCommentSuccess,
        problems=(ConflictProblem, *_WINDOWED),
        run=_endorse,
        load=_loads_comment,
        subject=COMMENT,
    )

    take_back_endorsement = act(
        "Take an organisation's support back.",
        input=TakeBackEndorsementInput,
        success=TakeBackEndorsementSuccess,
        problems=_WINDOWED,
        run=_take_back,
        load=_loads_comment,
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
