"""Tables and notes of a Word file."""

from tests.documents.reading.asking import blocks, texts, warned
from tests.documents.reading.files import (
    cite,
    docx,
    footnote,
    level,
    numbered,
    numbering,
    p,
    paragraph,
    row,
    run,
    table,
)

from tryeza.documents.content import BlockOrigin

LIST = numbering(level(0, "%1."))


def test_a_table_of_data_is_a_block_a_row() -> None:
    rows = row(p("Afati"), p("15 ditë")), row(p("Vendi"), p("Prishtinë"))
    found = blocks(docx(p("Tabela") + table(*rows)))
    assert [(b.text, b.origin, b.table, b.row) for b in found] == [
        ("Tabela", BlockOrigin.BODY, None, None),
        ("Afati\t15 ditë", BlockOrigin.TABLE, 0, 0),
        ("Vendi\tPrishtinë", BlockOrigin.TABLE, 0, 1),
    ]


def test_paragraphs_in_a_cell_are_lines_and_tabs_in_it_spaces() -> None:
    cell = p("një") + paragraph("<w:r><w:t>dy</w:t><w:tab/><w:t>tre</w:t></w:r>")
    assert texts(docx(table(row(p("a"), cell), row(p("b"), p("c"))))) == ["a\tnjë\ndy tre", "b\tc"]


def test_marks_move_along_into_the_row() -> None:
    cells = row(p("Afati"), paragraph(run("15", "<w:b/>"), run(" ditë")))
    (block,) = blocks(docx(table(cells)))
    assert [(mark.start, mark.end) for mark in block.marks] == [(6, 8)]


def test_an_empty_cell_keeps_its_place_and_an_empty_row_goes() -> None:
    rows = row(p("a"), p(), p("c")), row(p(), p(), p())
    assert texts(docx(table(*rows))) == ["a\t\tc"]


def test_a_cell_that_continues_the_one_above_is_empty() -> None:
    merged = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{p()}</w:tc>"
    first = f'<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{p("A")}</w:tc>'
    rows = f"<w:tr>{first}<w:tc>{p('1')}</w:tc></w:tr><w:tr>{merged}<w:tc>{p('2')}</w:tc></w:tr>"
    assert texts(docx(table(rows))) == ["A\t1", "\t2"]


def test_a_table_of_one_column_only_places_text() -> None:
    found = blocks(docx(table(row(p("Neni 1")), row(p("Qëllimi")))))
    assert [(b.text, b.origin) for b in found] == [
        ("Neni 1", BlockOrigin.BODY),
        ("Qëllimi", BlockOrigin.BODY),
    ]


def test_cells_of_many_paragraphs_are_pages() -> None:
    left = "".join(p(f"Neni {n}") for n in range(1, 5))
    right = "".join(p(f"Član {n}") for n in range(1, 5))
    assert texts(docx(table(row(left, right)))) == [
        *(f"Neni {n}" for n in range(1, 5)),
        *(f"Član {n}" for n in range(1, 5)),
    ]


def test_cells_with_counted_paragraphs_are_pages() -> None:
    cells = row(numbered("a") + numbered("b"), p("shënim"))
    found = blocks(docx(table(cells), numbering=LIST))
    assert [(b.number, b.text) for b in found] == [("1.", "a"), ("2.", "b"), (None, "shënim")]


def test_a_table_that_holds_a_table_only_places_it() -> None:
    inner = table(row(p("a"), p("b")))
    found = blocks(docx(table(row(p("majtas"), inner + p("poshtë")))))
    assert [(b.text, b.origin) for b in found] == [
        ("majtas", BlockOrigin.BODY),
        ("a\tb", BlockOrigin.TABLE),
        ("poshtë", BlockOrigin.BODY),
    ]


def test_a_note_follows_the_paragraph_that_cites_it() -> None:
    notes = footnote(1, p("i pari")) + footnote(2, p("i dyti"))
    body = paragraph(run("një"), cite(2)) + paragraph(run("dy"), cite(1)) + p("tre")
    found = blocks(docx(body, footnotes=notes))
    assert [(b.text, b.note) for b in found] == [
        *(("një", None), ("i dyti", "1"), ("dy", None), ("i pari", "2"), ("tre", None))
    ]
    assert found[1].origin is BlockOrigin.FOOTNOTE


def test_endnotes_are_counted_apart_and_in_roman() -> None:
    endnotes = f'<w:endnote w:id="1">{p("fund")}</w:endnote>'
    body = paragraph(run("a"), cite(1), cite(1, "endnote"))
    found = blocks(docx(body, footnotes=footnote(1, p("faqe")), endnotes=endnotes))
    assert [(b.text, b.note, b.origin) for b in found[1:]] == [
        ("faqe", "1", BlockOrigin.FOOTNOTE),
        ("fund", "i", BlockOrigin.ENDNOTE),
    ]


def test_a_note_of_several_paragraphs_is_one_block() -> None:
    found = blocks(docx(paragraph(run("a"), cite(1)), footnotes=footnote(1, p("një"), p("dy"))))
    assert found[1].text == "një\ndy"


def test_a_typed_mark_is_kept_and_not_counted() -> None:
    typed = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
    notes = footnote(1, p("yll")) + footnote(2, p("numër"))
    found = blocks(docx(paragraph(run("a"), typed, run(" b"), cite(2)), footnotes=notes))
    assert [b.note for b in found[1:]] == ["*", "1"]


def test_the_files_own_way_of_counting_notes_is_followed() -> None:
    settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>'
    body = paragraph(run("a"), cite(1))
    found = blocks(docx(body, footnotes=footnote(1, p("n")), settings=settings))
    assert found[1].note == "c"


def test_a_note_in_a_row_follows_the_row_and_is_not_repeated() -> None:
    rows = row(paragraph(run("a"), cite(1)), p("b")), row(paragraph(run("c"), cite(1)), p("d"))
    assert texts(docx(table(*rows), footnotes=footnote(1, p("n")))) == ["a\tb", "n", "c\td"]


def test_a_note_that_no_text_cites_is_named() -> None:
    data = docx(p("a"), footnotes=footnote(1, p("e harruar krejt")))
    assert texts(data) == ["a"]
    assert warned(data)["uncited_notes"] == "1 note that no text cites (3 words) was left out."


def test_separators_of_notes_are_no_notes() -> None:
    separator = f'<w:footnote w:type="separator" w:id="0">{p("vija")}</w:footnote>'
    assert texts(docx(paragraph(run("a"), cite(0)), footnotes=separator)) == ["a"]
