"""HTML is read as a browser shows it: block by block, lists counted, nothing fetched or run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.documents.content import Block, BlockOrigin, Mark, MarkKind, Reading, Unreadable
from tryeza.documents.reading.html import read_html


def read(markup: str) -> Reading:
    return read_html(f"<!DOCTYPE html><html><body>{markup}</body></html>".encode())


def blocks(markup: str) -> tuple[Block, ...]:
    return read(markup).blocks


def texts(markup: str) -> list[str]:
    return [block.text for block in blocks(markup)]


def numbers(markup: str) -> list[str | None]:
    return [block.number for block in blocks(markup)]


def test_block_elements_are_blocks_and_white_space_is_folded() -> None:
    assert texts("<div>One\n  two<p>three</p>four<br>five</div>") == [
        "One two",
        "three",
        "four\nfive",
    ]


def test_headings_have_levels() -> None:
    found = blocks("<h1>Ligji</h1><h3>Neni 1</h3><p>Teksti.</p><h6 aria-level=7>Pika</h6>")
    assert [block.outline for block in found] == [0, 2, None, 6]


def test_light_marks_are_kept() -> None:
    (block,) = blocks(
        '<p>a <b>bold</b>, <i>slanted</i> and <a href="https://x.org/">linked</a></p>'
    )
    assert block.text == "a bold, slanted and linked"
    assert block.marks == (
        Mark(MarkKind.BOLD, 2, 6),
        Mark(MarkKind.ITALIC, 8, 15),
        Mark(MarkKind.LINK, 20, 26, "https://x.org/"),
    )


def test_a_link_that_would_run_a_program_is_text() -> None:
    (block,) = blocks('<p><a href="javascript:alert(1)">click</a></p>')
    assert (block.text, block.marks) == ("click", ())


def test_lists_are_counted_as_a_browser_does() -> None:
    assert numbers("<ol><li>a<li>b<ol type=a start=3><li>c<li>d</ol><li>e</ol>") == [
        "1.", "2.", "c.", "d.", "3.",
    ]  # fmt: skip
    assert numbers('<ol type="I"><li value=4>a<li>b</ol>') == ["IV.", "V."]
    assert numbers('<ol style="list-style-type: lower-alpha"><li>a<li>b</ol>') == ["a.", "b."]
    assert numbers("<ol reversed><li>a<li>b<li>c</ol>") == ["3.", "2.", "1."]
    assert numbers("<ol reversed start=9><li>a<li>b</ol>") == ["9.", "8."]


def test_bullets_are_marks_and_levels_are_told() -> None:
    found = blocks("<ul><li>a<ul><li>b</ul></ul>")
    assert [(b.number, b.number_level, b.bullet) for b in found] == [("•", 0, True), ("◦", 1, True)]


def test_only_the_first_paragraph_of_an_item_has_its_number() -> None:
    assert numbers("<ol><li><p>a</p><p>b</p></li></ol>") == ["1.", None]


def test_a_table_is_rows_of_cells() -> None:
    found = blocks("<table><tr><th>Masa<th>Afati<tr><td>Një<br>dy<td><p>2025<p>2026</table>")
    assert [(b.text, b.origin, b.table, b.row) for b in found] == [
        ("Masa\tAfati", BlockOrigin.TABLE, 0, 0),
        ("Një\ndy\t2025\n2026", BlockOrigin.TABLE, 0, 1),
    ]


def test_a_table_that_frames_the_page_is_its_paragraphs() -> None:
    assert texts("<table><tr><td><h1>Ligji</h1><p>Neni 1</p><p>Teksti.</p></table>") == [
        "Ligji", "Neni 1", "Teksti.",
    ]  # fmt: skip
    nested = "<table><tr><td>Menu<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>"
    assert texts(nested) == ["Menu", "a\tb", "c\td"]


def test_scripts_styles_and_deleted_text_are_no_text() -> None:
    assert texts(
        "<script>x</script><style>y</style><p>a<del>b</del>c</p><template>z</template>"
    ) == ["ac"]


def test_menus_and_hidden_text_are_left_out_and_named() -> None:
    reading = read("<nav>Ballina</nav><p hidden>fshehur</p><p style='display: none'>x</p><p>a</p>")
    assert [block.text for block in reading.blocks] == ["a"]
    assert [warning.code for warning in reading.warnings] == ["navigation", "hidden_text"]


def test_footnotes_stand_behind_the_paragraph_that_cites_them() -> None:
    found = blocks(
        '<p>Sipas ligjit<sup><a href="#fn1" id="fnref1">[1]</a></sup> vlen.</p><p>Tjetra.</p>'
        '<section class="footnotes"><ol><li id="fn1"><p>Gazeta.</p> <a href="#fnref1">↩</a></ol>'
        "</section>"
    )
    assert [(b.text, b.origin, b.note) for b in found] == [
        ("Sipas ligjit vlen.", BlockOrigin.BODY, None),
        ("Gazeta.", BlockOrigin.FOOTNOTE, "1"),
        ("Tjetra.", BlockOrigin.BODY, None),
    ]


def test_entities_are_characters_and_halves_of_characters_are_none() -> None:
    assert texts("<p>&Euml;&ccedil;&nbsp;&#8220;a&#8221; &#xD800;b</p>")[0].startswith(
        "Ëç\u00a0“a”"
    )


def test_languages_are_taken_from_the_elements() -> None:
    found = blocks('<div lang="sq"><p>Neni</p><p lang="sr-Latn">Član</p></div>')
    assert [block.language for block in found] == ["sq", "sr-Latn"]


def test_xhtml_closes_empty_elements_at_once() -> None:
    page = (
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/>'
        '<script src="a.js"/></head><body><p><a id="top"/>Neni 1</p></body></html>'
    )
    assert [block.text for block in read_html(page.encode()).blocks] == ["Neni 1"]


def test_a_page_s_own_word_on_its_encoding_is_heeded() -> None:
    page = (
        '<html><head><meta charset="windows-1250"></head><body><p>Član i učešće</p></body></html>'
    )
    assert read_html(page.encode("cp1250")).blocks[0].text == "Član i učešće"


def test_an_external_entity_is_never_read() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>a&x;b</p>'
    assert "root:" not in read_html(page.encode()).blocks[0].text


@pytest.mark.parametrize(
    ("markup", "code"),
    [
        ("<div>" * 1000 + "x", "too_deep"),
        ("<table><tr><td>" * 1000 + "x", "too_deep"),
        ("<script>nothing to read</script>", "empty"),
        ("<p>a" * 120_000, "too_many_paragraphs"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(markup: str, code: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        read(markup)
    assert refusal.value.code == code


@given(st.text("<>/abp divtrlo=\"'&;! -", max_size=200))
def test_any_markup_is_read_or_refused(markup: str) -> None:
    try:
        assert read(markup).blocks
    except Unreadable as refusal:
        assert refusal.code == "empty"
