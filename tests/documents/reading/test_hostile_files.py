"""Files that mean harm, or are broken: refused with a reason, in bounded time, or read."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.reading.asking import texts
from tests.documents.reading.files import (
    ODF_NAMESPACES,
    cite,
    docx,
    footnote,
    level,
    numbered,
    numbering,
    odt,
    p,
    paragraph,
    row,
    run,
    table,
    tp,
    zipped,
)

from tryeza.documents import reading
from tryeza.documents.content import Changes, Unreadable
from tryeza.documents.reading import guard, tree
from tryeza.kernel.catalogue import Language
from tryeza.kernel.telling import tell

EXAMPLE = docx(
    p("Neni 1") + numbered("Afati") + paragraph(run("a"), cite(1)) + table(row(p("b"), p("c"))),
    numbering=numbering(level(0, "%1.")),
    footnotes=footnote(1, p("shënim")),
    styles='<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>',
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def refused(data: bytes | Path, filename: str = "draft.docx") -> Unreadable:
    with pytest.raises(Unreadable) as refusal:
        reading.read(data, filename=filename, changes=Changes.ACCEPTED)
    assert all(tell(refusal.value.told, language) for language in Language)
    return refusal.value


def raw(document: str | bytes) -> bytes:
    return zipped({"word/document.xml": document})


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (b"", "empty", "empty"),
        (b" \r\n\t", "empty", "empty"),
        (b"%PDF-1.7\n...", "not_this_format", "a PDF"),
        (b"{\\rtf1 draft}", "not_this_format", "Rich Text"),
        (OLE + "WordDocument".encode("utf-16-le"), "not_this_format", ".doc"),
        (OLE + "Workbook".encode("utf-16-le"), "not_this_format", ".xls"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted", "password"),
        (b"\x89PNG\r\n\x1a\n\0\0", "not_this_format", "PNG"),
        (b"MZ\x90\0\x03", "not_this_format", "a program"),
        (b"\x01\x00\x02", "not_this_format", "no text"),
        (b"Neni 1", "not_this_format", "plain text"),
        (b'<?xml version="1.0"?><pkg:package/>', "not_this_format", "saved as XML"),
        (zipped({"a.txt": "a"}), "not_this_format", "ZIP archive"),
        (
            zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
            "not_this_format",
            ".ods",
        ),
        (zipped({"mimetype": "application/epub+zip"}), "not_this_format", "electronic book"),
        (
            zipped({"[Content_Types].xml": "spreadsheetml.sheet.main+xml"}),
            "not_this_format",
            ".xlsx",
        ),
        (zipped({"word/document.xml": "<a/>"}), "not_this_format", "no text"),
        (zipped({"[Content_Types].xml": "wordprocessingml.document.main"}), "not_this_format", ""),
    ],
)
def test_what_is_no_draft_is_refused_as_what_it_is(data: bytes, code: str, said: str) -> None:
    refusal = refused(data)
    assert refusal.code == code
    assert said in refusal.message


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (
            b"%PDF-1.7\n...",
            "Skedari është i formatit PDF, që nuk mund të importohet, pavarësisht si quhet. Hapeni "
            "me programin me të cilin u krijua, ruajeni si .docx ose .odt dhe importojeni atë.",
        ),
        (
            raw(b"<a>\n\x07</a>"),
            "Skedari përmban, në pjesën word/document.xml, rreshti 2, një shenjë kontrolli ose "
            "gjysmë shkronje, që nuk lejohet në asnjë tekst. Hapeni në Word ose LibreOffice, "
            "ruajeni sërish dhe importojeni atë.",
        ),
        (
            b"Neni 1",
            "Skedari përmban tekst të thjeshtë, por emri i tij thotë diçka tjetër. Nëse është "
            "drafti, jepini një emër që mbaron me .txt ose .md.",
        ),
    ],
)
def test_what_is_wrong_is_told_in_particular(data: bytes, told: str) -> None:
    assert tell(refused(data).told, Language.ALBANIAN) == told


def test_a_name_that_says_nothing_is_refused() -> None:
    assert refused(b"Neni 1", "draft.xyz").code == "unknown_format"


def test_a_document_under_another_name_is_read_and_that_is_said() -> None:
    found = reading.read(EXAMPLE, filename="draft.txt", changes=Changes.ACCEPTED)
    assert found.blocks[0].text == "Neni 1"
    assert [warning.code for warning in found.warnings] == ["named_otherwise"]


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "draft.docx"
    with file.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    refusal = refused(file)
    assert refusal.code == "too_large"
    assert "200 MB" in refusal.message


def test_macros_are_refused() -> None:
    assert refused(docx(p("a"), extra={"word/vbaProject.bin": b"x"})).code == "macros"
    macro_type = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert refused(docx(p("a"), main_type=macro_type), "draft.docm").code == "macros"
    assert refused(odt(tp("a"), extra={"Basic/Standard/M.xml": "x"})).code == "macros"


def test_a_locked_odt_is_refused() -> None:
    manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    locked = odt(tp("a"), extra={"META-INF/manifest.xml": manifest})
    assert refused(locked, "draft.odt").code == "encrypted"


def test_a_locked_entry_is_refused() -> None:
    data = bytearray(raw("<a/>"))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refused(bytes(data)).code == "encrypted"


@pytest.mark.parametrize("left", [10, 100, 500, len(EXAMPLE) - 30])
def test_a_file_that_ends_too_early_is_refused(left: int) -> None:
    assert refused(EXAMPLE[:left]).code == "truncated"


def test_a_part_that_is_damaged_is_refused() -> None:
    data = bytearray(EXAMPLE)
    at = data.index(b"word/document.xml") + 60
    data[at : at + 20] = b"\xff" * 20
    assert refused(bytes(data)).code == "truncated"


def test_a_part_that_expands_without_end_is_refused() -> None:
    bomb = f"<w:document>{' ' * (guard.RATIO_MATTERS_FROM + 1)}</w:document>"
    assert refused(raw(bomb)).code == "zip_bomb"


def test_a_part_that_lies_about_its_size_is_not_expanded_further() -> None:
    data = bytearray(raw(f"<w:document>{' ' * (guard.RATIO_MATTERS_FROM + 1)}</w:document>"))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(signature) + offset
        data[at : at + 4] = (100).to_bytes(4, "little")
    assert refused(bytes(data)).code == "truncated"


def test_too_many_parts_are_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(guard.MOST_ENTRIES + 1):
            archive.writestr(str(number), b"")
    assert refused(file.getvalue()).code == "zip_bomb"


def test_two_different_parts_of_one_name_are_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
        archive.writestr("Word/Document.xml", "<b/>")
    assert refused(file.getvalue()).code == "not_this_format"


def test_a_packing_that_no_word_processor_uses_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("word/document.xml", "<a/>")
    assert refused(file.getvalue()).code == "not_this_format"


LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document>&b;</w:document>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>'


@pytest.mark.parametrize("text", [LAUGHS, OUTSIDE, '<!DOCTYPE a SYSTEM "http://x/y"><a/>'])
def test_entities_and_document_types_are_refused(text: str) -> None:
    assert refused(raw(text)).code == "external_entities"
    assert refused(raw(text.encode("utf-16"))).code == "external_entities"
    assert refused(docx(p("a"), extra={"_rels/.rels": text})).code == "external_entities"


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ("<w:document>", "truncated"),
        ("<w:document>&undefined;</w:document>", "truncated"),
        ("<a>&#1;</a>", "wrong_encoding"),
        ("<a>&#xD800;</a>", "wrong_encoding"),
        (b"<a>\x07</a>", "wrong_encoding"),
        (b"<a>\xed\xa0\x80</a>", "wrong_encoding"),
        ("<a>Çështja</a>".encode("cp1252"), "wrong_encoding"),
        (b"\xff\xfe<\0a", "wrong_encoding"),
        ("<a>" * 3_000 + "</a>" * 3_000, "too_deep"),
        ("<a>" * (tree.DEEPEST + 1) + "</a>" * (tree.DEEPEST + 1), "too_deep"),
        (f"<a>{'<b/>' * tree.MOST_MARKUP}</a>", "too_many_paragraphs"),
    ],
)
def test_broken_xml_is_refused(part: str | bytes, code: str) -> None:
    assert refused(raw(part)).code == code


def test_too_many_paragraphs_are_refused() -> None:
    refusal = refused(docx("<w:p/>" * 100_001))
    assert refusal.code == "too_many_paragraphs"
    assert refusal.facts == {"paragraphs": 100_001, "limit": 100_000}


def test_nesting_up_to_the_bound_is_read() -> None:
    around = (tree.DEEPEST - 5) // 2
    inner = "<w:sdt><w:sdtContent>" * around + p("thellë") + "</w:sdtContent></w:sdt>" * around
    assert texts(docx(inner)) == ["thellë"]
    cells = (tree.DEEPEST - 5) // 3
    inner = "<w:tbl><w:tr><w:tc>" * cells + p("thellë") + "</w:tc></w:tr></w:tbl>" * cells
    assert texts(docx(inner)) == ["thellë"]


def test_every_refusal_says_what_to_do() -> None:
    for data in (b"", b"%PDF-", OLE, raw(LAUGHS), raw("<a>"), EXAMPLE[:100]):
        assert refused(data).message.count(".") >= 2


def only_refuses(data: bytes, filename: str) -> None:
    for changes in Changes:
        try:
            reading.read(data, filename=filename, changes=changes)
        except Unreadable as refusal:
            assert refusal.message
            assert all(tell(refusal.told, language) for language in Language)


@given(st.binary(max_size=300), st.sampled_from(["a.docx", "a.odt", "a.txt", "a.md", "a.html"]))
def test_no_bytes_crash_the_reader(data: bytes, filename: str) -> None:
    only_refuses(data, filename)


@settings(max_examples=150)
@given(st.data())
def test_no_damage_to_a_file_crashes_the_reader(data: st.DataObject) -> None:
    damaged = bytearray(EXAMPLE)
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at] = data.draw(st.integers(0, 255))
    only_refuses(bytes(damaged), "a.docx")


PIECES = [
    *("<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>a</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>"),
    *("</w:tr>", "<w:tc>", "</w:tc>", "<w:ins>", "</w:ins>", "<w:del>", "</w:del>", "<w:pPr>"),
    *("</w:pPr>", "<w:rPr>", "</w:rPr>", '<w:pStyle w:val="a"/>', '<w:fldChar w:val="x"/>'),
    *('<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>', "<w:sym/>"),
    *('<w:instrText>LISTNUM "a" \\l 9 \\s 99999</w:instrText>', "<w:footnoteReference/>"),
    *('<w:numPr><w:numId w:val="1"/><w:ilvl w:val="-3"/></w:numPr>', '<w:ind w:left="nan"/>'),
    *('<w:outlineLvl w:val="99999999999999999999"/>', "<w:ruby/>", "<mc:AlternateContent/>"),
    *('<w:hyperlink r:id="zz"/>', "<w:sectPr/>", "<w:vanish/>", '<w:lang w:val="%%%"/>'),
]


@settings(max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_markup_crashes_the_reader(pieces: list[str]) -> None:
    body = _balanced(pieces)
    only_refuses(docx(body, numbering=numbering(level(0, "%1%9"))), "a.docx")


ODT_PIECES = [
    *("<text:p>", "</text:p>", "<text:h>", "</text:h>", "<text:list>", "</text:list>", "a"),
    *("<text:list-item>", "</text:list-item>", "<table:table>", "</table:table>"),
    *("<table:table-row>", "</table:table-row>", "<table:table-cell>", "</table:table-cell>"),
    *('<text:change text:change-id="c"/>', '<text:change-start text:change-id="c"/>'),
    *('<text:change-end text:change-id="c"/>', "<text:note>", "</text:note>"),
    *('<text:s text:c="999999999"/>', "<text:ruby/>", "<draw:frame/>", "<text:span>"),
    *("</text:span>", '<text:tracked-changes><text:changed-region text:id="c"><text:deletion>'),
    *("</text:deletion></text:changed-region></text:tracked-changes>", "<text:note-body>"),
    *("</text:note-body>", '<text:numbered-paragraph text:level="-4"/>'),
]


@settings(max_examples=150)
@given(st.lists(st.sampled_from(ODT_PIECES), max_size=40))
def test_no_odt_markup_crashes_the_reader(pieces: list[str]) -> None:
    only_refuses(odt(_balanced(pieces)), "a.odt")


def _balanced(pieces: list[str]) -> str:
    """The pieces with every element closed where it has to be."""
    written: list[str] = []
    open_names: list[str] = []
    for piece in pieces:
        name = piece.strip("</>").split()[0]
        if piece.startswith("</"):
            if name not in open_names:
                continue
            while open_names[-1] != name:
                written.append(f"</{open_names.pop()}>")
            open_names.pop()
        elif piece.count("<") == 1 and not piece.endswith("/>"):
            open_names.append(name)
        written.append(piece)
    return "".join([*written, *(f"</{name}>" for name in reversed(open_names))])


def test_the_namespaces_of_the_odt_pieces_are_declared() -> None:
    assert all(f"xmlns:{prefix}=" in ODF_NAMESPACES for prefix in ("text", "table", "draw"))


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_stands_twice_alike_or_is_never_read_does_no_harm() -> None:
    file = io.BytesIO(EXAMPLE)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("word/styles.xml", archive.read("word/styles.xml"))
        archive.writestr("docProps/core.xml", "a")
        archive.writestr("docProps/core.xml", "b")
    assert texts(file.getvalue())[0] == "Neni 1"


@pytest.mark.parametrize("data", [docx(""), docx(p("")), odt(tp(""))])
def test_a_file_without_any_text_is_refused_as_empty(data: bytes) -> None:
    assert refused(data).code == "empty"


def test_a_paragraph_that_is_a_book_is_refused_and_named() -> None:
    book = f"Neni 1\n\n{'fjalë ' * 40_000}".encode()
    with pytest.raises(Unreadable) as refused:
        reading.read(book, filename="libri.txt", changes=Changes.ACCEPTED)
    assert refused.value.code == "too_long_a_paragraph"
    assert refused.value.facts == {"place": 2, "length": 239_999, "limit": 200_000}


@pytest.mark.parametrize("name", ["a.html", "a.md"])
def test_text_behind_an_element_that_never_ends_is_lost_but_not_unsaid(name: str) -> None:
    page = "<h1>Ligji</h1>\n\n<script>\n\n<p>Pesë fjalë që janë humbur</p>"
    found = reading.read(page.encode(), filename=name, changes=Changes.ACCEPTED)
    assert [block.text for block in found.blocks] == ["Ligji"]
    (warning,) = found.warnings
    assert warning.code == "unended"


def test_elements_that_end_are_no_loss() -> None:
    page = "<head><title>t</title><body><h1>a</h1><script>x</script><svg></svg><header>b</header>"
    found = reading.read(page.encode(), filename="a.html", changes=Changes.ACCEPTED)
    assert "unended" not in [warning.code for warning in found.warnings]
