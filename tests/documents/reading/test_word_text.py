"""What stands in the paragraphs of a Word file, and how it looks."""

from tests.documents.reading.asking import blocks, marked, texts, warned
from tests.documents.reading.files import docx, field, p, paragraph, run, zipped

from tryeza.documents.content import Block

HEADING = (
    '<w:style w:type="paragraph" w:styleId="Titulli1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
)


def only(data: bytes) -> Block:
    (block,) = blocks(data)
    return block


def of(*runs: str) -> str:
    return only(docx(paragraph(*runs))).text


def test_runs_are_joined_and_the_ends_are_trimmed() -> None:
    assert of(run("  Neni "), run("1"), run("2 ")) == "Neni 12"


def test_empty_paragraphs_are_not_delivered() -> None:
    assert texts(docx(p() + p("Preambula") + p("   "))) == ["Preambula"]


def test_each_block_knows_its_place_in_the_source() -> None:
    assert [block.source for block in blocks(docx(p() + p("një") + p() + p("dy")))] == [1, 3]


def test_tabs_breaks_and_hyphens_are_characters() -> None:
    inside = "<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
    more = "<w:softHyphen/><w:t>e</w:t><w:cr/><w:t>f</w:t>"
    assert of(f"<w:r>{inside}{more}</w:r>") == "a\tb\nc\u2011de\nf"


def test_white_space_in_the_source_is_not_a_line_break() -> None:
    assert of(run("një\n\trresht")) == "një  rresht"


def test_an_accent_in_the_next_run_belongs_to_its_letter() -> None:
    block = only(docx(paragraph(run("c"), run("\u0327e\u0308shtje", "<w:b/>"))))
    assert block.text == "çështje"
    assert marked(block) == [("bold", "ështje")]


def test_a_korean_syllable_split_over_runs_is_put_together() -> None:
    assert of(run("\u1112\u1161"), run("\u11ab")) == "한"


def test_what_nobody_sees_is_taken_out() -> None:
    assert of(run("ko\u00admu\ufeffna\u0085")) == "komuna"


def test_signs_of_symbol_fonts_are_what_they_show() -> None:
    sign = '<w:r><w:sym w:font="{}" w:char="{}"/></w:r>'
    assert of(sign.format("Wingdings", "F0FC"), sign.format("Symbol", "F061")) == "✓α"


def test_an_unknown_sign_is_shown_as_such_and_named() -> None:
    data = docx(paragraph('<w:r><w:t>a</w:t><w:sym w:font="Fancy" w:char="F041"/></w:r>'))
    assert only(data).text == "a\ufffd"
    assert "1 sign of a symbol font was not known" in warned(data)["unknown_symbols"]


def test_private_characters_of_a_symbol_font_in_the_text_are_signs_too() -> None:
    assert of(run("\uf0a7 pika", '<w:rFonts w:ascii="Wingdings"/>')) == "▪ pika"


def test_ruby_is_read_after_its_characters() -> None:
    ruby = "<w:ruby><w:rt>{}</w:rt><w:rubyBase>{}</w:rubyBase></w:ruby>"
    assert of(f"<w:r>{ruby.format(run('かんじ'), run('漢字'))}</w:r>") == "漢字(かんじ)"


def test_a_formula_is_kept_as_a_line() -> None:
    part = "<m:{0}><m:r><m:t>{1}</m:t></m:r></m:{0}>"
    fraction = f"<m:f>{part.format('num', 'a')}{part.format('den', 'b')}</m:f>"
    assert of(run("x="), f"<m:oMath>{fraction}</m:oMath>") == "x=a/b"


def test_of_a_field_the_result_is_text_and_the_instruction_is_not() -> None:
    assert of(run("shih "), field(" REF _a1 \\h ", "Neni 5"), run(".")) == "shih Neni 5."


