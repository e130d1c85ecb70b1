"""A reference at the start of a line opens nothing, nor does an article that another one quotes."""

import pytest
from tests.documents.structure.texts import kinds, labels, path_of


@pytest.mark.parametrize(
    "reference",
    [
        "Neni 5 i ligjit bazik riformulohet si në vijim.",
        "Neni 3, paragrafi 2, zbatohet përshtatshmërisht.",
        "nenit 8 nënparagrafi 1.4 i këtij ligji.",
        "Član 5. stav 2. ovog zakona primenjuje se.",
        "Article 5 of the Law on Associations applies.",
        "Article 5, paragraph 3, applies.",
        "Section 3(a) applies to members.",
        "Article VI.G.3: Clause e inserted.",
        "§ 5 Absatz 2 Satz 1 wird wie folgt geändert.",
        "Articles 5 to 7 are repealed.",
    ],
)
def test_a_reference_at_the_start_of_a_paragraph_is_text(reference: str) -> None:
    text = f"Article 1\nThis Act applies to associations.\nArticle 2\n{reference}\n"
    assert kinds(text) == ["article", "text", "article", "text"]


def test_a_reference_far_from_the_count_is_text_though_it_has_a_capital_behind_it() -> None:
    text = "Article 1\nThis Act applies.\nArticle 2\nArticle 95 Constitution remains untouched.\n"
    assert labels(text) == ["Article 1", "", "Article 2", ""]


AMENDING = """
Neni 1
Neni 5 i ligjit bazik riformulohet si në vijim:
“Neni 5
Përkufizimet
1. Organizatë është çdo shoqatë.
2. Anëtar është çdo person.”
Neni 2
Pas nenit 7 shtohet neni 7/A me tekstin: “Neni 7/A
Bordi
Bordi ka pesë anëtarë.”
Neni 3
Hyrja në fuqi
Ky ligj hyn në fuqi.
"""


def test_an_article_quoted_by_an_amending_act_is_no_article_of_it() -> None:
    assert [label for label in labels(AMENDING) if label] == ["Neni 1", "Neni 2", "Neni 3"]
    assert path_of(AMENDING, "Anëtar është") == ("Neni 1",)
    assert path_of(AMENDING, "pesë anëtarë") == ("Neni 2",)


@pytest.mark.parametrize(
    ("opening", "closing"), [("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"), ('"', '"')]
)
def test_quotations_of_many_typographies_are_known(opening: str, closing: str) -> None:
    text = (
        f"Član 1.\nČlan 9. menja se i glasi:\n{opening}Član 9.\nSavet ima pet članova.{closing}\n"
    )
    text += "Član 2.\nOvaj zakon stupa na snagu.\n"
    assert [label for label in labels(text) if label] == ["Član 1.", "Član 2."]


def test_a_quote_that_never_closes_swallows_nothing() -> None:
    text = "Neni 1\n“Organizatë është çdo shoqatë.\nNeni 2\nBordi ka anëtarë.\n"
    assert [label for label in labels(text) if label] == ["Neni 1", "Neni 2"]


def test_a_defined_term_in_quotes_is_no_quotation() -> None:
    text = "Article 1\n“member” means a person;\n“board” means the board.\nArticle 2\nIt meets.\n"
    assert kinds(text) == ["article", "text", "text", "article", "text"]
