"""Keeps what came too late for its author: the words of an act that was refused as closed."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from tryeza.comments import kept_drafts, queries, saying
from tryeza.graph.acts import Act, Rescue
from tryeza.graph.comment_inputs import AnchorInput, WordsInput
from tryeza.graph.nodes import encode_id
from tryeza.kernel import errors
from tryeza.kernel.work import Work

I = TypeVar("I", bound=Act)  # noqa: E741 - an input
Found = tuple[UUID, Mapping[str, Any]]  # in which consultation, and what is kept


def keeping(of: Callable[[Work, I], Awaitable[Found]]) -> Rescue[I]:
    """A rescue that keeps what `of` finds in an input; the problem then says where."""

    async def keep(work: Work, input: I, problem: errors.Problem) -> errors.Problem:
        if not isinstance(problem, errors.Closed):
            return problem
        consultation_id, content = await of(work, input)
        draft = await kept_drafts.keep_draft(
            work,
            consultation_id=consultation_id,
            content=content,
            reason=problem.told.code,
        )
        return errors.Closed(problem.told.code, problem.at, draft.id)

    return keep


def said_there(words: WordsInput, anchor: AnchorInput | None) -> dict[str, Any]:
    """The words and their place, as they are kept."""
    wording = words.proposed_wording
    return {
        "kind": words.kind.value,
        "text": words.text[: saying.LONGEST],
        "proposedWording": wording[: saying.LONGEST] if wording is not None else None,
        "language": words.language,
        "paragraphId": anchor.paragraph_id if anchor else None,
        "start": anchor.start if anchor else None,
        "end": anchor.end if anchor else None,
        "quote": anchor.quote if anchor else None,
    }


async def edit_of(work: Work, comment_id: UUID, words: WordsInput) -> Found:
    """The words that a comment was to say instead, on its place, and which comment it was."""
    comment, anchor = await queries.with_anchor(work.session, work.actor, comment_id)
    parent, organisation = comment.parent_id, comment.organisation_id
    there = None
    if anchor is not None:
        paragraph = encode_id("Paragraph", anchor.paragraph_version_id)
        there = AnchorInput(
            paragraph_id=paragraph, start=anchor.start, end=anchor.end, quote=anchor.quote
        )
    return comment.consultation_id, {
        **said_there(words, there),
        "parentId": encode_id("Comment", parent) if parent else None,
        "forOrganisationId": encode_id("Organisation", organisation) if organisation else None,
        "editOf": str(comment_id),
        "revision": comment.revision,
    }
