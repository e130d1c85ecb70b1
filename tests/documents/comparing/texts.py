"""The small texts that the comparing tests speak of, and what a redline says of them."""

from collections.abc import Iterable, Sequence

from hypothesis import strategies as st

from tryeza.documents.comparing import Comparison, EntryKind, LinkKind, Op
from tryeza.documents.content import Paragraph, ParagraphKind

QUORUM = "Grupi punues merr vendime me shumicën e anëtarëve të pranishëm në takim."
INVITATION = "Ftesa për takim u dërgohet organizatave së paku pesë ditë pune përpara."
MINUTES = "Procesverbali hartohet nga sekretariati dhe miratohet në takimin e radhës."
CALL = "Javni poziv se objavljuje na internet stranici Kancelarije za dobro upravljanje."
REPORT = "The final report answers every comment with a reason and is published with the draft."
OBSERVERS = "Observers may speak when the chair invites them, but they have no vote."


def text(words: str, label: str = "") -> Paragraph:
    return Paragraph(ParagraphKind.TEXT, 0, label, (), words)


def article(label: str, words: str = "") -> Paragraph:
    return Paragraph(ParagraphKind.ARTICLE, 0, label, (), words)


def heading(words: str) -> Paragraph:
    return Paragraph(ParagraphKind.HEADING, 0, "", (), words)


def texts(*paragraphs: str) -> list[Paragraph]:
    return [text(words) for words in paragraphs]


def links(comparison: Comparison) -> list[tuple[LinkKind, tuple[int, ...], tuple[int, ...]]]:
    return [(link.kind, link.old, link.new) for link in comparison.links]


def old_text(comparison: Comparison) -> str:
    return _text(comparison, {Op.INSERT, Op.MOVE_TO}, {EntryKind.ADDED, EntryKind.MOVED_TO})


def new_text(comparison: Comparison) -> str:
    return _text(comparison, {Op.DELETE, Op.MOVE_FROM}, {EntryKind.REMOVED, EntryKind.MOVED_FROM})


def _text(comparison: Comparison, dropped: set[Op], absent: set[EntryKind]) -> str:
    return "\u2029".join(
        "".join(segment.text for segment in entry.segments if segment.op not in dropped)
        for entry in comparison.redline
        if entry.kind not in absent
    )


def whole(paragraphs: Iterable[Paragraph]) -> str:
    return "\u2029".join(paragraph.text for paragraph in paragraphs)


_WORDS = ("Neni", "1", "neni", "e", "të", "dhe", "komuna", "komunës", "odbor", "12,5")
_SIGNS = (",", ".", ";", "–", "„", "“", "会議", "議", "é", "e\u0301", "\u2029", "\n", "\t", "")
_words = st.sampled_from((*_WORDS, *_SIGNS))
_paragraphs = st.builds(
    Paragraph,
    kind=st.sampled_from(ParagraphKind),
    depth=st.just(0),
    label=st.sampled_from(["", "", "Neni 1", "Neni 2", "a)", "1."]),
    path=st.just(()),
    text=st.one_of(
        st.lists(_words, max_size=12).map(" ".join),
        st.sampled_from([QUORUM, INVITATION, MINUTES, CALL, REPORT, OBSERVERS]),
        st.text(max_size=12),
    ),
)
any_text = st.lists(_paragraphs, max_size=12)


@st.composite
def versions(draw: st.DrawFn) -> tuple[Sequence[Paragraph], Sequence[Paragraph]]:
    """Two texts that share paragraphs, some of them in another order, joined or cut."""
    old = draw(any_text)
    new = draw(st.permutations(old)) if draw(st.booleans()) else list(old)
    for paragraph in draw(st.lists(_paragraphs, max_size=4)):
        new.insert(draw(st.integers(0, len(new))), paragraph)
    if len(new) > 1 and draw(st.booleans()):
        at = draw(st.integers(0, len(new) - 2))
        new[at : at + 2] = [text(new[at].text + " " + new[at + 1].text)]
    return old, new
