"""Measures how many paragraphs the lineage takes to where they belong, and how many it misplaces.

Two truths. **Laws**: consolidated acts keep the numbers of their articles, so what stood under
article 7 (its heading and its text, up to the next such heading) belongs under article 7 of the
next version. Of the old paragraphs whose article still exists,

- right: every new paragraph of its link stands under the same article; or it has none, and none of
  the unlinked new paragraphs of that article is like it (half of the words in order);
- missed: it has no link though there is such a paragraph;
- wrong: some new paragraph of its link stands under another article; silently, if said to be sure.

**Synthetic**: real texts with known edits (`edits.py`, three amounts, in every other case with the
articles renumbered). Right: linked to exactly the paragraphs that continue it, or to none if
none does; wrong: linked to one that does not; missed: the rest.

What the manifest estimates for every pair is printed beside what we find; it is no truth.
Run as `python -m tests.bench.lineage [FOLDER]`.
"""

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Final

from rapidfuzz.distance import Indel
from tests.bench.edits import AMOUNTS, Amount, edit, renumbered
from tests.bench.pairs import Pair, drafts, pairs

from tryeza.documents.comparing import Link, compare
from tryeza.documents.content import Paragraph

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
RIGHT: Final = 0.95
SILENTLY_WRONG: Final = 0.005
SEEDS: Final = (1, 2)
LARGEST: Final = 800  # paragraphs of a text for synthetic edits
REFERENCE: Final = re.compile(r"\s*(?:Abs\.|Absatz|Satz|Nr\.|par\.|of |du |de la |zu )")
ARTICLE: Final = re.compile(
    r"(?:\d+ )?[“\"]?(?:Art\.|Article|Artikel|Neni|Član|Члан|§|Sec\.|Section)\s*"
    r"(\d+[\w–-]*(?: (?:bis|ter|quater|quinquies|[a-z](?![\w.)])))?)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Tally:
    """Old paragraphs by what was made of them."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    silent: int = 0  # of the wrong ones

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.right + other.right,
            self.missed + other.missed,
            self.wrong + other.wrong,
            self.silent + other.silent,
        )

    def __str__(self) -> str:
        count = self.count() or 1
        return (
            f"{self.count():6} paragraphs  right {self.right / count:7.2%}"
            f"  missed {self.missed / count:6.2%}  wrong {self.wrong / count:6.2%}"
            f"  silently {self.silent / count:6.2%}"
        )

    def count(self) -> int:
        """All of them."""
        return self.right + self.missed + self.wrong

    def reached(self) -> bool:
        """Whether the marks are reached."""
        count = self.count() or 1
        return self.right / count >= RIGHT and self.silent / count <= SILENTLY_WRONG


def main(corpus: Path = DEFAULT_CORPUS) -> bool:
    """Print both measures and the manifest's estimates; False if the laws miss the marks."""
    if not (corpus / "pairs").is_dir():
        print(f"lineage: no folder {corpus / 'pairs'}; give the folder of real inputs")
        return False
    both = list(pairs(corpus))
    print(f"lineage of the laws, by the number of their articles (of {corpus / 'pairs'})")
    laws = _laws(both)
    print("lineage after synthetic edits, by known successors; held out: drafts and laws that no")
    print("threshold was chosen by")
    _synthetic(both, corpus)
    print("every pair: what we find / what the manifest estimates")
    _estimates(both, corpus)
    return laws.reached()


def _laws(both: Sequence[Pair]) -> Tally:
    total = Tally()
    for pair in filter(Pair.is_law, both):
        links = compare(pair.old, pair.new).links
        tally = Tally()
        for outcome in _by_articles(pair, links):
            tally += outcome
        headings = _headings(pair, links)
        print(f"  {pair.name:22} {tally}  headings {headings}")
        total += tally
    print(f"  {'all':22} {total}  reached: {total.reached()}")
    return total


def _by_articles(pair: Pair, links: Sequence[Link]) -> Iterator[Tally]:
    old, new = _articles(pair.old), _articles(pair.new)
    left: defaultdict[str, list[str]] = defaultdict(list)
    for link in links:
        if not link.old and new[link.new[0]]:
            left[new[link.new[0]]].append(pair.new[link.new[0]].text)
    for link in links:
        for place in link.old:
            article = old[place]
            if not article or article not in new:
                continue
            if not link.new:
                alike = any(_alike(pair.old[place].text, other) for other in left[article])
                yield Tally(missed=1) if alike else Tally(right=1)
            elif all(new[other] == article for other in link.new):
                yield Tally(right=1)
            else:
                yield Tally(wrong=1, silent=int(link.sure))


def _headings(pair: Pair, links: Sequence[Link]) -> str:
    """Of the headings whose article still exists: how many went to its heading."""
    old, new = _articles(pair.old), _articles(pair.new)
    right = count = 0
    for link in links:
        for place in link.old:
            if old[place] in new and old[place] and _number(pair.old[place]):
                count += 1
                right += any(_number(pair.new[other]) == old[place] for other in link.new)
    return f"{right}/{count}"


def _articles(paragraphs: Sequence[Paragraph]) -> list[str]:
    """The number of the article that each paragraph stands under, "" before the first."""
    numbers, number = [], ""
    for paragraph in paragraphs:
        number = _number(paragraph) or number
        numbers.append(number)
    return numbers


def _number(paragraph: Paragraph) -> str:
    printed = f"{paragraph.label} {paragraph.text}".strip()
    found = ARTICLE.match(printed)
    if not found or REFERENCE.match(printed, found.end()):
        return ""
    return re.sub(r"[^\w-]", "", found[1].casefold())


def _alike(old: str, new: str) -> bool:
    return Indel.normalized_similarity(old.split(), new.split()) >= 0.5


def _synthetic(both: Sequence[Pair], corpus: Path) -> None:
    chosen_by = [(pair.name, pair.new) for pair in both]
    for title, texts in (("pairs", chosen_by), ("held out", list(drafts(corpus)))):
        fitting = [(name, text) for name, text in texts if len(text) <= LARGEST]
        for amount_name, amount in AMOUNTS.items():
            total = Tally()
            for name, text in fitting:
                total += _edited(name, text, amount)
            print(f"  {title:9} {len(fitting):3} texts  {amount_name:7} {total}")


def _edited(name: str, text: Sequence[Paragraph], amount: Amount) -> Tally:
    tally = Tally()
    for seed in SEEDS:
        edited = edit(text, amount, Random(f"{name} {seed}"))  # noqa: S311
        new = renumbered(edited.paragraphs()) if seed % 2 else edited.paragraphs()
        for outcome in _by_successors(compare(text, new).links, edited.successors()):
            tally += outcome
    return tally


def _by_successors(links: Sequence[Link], truth: set[tuple[int, int]]) -> Iterator[Tally]:
    successors: defaultdict[int, set[int]] = defaultdict(set)
    for old, new in truth:
        successors[old].add(new)
    for link in links:
        for old in link.old:
            if set(link.new) == successors[old]:
                yield Tally(right=1)
            elif set(link.new) - successors[old]:
                yield Tally(wrong=1, silent=int(link.sure))
            else:
                yield Tally(missed=1)


def _estimates(both: Sequence[Pair], corpus: Path) -> None:
    rows = (corpus / "manifest.tsv").read_text("utf-8").splitlines()
    estimates = {
        fields[0].split("/")[1]: dict(part.split("=") for part in fields[10].split())
        for fields in (row.split("\t") for row in rows)
        if fields[0].startswith("pairs/")
    }
    for pair in both:
        links = compare(pair.old, pair.new).links
        ours = Counter(link.kind.value for link in links)
        unsure = sum(not link.sure for link in links)
        said = estimates.get(pair.name, {})
        shown = "  ".join(
            f"{kind} {ours[kind]}/{said.get(key, '?')}"
            for kind, key in (
                ("kept", "same"),
                ("edited", "edited"),
                ("moved", "moved"),
                ("split", "splits"),
                ("merged", "merges"),
                ("removed", "removed"),
                ("added", "added"),
            )
        )
        sizes = f"{len(pair.old)}→{len(pair.new)}"
        print(f"  {pair.name:22} {sizes:10} {shown}  unsure {unsure}")


if __name__ == "__main__":
    sys.exit(not main(*map(Path, sys.argv[1:])))
