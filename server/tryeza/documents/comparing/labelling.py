"""Pairs what only its label tells: bare article numbers, and articles emptied or repealed."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from tryeza.documents.comparing.candidates import Candidate, likeness
from tryeza.documents.comparing.chain import heaviest_chain
from tryeza.documents.comparing.lines import Line
from tryeza.documents.comparing.ordering import gaps, in_order, opposite
from tryeza.documents.comparing.pairing import Pairing
from tryeza.documents.comparing.sections import Sections


def follow_sections(pairing: Pairing, sections: Sections) -> None:
    """Pairs a bare label with that of the section which its own section became."""
    there: defaultdict[int | None, list[int]] = defaultdict(list)
    for line in pairing.new:
        if line.opens and not line.plain:
            there[line.section].append(line.place)
    for line in pairing.old:
        if line.opens and not line.plain:
            for place in there.get(sections.became(line.section), ()):
                if pairing.free(line.place, place):
                    pairing.add(Candidate(line.place, place, 1.0))


def follow_labels(pairing: Pairing) -> None:
    """Between articles that kept their numbers, pairs those left over that have the same number."""
    numbered = [
        (pair.old, pairing.old[pair.old].label == pairing.new[pair.new].label)
        for pair in in_order(pairing)
        if pairing.old[pair.old].opens and pairing.old[pair.old].label
    ]
    for here, there in gaps(pairing):
        if not _steady(numbered, here):
            continue
        olds = _once(pairing.old[place] for place in here)
        news = _once(pairing.new[place] for place in there)
        for label in olds.keys() & news.keys():
            old, new = olds[label], news[label]
            pairing.add(Candidate(old.place, new.place, likeness(old, new)))


def follow_order(pairing: Pairing) -> None:
    """Between fixed neighbours, pairs what has no words by its order and label."""
    for here, there in gaps(pairing):
        wordless = (
            [place for place in here if not pairing.old[place].plain],
            [place for place in there if not pairing.new[place].plain],
        )
        same = [
            (old, new, 1.0)
            for old, new in opposite(wordless, room=0)
            if pairing.old[old].label == pairing.new[new].label
            and pairing.old[old].opens == pairing.new[new].opens
        ]
        for old, new, _ in heaviest_chain(same):
            pairing.add(Candidate(old, new, 1.0))


def _steady(numbered: Sequence[tuple[int, bool]], places: Sequence[int]) -> bool:
    """Whether the numbered articles next to these places, before and after, kept their numbers."""
    at = bisect_left(numbered, (places[0], False))
    beyond = bisect_left(numbered, (places[-1], True))
    neighbours = [*numbered[max(0, at - 1) : at], *numbered[beyond : beyond + 1]]
    return bool(neighbours) and all(kept for _, kept in neighbours)


def _once(lines: Iterable[Line]) -> dict[str, Line]:
    """The openers by label, without those whose label stands there twice."""
    openers = [line for line in lines if line.opens and line.label]
    counts = Counter(line.label for line in openers)
    return {line.label: line for line in openers if counts[line.label] == 1}
