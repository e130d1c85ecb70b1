"""What an ODT file holds: text, lists, tables, notes, and tracked changes."""

from tests.documents.reading.asking import marked
from tests.documents.reading.files import items, list_style, number_level, odt, tp

from tryeza.documents.content import Block, BlockOrigin, Changes
from tryeza.documents.reading import read

DECIMAL = list_style(
    number_level(1, "1", 'style:num-suffix="."'),
    number_level(2, "1", 'style:num-prefix="(" style:num-suffix=")" text:display-levels="2"'),
)


def blocks(data: bytes, changes: Changes = Changes.ACCEPTED) -> tuple[Block, ...]:
    return read(data, filename="d.odt", changes=changes).blocks


def texts(data: bytes, changes: Changes = Changes.ACCEPTED) -> list[str]:
    return [block.text for block in blocks(data, changes)]


def printed(data: bytes, changes: Changes = Changes.ACCEPTED) -> list[str]:
    return [f"{block.number or ''} {block.text}".strip() for block in blocks(data, changes)]


def warned(data: bytes, changes: Changes = Changes.ACCEPTED) -> dict[str, str]:
    found = read(data, filename="d.odt", changes=changes).warnings
    return {warning.code: warning.message for warning in found}


def test_white_space_is_one_space_unless_it_is_spelt_out() -> None:
    body = tp(' a \n  b<text:s text:c="3"/>c<text:tab/>d<text:line-break/>e ')
    assert texts(odt(body)) == ["a b   c\td\ne"]


def test_headings_and_paragraphs_know_style_and_outline() -> None:
    styles = '<style:style style:name="Heading_20_1" style:display-name="Heading 1" '
    styles += 'style:family="paragraph"><style:paragraph-properties fo:text-align="center" '
    styles += 'fo:margin-left="1in"/></style:style>'
    automatic = '<style:style style:name="P1" style:family="paragraph" '
    automatic += 'style:parent-style-name="Heading_20_1"/>'
    body = '<text:h text:style-name="P1" text:outline-level="2">Kreu</text:h>'
    (block,) = blocks(odt(body, automatic=automatic, styles=styles))
    assert (block.style, block.outline, block.centred, block.indent) == ("Heading 1", 1, True, 1440)


def test_spans_and_links_are_marks() -> None:
    bold = '<style:style style:name="T1" style:family="text"><style:text-properties '
    bold += 'fo:font-weight="bold"/></style:style>'
    link = '<text:a xlink:href="https://shembull.al/">këtu</text:a>'
    body = tp(f'lexo <text:span text:style-name="T1">mirë {link}</text:span> sot')
    (block,) = blocks(odt(body, automatic=bold))
    assert marked(block) == [("bold", "mirë këtu"), ("link", "këtu")]


def test_the_language_is_put_together_of_its_parts() -> None:
    style = '<style:style style:name="P1" style:family="paragraph"><style:text-properties '
    style += 'fo:language="sr" fo:script="Cyrl" fo:country="RS"/></style:style>'
    (block,) = blocks(odt(tp("Члан 1", "P1"), automatic=style))
    assert block.language == "sr-Cyrl-RS"


def test_lists_count_within_each_other() -> None:
    body = items(tp("një"), tp("dy") + items(tp("a"), tp("b"), attributes=""), tp("tre"))
    assert printed(odt(body, automatic=DECIMAL)) == [
        *("1. një", "2. dy", "(2.1) a", "(2.2) b", "3. tre")
    ]


def test_of_an_item_only_the_first_paragraph_is_numbered() -> None:
    found = blocks(odt(items(tp("një") + tp("vazhdim"), tp("dy")), automatic=DECIMAL))
    assert [block.number for block in found] == ["1.", None, "2."]


