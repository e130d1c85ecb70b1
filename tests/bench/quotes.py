"""Measures how many quotes of a text stand on their own words in the next version.

The text is the Albanian annual report; its next versions are made by `edits.py`, light, medium and
heavy, where every word is traced: a word that was kept or moved is the same word wherever it now
stands; one that was replaced, dropped, or copied is not. Quotes of 2 to 20 words are taken at
random from the old version. Of a quote's words, the survivors are those that still stand. Then

- right, where it is not said to be lost: the range holds at least half of the survivors (one at
  least), and at least half of the words in the range are survivors;
- right, where it is said to be lost: less than a quarter of its words survive;
- falsely lost: said to be lost, though more survive;
- misplaced: the rest. Silently wrong: misplaced, and said to be sure.
- elsewhere: of the misplaced, those whose range holds no survivor at all.

To confirm: found, and said to be unsure. Held out: the same on texts that nothing was chosen by.
Over two versions: by comparing the last with the first, and by way of the one between.
Run as `python -m tests.bench.quotes [FOLDER]`.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

from tests.bench.edits import AMOUNTS, Amount, Edited, edit, traced
from tests.bench.pairs import paragraphs

from tryeza.comments.anchors import (
    Anchor,
    AnchorState,
    Projection,
    carry_all,
    carry_through,
    make_anchor,
)
from tryeza.documents.comparing import compare
from tryeza.documents.content import Paragraph

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
REPORT: Final = "text/annual-report-2024-sq.txt"
OTHERS: Final = (
    "pairs/fr-legitext-6075116/v1.md",
    "pairs/de-wospraug/v1.md",
    "docx/drafts/en-nvca-spa.docx",
    "docx/drafts/pl-statut.docx",
    "docx/drafts/zh-openchain-2.0.docx",
)
MARKS: Final = {"light": (0.97, 0.005), "medium": (0.91, 0.01), "heavy": (0.84, 0.02)}
SEEDS: Final = range(1, 7)
QUOTES: Final = 500
LONGEST: Final = 20

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Traced:
    """Where every surviving word of the old text stands in the new, and the words there."""

    survivors: dict[Place, Place]
    words: list[list[int]]


def main(corpus: Path = DEFAULT_CORPUS) -> bool:
    """Print the measures; False if the report's miss a mark."""
    if not (corpus / REPORT).is_file():
        print(f"quotes: no file {corpus / REPORT}; give the folder of real inputs")
        return False
    report = paragraphs(corpus / REPORT)
    print(f"quotes carried over known edits of {REPORT}: {len(report)} paragraphs,")
    print(f"  {QUOTES} quotes for each of {len(SEEDS)} next versions")
    reached = True
    for name, amount in AMOUNTS.items():
        outcome = _measure(report, amount)
        reached &= _reached(outcome, name)
        print(f"  {name:7} {_shown(outcome)}  reached: {_reached(outcome, name)}")
    print("held out")
    for file in OTHERS:
        text = paragraphs(corpus / file)
        for name, amount in AMOUNTS.items():
            print(f"  {file:36} {name:7} {_shown(_measure(text, amount))}")
    print("over two versions: by the first and the last / by way of the one between")
    for name, amount in AMOUNTS.items():
        direct, stepwise = _measure_two_steps(report, amount)
        print(f"  {name:7} {_shown(direct)}\n  {'':7} {_shown(stepwise)}")
    return reached


def _measure(text: Sequence[Paragraph], amount: Amount) -> Counter[str]:
    outcome: Counter[str] = Counter()
    for seed in SEEDS:
        random = Random(seed)  # noqa: S311
        edited = edit(text, amount, random)
        new = edited.paragraphs()
        anchors = _quotes(text, random)
        trace = _trace(edited)
        for anchor, found in zip(
            anchors, carry_all(anchors, text, new, compare(text, new)), strict=True
        ):
            outcome.update(_judged(anchor, found, trace, text))
    return outcome


