"""Finds how changes stand in the text that is written: what is struck, added, joined and moved."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from tryeza.documents.comparing.tokens import cut
from tryeza.documents.content import Paragraph, ParagraphKind
from tryeza.documents.review.edits import edits
from tryeza.documents.review.finds import Change, ChangeKind
from tryeza.documents.writing.markup import Added, Hand, Markup, NewLine, Struck

_ROW = ParagraphKind.TABLE_ROW
_NOTE = ParagraphKind.FOOTNOTE


class Plan:
    """The markup of each paragraph; `first` stands before all, `left` could not be placed."""

    def __init__(self, paragraphs: Sequence[Paragraph], changes: Iterable[Change]) -> None:
        self.paragraphs = paragraphs
        self.markup: defaultdict[int, Markup] = defaultdict(Markup)
        self.first: list[NewLine] = []
        self.left: list[Change] = []
        self.placed: list[tuple[Change, Hand]] = []  # those of one paragraph's wording
        self._hands: Counter[tuple[str, int]] = Counter()
        self._moves = 0
        for change in changes:
            if not _PLACE[change.kind](self, change):
                self.left.append(change)

    def line_of(self, place: int | None) -> int | None:
        """The paragraph that a note belongs to; any other that the text has is itself."""
        at = self.known(place)
        while at is not None and self.paragraphs[at].kind is _NOTE:
            at = at - 1 if at else None
        return at

    def _suggest(self, change: Change) -> bool:
        place = self.known(change.paragraph)
        if place is None:
            return False
        text = self.paragraphs[place].text
        typed = self._typed(place, change.old)
        if typed is None or change.old.count("\t") != change.new.count("\t"):
            return False
        hand = self._hand(change, [place])
        self.placed.append((change, hand))
        markup = self.markup[place]
        markup.typed = typed or markup.typed
        for start, end, new in _edits_of_cells(f"{typed}{text}", change.new):
            self._edit(markup, start - len(typed), end - len(typed), new, hand)
        return True

    def _typed(self, place: int, old: str) -> str | None:
        """The label as the old wording has it before the text; None for another wording."""
        paragraph, typed = self.paragraphs[place], self.markup[place].typed
        label = old.removesuffix(paragraph.text)
        if old == paragraph.text:
            return ""
        same = old.endswith(paragraph.text) and label.split() == paragraph.label.split()
        return label if same and typed in ("", label) and paragraph.kind is not _ROW else None

    def _edit(self, markup: Markup, start: int, end: int, new: str, hand: Hand) -> None:
        if end > start:
            markup.struck.append(Struck(start, end, hand))
        if new:
            markup.added.append(Added(start, new, hand))

    def _rearrange(self, change: Change) -> bool:
        """A join or a split: the borders between paragraphs come and go like words."""
        places = self._bases(change)
        if not places or any(self.markup[one].joined for one in places):
            return False  # a paragraph's mark is taken away once
        hand = self._hand(change, places)
        starts = list(accumulate((len(self.paragraphs[one].text) + 1 for one in places), initial=0))
        for start, end, new in _edits(change.old, change.new):
            for at, place in enumerate(places):
                self._cut(place, start - starts[at], end - starts[at], hand, at + 1 < len(places))
            at = max(at for at in range(len(places)) if starts[at] <= start)
            self._add_lines(places[at], start - starts[at], new, hand)
        return True

    def _cut(self, place: int, start: int, end: int, hand: Hand, followed: bool) -> None:
        length = len(self.paragraphs[place].text)
        if max(start, 0) < min(end, length):
            self.markup[place].struck.append(Struck(max(start, 0), min(end, length), hand))
        if followed and start <= length < end:
            self.markup[place].joined.append(hand)

    def _add_lines(self, place: int, at: int, new: str, hand: Hand) -> None:
        for number, line in enumerate(new.split("\n")):
            if number:
                self.markup[place].added.append(Added(at, "", hand, breaks=True))
            if line:
                self.markup[place].added.append(Added(at, line, hand))

    def _bases(self, change: Change) -> list[int]:
        """The paragraphs whose texts, one a line, are the old wording."""
        place = self.known(change.paragraph)
        places: list[int] = []
        text = ""
        for at in range(place if place is not None else 0, len(self.paragraphs)):
            paragraph = self.paragraphs[at]
            if place is None or paragraph.kind is _ROW or (not places and paragraph.kind is _NOTE):
                return []
            if paragraph.kind is _NOTE:
                continue
            text = f"{text}\n{paragraph.text}" if places else paragraph.text
            places.append(at)
            if text == change.old or not change.old.startswith(text):
                break
        return places if text == change.old else []

    def _delete(self, change: Change) -> bool:
        place = self.known(change.paragraph)
        if place is None or self.paragraphs[place].text != change.old:
            return False
        hand = self._hand(change, [place])
        self.placed.append((change, hand))
        self._strike(place, hand)
        return True

    def _strike(self, place: int, hand: Hand) -> None:
        markup, length = self.markup[place], len(self.paragraphs[place].text)
        if length:
            markup.struck.append(Struck(0, length, hand))
        markup.gone.append(hand)

    def _insert(self, change: Change) -> bool:
        hand = Hand(change.author or "", change.date)
        self.placed.append((change, hand))
        after = None if change.before else change.paragraph
        return self._put(NewLine(change.new, hand), after)

    def _put(self, line: NewLine, after: int | None) -> bool:
        """Stand a line behind a paragraph, behind what cites a note, or before all of them."""
        home = self.line_of(after)
        if after is not None and self.known(after) is None:
            return False
        (self.first if home is None else self.markup[home].after).append(line)
        return True

    def _move(self, change: Change) -> bool:
        place = self.known(change.paragraph)
        if place is None or self.paragraphs[place].text != change.old:
            return False
        if change.after is not None and self.known(change.after) is None:
            return False
        self._moves += 1
        hand = self._hand(change, [place])._replace(move=f"move{self._moves}")
        self._strike(place, hand)
        return self._put(NewLine(change.new, hand), change.after)

    def known(self, place: int | None) -> int | None:
        """The place, if the text has it."""
        return place if place is not None and 0 <= place < len(self.paragraphs) else None

    def _hand(self, change: Change, places: Sequence[int]) -> Hand:
        """Whose change it is; who wants two things of one paragraph is told apart by a number."""
        author = change.author or ""
        times = 1 + max(self._hands[author, place] for place in places)
        for place in places:
            self._hands[author, place] = times
        return Hand(f"{author} ({times})" if times > 1 else author, change.date)


_PLACE = {
    ChangeKind.SUGGEST: Plan._suggest,
    ChangeKind.SPLIT: Plan._rearrange,
    ChangeKind.JOIN: Plan._rearrange,
    ChangeKind.DELETE: Plan._delete,
    ChangeKind.INSERT: Plan._insert,
    ChangeKind.MOVE: Plan._move,
}


def _edits_of_cells(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    """The edits of each stretch between tabs: a row's cells stay apart."""
    at = 0
    for before, after in zip(old.split("\t"), new.split("\t"), strict=True):
        for start, end, added in _edits(before, after):
            yield at + start, at + end, added
        at += len(before) + 1


def _edits(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    """The edits from one wording to another in places of the old."""
    tokens = cut(old)
    starts = list(accumulate(map(len, tokens), initial=0))
    for edit in edits(tokens, cut(new)):
        yield starts[edit.start], starts[edit.end], "".join(edit.new)
