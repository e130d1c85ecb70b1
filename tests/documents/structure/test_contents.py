"""A table of contents names articles and opens none."""

import pytest
from tests.documents.structure.texts import kinds, labels, taken_apart

from tryeza.documents.content import Block, Reading
from tryeza.documents.structure import structure

BODY = """
KREU I DISPOZITAT E PËRGJITHSHME
Neni 1 Qëllimi
Ky ligj rregullon bashkëpunimin e institucioneve me organizatat.
Neni 2 Fushëveprimi
Ky ligj zbatohet nga të gjitha institucionet publike të vendit.
Neni 3 Përkufizimet
Shprehjet e përdorura kanë kuptimin e dhënë me ligjin bazik.
Neni 4 Hyrja në fuqi
Ky ligj hyn në fuqi ditën e publikimit.
"""
WITH_DOTS = """
PËRMBAJTJA
KREU I DISPOZITAT E PËRGJITHSHME ............ 1
Neni 1 Qëllimi ............................... 1
Neni 2 Fushëveprimi .......................... 2
Neni 3 Përkufizimet .......................... 2
Neni 4 Hyrja në fuqi ......................... 3
"""
PLAIN = """
Përmbajtja
KREU I Dispozitat e përgjithshme
Neni 1 Qëllimi
Neni 2 Fushëveprimi
Neni 3 Përkufizimet
Neni 4 Hyrja në fuqi
"""
UNANNOUNCED = PLAIN.replace("Përmbajtja\n", "")
PAGED = """
LIGJI
Neni 1 Qëllimi 1
Neni 2 Fushëveprimi 2
Neni 3 Përkufizimet 2
Neni 4 Hyrja në fuqi 3
Neni 5 Shfuqizimi 4
Neni 6 Shtojca 4
"""


@pytest.mark.parametrize("contents", [WITH_DOTS, PLAIN, UNANNOUNCED, PAGED])
def test_lines_of_a_table_of_contents_are_text(contents: str) -> None:
    found = [label for label in labels(contents + BODY) if label]
    assert found == ["KREU I", "Neni 1", "Neni 2", "Neni 3", "Neni 4"]


def test_the_lines_are_kept() -> None:
    paragraphs = taken_apart(PLAIN + BODY).paragraphs
    assert "Neni 2 Fushëveprimi" in [paragraph.text for paragraph in paragraphs]


def test_a_style_of_word_marks_a_table_of_contents() -> None:
    blocks = (
        Block("1\tHyrje\t3", style="toc 1"),
        Block("2\tQëllimi\t4", style="toc 1"),
        Block("Hyrje", outline=0, number="1", number_level=0, list_id="1"),
        Block("Strategjia ka dy pjesë."),
        Block("Qëllimi", outline=0, number="2", number_level=0, list_id="1"),
        Block("Bashkëpunimi."),
    )
    found = structure(Reading(blocks)).paragraphs
    assert [paragraph.kind.value for paragraph in found] == [
        "text", "text", "heading", "text", "heading", "text",
    ]  # fmt: skip


def test_short_lines_that_recur_everywhere_are_no_contents() -> None:
    text = "\n".join(
        f"Neni {n}\nTitulli {n}\nKushtet janë këto dhe asgjë tjetër.\nPërjashtimet janë të pakta."
        for n in range(1, 7)
    )
    assert kinds(text).count("article") == 6
