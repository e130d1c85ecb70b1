"""Cuts a paragraph's text wherever its looks, a change or a comment begins or ends."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from tryeza.documents.content import Mark
from tryeza.documents.writing.layout import Run, runs
from tryeza.documents.writing.markup import Added, Hand, Markup


class Kept(NamedTuple):
    """Text that was there, and who took it out."""

    run: Run
    struck: tuple[Hand, ...]


class Begins(NamedTuple):
    """A comment's first word follows."""

    number: int


class Ends(NamedTuple):
    """A comment's last word stands before."""

    number: int


Stretch = Kept | Added | Begins | Ends


def stretches(text: str, marks: Sequence[Mark], markup: Markup) -> Iterator[Stretch]:
    """What stands in a paragraph, in order; comments end before what was added, and begin after."""
    looks = {at: run for run, at in _placed(runs(text, marks))}
    cuts = sorted({0, len(text), *looks, *_places(markup)})
    current = Run("")
    for start, end in pairwise([*cuts, len(text)]):
        yield from (Ends(one.number) for one in markup.spoken if one.end == start)
        yield from (one for one in markup.added if one.at == start)
        yield from (Begins(one.number) for one in markup.spoken if one.start == start)
        current = looks.get(start, current)
        if end > start:
            hands = [one.hand for one in markup.struck if one.start <= start and end <= one.end]
            yield Kept(replace(current, text=text[start:end]), tuple(hands))


def _placed(found: Sequence[Run]) -> Iterator[tuple[Run, int]]:
    at = 0
    for run in found:
        yield run, at
        at += len(run.text)


def _places(markup: Markup) -> Iterator[int]:
    for struck in markup.struck:
        yield from struck[:2]
    yield from (one.at for one in markup.added)
    for spoken in markup.spoken:
        yield from (place for place in spoken[1:] if place is not None)
