"""The words of a comment: what may be said, how it is cleaned, its digest for the journal."""

from dataclasses import dataclass
from hashlib import sha256

from tryeza.comments.models import Comment, CommentKind
from tryeza.kernel.errors import invalid
from tryeza.kernel.text import clean, clean_language

LONGEST = 20_000
LONGEST_NAME = 200
SAID = ("kind", "text", "proposed_wording")  # what makes a revision


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says: the words, and for a suggestion the wording they propose.

    A proposed wording may speak for itself: then `text`, its reason, is empty.
    """

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
        "text": text_of(said.text, beside_wording=wording is not None),
        # an empty wording is a proposal too: to strike the words
        "proposed_wording": wording_of(wording) if wording is not None else None,
        "language": clean_language(said.language, path="language"),
    }


def speaker_of(name: str | None) -> str | None:
    """Who said what another enters, on one line; None for nobody. Raises Invalid or Limit."""
    if name is None or not name.strip():
        return None
    return clean(name, path="speakerName", longest=LONGEST_NAME, multiline=False)


def text_of(text: str, *, beside_wording: bool) -> str:
    """The cleaned words, which only a proposed wording may stand without. Invalid or Limit."""
    if beside_wording and not text.strip():
        return ""
    return clean(text, path="text", longest=LONGEST)


def wording_of(wording: str) -> str:
    """The cleaned wording; empty to strike the words. Raises Invalid or Limit."""
    return clean(wording, path="proposedWording", longest=LONGEST) if wording.strip() else ""


def words_digest(comment: Comment) -> str:
    """SHA-256 (hex) of a comment's words, for the journal: its text itself is personal."""
    return digest_of(comment.kind, comment.text, comment.proposed_wording)


def digest_of(kind: CommentKind, text: str, proposed_wording: str | None) -> str:
    """SHA-256 (hex) of kind, text and proposed wording, a zero byte between each two."""
    return sha256(f"{kind.value}\0{text}\0{proposed_wording or ''}".encode()).hexdigest()
