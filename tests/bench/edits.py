"""Makes a next version of a real text by known edits, and knows where every word came from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from random import Random

from tryeza.documents.content import Paragraph, ParagraphKind

_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"  # written without spaces between words
_PIECE = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+|\W+")
_SENTENCE_END = re.compile(r"[.!?;:][\"»”’)]*\s*$")


@dataclass(slots=True)
class Piece:
    """A word, or what stands between words; `origin` is its old paragraph and place there."""

    text: str
    origin: tuple[int, int] | None = None

    def is_word(self) -> bool:
        return self.text[0].isalnum() or self.text[0] == "_"


@dataclass(slots=True)
class Draft:
    """A paragraph under edit: its pieces, and the old paragraphs whose successor it is."""

    like: Paragraph
    pieces: list[Piece]
    successor_of: set[int] = field(default_factory=set)

    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    def paragraph(self) -> Paragraph:
        return replace(self.like, text=self.text(), marks=())


@dataclass(frozen=True, slots=True)
class Edited:
    """The next version, and which old paragraphs each of its paragraphs continues."""

    drafts: tuple[Draft, ...]

    def paragraphs(self) -> list[Paragraph]:
        return [draft.paragraph() for draft in self.drafts]

    def successors(self) -> set[tuple[int, int]]:
        return {(old, new) for new, draft in enumerate(self.drafts) for old in draft.successor_of}


@dataclass(frozen=True, slots=True)
class Amount:
    """How much is edited: the share of words, sentences and paragraphs touched by each kind.

    A paragraph is edited in its words with probability `edited`; in such a one each word is
    replaced, dropped or followed by a new one with probability `words` (in three equal parts).
    """

    edited: float
    words: float
    sentences_moved: float
    sentences_dropped: float
    split: float
    merged: float
    moved: float
    dropped: float
    added: float
    repeated: float


# Of the words some 5, 17 and 36 % are gone; of the paragraphs 2, 5 and 10 % each are moved, merged
# and dropped, and twice as many of those with several sentences are split.
LIGHT = Amount(0.40, 0.10, 0.01, 0.01, 0.02, 0.02, 0.02, 0.02, 0.02, 0.01)
MEDIUM = Amount(0.70, 0.20, 0.03, 0.03, 0.05, 0.05, 0.05, 0.05, 0.05, 0.03)
HEAVY = Amount(0.95, 0.35, 0.08, 0.08, 0.10, 0.10, 0.10, 0.10, 0.10, 0.05)
AMOUNTS = {"light": LIGHT, "medium": MEDIUM, "heavy": HEAVY}


def traced(paragraphs: Sequence[Paragraph]) -> list[Draft]:
    """The text unedited, every piece knowing its place."""
    return [
        Draft(
            paragraph,
            [Piece(m.group(), (place, m.start())) for m in _PIECE.finditer(paragraph.text)],
            {place},
        )
        for place, paragraph in enumerate(paragraphs)
    ]


def edit(paragraphs: Sequence[Paragraph], amount: Amount, random: Random) -> Edited:
    """A next version with every kind of edit, in the amount asked; the same for the same seed."""
    vocabulary = [
        piece.text for draft in traced(paragraphs) for piece in draft.pieces if piece.is_word()
    ] or ["fjalë"]
    drafts = traced(paragraphs)
    for act in (_drop, _move_sentences, _split, _merge, _reword, _move, _add, _repeat):
        drafts = act(drafts, amount, random, vocabulary)
    return Edited(tuple(drafts))


def renumbered(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """The articles counted anew, as a drafter does who inserted or dropped one."""
    numbers = count(1)
    return [
        replace(paragraph, label=re.sub(r"\d+", str(next(numbers)), paragraph.label, count=1))
        if paragraph.kind is ParagraphKind.ARTICLE and re.search(r"\d", paragraph.label)
        else paragraph
        for paragraph in paragraphs
    ]


Drafts = list[Draft]


def _drop(drafts: Drafts, amount: Amount, random: Random, _: Sequence[str]) -> Drafts:
    return [draft for draft in drafts if random.random() >= amount.dropped]


def _sentences(draft: Draft) -> list[list[Piece]]:
    sentences: list[list[Piece]] = [[]]
    for piece in draft.pieces:
        sentences[-1].append(piece)
        if not piece.is_word() and _SENTENCE_END.search(piece.text.rstrip()):
            sentences.append([])
    return [sentence for sentence in sentences if any(piece.is_word() for piece in sentence)]


def _move_sentences(drafts: Drafts, amount: Amount, random: Random, _: Sequence[str]) -> Drafts:
    """Sentences of at least five words are dropped, or moved into another paragraph."""
    moving: list[list[Piece]] = []
    for draft in drafts:
        sentences = _sentences(draft)
        if len(sentences) < 2:
            continue
        kept: list[list[Piece]] = []
        for sentence in sentences:
            chance = random.random()
            long = sum(piece.is_word() for piece in sentence) >= 5
            if long and chance < amount.sentences_moved:
                moving.append(sentence)
            elif not (long and chance < amount.sentences_moved + amount.sentences_dropped):
                kept.append(sentence)
        if kept:
            draft.pieces = [piece for sentence in kept for piece in sentence]
    hosts = [draft for draft in drafts if len(_sentences(draft)) >= 1 and draft.pieces]
    for sentence in moving:
        host = random.choice(hosts)
        sentences = _sentences(host)
        at = random.randrange(len(sentences) + 1)
        sentences.insert(at, [*sentence, Piece(" ")])
        if at == len(sentences) - 1:
            sentences[at - 1].append(Piece(" "))
        host.pieces = [piece for part in sentences for piece in part]
    return drafts


def _split(drafts: Drafts, amount: Amount, random: Random, _: Sequence[str]) -> Drafts:
    result: Drafts = []
    for draft in drafts:
        sentences = _sentences(draft)
        if len(sentences) < 2 or random.random() >= amount.split * 2:
            result.append(draft)
            continue
        at = random.randrange(1, len(sentences))
        for part in (sentences[:at], sentences[at:]):
            pieces = [piece for sentence in part for piece in sentence]
            result.append(Draft(draft.like, pieces, set(draft.successor_of)))
    return result


def _merge(drafts: Drafts, amount: Amount, random: Random, _: Sequence[str]) -> Drafts:
    result: Drafts = []
    for draft in drafts:
        last = result[-1] if result else None
        alike = (
            last is not None
            and last.like.kind is draft.like.kind
            and last.like.path == draft.like.path
        )
        if alike and last is not None and last.pieces and random.random() < amount.merged:
            last.pieces = [*last.pieces, Piece(" "), *draft.pieces]
            last.successor_of |= draft.successor_of
        else:
            result.append(draft)
    return result


def _reword(drafts: Drafts, amount: Amount, random: Random, vocabulary: Sequence[str]) -> Drafts:
    for draft in drafts:
        if random.random() >= amount.edited:
            continue
        pieces: list[Piece] = []
        for piece in draft.pieces:
            if not piece.is_word() or random.random() >= amount.words:
                pieces.append(piece)
                continue
            act = random.randrange(3)
            if act == 0:
                pieces.append(Piece(random.choice(vocabulary)))
            elif act == 1:
                pieces.extend((piece, Piece(" "), Piece(random.choice(vocabulary))))
        draft.pieces = pieces
    return drafts


def _move(drafts: Drafts, amount: Amount, random: Random, _: Sequence[str]) -> Drafts:
    staying: Drafts = []
    moving: Drafts = []
    for draft in drafts:
        (moving if random.random() < amount.moved else staying).append(draft)
    for draft in moving:
        staying.insert(random.randrange(len(staying) + 1), draft)
    return staying


def _add(drafts: Drafts, amount: Amount, random: Random, vocabulary: Sequence[str]) -> Drafts:
    """New paragraphs, made of the text's own words in an order of their own."""
    result: Drafts = []
    for draft in drafts:
        result.append(draft)
        if random.random() < amount.added:
            words = [random.choice(vocabulary) for _ in range(random.randrange(4, 40))]
            result.append(Draft(draft.like, [Piece(" ".join(words) + ".")]))
    return result


def _repeat(drafts: Drafts, amount: Amount, random: Random, _: Sequence[str]) -> Drafts:
    """Copies of paragraphs elsewhere: the same words, which are not the old ones."""
    for draft in [draft for draft in drafts if random.random() < amount.repeated]:
        copy = Draft(draft.like, [Piece(piece.text) for piece in draft.pieces])
        drafts.insert(random.randrange(len(drafts) + 1), copy)
    return drafts
