"""Writes data/albanian.txt.xz, the table of Albanian stems, from the data of uniparser-albanian.

A developer's script, `python -m tryeza.search.make_albanian`; it needs the development dependency
uniparser-albanian (MIT, see data/albanian.LICENSE). Of its grammar the stems, the endings of each
paradigm and the lemmas are taken, folded: its own analyser takes seconds to start and is slow.

The table is text: a line for each class of endings, an empty line, then a line for each folded
stem, with the lemmas that it is a stem of and the class of endings that it takes for each.
"""

import lzma
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final, NamedTuple

from tryeza.search.folding import fold

TARGET: Final = Path(__file__).parent / "data" / "albanian.txt.xz"
_SLOTS: Final = re.compile(r"<([0-9,]+)>")


class Flexion(NamedTuple):
    """One ending of a paradigm: the stems it goes to, its spelling around what stands inside."""

    slots: frozenset[int] | None
    before: str
    after: str
    grammar: str = ""
    inside: tuple[str, ...] = ()


class Lexeme(NamedTuple):
    """A word of the dictionary: its stems, each in its spellings, and how it is inflected."""

    lemma: str
    stems: tuple[tuple[str, ...], ...]
    paradigms: tuple[str, ...]
    grammar: frozenset[str]


Paradigms = Mapping[str, Sequence[Flexion]]


def main() -> None:
    """Compile the table from the installed package."""
    TARGET.write_bytes(packed(table(*installed())))


def installed() -> tuple[list[Lexeme], Paradigms]:
    """The dictionary and the paradigms of the installed package."""
    folder = Path(str(files("uniparser_albanian"))) / "data_strict"
    lexemes, paradigms = (
        folder.joinpath(name).read_text(encoding="utf-8")
        for name in ("lexemes.txt", "paradigms.txt")
    )
    return read_lexemes(lexemes), read_paradigms(paradigms)


def packed(text: str) -> bytes:
    """The table as it lies in the package; the same bytes for the same text."""
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)


def table(lexemes: Sequence[Lexeme], paradigms: Paradigms) -> str:
    """The table as text, in an order of its own."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for lexeme in _all_words(lexemes, paradigms):
        for place, spellings in enumerate(lexeme.stems):
            endings = endings_of(lexeme, place, paradigms)
            for spelling in spellings if endings else ():
                found[fold(spelling)][_written_together(lexeme.lemma)] |= endings
    classes: dict[str, int] = {}
    lines = [f"{stem} {_entries(found[stem], classes)}" for stem in sorted(found)]
    return "\n".join([*classes, "", *lines]) + "\n"


def _entries(lemmas: Mapping[str, set[str]], classes: dict[str, int]) -> str:
    return " ".join(
        f"{lemma} {classes.setdefault(_class(endings), len(classes))}"
        for lemma, endings in sorted(lemmas.items())
    )


def _class(endings: Iterable[str]) -> str:
    return "".join(f".{ending}" for ending in sorted(endings))


def _written_together(lemma: str) -> str:
    return re.sub(r"\W", "", fold(lemma))


def endings_of(lexeme: Lexeme, place: int, paradigms: Paradigms) -> set[str]:
    """Every ending that this stem takes, folded; a single stem takes all (as in uniparser)."""
    return {
        ending
        for name in lexeme.paradigms
        for flexion in paradigms[name]
        if flexion.slots is None or len(lexeme.stems) == 1 or place in flexion.slots
        for ending in _spellings(flexion, paradigms)
    }


def _spellings(flexion: Flexion, paradigms: Paradigms, grammar: str = "") -> Iterator[str]:
    """The ending with everything that may stand inside, if need be only of this grammar."""
    if not flexion.inside and grammar in ("", flexion.grammar):
        yield fold(flexion.before + flexion.after)
    for name in flexion.inside:
        for inner in paradigms[name]:
            for spelling in _spellings(inner, paradigms, grammar):
                yield fold(flexion.before) + spelling + fold(flexion.after)


def _all_words(lexemes: Sequence[Lexeme], paradigms: Paradigms) -> Iterator[Lexeme]:
    """The dictionary with what grammar makes of it."""
    for lexeme in under_one_lemma(lexemes):
        yield lexeme
        yield from _noun_of_action(lexeme)
        yield from _participles(lexeme, paradigms)


def under_one_lemma(lexemes: Sequence[Lexeme]) -> Iterator[Lexeme]:
    """Medial verbs under the active with their stems (motohem: motoj), women under men (-e: -)."""
    actives = {
        lexeme.stems: lexeme.lemma
        for lexeme in lexemes
        if "V" in lexeme.grammar and "med" not in lexeme.grammar
    }
    men = {each.lemma for each in lexemes if each.grammar >= {"NOUN", "m"} or "A" in each.grammar}
    for lexeme in lexemes:
        lemma = lexeme.lemma
        if lexeme.grammar >= {"V", "med"}:
            lemma = actives.get(lexeme.stems, lemma)
        elif lexeme.grammar >= {"NOUN", "f", "anim"} and lemma.removesuffix("e") in men:
            lemma = lemma.removesuffix("e")
        yield lexeme._replace(lemma=lemma)


def _noun_of_action(lexeme: Lexeme) -> Iterator[Lexeme]:
    """The derivation N-im: each verb of the paradigm lexoj has a noun (financoj: financim)."""
    if "lexoj" in lexeme.paradigms and len(lexeme.stems) == 4:
        root = lexeme.stems[3][0]
        stems = ((f"{root}ime",), (f"{root}im",))
        yield Lexeme(f"{root}im", stems, ("1a", "5a"), frozenset({"NOUN"}))


def _participles(lexeme: Lexeme, paradigms: Paradigms) -> Iterator[Lexeme]:
    """A verb's participles, which are inflected as adjectives (jetuar: të jetuarit)."""
    for place, spellings in enumerate(lexeme.stems if "V" in lexeme.grammar else ()):
        endings = {
            ending
            for name in lexeme.paradigms
            for flexion in paradigms[name]
            if flexion.slots is None or place in flexion.slots
            for ending in _spellings(flexion, paradigms, "ptcp")
        }
        for ending in sorted(endings):
            stem = (spellings[0] + ending,)
            yield Lexeme(lexeme.lemma, (stem, stem), ("adj-2-2",), frozenset({"A"}))