def test_a_new_list_starts_anew_and_a_continued_one_goes_on() -> None:
    first = items(tp("a"), attributes='text:style-name="L" xml:id="x"')
    anew = items(tp("b"))
    same_style = items(tp("c"), attributes='text:style-name="L" text:continue-numbering="true"')
    by_id = items(tp("d"), attributes='text:style-name="L" text:continue-list="x"')
    body = first + anew + same_style + by_id
    assert printed(odt(body, automatic=DECIMAL)) == ["1. a", "1. b", "2. c", "2. d"]


def test_an_item_may_start_anywhere() -> None:
    body = f'<text:list text:style-name="L"><text:list-item text:start-value="7">{tp("a")}'
    assert printed(odt(f"{body}</text:list-item></text:list>", automatic=DECIMAL)) == ["7. a"]


def test_a_list_header_has_no_number() -> None:
    body = f'<text:list text:style-name="L"><text:list-header>{tp("titull")}</text:list-header>'
    body += f"<text:list-item>{tp('a')}</text:list-item></text:list>"
    assert printed(odt(body, automatic=DECIMAL)) == ["titull", "1. a"]


def test_libreoffices_own_pattern_goes_before_the_older_one() -> None:
    loext = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
    pattern = f'xmlns:loext="{loext}" loext:num-list-format="Neni %1% –"'
    style = list_style(number_level(1, "I", pattern))
    assert printed(odt(items(tp("a"), tp("b")), automatic=style)) == ["Neni I – a", "Neni II – b"]


def test_a_bullet_is_no_count() -> None:
    bullet = '<text:list-level-style-bullet text:level="1" text:bullet-char="–"/>'
    (block,) = blocks(odt(items(tp("a")), automatic=list_style(bullet)))
    assert (block.number, block.bullet, block.number_level) == ("–", True, 0)


def test_headings_are_numbered_by_the_outline() -> None:
    levels = '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix=")"/>'
    levels += '<text:outline-level-style text:level="2" style:num-format="1" '
    levels += 'text:display-levels="2"/>'
    outline = f"<text:outline-style>{levels}</text:outline-style>"
    heading = '<text:h text:outline-level="{}"{}>x</text:h>'
    header = heading.format(1, ' text:is-list-header="true"')
    body = heading.format(1, "") + header + heading.format(2, "") + heading.format(1, "")
    found = blocks(odt(body, styles=outline))
    assert [block.number for block in found] == ["1)", None, "1.1", "2)"]


def test_tables_are_rows_and_pages_alike() -> None:
    cell = "<table:table-cell>{}</table:table-cell>".format
    row = f"<table:table-row>{cell(tp('a'))}{cell(tp('b'))}</table:table-row>"
    head = f"<table:table-header-rows>{row}</table:table-header-rows>"
    (first, second) = blocks(odt(f"<table:table>{head}{row}</table:table>"))
    assert (first.text, first.origin, first.row) == ("a\tb", BlockOrigin.TABLE, 0)
    assert second.row == 1
    page = f"<table:table-row>{cell(tp('Neni 1') + tp('Afati'))}</table:table-row>"
    assert texts(odt(f"<table:table>{page}</table:table>")) == ["Neni 1", "Afati"]


def test_notes_follow_the_paragraph_with_their_printed_mark() -> None:
    note = '<text:note text:note-class="{}"><text:note-citation>{}</text:note-citation>'
    note += f"<text:note-body>{tp('shënim')}</text:note-body></text:note>"
    found = blocks(odt(tp(f"a{note.format('footnote', '3')}b") + tp(note.format("endnote", "i"))))
    assert [(block.text, block.note, block.origin) for block in found] == [
        ("ab", None, BlockOrigin.BODY),
        ("shënim", "3", BlockOrigin.FOOTNOTE),
        ("shënim", "i", BlockOrigin.ENDNOTE),
    ]


def test_sections_and_indexes_are_seen_through_and_their_recipes_are_not_text() -> None:
    recipe = "<text:table-of-content-source><text:index-title-template>Recetë"
    recipe += "</text:index-title-template></text:table-of-content-source>"
    index = f"<text:table-of-content>{recipe}<text:index-body>{tp('Kreu I 3')}</text:index-body>"
    body = f"<text:section>{tp('brenda')}</text:section>{index}</text:table-of-content>"
    assert texts(odt(body)) == ["brenda", "Kreu I 3"]