def _measure_two_steps(
    text: Sequence[Paragraph], amount: Amount
) -> tuple[Counter[str], Counter[str]]:
    direct: Counter[str] = Counter()
    stepwise: Counter[str] = Counter()
    for seed in SEEDS:
        random = Random(seed)  # noqa: S311
        first = edit(text, amount, random)
        between = first.paragraphs()
        second = edit(between, amount, random)
        new = second.paragraphs()
        trace = _through(_trace(first), _trace(second))
        anchors = _quotes(text, random)
        for anchor, found in zip(
            anchors, carry_all(anchors, text, new, compare(text, new)), strict=True
        ):
            direct.update(_judged(anchor, found, trace, text))
        steps = [compare(text, between), compare(between, new)]
        for anchor, found in zip(
            anchors, carry_through(anchors, [text, between, new], steps), strict=True
        ):
            stepwise.update(_judged(anchor, found, trace, text))
    return direct, stepwise


def _quotes(text: Sequence[Paragraph], random: Random) -> list[Anchor]:
    """Runs of words, from every paragraph as often as it has words."""
    words = [
        [
            (piece.origin[1], piece.origin[1] + len(piece.text))
            for piece in draft.pieces
            if piece.is_word() and piece.origin
        ]
        for draft in traced(text)
    ]
    places = random.choices(range(len(words)), [len(each) for each in words], k=QUOTES)
    anchors = []
    for place in places:
        size = min(random.randint(2, LONGEST), len(words[place]))
        first = random.randrange(len(words[place]) - size + 1)
        start, end = words[place][first][0], words[place][first + size - 1][1]
        anchors.append(make_anchor(text, place, start, end))
    return anchors


def _trace(edited: Edited) -> Traced:
    survivors: dict[Place, Place] = {}
    words: list[list[int]] = []
    for paragraph, draft in enumerate(edited.drafts):
        offset = 0
        words.append([])
        for piece in draft.pieces:
            if piece.is_word():
                words[-1].append(offset)
                if piece.origin:
                    survivors[piece.origin] = paragraph, offset
            offset += len(piece.text)
    return Traced(survivors, words)


def _through(first: Traced, second: Traced) -> Traced:
    survivors = {
        origin: second.survivors[between]
        for origin, between in first.survivors.items()
        if between in second.survivors
    }
    return Traced(survivors, second.words)


def _judged(
    anchor: Anchor, found: Projection, trace: Traced, text: Sequence[Paragraph]
) -> list[str]:
    """Which of the outcomes it is; `count` for all."""
    said = [
        (anchor.paragraph, piece.origin[1])
        for piece in traced([text[anchor.paragraph]])[0].pieces
        if piece.is_word() and piece.origin and anchor.start <= piece.origin[1] < anchor.end
    ]
    standing = [trace.survivors[word] for word in said if word in trace.survivors]
    unsure = [] if found.sure or found.state is AnchorState.LOST else ["to confirm"]
    if found.state is AnchorState.LOST:
        return ["count", "right" if len(standing) < len(said) / 4 else "falsely lost"]
    assert found.paragraph is not None and found.start is not None and found.end is not None
    held = sum(
        paragraph == found.paragraph and found.start <= offset < found.end
        for paragraph, offset in standing
    )
    there = sum(found.start <= offset < found.end for offset in trace.words[found.paragraph])
    if held and 2 * held >= len(standing) and 2 * held >= there:
        return ["count", "right", *unsure]
    kinds = ["count", "misplaced", *unsure]
    if found.sure:
        kinds.append("silently wrong")
    if not held:
        kinds.append("elsewhere")
    return kinds


def _reached(outcome: Counter[str], name: str) -> bool:
    right, silent = MARKS[name]
    count = outcome["count"]
    return outcome["right"] >= right * count and outcome["silently wrong"] <= silent * count


def _shown(outcome: Counter[str]) -> str:
    kinds = ("right", "falsely lost", "misplaced", "silently wrong", "elsewhere", "to confirm")
    return "  ".join(f"{kind} {outcome[kind] / outcome['count']:6.2%}" for kind in kinds)


if __name__ == "__main__":
    sys.exit(not main(*map(Path, sys.argv[1:])))