def read_lexemes(text: str) -> list[Lexeme]:
    """The dictionary, each word under its standard lemma where it names one."""
    return list(map(_lexeme, text.split("-lexeme\n")[1:]))


def _lexeme(block: str) -> Lexeme:
    values: dict[str, list[str]] = defaultdict(list)
    for line in block.splitlines():
        name, _, value = line.strip().partition(":")
        values[name].append(value.strip())
    (lemma,) = values["lexref"] or values["lex"]
    return Lexeme(
        lemma=re.sub(r"-\d$", "", lemma),
        stems=tuple(map(_spellings_of_stem, values["stem"][0].split("|"))),
        paradigms=tuple(values["paradigm"]),
        grammar=frozenset(values["gramm"][0].split(",")),
    )


def _spellings_of_stem(stem: str) -> tuple[str, ...]:
    return tuple(re.sub(r"[.\s'-]", "", spelling) for spelling in stem.split("//"))


def read_paradigms(text: str) -> dict[str, list[Flexion]]:
    """The endings of each paradigm; a paradigm named below an ending stands inside it."""
    read: dict[str, list[Flexion]] = {}
    for block in text.split("-paradigm:")[1:]:
        name, _, lines = block.partition("\n")
        parts = re.split(r"^ -flex:", lines, flags=re.MULTILINE)[1:]
        read[name.strip()] = [flexion for part in parts for flexion in _flexions(part)]
    return read


def _flexions(part: str) -> Iterator[Flexion]:
    """An ending in its spellings, with the lines that follow it."""
    spellings, *lines = part.splitlines()
    said = [line.strip().partition(":") for line in lines if line.startswith("  ")]
    grammar = "".join(value.strip() for name, _, value in said if name == "gramm")
    inside = tuple(value.strip() for name, _, value in said if name == "paradigm")
    for spelling in spellings.strip().split("//"):
        slots = _SLOTS.match(spelling)
        before, _, after = _SLOTS.sub("", spelling).partition("<.>")
        yield Flexion(
            slots=frozenset(map(int, slots[1].split(","))) if slots else None,
            before=re.sub("[.-]", "", before),
            after=re.sub("[.-]", "", after),
            grammar=grammar,
            inside=inside,
        )


if __name__ == "__main__":
    main()
