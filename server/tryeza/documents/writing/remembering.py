"""Remembers of changes that are written who proposes them, and what programs might lose."""

from collections.abc import Iterator, Sequence

from tryeza.documents.origin import Origin
from tryeza.documents.review.finds import Change, ChangeKind
from tryeza.documents.sent import SentChange
from tryeza.documents.writing.markup import Hand, Markup, Struck
from tryeza.documents.writing.planning import Plan


def sent_changes(plan: Plan, origin: Origin) -> Iterator[SentChange]:
    """The changes that stand for something proposed already, or share their deletions."""
    for change, hand in plan.placed:
        place = plan.known(change.paragraph)
        if place is None:
            continue
        lost = _lost(change, hand, plan.markup[place], plan.paragraphs[place].text)
        if change.sent is not None or lost is not None:
            yield SentChange(change.sent or "", hand.author, change.date, origin.paragraphs[place],
                             change.kind.value, change.new, lost)  # fmt: skip


def _lost(change: Change, hand: Hand, markup: Markup, text: str) -> str | None:
    """The wording in which the words that others strike too stay; None where there are none."""
    own = [one for one in markup.struck if one.hand == hand]
    others = [one for one in markup.struck if one.hand != hand]
    if change.kind is ChangeKind.INSERT or markup.typed or not _overlap(own, others):
        return None
    said: list[str] = []
    for at in range(len(text) + 1):
        said += [one.text for one in markup.added if one.at == at and one.hand == hand]
        gone = any(one.start <= at < one.end for one in own)
        if not gone or any(one.start <= at < one.end for one in others):
            said.append(text[at : at + 1])
    return "".join(said)


def _overlap(own: Sequence[Struck], others: Sequence[Struck]) -> bool:
    return any(a.start < b.end and b.start < a.end for a in own for b in others)
