"""Plain text is read as paragraphs: wrapped lines joined, pages freed of what stands on each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.documents.content import Reading, Unreadable
from tryeza.documents.reading.plain import read_plain


def texts(data: bytes | str) -> list[str]:
    read = read_plain(data.encode() if isinstance(data, str) else data)
    return [block.text for block in read.blocks]


def codes(reading: Reading) -> list[str]:
    return [warning.code for warning in reading.warnings]


GAZETTE_PAGE = """\
        GAZETA ZYRTARE E REPUBLIKËS / Nr. {page} / 18 GUSHT 2015

{body}


                                                                                    {page}
"""
FIRST = """\
                                      KREU I
                              DISPOZITAT E PËRGJITHSHME

                                      Neni 1
              Qëllimi i këtij ligji dhe fushëveprimi i tij në të gjitha
                                institucionet publike

1. Ky ligj ka për qëllim të rregullojë mënyrën e bashkëpunimit të institucioneve
publike me organizatat e shoqërisë civile në Republikën e Kosovës.

      1.1. institucion publik është çdo organ i administratës shtetërore dhe çdo
      komunë, përfshirë ndërmarrjet që ato i themelojnë në pajtim me ligjin
      përkatës;

2. Dispozitat e këtij ligji zbatohen nga të gjitha institucionet publike dhe nga
organizatat që përfitojnë nga buxheti, përveç nëse me ligj të veçantë është"""
SECOND = """\
paraparë ndryshe.

                                      Neni 30
                                   Hyrja në fuqi