def test_what_is_left_out_is_named() -> None:
    frame = f"<draw:frame><draw:text-box>{tp('në kuti')}</draw:text-box></draw:frame>"
    picture = "<draw:frame><draw:image/></draw:frame>"
    comment = f"<office:annotation>{tp('pse?')}</office:annotation>"
    hidden = f'<text:section text:display="none">{tp("e fshehtë")}</text:section>'
    data = odt(tp(f"a{frame}{picture}{comment}b") + hidden)
    assert texts(data) == ["ab"]
    assert warned(data) == {
        "text_boxes": "1 text box (2 words) was left out.",
        "drawings": "1 picture or drawing was left out.",
        "comments": "1 comment (1 word) was left out.",
        "hidden_text": "1 stretch of hidden text (2 words) was left out.",
    }


def changed(region: str, body: str) -> bytes:
    tracked = f'<text:changed-region xml:id="c" text:id="c">{region}</text:changed-region>'
    return odt(f"<text:tracked-changes>{tracked}</text:tracked-changes>{body}")


INSERTION = "<text:insertion><office:change-info/></text:insertion>"
START, END = '<text:change-start text:change-id="c"/>', '<text:change-end text:change-id="c"/>'
HERE = '<text:change text:change-id="c"/>'


def both(data: bytes) -> tuple[list[str], list[str]]:
    return texts(data, Changes.ACCEPTED), texts(data, Changes.REJECTED)


def test_an_insertion_is_taken_out_when_rejected() -> None:
    data = changed(INSERTION, tp(f"a{START} e re{END} b"))
    assert both(data) == (["a e re b"], ["a b"])


def test_an_insertion_over_paragraphs_joins_them_when_rejected() -> None:
    data = changed(INSERTION, tp(f"a{START}b") + tp("c") + tp(f"d{END}e"))
    assert both(data) == (["ab", "c", "de"], ["ae"])


def test_a_deletion_is_put_back_when_rejected() -> None:
    deletion = f"<text:deletion><office:change-info/>{tp('b')}</text:deletion>"
    assert both(changed(deletion, tp(f"a{HERE}c"))) == (["ac"], ["abc"])


def test_a_deletion_over_paragraphs_parts_them_again() -> None:
    deletion = f"<text:deletion><office:change-info/>{tp('b')}{tp('c')}{tp('d')}</text:deletion>"
    data = changed(deletion, tp(f"a{HERE}e"))
    assert both(data) == (["ae"], ["ab", "c", "de"])


def test_what_was_inserted_and_then_deleted_is_in_neither() -> None:
    region = f"<text:deletion><office:change-info/>{tp('b')}</text:deletion>{INSERTION}"
    assert both(changed(region, tp(f"a{HERE}c"))) == (["ac"], ["ac"])


def test_a_deletion_that_holds_itself_is_put_back_once() -> None:
    deletion = f"<text:deletion><office:change-info/>{tp(f'b{HERE}')}</text:deletion>"
    assert texts(changed(deletion, tp(f"a{HERE}c")), Changes.REJECTED) == ["abc"]


def test_an_inserted_item_is_not_counted_when_rejected() -> None:
    tracked = f'<text:changed-region xml:id="c">{INSERTION}</text:changed-region>'
    body = f"<text:tracked-changes>{tracked}</text:tracked-changes>"
    body += items(tp("një"), tp(f"{START}e re"), tp(f"{END}dy"))
    data = odt(body, automatic=DECIMAL)
    assert printed(data) == ["1. një", "2. e re", "3. dy"]
    assert printed(data, Changes.REJECTED) == ["1. një", "2. dy"]
    assert warned(data, Changes.REJECTED) == {"changes_rejected": "1 tracked change was rejected."}
