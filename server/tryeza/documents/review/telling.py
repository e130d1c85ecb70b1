"""A review as the values that `--json` prints."""

from tryeza.documents.content import Warning
from tryeza.documents.review.finds import Change, ChangeKind, Comment, Review, Unplaced
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Told
from tryeza.kernel.telling import tell


def as_values(review: Review) -> dict[str, list[dict[str, object]]]:
    """The review as plain values; what is told is in English, with a code for programs."""
    return {
        "comments": [_comment(one) for one in review.comments],
        "changes": [_change(one) for one in review.changes],
        "unplaced": [_unplaced(one) for one in review.unplaced],
        "warnings": [
            *map(_notice, review.notices),
            *map(_warning, review.warnings),
        ],
    }


def _comment(comment: Comment) -> dict[str, object]:
    return {
        "id": comment.id,
        "parent": comment.parent,
        "author": comment.author,
        "date": comment.date,
        "resolved": comment.resolved,
        "paragraph": comment.paragraph,
        "quote": comment.quote,
        "text": comment.text,
    }


def _change(change: Change) -> dict[str, object]:
    values: dict[str, object] = {
        "author": change.author,
        "date": change.date,
        "paragraph": change.paragraph,
        "kind": change.kind.value,
        "old": change.old,
        "new": change.new,
    }
    if change.kind is ChangeKind.MOVE:  # which nothing else says
        values["after"] = change.after
    return values


def _notice(told: Told) -> dict[str, object]:
    return {"code": told.code.rpartition(".")[2], "message": tell(told, Language.ENGLISH)}


def _warning(warning: Warning) -> dict[str, object]:
    return {"code": warning.code, "message": warning.message}


def _unplaced(unplaced: Unplaced) -> dict[str, object]:
    return {
        "comment": unplaced.comment,
        "author": unplaced.author,
        "text": unplaced.text,
        "reason": tell(unplaced.reason, Language.ENGLISH),
    }
