"""The statistics of a year in the graph."""

from typing import Annotated, Any

import strawberry

from tryeza.documents.models import DraftKind
from tryeza.graph.context import Info
from tryeza.graph.languages import InLanguage, in_query, said
from tryeza.graph.report_figures import Tallied, tallied
from tryeza.graph.reports import FormatWanted
from tryeza.graph.rooms import Room
from tryeza.kernel.errors import invalid
from tryeza.reports import yearly
from tryeza.reports.annual import FIRST_YEAR, LAST_YEAR


@strawberry.type(description="A draft that was approved without consultation, and why.")
class ExemptedDraft:
    """An exempted draft."""

    titles: strawberry.Private[Any]
    kind: DraftKind = strawberry.field(description="What kind of draft it is.")
    justification: str = strawberry.field(description="Why nobody was asked.")

    @strawberry.field(description="Its title.")
    def title(self, info: Info, language: InLanguage = None) -> str:
        """The title in a language."""
        return said(self.titles, info, language)


@strawberry.type(description="How many drafts of a kind were entered, consulted on, exempted.")
class DraftsOfKind:
    """A row of the annual statistics."""

    kind: DraftKind = strawberry.field(description="The kind.")
    initiated: int = strawberry.field(description="Drafts of the year.")
    consulted: int = strawberry.field(description="Of them, consulted on.")
    exempted: int = strawberry.field(description="Of them, approved without consultation.")
    neither: int = strawberry.field(description="Of them, neither yet.")


@strawberry.type(
    description="A year's statistics of public consultation: the five things that an annual report"
    " must hold, derived from records."
)
class AnnualConsultationStatistics:
    """The annual statistics."""

    year: int = strawberry.field(description="The year.")
    initiated: int = strawberry.field(description="Drafts of the year.")
    by_kind: list[DraftsOfKind] = strawberry.field(description="The same by kind.")
    consulted: int = strawberry.field(description="Drafts that were consulted on.")
    exempted: list[ExemptedDraft] = strawberry.field(
        description="Drafts approved without consultation, with the justification."
    )
    meeting_participants: int | None = strawberry.field(
        description="Participants in public meetings; null where no meeting is recorded."
    )
    writers: int = strawberry.field(description="People who commented in writing, each once.")
    comments: Tallied = strawberry.field(
        description="Comments by what was decided; replies are not among them."
    )
    replies: int = strawberry.field(
        description="Replies received beside the comments; they share their thread's answer."
    )

    @strawberry.field(description="Where it can be downloaded, below this server's address.")
    def download_path(self, format: FormatWanted, language: InLanguage = None) -> str:
        """The path of a download."""
        return f"/downloads/statistics/{self.year}.{format.value}{in_query(language)}"


Year = Annotated[int, strawberry.argument(description="The year, 2000 to 2100.")]


@strawberry.type
class AnnualQueries:
    """What can be asked for first."""

    @strawberry.field(description="The statistics of a year, across all consultations.")
    async def annual_statistics(self, info: Info, year: Year) -> AnnualConsultationStatistics:
        """The statistics of a year."""
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise invalid("year", "reports.no_such_year")
        found = await yearly.statistics_of(info.context.session, year)
        return AnnualConsultationStatistics(
            year=found.year,
            initiated=found.initiated,
            by_kind=[
                DraftsOfKind(
                    kind=row.kind,
                    initiated=row.initiated,
                    consulted=row.consulted,
                    exempted=row.exempted,
                    neither=row.neither,
                )
                for row in found.by_kind
            ],
            consulted=found.consulted,
            exempted=[
                ExemptedDraft(titles=one.title, kind=one.kind, justification=one.justification)
                for one in found.exempted
            ],
            meeting_participants=found.meeting_participants,
            writers=found.writers,
            comments=tallied(found.comments),
            replies=found.replies,
        )


ROOM = Room(queries=AnnualQueries)
