"""The words of a comment: what may be said, how it is cleaned, its digest for the journal."""

from dataclasses import dataclass
from hashlib import sha256

from tryeza.comments.models import Comment, CommentKind
from tryeza.kernel.errors import invalid
from tryeza.kernel.text import clean, clean_language

LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says: the words, and for a suggestion the wording they propose."""

    kind: CommentKind
    text: str
    proposed_wording: str | None = None
    language: str = "sq"


def words_of(said: Said) -> dict[str, object]:
    """The columns of a comment that its words fill, cleaned. Raises Invalid or Limit."""
    wording = said.proposed_wording
    if (said.kind is CommentKind.SUGGESTION) is (wording is None):
        raise invalid("proposedWording", "comments.only_a_suggestion_proposes")
    return {
        "kind": said.kind,
        "text": clean(said.text, path="text", longest=LONGEST),
        # an empty wording is a proposal too: to strike the words
        "proposed_wording": _wording(wording) if wording is not None else None,
        "language": clean_language(said.language, path="language"),
    }


def _wording(wording: str) -> str:
    return clean(wording, path="proposedWording", longest=LONGEST) if wording.strip() else ""


def words_digest(comment: Comment) -> str:
    """SHA-256 (hex) of a comment's words, for the journal: its text itself is personal."""
    return digest_of(comment.kind, comment.text, comment.proposed_wording)


def digest_of(kind: CommentKind, text: str, proposed_wording: str | None) -> str:
    """SHA-256 (hex) of kind, text and proposed wording, a zero byte between each two."""
    return sha256(f"{kind.value}\0{text}\0{proposed_wording or ''}".encode()).hexdigest()
