"""A returned review copy is matched by the marks of its paragraphs, whatever became of the text."""

import io
from collections.abc import Callable, Sequence

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph
from tests.documents.review.returns import INVITATION, MINUTES, QUORUM

from tryeza.documents.content import Paragraph, ParagraphKind
from tryeza.documents.origin import Origin, origin_of
from tryeza.documents.review import Change, Review, review
from tryeza.documents.writing.copies import Copy
from tryeza.documents.writing.word import write_word

CALL = "Thirrja publike shpallet në faqen e Zyrës për Qeverisje të Mirë."
SENT = tuple(Paragraph(ParagraphKind.TEXT, 0, "", (), text, "sq")
             for text in (CALL, QUORUM, INVITATION, MINUTES))  # fmt: skip


def edited(edit: Callable[[Document, list[WordParagraph]], None]) -> bytes:
    """The copy as somebody saves it who edits it without tracking."""
    data = write_word(SENT, title="Rregullat", language="sq", copy=Copy(origin_of(SENT)))
    document = docx.Document(io.BytesIO(data))
    edit(document, document.paragraphs)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def found_in(data: bytes, base: Sequence[Paragraph] = SENT, origin: Origin | None = None) -> Review:
    return review(data, filename="rregullat.docx", base=base, origin=origin)


def told(changes: Sequence[Change]) -> list[tuple[str, int | None, str]]:
    return [(one.kind.value, one.paragraph, one.new) for one in changes]


def say(paragraph: WordParagraph, text: str) -> None:
    paragraph.runs[0].text = text


def test_a_paragraph_without_a_word_left_is_still_that_paragraph() -> None:
    def edit(_: Document, lines: list[WordParagraph]) -> None:
        say(lines[1], "Krejt tjetër.")
        say(lines[2], "Edhe kjo.")

    assert told(found_in(edited(edit)).changes) == [
        ("suggest", 1, "Krejt tjetër."), ("suggest", 2, "Edhe kjo."),
    ]  # fmt: skip


def test_identity_wins_over_content() -> None:
    def edit(_: Document, lines: list[WordParagraph]) -> None:
        say(lines[1], INVITATION)
        say(lines[2], QUORUM)

    assert told(found_in(edited(edit)).changes) == [
        ("suggest", 1, INVITATION), ("suggest", 2, QUORUM),
    ]  # fmt: skip


def test_a_moved_paragraph_is_moved_though_it_was_reworded() -> None:
    def edit(_: Document, lines: list[WordParagraph]) -> None:
        say(lines[0], "Thirrja bëhet publike.")
        lines[3]._p.addnext(lines[0]._p)

    (move,) = found_in(edited(edit)).changes
    assert (move.kind, move.paragraph, move.after, move.new) == (
        "move", 0, 3, "Thirrja bëhet publike.",
    )  # fmt: skip


def test_a_paragraph_cut_in_two_is_split() -> None:
    def edit(_: Document, lines: list[WordParagraph]) -> None:
        say(lines[1], "Grupi punues")
        rest = lines[2].insert_paragraph_before("merr vendime.")
        rest._p.append(lines[1]._p.find(qn("w:bookmarkEnd")))

    assert told(found_in(edited(edit)).changes) == [("split", 1, "Grupi punues\nmerr vendime.")]


def test_a_paragraph_typed_before_another_inside_its_mark_is_new() -> None:
    def edit(_: Document, lines: list[WordParagraph]) -> None:
        new = lines[1].insert_paragraph_before("E re.")
        new._p.append(lines[1]._p.find(qn("w:bookmarkStart")))

    assert told(found_in(edited(edit)).changes) == [("insert", 0, "E re.")]


def test_two_paragraphs_in_one_are_joined() -> None:
    def edit(_: Document, lines: list[WordParagraph]) -> None:
        for child in list(lines[2]._p):
            lines[1]._p.append(child)
        lines[2]._p.getparent().remove(lines[2]._p)

    assert told(found_in(edited(edit)).changes) == [("join", 1, f"{QUORUM}{INVITATION}")]


def test_what_lost_its_mark_is_found_by_content() -> None:
    def edit(_: Document, lines: list[WordParagraph]) -> None:
        say(lines[1], QUORUM.replace("shumicën", "dy të tretat"))
        for name in ("w:bookmarkStart", "w:bookmarkEnd"):
            lines[1]._p.remove(lines[1]._p.find(qn(name)))

    assert told(found_in(edited(edit)).changes) == [
        ("suggest", 1, QUORUM.replace("shumicën", "dy të tretat"))
    ]


def test_a_copy_without_any_mark_is_found_by_content() -> None:
    def edit(document: Document, lines: list[WordParagraph]) -> None:
        say(lines[3], MINUTES.replace("radhës", "ardhshëm"))
        for name in ("w:bookmarkStart", "w:bookmarkEnd"):
            for mark in list(document.element.iter(qn(name))):
                mark.getparent().remove(mark)

    assert told(found_in(edited(edit)).changes) == [
        ("suggest", 3, MINUTES.replace("radhës", "ardhshëm"))
    ]


def test_marks_lead_to_a_later_version_in_which_the_paragraphs_moved() -> None:
    def edit(_: Document, lines: list[WordParagraph]) -> None:
        say(lines[2], "Ftesa dërgohet herët.")

    marks = origin_of(SENT).paragraphs
    later = (SENT[2], SENT[0], SENT[1], SENT[3])
    origin = Origin("d", "v2", (marks[2], marks[0], marks[1], marks[3]))
    found = found_in(edited(edit), later, origin)
    assert ("move", 0, "Ftesa dërgohet herët.") in told(found.changes)


def test_marks_of_another_text_lead_nowhere() -> None:
    other = tuple(Paragraph(ParagraphKind.TEXT, 0, "", (), text, "sq") for text in (
        "Investitori vendos pajisje të reja në objektin e tij brenda afatit të lejes.",
        "Leja vlen tri vite."))  # fmt: skip
    found = found_in(edited(lambda document, lines: None), other)
    assert found.changes == ()
    assert [one.code.rpartition(".")[2] for one in found.notices] == ["wrong_document"]
