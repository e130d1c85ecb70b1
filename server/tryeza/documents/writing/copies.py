"""Prepares a review copy: the marks, changes and comments that its paragraphs are written with."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from docx.document import Document

from tryeza.documents.comparing.tokens import cut
from tryeza.documents.content import Paragraph, ParagraphKind
from tryeza.documents.origin import Origin
from tryeza.documents.review.edits import edits
from tryeza.documents.review.finds import Change, Comment
from tryeza.documents.sent import Proposal, Sent, SentComment, as_data
from tryeza.documents.writing.markup import Markup, NewLine, Spoken
from tryeza.documents.writing.planning import Plan
from tryeza.documents.writing.remembering import sent_changes
from tryeza.documents.writing.word_comments import Written, add_comments, in_threads
from tryeza.documents.writing.word_parts import add_data


@dataclass(frozen=True, slots=True)
class Copy:
    """The origin that its paragraphs are marked with, and what was said of them and done to them.

    A change that has no place in the text, such as one to another wording, is written as a comment.
    """

    origin: Origin
    comments: Sequence[Comment] = ()
    changes: Sequence[Change] = ()


class CopyWriter:
    """What a text is written with; nothing where it is no review copy."""

    def __init__(
        self, document: Document, paragraphs: Sequence[Paragraph], copy: Copy | None
    ) -> None:
        self._document = document
        self._paragraphs = paragraphs
        self._copy = copy
        self._plan = Plan(paragraphs, copy.changes if copy else ())
        left = {f"change-{number}": change for number, change in enumerate(self._plan.left)}
        told = [*(copy.comments if copy else ()), *map(_as_comment, left, left.values())]
        self._proposals = {id: self._proposal(change) for id, change in left.items()}
        self._written = in_threads(told)
        self._sent = [self._place(at, one) for at, one in enumerate(self._written)]

    @property
    def first(self) -> Sequence[NewLine]:
        """What stands before all paragraphs."""
        return self._plan.first

    def markup(self, place: int) -> Markup:
        """What was done to a paragraph."""
        return self._plan.markup.get(place) or Markup()

    def identity(self, place: int) -> str | None:
        """The identity of a paragraph, if the copy is marked."""
        return self._copy.origin.paragraphs[place] if self._copy else None

    def attach(self, title: str) -> None:
        """Add the comments and the data of the copy; `title` is what its pages are headed with."""
        add_comments(self._document, self._written)
        if self._copy is not None:
            changes = tuple(sent_changes(self._plan, self._copy.origin))
            sent = Sent(self._copy.origin, title, tuple(self._sent), changes)
            add_data(self._document, as_data(sent))

    def _place(self, at: int, written: Written) -> SentComment:
        """Anchor a comment; where no text can do that, remember where it belongs."""
        one = written.comment
        place = self._plan.known(one.paragraph)
        line = self._plan.line_of(place)
        proposal = self._proposals.get(one.id)
        sent = SentComment(one.id, one.author, one.text, written.parent, proposal=proposal)
        is_on_note = place != line
        if place is not None and not is_on_note and not (one.quote and one.start is None):
            self._anchor(at, line, one)
            return sent
        self._anchor(at, line, replace(one, start=None, end=None))
        identity = self.identity(place) if place is not None else None
        return replace(sent, elsewhere=True, paragraph=identity, start=one.start, end=one.end,
                       quote=one.quote)  # fmt: skip

    def _proposal(self, change: Change) -> Proposal:
        after = self._plan.known(change.after)
        identity = self.identity(after) if after is not None else None
        return Proposal(change.kind.value, change.old, change.new, change.before, identity)

    def _anchor(self, at: int, line: int | None, one: Comment) -> None:
        home = line if line is not None else self._first_line()
        if home is None:
            return
        length = len(self._paragraphs[home].text)
        on_words = (
            one.start is not None and one.end is not None and 0 <= one.start < one.end <= length
        )
        spoken = Spoken(at, one.start, one.end) if on_words else Spoken(at, None, None)
        self._plan.markup[home].spoken.append(spoken)

    def _first_line(self) -> int | None:
        lines = (
            at for at, one in enumerate(self._paragraphs) if one.kind is not ParagraphKind.FOOTNOTE
        )
        return next(lines, None)


def _as_comment(id: str, change: Change) -> Comment:
    """A change to another wording than the text has, told as a comment of its author's."""
    return Comment(
        id=id, parent=None, author=change.author or "", initials="",
        date=change.date, utc=None, durable=None, resolved=False, paragraph=change.paragraph,
        start=None, end=None, quote="", text=_in_signs(change.old, change.new),
    )  # fmt: skip


def _in_signs(old: str, new: str) -> str:
    """Both wordings in one line, as `wdiff` prints them."""
    tokens, at = cut(old), 0
    said: list[str] = []
    for edit in edits(tokens, cut(new)):
        gone, come = "".join(tokens[edit.start : edit.end]), "".join(edit.new)
        said += [*tokens[at : edit.start], gone and f"[-{gone}-]", come and f"{{+{come}+}}"]
        at = edit.end
    return "".join((*said, *tokens[at:]))
