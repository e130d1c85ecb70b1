"""Texts without articles go by headings: styles, looks, numbers before titles; rows are units."""

import pytest
from tests.documents.structure.texts import kinds, outline, path_of

from tryeza.documents.content import Block, BlockOrigin, Mark, MarkKind, ParagraphKind, Reading
from tryeza.documents.structure import structure


def bold(text: str) -> Block:
    return Block(text, marks=(Mark(MarkKind.BOLD, 0, len(text)),))


def shown(*blocks: Block) -> list[str]:
    return outline(structure(Reading(blocks)))


def test_a_strategy_goes_by_its_styles_and_its_table_by_rows() -> None:
    found = shown(
        Block("Strategjia për bashkëpunim 2024–2029", style="Title"),
        Block("Hyrje", outline=0, number="1.", number_level=0, list_id="1"),
        Block("Strategjia ka katër objektiva."),
        Block("Objektivat", outline=0, number="2.", number_level=0, list_id="1"),
        Block(
            "Objektivi 1: Ofrimi i shërbimeve",
            outline=1,
            number="2.1.",
            number_level=1,
            list_id="1",
        ),
        Block("Masa\tAfati", BlockOrigin.TABLE, table=0, row=0),
        Block("1.1 Trajnime\t2025", BlockOrigin.TABLE, table=0, row=1),
        Block("\tQeveria", BlockOrigin.TABLE, table=0, row=2),
    )
    assert found == [
        "heading <> Strategjia për bashkëpunim 2024–2029",
        "heading <1.> Hyrje",
        "  text <> Strategjia ka katër objektiva.",
        "heading <2.> Objektivat",
        "  heading <2.1.> Objektivi 1: Ofrimi i shërbimeve",
        "    table_row <> Masa\tAfati",
        "    table_row <> 1.1 Trajnime\t2025",
        "    table_row <> \tQeveria",
    ]


def test_numbered_titles_of_a_plain_strategy_are_headings_and_its_lists_are_not() -> None:
    text = """
1. Hyrje
Kjo strategji është hartuar nga grupi punues.
1.1. Metodologjia
Grupi punues u takua tri herë gjatë vitit.
2. Objektivat
Objektivat e strategjisë janë:
a) shërbimet;
b) pjesëmarrja.
2.1. Ofrimi i shërbimeve
Organizatat ofrojnë shërbime.
"""
    assert [kind for kind in kinds(text) if kind in ("heading", "point")] == [
        "heading", "heading", "heading", "point", "point", "heading",
    ]  # fmt: skip
    assert path_of(text, "tri herë") == ("1. Hyrje", "1.1. Metodologjia")


def test_a_roman_numeral_before_capitals_is_a_chapter() -> None:
    text = "I. DISPOZITAT E PËRGJITHSHME\nNeni 1\nQëllimi\nKy ligj rregullon punën.\n"
    assert kinds(text) == ["chapter", "article", "heading", "text"]
    assert path_of(text, "rregullon") == ("I. DISPOZITAT E PËRGJITHSHME", "Neni 1 Qëllimi")


def test_bold_and_centred_lines_are_headings() -> None:
    found = shown(
        bold("Marrëveshja e partneritetit"),
        Block("Palët merren vesh si vijon."),
        bold("Financimi"),
        Block("Fondi ndahet në dysh."),
    )
    assert found == [
        "heading <> Marrëveshja e partneritetit",
        "text <> Palët merren vesh si vijon.",
        "heading <> Financimi",
        "  text <> Fondi ndahet në dysh.",
    ]


def test_a_bold_sentence_or_item_is_no_heading() -> None:
    found = shown(
        bold("Marrëveshja"),
        Block("Palët merren vesh si vijon:"),
        Block("pagesa bëhet me kohë;", number="•", bullet=True, list_id="1",
              marks=(Mark(MarkKind.BOLD, 0, 21),)),
        bold("Kjo marrëveshje hyn në fuqi ditën e nënshkrimit."),
    )  # fmt: skip
    assert [line.split()[0] for line in found] == ["heading", "text", "point", "text"]


def test_clauses_in_heading_styles_are_items_and_not_headings() -> None:
    clause = (
        "The Company shall deliver to each Purchaser the certificate that this Agreement describes"
    )
    blocks = [Block("Closing", outline=0, number="1.", number_level=0, list_id="1")]
    blocks += [
        Block(
            f"{clause} for share {n}.", outline=1, number=f"({letter})", number_level=1, list_id="1"
        )
        for n, letter in enumerate("abcd")
    ]
    kinds_found = [paragraph.kind for paragraph in structure(Reading(tuple(blocks))).paragraphs]
    assert kinds_found == [ParagraphKind.HEADING] + [ParagraphKind.POINT] * 4


def test_footnotes_stand_under_the_paragraph_that_cites_them() -> None:
    found = shown(
        Block("Neni 1"),
        Block("1. Organizatat regjistrohen."),
        Block("Gazeta Zyrtare nr. 5.", BlockOrigin.FOOTNOTE, note="1"),
        Block("2. Regjistrimi është falas."),
    )
    assert found == [
        "article <Neni 1>",
        "  paragraph <1.> Organizatat regjistrohen.",
        "    footnote <1> Gazeta Zyrtare nr. 5.",
        "  paragraph <2.> Regjistrimi është falas.",
    ]


def test_marginal_notes_above_bare_numbers_are_headings() -> None:
    text = """
Short title
1 This Act may be cited as the Tribunals Act.
Definitions
2 The following definitions apply in this Act.
Establishment
3 (1) The Service is established as part of the administration.
(2) It has its principal office in the capital.
Staff
4 The Minister appoints the staff of the Service.
"""
    assert path_of(text, "principal office") == ("Establishment",)
    assert kinds(text).count("heading") == 4


@pytest.mark.parametrize("title", ["Qëllimi", "Fushëveprimi dhe qëllimi", "Çfarë rregullohet?"])
def test_the_line_below_a_bare_article_is_its_title(title: str) -> None:
    text = f"Neni 1\n{title}\nKy ligj rregullon punën.\nNeni 2\nTitulli\nTjetra.\n"
    assert kinds(text)[:3] == ["article", "heading", "text"]


def test_text_below_a_bare_article_is_no_title_where_articles_have_none() -> None:
    text = "Члан 1.\nБрише се\nЧлан 2.\nОвај закон ступа на снагу.\nЧлан 3.\nРок је десет дана.\n"
    assert kinds(text) == ["article", "text", "article", "text", "article", "text"]


def test_marks_move_with_the_text_when_its_label_is_cut_off() -> None:
    block = Block(
        "1. Ky ligj vlen.", marks=(Mark(MarkKind.BOLD, 0, 5), Mark(MarkKind.ITALIC, 6, 10))
    )
    (_, paragraph) = structure(Reading((Block("Neni 1"), block))).paragraphs
    assert paragraph.text == "Ky ligj vlen."
    assert paragraph.marks == (Mark(MarkKind.BOLD, 0, 2), Mark(MarkKind.ITALIC, 3, 7))
