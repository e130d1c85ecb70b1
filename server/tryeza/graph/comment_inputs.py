"""What several acts on comments take alike: words, places, and the ids of things."""

from uuid import UUID

import strawberry

from tryeza.comments.placing import Place
from tryeza.comments.saying import Said
from tryeza.graph.comment_vocabulary import CommentKind
from tryeza.graph.nodes import key_in


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
    text: str = strawberry.field(
        description="What it says: light Markdown, 20,000 characters. May be empty beside a"
        " proposed wording, which then speaks for itself."
    )
    proposed_wording: str | None = strawberry.field(
        default=None,
        description="Of a suggestion: the wording it suggests; empty to strike the words.",
    )
    language: str = strawberry.field(
        default="sq", description="The language it is written in, as a BCP 47 tag."
    )


def comment_key(node_id: str) -> UUID:
    """The key of a comment. Raises Invalid at `commentId`."""
    return key_in(node_id, "Comment", path="commentId")


def version_key(node_id: str) -> UUID:
    """The key of a version. Raises Invalid at `versionId`."""
    return key_in(node_id, "Version", path="versionId")


def organisation_key(node_id: str, path: str = "forOrganisationId") -> UUID:
    """The key of an organisation. Raises Invalid at `path`."""
    return key_in(node_id, "Organisation", path=path)


def said_of(words: WordsInput) -> Said:
    """The words as the room takes them."""
    return Said(words.kind, words.text, words.proposed_wording, words.language)


def place_of(anchor: AnchorInput | None) -> Place | None:
    """The place as the room takes it; None for the document as a whole."""
    if anchor is None:
        return None
    paragraph = key_in(anchor.paragraph_id, "Paragraph", path="anchor.paragraphId")
    return Place(paragraph, anchor.start, anchor.end, anchor.quote)
