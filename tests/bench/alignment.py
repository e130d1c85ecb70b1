"""Measures the alignment of an act's two languages against acts that are parallel by law.

The Acts of Canada are made in English and French; a paragraph's partner is known by its labels, a
definition's by the term that each version gives in the other language. Run as
`python -m tests.bench.alignment [FOLDER]`; the folder holds `legal/canada-enfr/`.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element
from tests.bench.acts import _child, _name, _words

from tryeza.documents.alignment import align
from tryeza.documents.content import Paragraph
from tryeza.documents.importing import import_text

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
NEEDED: Final = 0.95
MOST_WRONG: Final = 0.02
LABELLED: Final = ("section", "subsection", "paragraph", "subparagraph", "clause")
Key = tuple[str, ...]


def main(corpus: Path = DEFAULT_CORPUS) -> bool:
    """Print a line for each act; False if too few pairs are found or too many are wrong."""
    files = sorted(corpus.glob("legal/canada-enfr/*.eng.xml"))
    if not files:
        print(f"alignment: no acts in {corpus}; give the folder of real inputs")
        return False
    right = wrong = truth = 0
    for english in files:
        french = english.with_name(english.name.replace(".eng.", ".fra."))
        one, two = list(lines(english)), list(lines(french))
        pairs = list(_aligned(one, two))
        known = {key for key, _ in one} & {key for key, _ in two}
        good = sum(a == b for a, b in pairs)
        bad = sum(a != b and a in known and b in known for a, b in pairs)
        print(f"alignment: {english.name:20} {good}/{len(known)} pairs, {bad} wrong")
        right, wrong, truth = right + good, wrong + bad, truth + len(known)
    print(f"alignment: {right}/{truth} pairs ({right / truth:.2%}), {wrong} wrong")
    return right >= NEEDED * truth and wrong <= MOST_WRONG * truth


def _aligned(one: list[tuple[Key, str]], two: list[tuple[Key, str]]) -> Iterator[tuple[Key, Key]]:
    first, second = _imported(one), _imported(two)
    for at_second, at_first in enumerate(align(first, second)):
        if at_first is not None:
            a, b = first[at_first].source, second[at_second].source
            assert a is not None and b is not None
            yield one[a][0], two[b][0]


def _imported(printed: list[tuple[Key, str]]) -> tuple[Paragraph, ...]:
    data = "\n".join(line for _, line in printed).encode()
    return import_text(data, filename="act.txt").paragraphs


def lines(file: Path) -> Iterator[tuple[Key, str]]:
    """The act's printed lines, each with the key that it has in every language."""
    body = etree.parse(file).getroot().find("{*}Body")
    assert body is not None
    headings = 0
    for element in body.iter("{*}Heading", "{*}Section"):
        if _name(element) == "heading":
            headings += 1
            yield ("heading", str(headings)), _words(element)
        elif _words(_child(element, "label")):
            yield from _unit(element, ())


def _unit(unit: Element, above: Key) -> Iterator[tuple[Key, str]]:
    label = _words(_child(unit, "label"))
    key = (*above, label)
    if note := _words(_child(unit, "marginalnote")):
        yield (*key, "note"), note
    pending = label
    for number, child in enumerate(
        child for child in unit if _name(child) not in ("label", "marginalnote")
    ):
        if _name(child) == "definition":
            yield ("definition", _term(child)), _words(child)
        elif _name(child) in LABELLED:
            below = list(_unit(child, key))
            if pending:
                at = next((at for at, (k, _) in enumerate(below) if k[-1] != "note"), 0)
                below[at] = (key, f"{pending} {below[at][1]}")
                pending = ""
            yield from below
        elif (text := _words(child)) and _name(child) != "historicalnote":
            yield (key if pending else (*key, f"text {number}")), f"{pending} {text}".strip()
            pending = ""


def _term(definition: Element) -> str:
    """The defined term in French, which both versions give."""
    terms = [_words(term) for term in definition.iter() if _name(term) == "definedtermfr"]
    return terms[0] if terms else _words(definition)[:40]


if __name__ == "__main__":
    sys.exit(0 if main(*map(Path, sys.argv[1:2])) else 1)
