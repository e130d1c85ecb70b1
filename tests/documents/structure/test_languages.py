"""Each paragraph is tagged with the language it speaks; what is too short speaks as the text does."""

import pytest
from tests.documents.structure.texts import taken_apart

from tryeza.documents.content import Block, Reading
from tryeza.documents.structure import structure
from tryeza.documents.structure.detection import detect
from tryeza.documents.structure.languages import Languages

SENTENCES = {
    "sq": "Ky ligj ka për qëllim të rregullojë mënyrën e bashkëpunimit të institucioneve me organizatat.",
    "sr-Latn": "Ovim zakonom uređuje se postupak saradnje organa sa organizacijama u skladu sa članom 5.",
    "sr-Cyrl": "Овим законом уређује се поступак сарадње органа са организацијама у складу са чланом 5.",
    "en": "This law determines the procedure of cooperation between the institutions and associations.",
    "mk": "Со овој закон се уредува постапката за соработка на органите со здруженијата и фондациите.",
    "de": "Dieses Gesetz regelt die Zusammenarbeit der Behörden mit den Vereinen und ist nicht befristet.",
    "fr": "La présente loi détermine les modalités de la coopération entre les autorités et les associations.",
    "es": "La presente ley determina el procedimiento de cooperación entre las autoridades y las asociaciones.",
    "tr": "Bu kanun ile kurumlar ve dernekler için ortak çalışma usulü belirlenir ve her yıl gözden geçirilir.",
    "pl": "Ustawa określa zasady współpracy organów z organizacjami oraz tryb, w którym się ona odbywa.",
    "ru": "Настоящий закон определяет порядок сотрудничества органов с организациями и не применяется к судам.",
    "bg": "Този закон урежда реда за сътрудничество на органите със сдруженията и се прилага от всички.",
    "el": "Ο παρών νόμος ρυθμίζει τη συνεργασία των αρχών με τις οργανώσεις.",
    "zh": "本法规定了机关与社会组织合作的程序。",
    "ja": "この法律は、行政機関と団体の協力の手続を定める。",
}


@pytest.mark.parametrize(("tag", "sentence"), SENTENCES.items())
def test_a_sentence_tells_its_language(tag: str, sentence: str) -> None:
    assert detect(sentence) == tag


@pytest.mark.parametrize("text", ["", "Neni 5", "12.02.2019", "OK", "Lorem ipsum dolor sit amet"])
def test_what_tells_nothing_has_no_language(text: str) -> None:
    assert detect(text) is None


def test_paragraphs_of_a_text_in_three_languages_are_tagged_each_for_itself() -> None:
    text = "\n".join(SENTENCES[tag] for tag in ("sq", "sr-Latn", "en"))
    assert [p.language for p in taken_apart(text).paragraphs] == ["sq", "sr-Latn", "en"]


def test_a_short_paragraph_speaks_as_the_text_does() -> None:
    text = f"Neni 1\nQëllimi\n{SENTENCES['sq']}\n"
    assert [p.language for p in taken_apart(text).paragraphs] == ["sq", "sq", "sq"]


def test_a_person_s_word_decides_between_languages_that_share_most_words() -> None:
    sentence = SENTENCES["sr-Latn"]
    assert taken_apart(sentence, language="bs").paragraphs[0].language == "bs"
    assert taken_apart(sentence, language="sr-Cyrl").paragraphs[0].language == "sr-Latn"


def test_what_the_file_declares_counts_only_where_the_words_tell_nothing() -> None:
    blocks = (Block(SENTENCES["sq"], language="en-US"),)
    assert structure(Reading(blocks)).paragraphs[0].language == "sq"
    blocks = (Block("Xyz qwrt", language="en-US"),)
    assert structure(Reading(blocks)).paragraphs[0].language == "en-US"


def test_nothing_known_is_no_language() -> None:
    assert taken_apart("Xyz qwrt").paragraphs[0].language is None


def test_a_title_with_a_foreign_looking_word_stays_in_the_text_s_language() -> None:
    english = (
        f"{SENTENCES['en']}\nArticle 1 Name, Non-Discrimination Policy, and Non-Hazing Policy\n"
    )
    assert {p.language for p in taken_apart(english).paragraphs} == {"en"}


def test_a_text_of_a_few_words_is_in_the_language_that_its_file_names() -> None:
    blocks = [Block("KREU I", language="sq"), Block("a) x:MAY:IT;", language="sq")]
    languages = Languages(blocks, declared=None)
    assert "sq" in languages.spoken
    assert [languages.of(at) for at in (0, 1)] == ["sq", "sq"]