def test_a_field_within_an_instruction_is_no_text() -> None:
    inner = field(" PAGE ", "7")
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    rest = (
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("po")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert of(begin, "<w:r><w:instrText>IF </w:instrText></w:r>", inner, rest) == "po"


def test_a_field_that_is_never_closed_swallows_nothing_after_its_paragraph() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert texts(docx(paragraph(run("një"), begin) + p("dy"))) == ["një", "dy"]


def test_a_check_box_shows_whether_it_is_checked() -> None:
    box = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{}</w:checkBox></w:ffData>'
        '</w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    on, off = box.format("<w:checked/>"), box.format('<w:default w:val="0"/>')
    assert of(on, run(" po "), off, run(" jo")) == "☒ po ☐ jo"


def test_wrappers_are_seen_through() -> None:
    inside = f"<w:smartTag>{run('b')}</w:smartTag><w:customXml>{run('c')}</w:customXml>"
    simple = f'<w:fldSimple w:instr="REF a">{run("d")}</w:fldSimple>'
    held = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('e')}</w:sdtContent></w:sdt>"
    assert of(run("a"), inside, simple, held, f"<w:bdo>{run('f')}</w:bdo>") == "abcdef"
    assert texts(docx(f"<w:sdt><w:sdtContent>{p('brenda')}</w:sdtContent></w:sdt>")) == ["brenda"]


def test_of_alternatives_one_is_read() -> None:
    pair = (
        '<mc:AlternateContent><mc:Choice Requires="{}">{}</mc:Choice>'
        "<mc:Fallback>{}</mc:Fallback></mc:AlternateContent>"
    )
    assert of(pair.format("w14", run("e re"), run("e vjetër"))) == "e re"
    assert of(pair.format("w16se", "<w16se:symEx/>", run("☺"))) == "☺"


def test_a_link_is_marked_and_other_schemes_are_let_go() -> None:
    link = '<w:hyperlink r:id="{}">{}</w:hyperlink>'
    body = paragraph(link.format("a", run("faqja")), run(" "), link.format("b", run("kurth")))
    links = {"a": "https://shembull.al/", "b": "javascript:alert(1)"}
    (mark,) = only(docx(body, links=links)).marks
    assert (mark.kind, mark.start, mark.end, mark.href) == ("link", 0, 5, "https://shembull.al/")


def test_a_link_made_by_a_field_is_marked() -> None:
    body = paragraph(field(' HYPERLINK "https://shembull.al/" ', "faqja"), run(" tjetër"))
    assert marked(only(docx(body))) == [("link", "faqja")]


def test_bold_comes_from_styles_too_and_twice_bold_is_plain() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>'
    )
    runs = (run("a"), run("b", '<w:rStyle w:val="C"/>'), run("c", '<w:b w:val="0"/>'))
    body = paragraph(*runs, properties='<w:pStyle w:val="P"/>')
    assert marked(only(docx(body, styles=styles))) == [("bold", "a")]


def test_marks_of_neighbouring_runs_are_one() -> None:
    body = paragraph(run("një ", "<w:i/>"), run("dy", "<w:i/><w:b/>"), run(" tre"))
    assert marked(only(docx(body))) == [("italic", "një dy"), ("bold", "dy")]


def test_a_heading_is_known_by_its_style_and_is_not_bold_all_over() -> None:
    body = p("Qëllimi", properties='<w:pStyle w:val="Titulli1"/>')
    block = only(docx(body, styles=HEADING))
    assert (block.style, block.outline, block.centred, block.marks) == ("Heading 1", 0, True, ())


def test_a_heading_style_that_the_file_does_not_define_is_known_by_its_id() -> None:
    block = only(docx(p("Qëllimi", properties='<w:pStyle w:val="Heading2"/>')))
    assert block.outline == 1


def test_a_style_that_builds_on_a_heading_is_one_unless_it_says_not() -> None:
    style = '<w:style w:type="paragraph" w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="{}"/>'
    own = style.format("A", "Vetja", "Titulli1") + "</w:style>"
    text = style.format("B", "Teksti", "Titulli1")
    text += '<w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
    body = p("a", properties='<w:pStyle w:val="A"/>') + p("b", properties='<w:pStyle w:val="B"/>')
    found = blocks(docx(body, styles=HEADING + own + text))
    assert [(block.style, block.outline) for block in found] == [("Vetja", 0), ("Teksti", None)]