Ky ligj hyn në fuqi pesëmbëdhjetë ditë pas publikimit në Gazetën Zyrtare të vendit
dhe zbatohet nga fillimi i vitit të ardhshëm."""
THIRD = "3. Paragrafi i fundit i ligjit, i cili mbetet në fuqi deri në miratimin e një akti të ri."


def gazette() -> str:
    pages = [
        GAZETTE_PAGE.format(page=number, body=body)
        for number, body in enumerate((FIRST, SECOND, THIRD), start=1)
    ]
    return "\f".join(pages)


def test_a_gazette_s_pages_become_paragraphs() -> None:
    assert texts(gazette()) == [
        "KREU I",
        "DISPOZITAT E PËRGJITHSHME",
        "Neni 1",
        "Qëllimi i këtij ligji dhe fushëveprimi i tij në të gjitha institucionet publike",
        "1. Ky ligj ka për qëllim të rregullojë mënyrën e bashkëpunimit të institucioneve publike "
        "me organizatat e shoqërisë civile në Republikën e Kosovës.",
        "1.1. institucion publik është çdo organ i administratës shtetërore dhe çdo komunë, "
        "përfshirë ndërmarrjet që ato i themelojnë në pajtim me ligjin përkatës;",
        "2. Dispozitat e këtij ligji zbatohen nga të gjitha institucionet publike dhe nga "
        "organizatat që përfitojnë nga buxheti, përveç nëse me ligj të veçantë është paraparë "
        "ndryshe.",
        "Neni 30",
        "Hyrja në fuqi",
        "Ky ligj hyn në fuqi pesëmbëdhjetë ditë pas publikimit në Gazetën Zyrtare të vendit dhe "
        "zbatohet nga fillimi i vitit të ardhshëm.",
        "3. Paragrafi i fundit i ligjit, i cili mbetet në fuqi deri në miratimin e një akti të ri.",
    ]


def test_what_stands_on_every_page_is_left_out_and_named() -> None:
    assert codes(read_plain(gazette().encode())) == ["page_furniture"]


def test_an_article_at_the_head_of_a_page_is_no_page_number() -> None:
    pages = "\f".join(f"Neni {n}\nTeksti i nenit {n} është ky.\n\n{n}" for n in range(1, 6))
    assert [text for text in texts(pages) if text.startswith("Neni")] == [
        f"Neni {n}" for n in range(1, 6)
    ]


def test_pages_that_only_repeat_each_other_are_all_text() -> None:
    assert len(texts("\f".join(["Po ashtu.\nDakord."] * 5))) == 10


def test_page_counts_in_a_text_without_page_breaks_are_left_out() -> None:
    text = "Neni 1\nTeksti i parë.\n1 / 3\nNeni 2\nTeksti i dytë.\n2 / 3\nNeni 3\nFundi.\n3 / 3\n"
    assert texts(text) == [
        "Neni 1",
        "Teksti i parë.",
        "Neni 2",
        "Teksti i dytë.",
        "Neni 3",
        "Fundi.",
    ]


def test_a_text_with_a_paragraph_a_line_stays_so() -> None:
    lines = [
        "Neni 1",
        "Ky ligj ka për qëllim të rregullojë mënyrën e bashkëpunimit të institucioneve publike "
        "me organizatat e shoqërisë civile në Republikën e Kosovës dhe jashtë saj, kudo që ato "
        "veprojnë sipas ligjit.",
        "a) organizatat",
        "b) institucionet",
        "Të tjerat rregullohen me akt nënligjor",
    ]
    assert texts("\n".join(lines)) == lines


def test_wrapped_list_items_without_empty_lines_are_kept_apart() -> None:
    text = (
        "The Council has the following duties, which it performs with the help of\n"
        "its secretariat and of the working groups that it appoints for the whole\n"
        "term of its office:\n"
        "a) it prepares the yearly plan of consultations and publishes it no later\n"
        "than the end of the year before; and\n"
        "b) it answers everybody who commented.\n"
    )
    assert [line[:12] for line in texts(text)] == ["The Council ", "a) it prepar", "b) it answer"]


def test_a_reference_that_a_wrapped_line_begins_with_is_no_paragraph() -> None:
    text = (
        "The Council decides on the matter within thirty days in accordance with\n"
        "Article 5 of the Law on Associations and with the rules that it has set for\n"
        "itself, and it publishes the decision on the page that is meant for it.\n"
    )
    assert len(texts(text)) == 1


def test_a_hyphen_at_the_end_of_a_line_is_dropped_if_the_text_writes_the_word_whole() -> None:
    text = (
        "The institutions of the country publish, for every consultation, all the docu-\n"
        "ments that are needed, and they keep public-\n"
        "private partnerships out of it, for such documents are of another kind than these\n"
        "that the present rules speak of.\n"
    )
    (paragraph,) = texts(text)
    assert "all the documents that" in paragraph
    assert "public-private partnerships" in paragraph


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
def test_utf_8_is_read_with_and_without_its_mark(mark: bytes) -> None:
    assert texts(mark + "Çdo organizatë".encode()) == ["Çdo organizatë"]


@pytest.mark.parametrize(
    ("encoding", "mark"), [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")]
)
def test_utf_16_is_read_by_its_mark(encoding: str, mark: bytes) -> None:
    assert texts(mark + "Çdo organizatë".encode(encoding)) == ["Çdo organizatë"]


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        ("cp1252", "Ky ligj ka për qëllim të rregullojë çdo bashkëpunim të institucioneve."),
        ("cp1250", "Ovim zakonom uređuje se učešće građana u postupku koji se odnosi na zakon."),
        ("cp1251", "Овим законом уређује се поступак сарадње органа са организацијама."),
        ("cp1254", "Bu kanun ile kurumlar ve dernekler için ortak çalışma usulü belirlenir."),
        ("cp1253", "Ο παρών νόμος ρυθμίζει τη συνεργασία των αρχών με τις οργανώσεις."),
    ],
)
def test_an_older_code_page_is_told_by_the_words_it_makes(page: str, sentence: str) -> None:
    assert texts(sentence.encode(page)) == [sentence]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\n ", "empty"),
        (bytes(range(256)) * 4, "wrong_encoding"),
        (b"abc \xff\xfe\xfa def", "wrong_encoding"),
        ("half a character \ud800".encode("utf-8", "surrogatepass"), "wrong_encoding"),
        (b"a\x01\x02\x03\x04" * 50, "wrong_encoding"),
        (b"\n" * 500_000 + b"x", "too_many_paragraphs"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_plain(data)
    assert refusal.value.code == code


def test_a_stray_control_character_is_dropped() -> None:
    assert texts("Neni\u00051\nTeksti i gjatë i nenit të parë.") == [
        "Neni1",
        "Teksti i gjatë i nenit të parë.",
    ]


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        assert read_plain(data).blocks
    except Unreadable as refusal:
        assert refusal.code in {"empty", "wrong_encoding", "too_many_paragraphs"}


@given(st.lists(st.text("abcë ,.;:-()0123456789", max_size=90), max_size=20))
def test_no_letter_is_lost_by_joining_lines(lines: list[str]) -> None:
    text = "x\n" + "\n".join(lines)
    joined = "".join(texts(text))
    assert [c for c in joined if c.isalpha()] == [c for c in text if c.isalpha()]


SERBIAN = (
    "Član 1. Ovaj pravilnik uređuje način i postupak učešća javnosti; šta, čiji, života.\n"
    "Član 2. Žalba se podnosi u roku od 15 dana.\n"
)


@pytest.mark.parametrize("encoding", ["iso8859-2", "cp1250", "utf-16", "utf-8-sig"])
def test_serbian_keeps_its_letters_from_every_usual_encoding(encoding: str) -> None:
    assert texts(SERBIAN.encode(encoding)) == SERBIAN.splitlines()


def test_the_quotation_marks_of_windows_are_not_taken_for_another_code_page() -> None:
    said = "Neni 1 Ky udhëzim përcakton “rregullat” për pjesëmarrjen e publikut në çdo proces."
    assert texts(said.encode("cp1252")) == [said]
