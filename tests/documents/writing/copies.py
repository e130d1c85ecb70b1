"""Makes review copies of a small act, and tells what a review finds in them as short values."""

from collections.abc import Sequence
from dataclasses import replace

from tests.documents.writing.test_round_trip import strategy

from tryeza.documents.content import Paragraph
from tryeza.documents.origin import origin_of
from tryeza.documents.review import Change, ChangeKind, Comment, Review, review
from tryeza.documents.writing.copies import Copy
from tryeza.documents.writing.word import write_word

DAY = "2026-03-09T10:15:00Z"
TEXT = strategy()


def place(words: str) -> int:
    """The paragraph that holds these words."""
    return next(at for at, one in enumerate(TEXT) if words in one.text)


QUALIFIED = place("Ky akt")
NOTE = place("Gazeta Zyrtare")
POINT = place("pika e parë")
SECOND = place("Paragrafi i dytë")
ROW = place("Trajnime")
SECOND_NOTE = place("nën tabelë")
LAST = place("Ovaj zakon")


def on(
    words: str, text: str, id: str = "1", *, author: str = "Besim Krasniqi, CiviKos",
    parent: str | None = None, resolved: bool = False,
) -> Comment:  # fmt: skip
    """A comment on words of the act."""
    at = place(words)
    start = TEXT[at].text.index(words)
    return Comment(
        id, parent, author, "BK", DAY, "2026-03-09T09:15:00Z", None, resolved, at, start,
        start + len(words), words, text,
    )  # fmt: skip


def about(at: int | None, text: str, id: str = "1", quote: str = "") -> Comment:
    """A comment on a whole paragraph, or on none."""
    return Comment(id, None, "Drita", "", DAY, None, None, False, at, None, None, quote, text)


def want(
    at: int, kind: ChangeKind, new: str = "", *, author: str = "Drita", old: str | None = None,
    after: int | None = None,
) -> Change:  # fmt: skip
    """A change of a paragraph of the act."""
    said = "" if kind is ChangeKind.INSERT else TEXT[at].text if old is None else old
    return Change(author, DAY, at, kind, said, new, after=after)


def copy(
    comments: Sequence[Comment] = (), changes: Sequence[Change] = (),
    text: Sequence[Paragraph] = TEXT,
) -> bytes:  # fmt: skip
    """The act as it is sent out."""
    held = Copy(origin_of(text), comments, changes)
    return write_word(text, title="Ligji", language="sq", copy=held)


def returned(data: bytes, base: Sequence[Paragraph] | None = TEXT) -> Review:
    """What is found in a copy that came back, on the act."""
    return review(data, filename="ligji.docx", base=base)


def comparable(comments: Sequence[Comment]) -> list[Comment]:
    """Comments without what a file numbers anew: their ids, of which parents are made words."""
    said = {one.id: one.text for one in comments}
    return sorted(
        (
            replace(one, id="", durable=None, sent=None, parent=said.get(one.parent or ""))
            for one in comments
        ),
        key=lambda one: (one.paragraph is not None, one.paragraph or 0, one.text, one.author),
    )