def test_styles_that_build_on_each_other_in_a_circle_are_read() -> None:
    style = '<w:style w:type="paragraph" w:styleId="{}"><w:basedOn w:val="{}"/></w:style>'
    styles = style.format("A", "B") + style.format("B", "A")
    assert only(docx(p("a", properties='<w:pStyle w:val="A"/>'), styles=styles)).style == "A"


def test_the_language_is_that_of_most_of_the_text() -> None:
    runs = (run("Neni 1 ", '<w:lang w:val="sq-AL"/>'), run("of", '<w:lang w:val="en-GB"/>'))
    assert only(docx(paragraph(*runs))).language == "sq-AL"


def test_the_language_is_inherited_and_chosen_by_script() -> None:
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sq-AL" w:eastAsia="ja-JP" '
        'w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>'
    )
    body = p("ligji") + p("法律") + paragraph(run("قانون", "<w:rtl/>"))
    languages = [block.language for block in blocks(docx(body, styles=defaults))]
    assert languages == ["sq-AL", "ja-JP", "ar-SA"]


def test_the_indent_is_the_paragraphs_own_or_its_styles() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:ind w:start="720"/></w:pPr>'
    body = p("a", properties='<w:pStyle w:val="S"/>') + p("b", properties='<w:ind w:left="360"/>')
    found = blocks(docx(body, styles=f"{styles}</w:style>"))
    assert [block.indent for block in found] == [720, 360]


def test_hidden_text_is_left_out_and_named() -> None:
    data = docx(paragraph(run("publike"), run(" shënim i brendshëm", "<w:vanish/>")))
    assert texts(data) == ["publike"]
    assert warned(data)["hidden_text"] == "1 stretch of hidden text (3 words) was left out."


def test_headers_footers_and_drawings_are_left_out_and_named() -> None:
    box = f"<w:pict><w:txbxContent>{p('në kuti')}</w:txbxContent></w:pict>"
    body = paragraph(run("teksti"), f"<w:r>{box}</w:r>", "<w:r><w:drawing/></w:r>")
    data = docx(body, header1=p("Republika e Kosovës"), footer1=p("1"))
    assert texts(data) == ["teksti"]
    assert warned(data) == {
        "headers": "1 header (3 words) was left out.",
        "footers": "1 footer (1 word) was left out.",
        "text_boxes": "1 text box (2 words) was left out.",
        "drawings": "1 picture or drawing was left out.",
    }


def test_a_box_that_is_there_for_old_and_new_programs_is_counted_once() -> None:
    box = f"<w:txbxContent>{p('kuti')}</w:txbxContent>"
    both = (
        f'<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    data = docx(paragraph(run("a"), f"<w:r>{both}</w:r>"))
    assert warned(data)["text_boxes"] == "1 text box (1 word) was left out."


def test_comments_are_named() -> None:
    comments = f'<w:comment w:id="0" w:author="A">{p("Pse?")}</w:comment>'
    assert warned(docx(p("a"), comments=comments)) == {
        "comments": "1 comment (1 word) was left out."
    }


def test_the_strict_form_of_the_format_is_read_alike() -> None:
    strict = "http://purl.oclc.org/ooxml/"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    relation = f"{strict}officeDocument/relationships/officeDocument"
    data = zipped(
        {
            "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="a" '
            f'Type="{relation}" Target="/word/document.xml"/></Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{strict}wordprocessingml/main">'
            f"<w:body>{p('Neni 1')}</w:body></w:document>",
        }
    )
    assert texts(data) == ["Neni 1"]


def test_a_part_in_utf_16_is_read() -> None:
    part = '<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="{}"><w:body>{}</w:body>'
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = f"{part.format(main, p('Çështja'))}</w:document>"
    assert texts(zipped({"word/document.xml": text.encode("utf-16")})) == ["Çështja"]


def test_an_encoding_that_is_declared_wrongly_does_not_matter() -> None:
    part = '<?xml version="1.0" encoding="windows-1252"?><w:document xmlns:w="{}"><w:body>{}'
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = f"{part.format(main, p('Çështja'))}</w:body></w:document>"
    assert texts(zipped({"word/document.xml": text.encode()})) == ["Çështja"]
