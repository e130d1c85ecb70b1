"""Automatic numbers, as Word prints them."""

import pytest
from tests.documents.reading.asking import blocks, printed, warned
from tests.documents.reading.files import (
    docx,
    field,
    level,
    numbered,
    numbering,
    p,
    paragraph,
    row,
    run,
    table,
)

from tryeza.documents.content import Block

THREE = (level(0, "%1."), level(1, "%1.%2"), level(2, "(%3)", "lowerLetter"))


def numbers(definition: str, *places: tuple[int, int], styles: str = "") -> list[str | None]:
    """The numbers of paragraphs, each given as level and list."""
    body = "".join(numbered("x", at, num) for at, num in places)
    return [block.number for block in blocks(docx(body, numbering=definition, styles=styles))]


def num(id: int, *starts: tuple[int, int], inside: str = "") -> str:
    """Another list of the one definition, starting levels anew."""
    overrides = "".join(
        f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for at, start in starts
    )
    return f'<w:num w:numId="{id}"><w:abstractNumId w:val="0"/>{overrides}{inside}</w:num>'


def only(data: bytes) -> Block:
    (block,) = blocks(data)
    return block


def test_levels_count_within_each_other() -> None:
    places = [(0, 1), (1, 1), (2, 1), (2, 1), (1, 1), (2, 1), (0, 1), (1, 1)]
    assert numbers(numbering(*THREE), *places) == [
        *("1.", "1.1", "(a)", "(b)", "1.2", "(a)", "2.", "2.1")
    ]


def test_a_level_above_that_was_never_used_counts_as_begun() -> None:
    assert numbers(numbering(*THREE), (1, 1), (1, 1), (0, 1)) == ["1.1", "1.2", "2."]


def test_lists_of_one_definition_count_on_from_each_other() -> None:
    assert numbers(numbering(*THREE, nums=num(2)), (0, 1), (0, 2), (0, 1)) == ["1.", "2.", "3."]


def test_a_list_that_starts_anew_does_so_once_and_others_go_on_from_it() -> None:
    places = [(0, 1), (0, 1), (0, 2), (0, 2), (0, 1)]
    body = "".join(numbered("x", at, num_id) for at, num_id in places)
    found = blocks(docx(body, numbering=numbering(*THREE, nums=num(2, (0, 1)))))
    assert [block.number for block in found] == ["1.", "2.", "1.", "2.", "3."]
    assert [block.list_id for block in found] == ["0.0", "0.0", "0.1", "0.1", "0.1"]


def test_a_list_may_start_elsewhere_and_write_a_level_its_own_way() -> None:
    own = '<w:lvlOverride w:ilvl="0">' + level(0, "Art. %1", start=7) + "</w:lvlOverride>"
    assert numbers(numbering(*THREE, nums=num(2, inside=own)), (0, 2), (0, 2)) == [
        "Art. 7",
        "Art. 8",
    ]


def test_a_level_may_never_start_anew() -> None:
    never = level(1, "%2)", inside='<w:lvlRestart w:val="0"/>')
    assert numbers(numbering(THREE[0], never), (0, 1), (1, 1), (0, 1), (1, 1)) == [
        *("1.", "1)", "2.", "2)")
    ]


def test_a_level_may_start_anew_after_a_certain_one_only() -> None:
    deep = level(2, "%3)", inside='<w:lvlRestart w:val="1"/>')
    places = [(0, 1), (1, 1), (2, 1), (1, 1), (2, 1), (0, 1), (2, 1)]
    found = numbers(numbering(THREE[0], THREE[1], deep), *places)
    assert found == ["1.", "1.1", "1)", "1.2", "2)", "2.", "1)"]


def test_a_legal_level_writes_all_its_numbers_in_decimal() -> None:
    levels = (level(0, "Kreu %1", "upperRoman"), level(1, "%1.%2", inside="<w:isLgl/>"))
    assert numbers(numbering(*levels), (0, 1), (0, 1), (1, 1)) == ["Kreu I", "Kreu II", "2.1"]


def test_a_bullet_is_no_count_and_is_shown_as_the_sign_it_is() -> None:
    symbol = level(0, "\uf0b7", "bullet").replace(
        "</w:lvl>", '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>'
    )
    block = only(docx(numbered("x"), numbering=numbering(symbol)))
    assert (block.number, block.bullet) == ("•", True)


def test_a_level_without_a_number_prints_none() -> None:
    assert numbers(numbering(level(0, "", "none")), (0, 1)) == [None]


def test_empty_paragraphs_are_counted_and_those_that_only_break_a_section_are_not() -> None:
    list_of = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = numbered("a") + p(properties=list_of) + numbered("b")
    assert printed(docx(body, numbering=numbering(*THREE))) == ["1. a", "2.", "3. b"]
    body = numbered("a") + p(properties=f"{list_of}<w:sectPr/>") + numbered("b")
    assert printed(docx(body, numbering=numbering(*THREE))) == ["1. a", "2. b"]


