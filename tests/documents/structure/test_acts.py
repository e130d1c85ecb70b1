"""Acts in many languages are taken apart as a lawyer would: chapters, articles, points."""

import pytest
from tests.documents.structure.texts import kinds, labels, outline, path_of

ALBANIAN = """
LIGJ PËR KONTRAKTIMIN E SHËRBIMEVE
KREU I
DISPOZITAT E PËRGJITHSHME
Neni 1
Qëllimi
1. Ky ligj ka për qëllim të rregullojë kontraktimin e shërbimeve.
Neni 2 Përkufizimet
1. Shprehjet e përdorura në këtë ligj kanë këtë kuptim:
1.1. Organizatë – organizatë e shoqërisë civile;
1.2. Institucion – institucion publik, si:
a) ministritë;
b) komunat.
2. Të gjitha shprehjet tjera kanë kuptimin e dhënë me ligj.
KREU II DISPOZITAT KALIMTARE
Neni 11/A
Hyrja në fuqi
Ky ligj hyn në fuqi pesëmbëdhjetë ditë pas publikimit.
"""


def test_an_albanian_act_has_its_chapters_articles_paragraphs_and_points() -> None:
    assert outline(ALBANIAN) == [
        "heading <> LIGJ PËR KONTRAKTIMIN E SHËRBIMEVE",
        "chapter <KREU I>",
        "  heading <> DISPOZITAT E PËRGJITHSHME",
        "  article <Neni 1>",
        "    heading <> Qëllimi",
        "    paragraph <1.> Ky ligj ka për qëllim të rregullojë kontraktimin e shërbimeve.",
        "  article <Neni 2> Përkufizimet",
        "    paragraph <1.> Shprehjet e përdorura në këtë ligj kanë këtë kuptim:",
        "      point <1.1.> Organizatë – organizatë e shoqërisë civile;",
        "      point <1.2.> Institucion – institucion publik, si:",
        "        point <a)> ministritë;",
        "        point <b)> komunat.",
        "    paragraph <2.> Të gjitha shprehjet tjera kanë kuptimin e dhënë me ligj.",
        "chapter <KREU II> DISPOZITAT KALIMTARE",
        "  article <Neni 11/A>",
        "    heading <> Hyrja në fuqi",
        "    text <> Ky ligj hyn në fuqi pesëmbëdhjetë ditë pas publikimit.",
    ]


def test_a_path_holds_the_headings_above_with_their_titles_and_not_the_act_s_own_title() -> None:
    assert path_of(ALBANIAN, "rregullojë kontraktimin") == (
        "KREU I DISPOZITAT E PËRGJITHSHME",
        "Neni 1 Qëllimi",
    )
    assert path_of(ALBANIAN, "ministritë") == (
        "KREU I DISPOZITAT E PËRGJITHSHME",
        "Neni 2 Përkufizimet",
    )


def test_a_title_below_its_label_stands_under_the_bare_label() -> None:
    assert path_of(ALBANIAN, "Qëllimi") == ("KREU I DISPOZITAT E PËRGJITHSHME", "Neni 1")


def test_the_number_may_stand_before_the_word_as_in_serbian() -> None:
    text = """
I POGLAVLJE - OPŠTE ODREDBE
Član 1Svrha
1. Odredbe ovog pravilnika primenjuju se na sve organe.
Član 2 Delokrug
1. Ovaj pravilnik uređuje postupak.
II POGLAVLJE - ZAVRŠNE ODREDBE
Član 3
Ovaj pravilnik stupa na snagu osmog dana od dana objavljivanja.
"""
    assert outline(text) == [
        "chapter <I POGLAVLJE> OPŠTE ODREDBE",
        "  article <Član 1> Svrha",
        "    paragraph <1.> Odredbe ovog pravilnika primenjuju se na sve organe.",
        "  article <Član 2> Delokrug",
        "    paragraph <1.> Ovaj pravilnik uređuje postupak.",
        "chapter <II POGLAVLJE> ZAVRŠNE ODREDBE",
        "  article <Član 3>",
        "    text <> Ovaj pravilnik stupa na snagu osmog dana od dana objavljivanja.",
    ]


def test_serbian_in_cyrillic_has_titles_above_and_half_bracketed_points() -> None:
    text = """
I. УВОДНЕ ОДРЕДБЕ
Предмет закона
Члан 1.
Овим законом уређује се поступак сарадње.
Појмови
Члан 2.
Поједини изрази имају следеће значење:
1) сарадња је заједнички рад;
2) орган је државни орган.
"""
    assert outline(text) == [
        "chapter <I.> УВОДНЕ ОДРЕДБЕ",
        "  heading <> Предмет закона",
        "    article <Члан 1.>",
        "      text <> Овим законом уређује се поступак сарадње.",
        "  heading <> Појмови",
        "    article <Члан 2.>",
        "      text <> Поједини изрази имају следеће значење:",
        "      point <1)> сарадња је заједнички рад;",
        "      point <2)> орган је државни орган.",
    ]


