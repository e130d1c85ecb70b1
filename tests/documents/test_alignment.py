"""A text in another language is aligned to the leading one by labels, order, kind and length."""

from tryeza.documents.alignment import align, gaps
from tryeza.documents.content import Paragraph
from tryeza.documents.importing import import_text

ALBANIAN = """\
KREU I
DISPOZITAT E PËRGJITHSHME

Neni 1
Qëllimi
1. Ky udhëzim përcakton procedurën e kontraktimit.
2. Udhëzimi zbatohet nga institucionet publike.

Neni 2
Përkufizimet
1. Shprehjet e përdorura kanë këtë kuptim:
1.1. Organizatë – organizatë e shoqërisë civile;
1.2. Institucion – institucion publik.
"""
SERBIAN = """\
I POGLAVLJE
OPŠTE ODREDBE

Član 1
Svrha
1. Ovo uputstvo utvrđuje postupak ugovaranja.
2. Uputstvo primenjuju javne institucije.

Član 2
Definicije
1. Upotrebljeni izrazi imaju sledeće značenje:
1.1. Organizacija – organizacija civilnog društva;
1.2. Institucija – javna institucija.
"""


def paragraphs(text: str, language: str) -> tuple[Paragraph, ...]:
    return import_text(text.encode(), filename="draft.txt", language=language).paragraphs


def test_parallel_texts_are_aligned_one_to_one() -> None:
    leading, other = paragraphs(ALBANIAN, "sq"), paragraphs(SERBIAN, "sr-Latn")
    assert align(leading, other) == list(range(len(leading)))


def test_a_paragraph_that_the_translation_lacks_leaves_a_gap_and_moves_nothing() -> None:
    leading = paragraphs(ALBANIAN, "sq")
    other = paragraphs(
        SERBIAN.replace("2. Uputstvo primenjuju javne institucije.\n", ""), "sr-Latn"
    )
    aligned = align(leading, other)
    missing, more = gaps(leading, aligned)
    assert [leading[place].text for place in missing] == [
        "Udhëzimi zbatohet nga institucionet publike."
    ]
    assert more == []
    assert leading[aligned[-1] or 0].text == "Institucion – institucion publik."


def test_a_paragraph_that_only_the_translation_has_is_of_nobody() -> None:
    leading = paragraphs(ALBANIAN, "sq")
    other = paragraphs(SERBIAN + "\nČlan 3\nStupanje na snagu\nDanom objavljivanja.\n", "sr-Latn")
    aligned = align(leading, other)
    assert aligned[-3:] == [None, None, None]


def test_letters_go_by_their_place_because_alphabets_differ() -> None:
    leading = paragraphs(
        "Neni 1\nQëllimi\n1. Organet janë:\na) Kuvendi;\nb) Qeveria;\nc) Gjykata.\n", "sq"
    )
    other = paragraphs(
        "Члан 1\nСврха\n1. Органи су:\nа) Скупштина;\nб) Влада;\nв) Суд.\n", "sr-Cyrl"
    )
    assert align(leading, other) == [0, 1, 2, 3, 4, 5]


def test_definitions_in_another_order_are_aligned_by_the_words_they_share() -> None:
    leading = paragraphs(
        "Article 1\nDefinitions\n"
        "“court” means a tribunal of first instance (gjykata themelore).\n"
        "“member” means a person elected by secret ballot (anëtari zgjedhur).\n",
        "en",
    )
    other = paragraphs(
        "Neni 1\nPërkufizimet\n"
        "“anëtari zgjedhur” është personi i zgjedhur me votim të fshehtë (member).\n"
        "“gjykata themelore” është gjykata e shkallës së parë (court).\n",
        "sq",
    )
    assert align(leading, other) == [0, 1, 3, 2]


def test_texts_without_paragraphs_have_nothing_to_align() -> None:
    assert align((), ()) == []
    assert gaps((), ()) == ([], [])
