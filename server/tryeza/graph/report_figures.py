"""The numbers of a report, and of a year, in the graph."""

from datetime import date

import strawberry

from tryeza.reports.figures import Figures, Share, Tally


@strawberry.type(description="Comments by what was decided about them; the parts come to all.")
class Tallied:
    """A tally."""

    received: int = strawberry.field(description="All of them.")
    accepted: int = strawberry.field(description="Accepted.")
    partially_accepted: int = strawberry.field(description="Accepted in part.")
    rejected: int = strawberry.field(description="Rejected.")
    noted: int = strawberry.field(description="Noted.")
    out_of_scope: int = strawberry.field(description="Out of scope.")
    unanswered: int = strawberry.field(description="Without a decided answer.")
    hidden: int = strawberry.field(
        description="Hidden by a moderator with a reason; they need no other answer."
    )


@strawberry.type(description="A row of a breakdown.")
class TalliedBy:
    """A tally of a part."""

    key: str = strawberry.field(description="What the row is about; empty for the rest.")
    tally: Tallied = strawberry.field(description="Its comments.")


@strawberry.type(description="How often something occurs, and its share of the whole.")
class Shared:
    """A share."""

    key: str = strawberry.field(description="What.")
    count: int = strawberry.field(description="How often.")
    permille: int = strawberry.field(
        description="Its share in tenths of a percent; all shares of a list come to 1000."
    )


@strawberry.type(description="A day on which comments came.")
class DayOfComments:
    """A day's count."""

    day: date = strawberry.field(description="Which day.")
    count: int = strawberry.field(description="How many published comments it brought.")


@strawberry.type(description="All numbers of a report, derived from its records.")
class ReportFigures:
    """The figures of a report."""

    received: int = strawberry.field(description="Comments received: published and withheld.")
    published: int = strawberry.field(description="Comments shown in the annex.")
    not_public: int = strawberry.field(description="Comments whose authors did not want it.")
    hidden: int = strawberry.field(description="Comments that were hidden with a reason.")
    comments: int = strawberry.field(description="Of those received, comments of their own.")
    replies: int = strawberry.field(
        description="Of those received, replies; they share their thread's answer."
    )
    total: Tallied = strawberry.field(
        description="The comments of their own by what was decided; so are the breakdowns."
    )
    by_side: list[TalliedBy] = strawberry.field(description="By the side of the organisation.")
    by_article: list[TalliedBy] = strawberry.field(description="By article; published ones only.")
    people: int = strawberry.field(description="People who took part.")
    organisations: int = strawberry.field(description="Organisations that took part.")
    by_language: list[Shared] = strawberry.field(description="Comments by language.")
    by_channel: list[Shared] = strawberry.field(description="Comments by channel.")
    by_day: list[DayOfComments] = strawberry.field(
        description="The days on which published comments came, the first one first."
    )


def shown(figures: Figures) -> ReportFigures:
    """The figures of a report as the graph has them."""
    part = figures.participation
    return ReportFigures(
        received=figures.received,
        published=figures.published,
        not_public=figures.not_public,
        hidden=figures.hidden,
        comments=figures.comments,
        replies=figures.replies,
        total=tallied(figures.total),
        by_side=[TalliedBy(key=r.key, tally=tallied(r.tally)) for r in figures.by_side],
        by_article=[TalliedBy(key=r.key, tally=tallied(r.tally)) for r in figures.by_article],
        people=part.people,
        organisations=part.organisations,
        by_language=[_shared(share) for share in part.comments_by_language],
        by_channel=[_shared(share) for share in part.comments_by_channel],
        by_day=[DayOfComments(day=day, count=count) for day, count in part.comments_by_day],
    )


def tallied(tally: Tally) -> Tallied:
    """A tally as the graph has it."""
    return Tallied(
        received=tally.received,
        accepted=tally.accepted,
        partially_accepted=tally.partially_accepted,
        rejected=tally.rejected,
        noted=tally.noted,
        out_of_scope=tally.out_of_scope,
        unanswered=tally.unanswered,
        hidden=tally.hidden,
    )


def _shared(share: Share) -> Shared:
    return Shared(key=share.key, count=share.count, permille=share.permille)
