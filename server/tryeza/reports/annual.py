"""The annual statistics of public consultation: the five things an annual report must hold.

Regulation (GRK) No. 05/2016, as the Office for Good Governance reports on it: drafts initiated
and their kinds; drafts consulted on; drafts approved without consultation, with the justification;
participants in public meetings and people who commented in writing; comments by outcome.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from tryeza.documents.models import DraftKind
from tryeza.reports.content import Texts
from tryeza.reports.figures import Share, Tally, shares

FIRST_YEAR, LAST_YEAR = 2000, 2100


@dataclass(frozen=True, slots=True)
class YearDraft:
    """A draft of the year. `consulted` if a consultation on it was opened.

    `justification` is why it was approved without consultation; None if it was not so approved.
    `meeting_participants` is None where no meeting is recorded. `replies` come on top.
    """

    title: Texts
    kind: DraftKind
    consulted: bool
    justification: str | None
    meeting_participants: int | None
    writers: frozenset[str]  # one key a person who commented in writing, the same across drafts
    comments: Tally
    replies: int = 0


@dataclass(frozen=True, slots=True)
class KindRow:
    """The drafts of one kind: each was consulted on, exempted, or neither yet."""

    kind: DraftKind
    initiated: int
    consulted: int
    exempted: int
    neither: int


@dataclass(frozen=True, slots=True)
class ExemptedDraft:
    """A draft approved without consultation, and why."""

    title: Texts
    kind: DraftKind
    justification: str


@dataclass(frozen=True, slots=True)
class AnnualStatistics:
    """The statistics of a year; a person who wrote on several drafts is one writer.

    `meeting_participants` is None where no meeting is recorded: nobody counted is not nobody came.
    `comments` are by outcome; `replies`, which stand in the thread of one, come on top.
    """

    year: int
    initiated: int
    kinds: tuple[Share, ...]
    by_kind: tuple[KindRow, ...]
    consulted: int
    exempted: tuple[ExemptedDraft, ...]
    meeting_participants: int | None
    writers: int
    comments: Tally
    replies: int


def annual_statistics(year: int, drafts: Iterable[YearDraft]) -> AnnualStatistics:
    """Derives the statistics of a year from its drafts."""
    listed = tuple(drafts)
    return AnnualStatistics(
        year=year,
        initiated=len(listed),
        kinds=shares((draft.kind.value for draft in listed), [kind.value for kind in DraftKind]),
        by_kind=tuple(_kind_row(kind, listed) for kind in _kinds_of(listed)),
        consulted=sum(draft.consulted for draft in listed),
        exempted=tuple(
            ExemptedDraft(draft.title, draft.kind, draft.justification or "")
            for draft in listed
            if _is_exempted(draft)
        ),
        meeting_participants=_sum_of_known(draft.meeting_participants for draft in listed),
        writers=len(frozenset[str]().union(*(draft.writers for draft in listed))),
        comments=_sum_of([draft.comments for draft in listed]),
        replies=sum(draft.replies for draft in listed),
    )


def _sum_of_known(counts: Iterable[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def _is_exempted(draft: YearDraft) -> bool:
    """Approved without consultation: one that was consulted on in the end needs no exemption."""
    return not draft.consulted and draft.justification is not None


def _kinds_of(drafts: tuple[YearDraft, ...]) -> list[DraftKind]:
    present = {draft.kind for draft in drafts}
    return [kind for kind in DraftKind if kind in present]


def _kind_row(kind: DraftKind, drafts: tuple[YearDraft, ...]) -> KindRow:
    of_kind = [draft for draft in drafts if draft.kind is kind]
    consulted = sum(draft.consulted for draft in of_kind)
    exempted = sum(_is_exempted(draft) for draft in of_kind)
    return KindRow(kind, len(of_kind), consulted, exempted, len(of_kind) - consulted - exempted)


def _sum_of(tallies: list[Tally]) -> Tally:
    return Tally(
        accepted=sum(tally.accepted for tally in tallies),
        partially_accepted=sum(tally.partially_accepted for tally in tallies),
        rejected=sum(tally.rejected for tally in tallies),
        noted=sum(tally.noted for tally in tallies),
        out_of_scope=sum(tally.out_of_scope for tally in tallies),
        unanswered=sum(tally.unanswered for tally in tallies),
        hidden=sum(tally.hidden for tally in tallies),
    )