def test_a_hidden_paragraph_is_not_counted() -> None:
    list_of = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    marked = f"<w:pPr>{list_of}<w:rPr><w:vanish/></w:rPr></w:pPr>"
    hidden = f"<w:p>{marked}{run('x', '<w:vanish/>')}</w:p>"
    body = numbered("a") + hidden + numbered("b")
    assert printed(docx(body, numbering=numbering(*THREE))) == ["1. a", "2. b"]


STYLED = (
    '<w:style w:type="paragraph" w:styleId="H{0}"><w:name w:val="heading {0}"/><w:pPr><w:numPr>'
    '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
)


def test_a_style_takes_the_level_that_is_linked_to_it() -> None:
    levels = (
        level(0, "Neni %1", inside='<w:pStyle w:val="H1"/>'),
        level(1, "%1.%2", inside='<w:pStyle w:val="H2"/>'),
    )
    styles = STYLED.format(1) + STYLED.format(2)
    body = "".join(p("x", properties=f'<w:pStyle w:val="H{n}"/>') for n in (1, 2, 2, 1))
    found = printed(docx(body, numbering=numbering(*levels), styles=styles))
    assert found == ["Neni 1 x", "1.1 x", "1.2 x", "Neni 2 x"]


def test_a_paragraph_can_leave_the_list_of_its_style() -> None:
    off = '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    data = docx(p("x", properties=off), numbering=numbering(*THREE), styles=STYLED.format(1))
    assert only(data).number is None


def test_a_definition_may_be_that_of_a_list_style() -> None:
    definitions = (
        '<w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="L"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="5"><w:styleLink w:val="L"/>{level(0, "§ %1")}'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>'
    )
    assert numbers(definitions, (0, 1), (0, 2)) == ["§ 1", "§ 2"]


def test_a_list_style_that_leads_to_itself_has_no_numbers() -> None:
    circle = (
        '<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="L"/><w:numStyleLink w:val="L"/>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    assert numbers(circle, (0, 1)) == [None]


def test_newer_formats_stand_in_alternatives() -> None:
    custom = (
        '<w:lvl w:ilvl="0"><mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>'
        '<w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
        '<w:lvlText w:val="%1"/></w:lvl>'
    )
    assert numbers(numbering(custom), (0, 1), (0, 1)) == ["001", "002"]


def test_a_format_that_is_not_known_is_decimal_and_named() -> None:
    data = docx(numbered("x"), numbering=numbering(level(0, "%1", "bahtText")))
    assert only(data).number == "1"
    assert warned(data)["number_formats"] == (
        "1 list number in a format not known here was written in decimal."
    )


def test_numbers_in_words_are_written_in_english_only() -> None:
    words = numbering(level(0, "Article %1", "cardinalText"))
    assert numbers(words, (0, 1)) == ["Article One"]
    albanian = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sq-AL"/></w:rPr></w:rPrDefault>'
        "</w:docDefaults>"
    )
    assert numbers(words, (0, 1), styles=albanian) == ["Article 1"]


@pytest.mark.parametrize(
    ("indent", "expected"), [("", 1440), ('<w:ind w:left="100"/>', 100)], ids=["list", "own"]
)
def test_a_list_indents_its_paragraphs(indent: str, expected: int) -> None:
    wide = level(0, "%1.").replace("</w:lvl>", '<w:pPr><w:ind w:left="1440"/></w:pPr></w:lvl>')
    list_of = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    data = docx(p("x", properties=list_of + indent), numbering=numbering(wide))
    assert only(data).indent == expected


def test_a_field_that_opens_a_paragraph_is_its_number() -> None:
    definition = numbering('<w:name w:val="Nenet"/>', *THREE)
    body = numbered("Neni") + paragraph(field(" LISTNUM Nenet \\l 2 "), run("\tAfati"))
    assert printed(docx(body, numbering=definition)) == ["1. Neni", "1.1 Afati"]


def test_a_field_within_a_paragraph_writes_its_number_there() -> None:
    definition = numbering('<w:name w:val="Nenet"/>', *THREE)
    body = numbered("Neni") + paragraph(run("sipas "), field(' LISTNUM "Nenet" \\l 3 \\s 4 '))
    assert printed(docx(body, numbering=definition)) == ["1. Neni", "sipas (d)"]


def test_numbers_in_table_cells_are_part_of_the_row() -> None:
    body = table(row(numbered("Emri"), p("Agimi")), row(numbered("Qyteti"), p("Peja")))
    found = [block.text for block in blocks(docx(body, numbering=numbering(*THREE)))]
    assert found == ["1. Emri\tAgimi", "2. Qyteti\tPeja"]


def test_a_list_of_its_own_begins_at_the_top_whatever_the_level_of_the_style() -> None:
    second = (
        '<w:abstractNum w:abstractNumId="7">'
        + level(0, "%1)")
        + level(1, "%2))")
        + "</w:abstractNum>"
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
    )
    definition = numbering(THREE[0], level(1, "%1.%2", inside='<w:pStyle w:val="H2"/>')) + second
    own = '<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="2"/></w:numPr>'
    data = docx(p("x", properties=own), numbering=definition, styles=STYLED.format(2))
    assert only(data).number == "1)"
