"""Tracked changes of a Word file, all accepted or all rejected."""

import pytest
from tests.documents.reading.asking import blocks, marked, printed, texts, warned
from tests.documents.reading.files import (
    deleted,
    docx,
    inserted,
    level,
    numbered,
    numbering,
    p,
    paragraph,
    row,
    run,
    table,
)

from tryeza.documents.content import Changes

BOTH = (Changes.ACCEPTED, Changes.REJECTED)
LIST = numbering(level(0, "%1."))


def both(data: bytes) -> tuple[list[str], list[str]]:
    return texts(data, Changes.ACCEPTED), texts(data, Changes.REJECTED)


def test_inserted_and_deleted_words() -> None:
    data = docx(paragraph(run("Afati është "), deleted("10"), inserted("15"), run(" ditë.")))
    assert both(data) == (["Afati është 15 ditë."], ["Afati është 10 ditë."])


def test_what_was_inserted_and_then_deleted_is_in_neither() -> None:
    data = docx(paragraph(run("a"), f"<w:ins>{deleted('b')}</w:ins>", run("c")))
    assert both(data) == (["ac"], ["ac"])


def test_moved_words_stand_where_they_are_or_were() -> None:
    left = f"<w:moveFrom>{run('dyta')}</w:moveFrom>"
    arrived = f"<w:moveTo>{run('dyta')}</w:moveTo>"
    data = docx(paragraph(arrived, run(" e para ")) + paragraph(run("fundi "), left))
    assert both(data) == (["dyta e para", "fundi"], ["e para", "fundi dyta"])


def test_a_deleted_mark_joins_two_paragraphs_and_the_second_lends_its_looks() -> None:
    center = '<w:jc w:val="center"/>'
    data = docx(p("një ", mark="<w:del/>") + p("dy", properties=center) + p("tre"))
    assert both(data) == (["një dy", "tre"], ["një", "dy", "tre"])
    assert [block.centred for block in blocks(data, Changes.ACCEPTED)] == [True, False]


def test_an_inserted_mark_is_a_split_that_rejecting_takes_back() -> None:
    data = docx(p("një ", mark="<w:ins/>") + p("dy"))
    assert both(data) == (["një", "dy"], ["një dy"])


def test_a_whole_inserted_list_item_is_not_counted_when_rejected() -> None:
    list_of = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    new = f"<w:p><w:pPr>{list_of}<w:rPr><w:ins/></w:rPr></w:pPr>{inserted('e re')}</w:p>"
    data = docx(numbered("një") + new + numbered("dy"), numbering=LIST)
    assert printed(data, Changes.ACCEPTED) == ["1. një", "2. e re", "3. dy"]
    assert printed(data, Changes.REJECTED) == ["1. një", "2. dy"]


def test_a_mark_before_a_table_joins_nothing() -> None:
    cells = table(row(p("a"), p("b")))
    data = docx(p("para", mark="<w:del/>") + cells + p("pas"))
    assert texts(data) == ["para", "a\tb", "pas"]


@pytest.mark.parametrize(("change", "gone"), [("ins", Changes.REJECTED), ("del", Changes.ACCEPTED)])
def test_rows_come_and_go(change: str, gone: Changes) -> None:
    rows = row(p("a"), p("b")) + row(p("c"), p("d"), properties=f"<w:{change}/>")
    stays = Changes.ACCEPTED if gone is Changes.REJECTED else Changes.REJECTED
    assert texts(docx(table(rows)), gone) == ["a\tb"]
    assert texts(docx(table(rows)), stays) == ["a\tb", "c\td"]


def test_cells_come_and_go() -> None:
    new = f"<w:tc><w:tcPr><w:cellIns/></w:tcPr>{p('e re')}</w:tc>"
    old = f"<w:tc><w:tcPr><w:cellDel/></w:tcPr>{p('e vjetër')}</w:tc>"
    data = docx(f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc>{new}{old}</w:tr></w:tbl>")
    assert both(data) == (["a\te re"], ["a\te vjetër"])


def test_rejecting_brings_former_properties_back() -> None:
    bold = "<w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>"
    change = "<w:pPrChange><w:pPr><w:jc w:val='center'/></w:pPr></w:pPrChange>"
    data = docx(f"<w:p><w:pPr>{change}</w:pPr>{run('një', bold)}{run(' dy')}</w:p>")
    now, before = (blocks(data, changes)[0] for changes in BOTH)
    assert (now.centred, marked(now)) == (False, [("bold", "një")])
    assert (before.centred, marked(before)) == (True, [("italic", "një")])


def test_an_inserted_number_is_gone_when_rejected() -> None:
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins/></w:numPr>'
    data = docx(p("një", properties=number), numbering=LIST)
    assert printed(data, Changes.ACCEPTED) == ["1. një"]
    assert printed(data, Changes.REJECTED) == ["një"]


def test_a_note_cited_in_deleted_text_is_gone_with_it() -> None:
    cited = '<w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:del>'
    data = docx(
        paragraph(run("a"), cited), footnotes=f'<w:footnote w:id="2">{p("shënim")}</w:footnote>'
    )
    assert both(data) == (["a"], ["a", "shënim"])


def test_how_many_changes_there_were_is_said() -> None:
    data = docx(paragraph(deleted("a"), inserted("b")))
    assert warned(data) == {"changes_accepted": "2 tracked changes were accepted."}
    rejected = warned(data, Changes.REJECTED)
    assert rejected == {"changes_rejected": "2 tracked changes were rejected."}


def test_a_paragraph_begun_after_a_heading_leaves_the_heading_its_looks_when_rejected() -> None:
    new = f"<w:p><w:pPr/>{inserted('teksti i ri')}</w:p>"
    heading = p("Qëllimi", properties='<w:outlineLvl w:val="0"/>', mark="<w:ins/>")
    data = docx(heading + new)
    assert both(data) == (["Qëllimi", "teksti i ri"], ["Qëllimi"])
    assert [block.outline for block in blocks(data, Changes.REJECTED)] == [0]
