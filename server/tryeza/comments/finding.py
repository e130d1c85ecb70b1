"""Makes of what a returned Word file holds the finds that a person confirms: pure, no database."""

from collections.abc import Mapping, Sequence, Set
from hashlib import sha256
from typing import Any
from uuid import UUID

from tryeza.comments.models import CommentKind, FindKind
from tryeza.comments.saying import LONGEST_NAME, Said, speaker_of
from tryeza.documents.models import ParagraphVersion
from tryeza.documents.queries import Placed
from tryeza.documents.review import Change, Comment, Review
from tryeza.kernel import ids
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Invalid, Told
from tryeza.kernel.telling import tell

_CYRILLIC = "sr-cyrl"

Row = dict[str, Any]


def sent_ids(review: Review) -> set[UUID]:
    """The comments that the file says it was sent out with; whether they are is to be seen."""
    said = [one.sent for one in review.comments] + [one.sent for one in review.changes]
    return {key for one in said if (key := _key(one)) is not None}


def finds_of(
    review: Review, rows: Sequence[Placed], return_id: UUID, language: str, sent: Set[UUID]
) -> list[Row]:
    """The rows of `return_find`: comments first, each after what it answers, then changes.

    The comments of `sent` are here already and not found again; an answer to one names it.
    """
    comments = _comments(review.comments, rows, sent)
    new = [one for one in review.changes if _key(one.sent) not in sent]
    found = [*comments, *_changes(new, rows, language)]
    for position, row in enumerate(found):
        row.update(return_id=return_id, position=position, digest=_digest(row, rows))
    return found


def _comments(comments: Sequence[Comment], rows: Sequence[Placed], sent: Set[UUID]) -> list[Row]:
    known = {one.id: key for one in comments if (key := _key(one.sent)) in sent}
    keys = {one.id: ids.new_id() for one in comments if one.id not in known}
    return [
        {
            **_row(FindKind.COMMENT, one.author, one.date, one.paragraph, rows),
            "id": keys[one.id],
            "start": one.start,
            "end": one.end,
            "quote": one.quote,
            "text": one.text,
            "is_resolved": one.resolved,
            "is_taken": bool(one.text.strip()),
            "parent_id": keys.get(one.parent or ""),
            "answers_id": known.get(one.parent or ""),
        }
        for one in _parents_first(comments)
        if one.id in keys
    ]


def _parents_first(comments: Sequence[Comment]) -> list[Comment]:
    by_id = {one.id: one for one in comments}
    ordered: dict[str, Comment] = {}
    for one in comments:
        path: list[Comment] = []
        above: Comment | None = one
        while above is not None and above.id not in ordered and above not in path:
            path.append(above)
            above = by_id.get(above.parent or "")
        ordered.update((each.id, each) for each in reversed(path))
    return list(ordered.values())


def _key(sent: str | None) -> UUID | None:
    """The comment that it is here, if the copy was sent from here."""
    try:
        return UUID(sent) if sent else None
    except ValueError:
        return None


def _changes(changes: Sequence[Change], rows: Sequence[Placed], language: str) -> list[Row]:
    return [
        {
            **_row(FindKind(one.kind.value), one.author, one.date, one.paragraph, rows),
            "id": ids.new_id(),
            "text": _about(one, rows, language),
            "old": one.old,
            "new": one.new,
            "is_sure": one.sure,
            # an older copy differs in many places that nobody means to change back
            "is_taken": one.sure and one.author is not None,
        }
        for one in changes
    ]


def _row(
    kind: FindKind, author: str | None, date: str | None, at: int | None, rows: Sequence[Placed]
) -> Row:
    return {
        "kind": kind,
        "author": _name(author),
        "written": date,
        "paragraph_version_id": rows[at].id if at is not None else None,
        **dict.fromkeys(("start", "end", "parent_id", "answers_id")),
        **dict.fromkeys(("quote", "text", "old", "new"), ""),
        "is_resolved": False,
        "is_sure": True,
    }


def _name(author: str | None) -> str | None:
    """Who wrote it, as the name of a speaker may be: a program writes whatever it was told."""
    try:
        return speaker_of(" ".join((author or "").split())[:LONGEST_NAME])
    except Invalid:  # nothing that anybody sees
        return None


def _about(change: Change, rows: Sequence[Placed], language: str) -> str:
    """What a suggestion says beside its wording, in the language of the text."""
    after = rows[change.after] if change.after is not None else None
    where = " ".join(f"{after.label} {after.text[:60]}".split()) if after is not None else "—"
    told = Told(f"comments.returned.{change.kind.value}", {"where": where})
    return tell(told, _spoken(language))


def _spoken(tag: str) -> Language:
    if tag.lower().startswith("sr"):
        return Language.SERBIAN_CYRILLIC if tag.lower() == _CYRILLIC else Language.SERBIAN
    return Language(tag[:2]) if tag[:2] in set(Language) else Language.ENGLISH


def _digest(row: Row, rows: Sequence[Placed]) -> bytes:
    homes = {one.id: one.paragraph_id for one in rows}
    paragraph = homes.get(row["paragraph_version_id"])
    said = (row["kind"].value, row["author"] or "", row["written"] or "", str(paragraph),
            "".join(row["text"].split()), row["old"], row["new"])  # fmt: skip
    return sha256("\0".join(said).encode("utf-8", "replace")).digest()


def proposes(kind: FindKind) -> bool:
    """Whether such a find is a change of wording: its new words may then speak for themselves."""
    return kind not in (FindKind.COMMENT, FindKind.MOVE)


def said_of(find: Any, paragraph: ParagraphVersion | None, language: str) -> Said:
    """What a find says as a comment: changes of wording are suggestions on the whole paragraph."""
    kind, text = FindKind(find.kind), find.text
    if not proposes(kind) or paragraph is None:
        words = f"{text}\n\n{find.new}" if proposes(kind) else text
        return Said(CommentKind.REMARK, words, None, language)
    wording = find.new
    if kind is FindKind.INSERT:
        wording = f"{paragraph.text}\n{find.new}"
    return Said(CommentKind.SUGGESTION, text, wording, language)


def notices_of(review: Review) -> list[list[str | Mapping[str, Any]]]:
    """What a person should know of the file, to be told in their language."""
    return [[told.code, dict(told.facts)] for told in review.notices]
