"""A redline as a page."""

from lxml import html
from tests.documents.comparing.texts import CALL, INVITATION, MINUTES, QUORUM, article, text, texts

from tryeza.documents.comparing import compare
from tryeza.documents.content import Paragraph
from tryeza.documents.writing.redline_html import write_redline_html
from tryeza.kernel.catalogue import Language


def page(
    old: list[Paragraph], new: list[Paragraph], language: Language = Language.ENGLISH
) -> html.HtmlElement:
    written = write_redline_html(compare(old, new).redline, title="Udhëzimi", language=language)
    return html.document_fromstring(written.decode())


def test_what_came_is_in_ins_and_what_went_is_in_del() -> None:
    read = page(texts(QUORUM), texts(QUORUM.replace("shumicën", "dy të tretat")))
    assert read.xpath("//main//del/text()") == ["shumicën"]
    assert read.xpath("//main//ins/text()") == ["dy të tretat"]
    assert read.xpath("//title/text()") == ["Udhëzimi"]


def test_a_move_is_linked_with_its_other_end() -> None:
    read = page(texts(QUORUM, INVITATION, MINUTES, CALL), texts(INVITATION, MINUTES, CALL, QUORUM))
    [left] = read.xpath("//p[@class='moved_from']//a")
    [arrived] = read.xpath("//p[@class='moved_to']//a")
    assert left.get("href") == "#" + arrived.get("id")
    assert arrived.get("href") == "#" + left.get("id")
    assert read.xpath("//p[@class='moved_from']/span/text()") == ["[moved from here]"]


def test_a_new_number_shows_beside_the_old_one() -> None:
    read = page([text(QUORUM, "1.")], [text(CALL, "1."), text(QUORUM, "2.")])
    [kept] = read.xpath("//p[@class='kept']")
    assert (kept.xpath(".//b/del/text()"), kept.xpath(".//b/ins/text()")) == (["1."], ["2."])


def test_each_piece_of_a_split_paragraph_begins_with_its_own_label() -> None:
    read = page([text(f"{QUORUM} {CALL}", "1.")], [text(QUORUM, "1."), text(CALL, "2.")])
    [split] = read.xpath("//p[@class='split']")
    assert split.xpath("b//text()") == ["1."]
    assert split.xpath("ins/b//text()") == ["2."]


def test_nothing_in_a_text_is_taken_for_markup() -> None:
    read = page(texts("a <script>alert(1)</script> & b\x00"), texts("c <b>"))
    assert read.xpath("//script") == []
    assert "a <script>alert(1)</script> & b\ufffd" in read.text_content()


def test_the_words_around_the_text_are_in_the_reader_s_language() -> None:
    read = page([article("Neni 1")], [article("Neni 1")], Language.ALBANIAN)
    assert read.get("lang") == "sq"
    assert "1 pa ndryshim" in read.text_content()


def test_the_same_redline_gives_the_same_bytes() -> None:
    redline = compare(texts(QUORUM, CALL), texts(CALL)).redline
    assert write_redline_html(redline) == write_redline_html(redline)