def test_an_english_act_has_lettered_and_roman_points() -> None:
    text = """
CHAPTER I – GENERAL PROVISIONS
Article 1 Purpose
1. This Law determines:
(a) the procedure for consultation;
(b) the duties of institutions, namely:
(i) publishing;
(ii) answering.
2. It applies to all public bodies.
"""
    assert outline(text) == [
        "chapter <CHAPTER I> GENERAL PROVISIONS",
        "  article <Article 1> Purpose",
        "    paragraph <1.> This Law determines:",
        "      point <(a)> the procedure for consultation;",
        "      point <(b)> the duties of institutions, namely:",
        "        point <(i)> publishing;",
        "        point <(ii)> answering.",
        "    paragraph <2.> It applies to all public bodies.",
    ]


def test_sections_stand_in_articles_where_the_text_puts_them_there() -> None:
    text = """
ARTICLE I
Name
Section 1. The name of this body is the Council of Associations of the town.
ARTICLE II
Members
Section 1. Every association of the town may become a member of the Council.
Section 2. Members pay a yearly fee that the assembly of the Council decides on.
"""
    assert kinds(text) == [
        "article",
        "heading",
        "section",
        "article",
        "heading",
        "section",
        "section",
    ]
    assert path_of(text, "yearly fee") == ("ARTICLE II Members",)


def test_articles_stand_in_sections_where_the_text_puts_them_there() -> None:
    text = """
CHAPTER I
Section 1
Scope
Article 1
This Regulation applies to public bodies.
Article 2
It does not apply to courts.
Section 2
Terms
Article 3
The following terms are used.
"""
    assert path_of(text, "following terms") == ("CHAPTER I", "Section 2 Terms", "Article 3")


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Neni 1", "article"),
        ("N e n i 1", "article"),
        ("KREU I", "chapter"),
        ("PJESA E PARË", "part"),
        ("Libri i parë", "part"),
        ("Član 1.", "article"),
        ("Članak 1.", "article"),
        ("GLAVA I", "chapter"),
        ("ПРВИ ДЕО", "part"),
        ("Глава прва", "chapter"),
        ("Член 1", "article"),
        ("Article 1", "article"),
        ("CHAPTER ONE", "chapter"),
        ("SEC. 1.", "section"),
        ("Part I", "part"),
        ("§ 1", "article"),
        ("Artikel 1", "article"),
        ("Erster Abschnitt", "section"),
        ("1. Abschnitt", "section"),
        ("Article 1er", "article"),
        ("Article premier", "article"),
        ("TITRE Ier", "part"),
        ("Artículo 1.º", "article"),
        ("ARTÍCULO PRIMERO", "article"),
        ("Articolo 1-bis", "article"),
        ("Art. 1º", "article"),
        ("Rozdział 1", "chapter"),
        ("Статья 1.", "article"),
        ("Madde 1", "article"),
        ("BİRİNCİ BÖLÜM", "chapter"),
        ("1. člen", "article"),
        ("1. §", "article"),
        ("Άρθρο 1", "article"),
        ("第一条", "article"),
        ("第1条", "article"),
        ("第一章", "chapter"),
        ("제1조", "article"),
        ("ماده ۱", "article"),
        ("فصل اول", "chapter"),
        ("المادة 1", "article"),
        ("Điều 1", "article"),
    ],
)
def test_labels_of_many_languages_are_known(label: str, kind: str) -> None:
    text = f"{label}\nFjali, rečenica, sentence.\n"
    assert (kinds(text)[0], labels(text)[0]) == (kind, " ".join(label.split()))


def test_an_article_s_first_paragraph_may_stand_on_its_own_line_or_on_the_article_s() -> None:
    text = """
Чл. 1. (1) Този закон урежда обществените консултации.
(2) Законът се прилага за всички органи.
(3) Законът не се прилага за съда.
Чл. 2. Министерският съвет приема наредба.
"""
    assert outline(text) == [
        "article <Чл. 1.> (1) Този закон урежда обществените консултации.",
        "  paragraph <(2)> Законът се прилага за всички органи.",
        "  paragraph <(3)> Законът не се прилага за съда.",
        "article <Чл. 2.> Министерският съвет приема наредба.",
    ]


def test_a_paragraph_sign_under_an_article_is_a_paragraph_where_it_has_text_of_its_own() -> None:
    text = """
Art. 1
§ 1. Ustawa określa zasady współpracy organów z organizacjami, które działają publicznie.
§ 2. Ustawy nie stosuje się do organizacji, które nie są zarejestrowane w kraju od roku.
Art. 2
§ 1. Organ ogłasza konsultacje na swojej stronie i przez co najmniej dwa tygodnie.
"""
    assert kinds(text) == ["article", "paragraph", "paragraph", "article", "paragraph"]
