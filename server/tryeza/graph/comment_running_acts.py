"""What those who run a consultation do with its comments, as mutations."""

from datetime import datetime
from uuid import UUID

import strawberry

from tryeza.comments import actions, settling
from tryeza.comments.actions import Source
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.comment_inputs import (
    AnchorInput,
    WordsInput,
    comment_key,
    organisation_key,
    place_of,
    said_of,
    version_key,
)
from tryeza.graph.comment_vocabulary import Channel, Publicity
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultation_keys import consultation_key
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)


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


async def _capture(work: Work, input: CaptureCommentInput) -> UUID:
    organisation = input.organisation_id
    captured = await actions.capture(
        work,
        consultation_id=consultation_key(input.consultation_id),
        said=said_of(input.words),
        source=Source(
            channel=input.channel,
            received_at=input.received_at,
            speaker_name=input.speaker_name,
            organisation_id=(
                organisation_key(organisation, "organisationId") if organisation else None
            ),
        ),
        place=place_of(input.anchor),
        publicity=input.publicity,
    )
    return captured.id


async def _hide(work: Work, input: HideCommentInput) -> UUID:
    hidden = await actions.hide(work, comment_id=comment_key(input.comment_id), reason=input.reason)
    return hidden.id


async def _show(work: Work, input: ShowCommentInput) -> UUID:
    shown = await actions.show_again(
        work, comment_id=comment_key(input.comment_id), reason=input.reason
    )
    return shown.id


async def _confirm_place(work: Work, input: ConfirmPlaceInput) -> UUID:
    confirmed = await settling.confirm_place(
        work, comment_id=comment_key(input.comment_id), version_id=version_key(input.version_id)
    )
    return confirmed.comment_id


async def _reanchor(work: Work, input: ReanchorCommentInput) -> UUID:
    settled = await settling.reanchor(
        work,
        comment_id=comment_key(input.comment_id),
        version_id=version_key(input.version_id),
        place=place_of(input.anchor),
    )
    return settled.comment_id


_loads_comment = loads(comment=COMMENT)


@strawberry.type
class CommentRunningMutations:
    """What can be done with the comments of others."""

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
        problems=(ConflictProblem, *_PROBLEMS),
        run=_hide,
        load=_loads_comment,
        subject=COMMENT,
    )

    show_comment = act(
        "Show a hidden comment again.",
        input=ShowCommentInput,
        success=ShowCommentSuccess,
        problems=(ConflictProblem, *_PROBLEMS),
        run=_show,
        load=_loads_comment,
        subject=COMMENT,
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


ROOM = Room(mutations=CommentRunningMutations)
