"""What is written is accessible, escaped and well-formed, in each format."""

import io
import re
import zipfile

import docx
from lxml import etree

from tryeza.documents.content import Mark, MarkKind, Paragraph, ParagraphKind
from tryeza.documents.writing.html import write_html
from tryeza.documents.writing.markdown import write_markdown
from tryeza.documents.writing.word import write_word

ARTICLE = Paragraph(ParagraphKind.ARTICLE, 0, "Neni 1", (), "Qëllimi", "sq")
POINT = Paragraph(
    ParagraphKind.PARAGRAPH, 1, "1.", ("Neni 1 Qëllimi",), "Ky ligj <vlen> & mjafton.", "sq"
)
NOTE = Paragraph(ParagraphKind.FOOTNOTE, 2, "1", ("Neni 1 Qëllimi",), "Gazeta.", "sq")
ROW = Paragraph(ParagraphKind.TABLE_ROW, 1, "", ("Neni 1 Qëllimi",), "Masa\tAfati", "sq")
SERBIAN = Paragraph(ParagraphKind.TEXT, 1, "", ("Neni 1 Qëllimi",), "Ovaj zakon važi.", "sr-Latn")
TEXT = (ARTICLE, POINT, NOTE, ROW, SERBIAN)


def page() -> str:
    return write_html(TEXT, title="Ligji <1>", language="sq").decode()


def word_part(name: str) -> etree._Element:
    data = write_word(TEXT, title="Ligji", language="sq")
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read(name))


def test_a_page_names_itself_and_its_language() -> None:
    assert '<html lang="sq">' in page()
    assert "<title>Ligji &lt;1&gt;</title>" in page()
    assert '<p lang="sr-Latn">Ovaj zakon važi.</p>' in page()


def test_a_page_has_headings_numbers_rows_and_notes_that_lead_both_ways() -> None:
    html = page()
    assert '<h2><span class="number">Neni 1</span> Qëllimi</h2>' in html
    assert '<span class="number">1.</span> Ky ligj &lt;vlen&gt; &amp; mjafton.' in html
    assert "<td>Masa</td><td>Afati</td>" in html
    assert 'href="#note-1" id="noteref-1" role="doc-noteref"' in html
    assert '<li id="note-1">Gazeta. <a href="#noteref-1" role="doc-backlink"' in html


def test_a_page_runs_nothing_and_fetches_nothing() -> None:
    hostile = Paragraph(ParagraphKind.TEXT, 0, "", (), "<script>alert(1)</script>", "sq")
    html = write_html([hostile], title="</title><script>x</script>", language="sq").decode()
    assert "<script" not in html
    assert not re.search(r"(?:src|url)\s*[=(]", html)


def test_a_quote_in_a_link_cannot_leave_its_attribute() -> None:
    mark = Mark(MarkKind.LINK, 0, 4, 'https://x.org/"onclick="x')
    paragraph = Paragraph(ParagraphKind.TEXT, 0, "", (), "Neni", "sq", (mark,))
    assert (
        'href="https://x.org/&quot;onclick=&quot;x"'
        in write_html([paragraph], title="", language=None).decode()
    )


def test_markdown_reads_well_as_it_stands() -> None:
    assert write_markdown(TEXT, title='Ligji "1"', language="sq").decode() == (
        "---\n"
        'title: "Ligji \\"1\\""\n'
        'lang: "sq"\n'
        "---\n"
        "\n"
        "## Neni 1 Qëllimi\n"
        "\n"
        "1\\. Ky ligj \\<vlen\\> & mjafton.[^1]\n"
        "\n"
        "| Masa | Afati |\n"
        "| --- | --- |\n"
        "\n"
        "Ovaj zakon važi.\n"
        "\n"
        "[^1]: Gazeta.\n"
    )


def test_a_word_file_has_styles_properties_and_a_header_of_its_own() -> None:
    document = docx.Document(io.BytesIO(write_word(TEXT, title="Ligji", language="sq")))
    assert [p.style.name for p in document.paragraphs if p.style and p.text] == [
        "Heading 1", "Item level 0", "Normal",
    ]  # fmt: skip
    assert document.paragraphs[1].text == "Ky ligj <vlen> & mjafton."
    assert document.core_properties.title == "Ligji"
    assert document.core_properties.language == "sq"
    assert document.core_properties.author == ""
    assert document.sections[0].header.paragraphs[0].text == "Ligji"


def test_a_word_file_has_real_footnotes() -> None:
    notes = word_part("word/footnotes.xml")
    assert "".join(notes.itertext()).strip() == "Gazeta."
    body = word_part("word/document.xml")
    references = body.findall(".//{*}footnoteReference")
    assert [reference.get(reference.keys()[0]) for reference in references] == ["2"]


def test_a_word_file_s_archive_has_no_date() -> None:
    data = write_word(TEXT, title="Ligji", language="sq")
    dates = {entry.date_time for entry in zipfile.ZipFile(io.BytesIO(data)).infolist()}
    assert dates == {(1980, 1, 1, 0, 0, 0)}


def test_an_empty_text_is_an_empty_file_of_its_format() -> None:
    assert b"<main>\n\n</main>" in write_html([], title="Ligji", language="sq")
    assert write_markdown([], title="Ligji", language=None) == b'---\ntitle: "Ligji"\n---\n\n\n'
    assert docx.Document(io.BytesIO(write_word([], title="Ligji", language="sq"))).paragraphs == []
