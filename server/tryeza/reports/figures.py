"""Every number of a report, derived from its records: the parts always add up to the whole."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.actor import Side
from tryeza.reports.content import (
    AnnexComment,
    ConsultationReport,
    Organisation,
    WithheldComment,
    WithheldReason,
    in_document_order,
)

K = TypeVar("K", bound=Hashable)
Counted = AnnexComment | WithheldComment


@dataclass(frozen=True, slots=True)
class Tally:
    """How many comments had which outcome; `unanswered` have none that is decided.

    What a moderator `hid` is counted apart: its author was told why, and it needs no other answer.
    """

    accepted: int
    partially_accepted: int
    rejected: int
    noted: int
    out_of_scope: int
    unanswered: int
    hidden: int = 0

    @property
    def received(self) -> int:
        return (
            self.accepted
            + self.partially_accepted
            + self.rejected
            + self.noted
            + self.out_of_scope
            + self.unanswered
            + self.hidden
        )

    @property
    def answered(self) -> int:
        return self.received - self.unanswered - self.hidden


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a breakdown; an empty `key` is "none": no article, no organisation."""

    key: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class Share:
    """A count and its share of the whole in tenths of a percent; all shares come to 1000."""

    key: str
    count: int
    permille: int


@dataclass(frozen=True, slots=True)
class Participation:
    """Who took part, and how. Organisations, languages and days are those of published comments."""

    people: int
    organisations: int
    organisations_by_kind: tuple[Share, ...]
    organisations_by_side: tuple[Share, ...]
    comments_by_language: tuple[Share, ...]
    comments_by_channel: tuple[Share, ...]
    comments_by_day: tuple[tuple[date, int], ...]
    meetings: int
    meeting_participants: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All numbers of a consultation report.

    `received` is `published` + `not_public` + `hidden`, and it is `comments` + `replies`, which
    stand in the thread of a comment and share its answer. `total` and the breakdowns by stage and
    by side count the `comments`, the one by article only the published ones, whose place may be
    told: an answer is counted once, for what it was given to, not for what was said in reply.
    """

    received: int
    published: int
    not_public: int
    hidden: int
    comments: int
    replies: int
    total: Tally
    outcomes: tuple[Share, ...]
    by_stage: tuple[Row, ...]
    by_side: tuple[Row, ...]
    by_article: tuple[Row, ...]
    participation: Participation


def figures_of(report: ConsultationReport) -> Figures:
    """Derives every number of the report from its records."""
    everything: list[Counted] = [*report.comments, *report.withheld]
    reasons = Counter(comment.reason for comment in report.withheld)
    comments = [comment for comment in everything if not _is_reply(comment)]
    total = _tally(comments)
    return Figures(
        received=len(everything),
        published=len(report.comments),
        not_public=reasons[WithheldReason.NOT_PUBLIC],
        hidden=reasons[WithheldReason.HIDDEN],
        comments=len(comments),
        replies=len(everything) - len(comments),
        total=total,
        outcomes=outcome_shares(total),
        by_stage=_by_stage(report, comments),
        by_side=_by_side(report, comments),
        by_article=_by_article(report),
        participation=_participation(report),
    )


def shares(keys: Iterable[str], order: Sequence[str] = ()) -> tuple[Share, ...]:
    """How often each key occurs, in `order`, then by count; the shares come to 1000 exactly."""
    counts = Counter(keys)
    known = {key: place for place, key in enumerate(order)}
    ranked = sorted(counts, key=lambda key: (known.get(key, len(known)), -counts[key], key))
    parts = _permille([counts[key] for key in ranked])
    return tuple(Share(key, counts[key], part) for key, part in zip(ranked, parts, strict=True))


def outcome_of(comment: Counted) -> Outcome | None:
    """The outcome that counts: none while an answer is only recommended."""
    if isinstance(comment, WithheldComment):
        return comment.outcome if comment.is_decided else None
    return comment.answer.outcome if comment.answer and comment.answer.is_decided else None


def _tally(comments: Iterable[Counted]) -> Tally:
    counts: Counter[Outcome | str | None] = Counter(map(_tallied_as, comments))
    return Tally(
        accepted=counts[Outcome.ACCEPTED],
        partially_accepted=counts[Outcome.PARTIALLY_ACCEPTED],
        rejected=counts[Outcome.REJECTED],
        noted=counts[Outcome.NOTED],
        out_of_scope=counts[Outcome.OUT_OF_SCOPE],
        unanswered=counts[None],
        hidden=counts[WithheldReason.HIDDEN.value],
    )


def _tallied_as(comment: Counted) -> Outcome | str | None:
    """Its outcome; or that it was hidden, whatever was answered before."""
    is_hidden = isinstance(comment, WithheldComment) and comment.reason is WithheldReason.HIDDEN
    return WithheldReason.HIDDEN.value if is_hidden else outcome_of(comment)


def _is_reply(comment: Counted) -> bool:
    return (
        comment.is_reply if isinstance(comment, WithheldComment) else comment.reply_to is not None
    )


def outcome_shares(total: Tally) -> tuple[Share, ...]:
    """The share of each outcome, of what is unanswered and of what was hidden."""
    keys = [*(outcome.value for outcome in Outcome), "unanswered", "hidden"]
    counts = [getattr(total, key) for key in keys]
    return tuple(
        Share(key, count, part)
        for key, count, part in zip(keys, counts, _permille(counts), strict=True)
    )


def _permille(counts: list[int]) -> list[int]:
    """Shares in tenths of a percent by the largest remainder, so that they come to 1000 exactly."""
    whole = sum(counts)
    if whole == 0:
        return [0] * len(counts)
    parts = [count * 1000 // whole for count in counts]
    by_remainder = sorted(
        range(len(counts)), key=lambda place: (-(counts[place] * 1000 % whole), place)
    )
    for place in by_remainder[: 1000 - sum(parts)]:
        parts[place] += 1
    return parts


def _grouped(pairs: Iterable[tuple[K, Counted]]) -> dict[K, list[Counted]]:
    """Comments by key, keys in the order in which they first occur."""
    groups: dict[K, list[Counted]] = {}
    for key, comment in pairs:
        groups.setdefault(key, []).append(comment)
    return groups


def _by_stage(report: ConsultationReport, comments: list[Counted]) -> tuple[Row, ...]:
    groups = _grouped((comment.stage, comment) for comment in comments)
    held = list(dict.fromkeys(stage.kind for stage in report.stages))
    order = [*held, *(kind for kind in groups if kind not in held)]
    return tuple(Row(kind.value, _tally(groups.get(kind, []))) for kind in order)


def _by_side(report: ConsultationReport, comments: list[Counted]) -> tuple[Row, ...]:
    """By the side of the organisation that a comment was made for; persons for themselves apart."""
    sides = {organisation.key: organisation.side for organisation in report.organisations}
    groups = _grouped((_side_of(comment, sides), comment) for comment in comments)
    order: list[Side | None] = [*Side, None]
    return tuple(
        Row(side.value if side else "", _tally(groups[side])) for side in order if side in groups
    )


def _side_of(comment: Counted, sides: dict[str, Side]) -> Side | None:
    if isinstance(comment, WithheldComment):
        return comment.side
    return sides[comment.organisation] if comment.organisation else None


def _by_article(report: ConsultationReport) -> tuple[Row, ...]:
    groups = _grouped(
        (comment.place.article, comment)
        for comment in in_document_order(report)
        if not _is_reply(comment)
    )
    return tuple(Row(article, _tally(comments)) for article, comments in groups.items())


def _participation(report: ConsultationReport) -> Participation:
    took_part = _organisations_that_commented(report)
    return Participation(
        people=len({comment.author for comment in report.comments if comment.author})
        + report.people_not_shown,
        organisations=len(took_part),
        organisations_by_kind=shares(organisation.kind.value for organisation in took_part),
        organisations_by_side=shares(
            (organisation.side.value for organisation in took_part), [side.value for side in Side]
        ),
        comments_by_language=shares(comment.language for comment in report.comments),
        comments_by_channel=shares(comment.channel.value for comment in report.comments),
        comments_by_day=tuple(sorted(Counter(one.received_on for one in report.comments).items())),
        meetings=len(report.meetings),
        meeting_participants=sum(meeting.participants for meeting in report.meetings),
    )


def _organisations_that_commented(report: ConsultationReport) -> list[Organisation]:
    """The organisations for which a comment was made or endorsed."""
    keys = {comment.organisation for comment in report.comments}
    keys.update(key for comment in report.comments for key in comment.endorsed_by)
    return [organisation for organisation in report.organisations if organisation.key in keys]
