"""Consultations in the graph: their window and how it was reckoned, and what stands beside."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import strawberry
from sqlalchemy import Select, select

from tryeza.consultations import derivations, models, queries, rules
from tryeza.consultations.calendars import DayStatus
from tryeza.consultations.deadlines import DayReason
from tryeza.consultations.derivations import Derivation
from tryeza.consultations.explanations import describe
from tryeza.consultations.models import ConsultationKind, ConsultationState, SupportingKind
from tryeza.consultations.packs.demands import MENDED_BY, Gap, OpeningPart
from tryeza.consultations.packs.shape import unverified_values
from tryeza.consultations.rules import Act, ConsultationFacts, Phase
from tryeza.documents import models as document_models
from tryeza.documents.models import Audience
from tryeza.documents.rules import DocumentFacts
from tryeza.graph.context import Asking, Info
from tryeza.graph.documents import DOCUMENT, VERSION, Document, Version
from tryeza.graph.languages import InLanguage, languages_of, said
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.people import PERSON, Person
from tryeza.graph.rooms import Room
from tryeza.graph.scalars import described
from tryeza.graph.tree import Shape, fill_list, put, table_of
from tryeza.kernel.catalogue import Language

described(
    ConsultationKind,
    "Who is asked, at which moment of the drafting.",
    {
        ConsultationKind.PRELIMINARY: "Everyone, before anything is drafted.",
        ConsultationKind.WORKING_GROUP: "The group that drafts the text.",
        ConsultationKind.ORGANISATIONS: "Verified organisations.",
        ConsultationKind.INSTITUTIONS: "Institutions, and all other verified organisations.",
        ConsultationKind.PUBLIC: "Everyone.",
    },
)
described(
    Phase,
    "Where a consultation stands at the moment of asking: what people decided, and the clock.",
    {
        Phase.PREPARED: "Being prepared; nobody else sees it.",
        Phase.ANNOUNCED: "Announced; its first day is still to come.",
        Phase.OPEN: "Open: comments are taken.",
        Phase.CLOSED: "Closed: comments are answered.",
        Phase.WITHDRAWN: "Withdrawn, with a reason.",
    },
)
described(
    SupportingKind,
    "What a file beside the draft is.",
    {
        SupportingKind.EXPLANATORY_MEMORANDUM: "The explanatory memorandum.",
        SupportingKind.IMPACT_ASSESSMENT: "An assessment of impact.",
        SupportingKind.SUMMARY: "A summary in plain words.",
        SupportingKind.OTHER: "Something else.",
    },
)
described(
    OpeningPart,
    "The part of a consultation in preparation by which something missing is mended.",
    {
        OpeningPart.VERSION: "The version that is asked about: it is published, or another taken.",
        OpeningPart.SUPPORTING_DOCUMENTS: "The files beside the draft.",
        OpeningPart.CONTACT: "Whom people may ask.",
        OpeningPart.WINDOW: "The first and the last day.",
        OpeningPart.RULES: "The rule pack, which the secretariat edits.",
    },
)
described(
    DayReason,
    "What a day is to a deadline.",
    {
        DayReason.COUNTED: "It is counted.",
        DayReason.FIRST_DAY: "It is the day of the event itself, which the rule does not count.",
        DayReason.WEEKEND: "It is skipped: a weekend.",
        DayReason.HOLIDAY: "It is skipped: a public holiday.",
        DayReason.MOVED_END: "The end was moved to it from a day off.",
    },
)
described(
    DayStatus,
    "How sure the date of a holiday is.",
    {
        DayStatus.CONFIRMED: "In an official list, or fixed by law.",
        DayStatus.ESTIMATED: "Reckoned; the Government's yearly list may say otherwise.",
    },
)


@strawberry.type(description="A day of a window: counted, or skipped and why.")
class WindowDay:
    """A day of a derivation."""

    day: date = strawberry.field(description="The local date.")
    reason: DayReason = strawberry.field(description="Counted, or why it was not.")
    ordinal: int | None = strawberry.field(
        description="Which counted day it is, from 1; null for a day that was skipped."
    )
    status: DayStatus | None = strawberry.field(
        description="Of a holiday: how sure its date is; null for other days."
    )
    names: strawberry.Private[Mapping[str, str]]

    @strawberry.field(description="Of a holiday: its name; null for other days.")
    def holiday(self, info: Info, language: InLanguage = None) -> str | None:
        """The holiday's name in a language."""
        return said(self.names, info, language) if self.names else None


@strawberry.type(
    description="How the window of a consultation was reckoned: the legal clock, explained."
)
class WindowDerivation:
    """A window's derivation."""

    opens_on: date = strawberry.field(description="The first day, in the consultation's zone.")
    closes_on: date = strawberry.field(description="The last day, in the consultation's zone.")
    zone: str = strawberry.field(description="The IANA zone of the days, `Europe/Belgrade`.")
    working_days: int = strawberry.field(description="Working days, the first day included.")
    working_days_without_first: int = strawberry.field(
        description="Working days, the first day left out."
    )
    counts_first_day: bool = strawberry.field(description="Whether the rule counts the first day.")
    minimum: int | None = strawberry.field(
        description="How many working days the rule asks for at least; null when it names none."
    )
    earliest_close: date | None = strawberry.field(
        description="The first day on which the rule lets it close; null without a minimum."
    )
    is_short: bool = strawberry.field(description="Whether the window is shorter than the rule's.")
    is_verified: bool = strawberry.field(
        description="Whether a person checked the rule's values against the official text."
    )
    source: str = strawberry.field(description="Where the rule is written.")
    days: list[WindowDay] = strawberry.field(
        description="Every day of the window in order, at most 3,660."
    )


@strawberry.type(description="A later last day, and the reason that was given for it.")
class Extension(Node):
    """An extension."""

    closed_on: date = strawberry.field(description="The last day before.")
    closes_on: date = strawberry.field(description="The last day since.")
    reason: str = strawberry.field(description="Why.")
    extended_at: datetime = strawberry.field(description="When it was decided.")


@strawberry.type(description="A file that is published beside the draft.")
class SupportingDocument(Node):
    """A supporting document."""

    titles: strawberry.Private[Mapping[str, str]]
    kind: SupportingKind = strawberry.field(description="What it is.")
    language: str | None = strawberry.field(description="Its language as a BCP 47 tag, if known.")
    added_at: datetime = strawberry.field(description="When it was added.")
    download_path: str = strawberry.field(
        description="Where the file is, below the address of this server."
    )

    @strawberry.field(description="Its title.")
    def title(self, info: Info, language: InLanguage = None) -> str:
        """The title in a language."""
        return said(self.titles, info, language)


@strawberry.type(description="The rules that bind a consultation: one jurisdiction's act as data.")
class RulePack(Node):
    """A revision of a rule pack."""

    titles: strawberry.Private[Mapping[str, str]]
    key: str = strawberry.field(description="The pack's name, the same for all its revisions.")
    revision: int = strawberry.field(description="Which revision it is, counted from 1.")
    valid_from: date = strawberry.field(description="The first day on which it governs.")
    valid_to: date | None = strawberry.field(description="The last one; null while it is in force.")
    source: str = strawberry.field(description="Where the act can be read.")
    unverified_values: list[str] = strawberry.field(
        description="The values that nobody has checked against the official text yet, by place."
    )

    @strawberry.field(description="The act's title.")
    def title(self, info: Info, language: InLanguage = None) -> str:
        """The title in a language."""
        return said(self.titles, info, language)


@strawberry.type(description="Something that the rules ask for and that is missing.")
class OpeningGap:
    """A gap."""

    code: str = strawberry.field(description="What is missing, for programs: `missing.contact`.")
    message: str = strawberry.field(description="The same as a sentence in the reader's language.")
    mended_by: OpeningPart = strawberry.field(description="Which part of it is to be mended.")


@strawberry.type(description="Somebody who coordinates a consultation.")
class ConsultationCoordinator:
    """A coordinator."""

    person: Person = strawberry.field(description="Who.")
    organisation: Organisation | None = strawberry.field(description="For which organisation.")
    appointed_at: datetime = strawberry.field(description="Since when.")


@strawberry.type(
    description="An invitation to comment on a version, for an audience, within a window."
)
class Consultation(Node):
    """A consultation."""

    titles: strawberry.Private[Mapping[str, str]]
    slug: str = strawberry.field(description="The consultation's name in web addresses.")
    kind: ConsultationKind = strawberry.field(description="Who is asked, at which moment.")
    audience: Audience = strawberry.field(description="Whose comments are asked for.")
    phase: Phase = strawberry.field(description="Where it stands now.")
    zone: str = strawberry.field(description="The IANA zone of its days.")
    opens_on: date | None = strawberry.field(description="Its first day; null until it is set.")
    closes_on: date | None = strawberry.field(description="Its last day; null until it is set.")
    opens_at: datetime | None = strawberry.field(
        description="The first moment; null while it is prepared."
    )
    closes_at: datetime | None = strawberry.field(
        description="The last moment, which binds; null while it is prepared."
    )
    derivation: WindowDerivation | None = strawberry.field(
        description=(
            "How the window was reckoned; null while it is prepared, when `rulePack.window`"
            " reckons what would come of its days."
        )
    )
    contact_name: str | None = strawberry.field(description="Whom to ask.")
    contact_email: str | None = strawberry.field(description="At which address.")
    decides_separately: bool = strawberry.field(
        description="Whether answers are recommended by one person and decided by another."
    )
    withdrawn_reason: str | None = strawberry.field(description="Why it was withdrawn, if it was.")
    revision: int = strawberry.field(description="What an edit must name to be taken.")
    document: Document = strawberry.field(description="The document it is about.")
    version: Version = strawberry.field(description="The version that is asked about.")
    rule_pack: RulePack = strawberry.field(description="The rules that bind it.")
    extensions: list[Extension] = strawberry.field(
        description="Its extensions, the first one first; as many as people decide, rarely two."
    )
    supporting_documents: list[SupportingDocument] = strawberry.field(
        description="The files beside the draft, in the order in which they were added."
    )
    coordinators: list[ConsultationCoordinator] = strawberry.field(
        description="Who coordinates it, the first appointed first."
    )
    missing_to_open: list[OpeningGap] = strawberry.field(
        description="What the rules still ask for before it may open; empty once it was opened."
    )
    viewer_can_run: bool = strawberry.field(
        description="Whether the viewer prepares, answers and reports it."
    )
    viewer_can_edit: bool = strawberry.field(description="Whether the viewer may edit it now.")
    viewer_can_open: bool = strawberry.field(description="Whether the viewer may open it now.")
    viewer_can_extend: bool = strawberry.field(description="Whether the viewer may extend it now.")
    viewer_can_withdraw: bool = strawberry.field(
        description="Whether the viewer may withdraw it now."
    )
    viewer_can_appoint: bool = strawberry.field(
        description="Whether the viewer may appoint and dismiss its coordinators."
    )
    viewer_can_add_supporting: bool = strawberry.field(
        description="Whether the viewer may put files beside the draft now."
    )
    viewer_can_remove_supporting: bool = strawberry.field(
        description="Whether the viewer may take files away from beside the draft now."
    )

    @strawberry.field(description="The consultation's title.")
    def title(self, info: Info, language: InLanguage = None) -> str:
        """The title in a language."""
        return said(self.titles, info, language)

    @strawberry.field(description="The languages in which it has a title.")
    def available_languages(self) -> list[Language]:
        """The title's languages."""
        return languages_of(self.titles)

    @strawberry.field(description="The languages in which it is said what is asked, and why.")
    def description_languages(self) -> list[Language]:
        """The description's languages."""
        return languages_of(self.__dict__["description"])

    @strawberry.field(description="What is asked, and why; empty where nothing is said.")
    def description(self, info: Info, language: InLanguage = None) -> str:
        """The description in a language."""
        texts: Mapping[str, str] = self.__dict__["description"]
        return said(texts, info, language)


_CONSULTATION = table_of(models.Consultation)
_DOCUMENT = table_of(document_models.Document)
_VERSION = table_of(document_models.Version)
_EXTENSION = table_of(models.Extension)
_SUPPORTING = table_of(models.SupportingDocument)
_PACK = table_of(models.RulePackRevision)
_COORDINATOR = table_of(models.Coordinator)


def _consultations(asking: Asking) -> Select[Any]:
    return (
        select(_CONSULTATION)
        .join(_DOCUMENT, _DOCUMENT.c.id == _CONSULTATION.c.document_id)
        .where(queries.visible_to(asking.actor))
    )


def _below(table: Any) -> Callable[[Asking], Select[Any]]:
    """The rows of a table that hangs on consultations, as far as the actor sees those."""

    def rows(asking: Asking) -> Select[Any]:
        return (
            select(table)
            .join(_CONSULTATION, _CONSULTATION.c.id == table.c.consultation_id)
            .join(_DOCUMENT, _DOCUMENT.c.id == _CONSULTATION.c.document_id)
            .where(queries.visible_to(asking.actor))
        )

    return rows


def _packs(_: Asking) -> Select[Any]:
    return select(_PACK)


def facts_of(thing: Any) -> ConsultationFacts:
    """What the rules need to know of a consultation that was read with `FACTS`."""
    document = thing.document
    return ConsultationFacts(
        id=thing.uuid,
        document=DocumentFacts(
            document.uuid,
            document.group_id,
            document.proposing_organisation_id,
            document.status,
        ),
        state=ConsultationState(thing.state),
        opens_at=thing.opens_at,
        closes_at=thing.closes_at,
        audience=thing.audience,
    )


FACTS = (
    "state",
    "opens_at",
    "closes_at",
    "audience",
    "document.group_id",
    "document.proposing_organisation_id",
    "document.status",
)


def _phase(thing: Any, asking: Asking) -> Phase:
    facts = ConsultationFacts(
        None,
        DocumentFacts(None, None, None),
        ConsultationState(thing.state),
        thing.opens_at,
        thing.closes_at,
    )
    return rules.phase(facts, asking.now)


def _viewer_can(act: Act) -> Made:
    def make(thing: Any, asking: Asking) -> bool:
        return rules.refusal(asking.actor, act, facts_of(thing), asking.now) is None

    return Made(make, FACTS)


def _derivation(thing: Any, _: Asking) -> WindowDerivation | None:
    stored = thing.__dict__["derivation"]
    return None if stored is None else window_of(derivations.read_back(stored))


def window_of(derivation: Derivation) -> WindowDerivation:
    """A derivation in the graph."""
    return WindowDerivation(
        opens_on=derivation.opens,
        closes_on=derivation.closes,
        zone=derivation.zone,
        working_days=derivation.inclusive,
        working_days_without_first=derivation.without_first,
        counts_first_day=derivation.count_first_day,
        minimum=derivation.minimum,
        earliest_close=derivation.earliest,
        is_short=derivation.is_short,
        is_verified=derivation.verified,
        source=derivation.source,
        days=[
            WindowDay(
                day=day.day,
                reason=DayReason(day.reason),
                ordinal=day.ordinal,
                status=DayStatus(day.status) if day.status else None,
                names=day.names or {},
            )
            for day in derivation.days
        ],
    )


def _unverified(thing: Any, _: Asking) -> list[str]:
    pack = queries.as_pack(thing.content)
    return [place for place, _ in unverified_values(pack)]


EXTENSION = Shape(Extension, _EXTENSION, rows=_below(_EXTENSION))
SUPPORTING = Shape(
    SupportingDocument,
    _SUPPORTING,
    rows=_below(_SUPPORTING),
    needs={"title": ("titles",)},
    made={"download_path": Made(lambda thing, _: f"/downloads/supporting/{thing.uuid}", ())},
)
RULE_PACK = Shape(
    RulePack,
    _PACK,
    rows=_packs,
    needs={"title": ("titles",)},
    made={
        "source": Made(lambda thing, _: thing.content["source"], ("content",)),
        "unverified_values": Made(_unverified, ("content",)),
    },
)
CONSULTATION = Shape(
    Consultation,
    _CONSULTATION,
    rows=_consultations,
    needs={
        "title": ("titles",),
        "available_languages": ("titles",),
        "description_languages": ("description",),
    },
    ones={
        "document": One(
            DOCUMENT, lambda own, one, _: one.c.id == own.c.document_id, ("document_id",)
        ),
        "version": One(VERSION, lambda own, one, _: one.c.id == own.c.version_id, ("version_id",)),
        "rule_pack": One(
            RULE_PACK, lambda own, one, _: one.c.id == own.c.rule_pack_id, ("rule_pack_id",)
        ),
    },
    made={
        "phase": Made(_phase, ("state", "opens_at", "closes_at")),
        "derivation": Made(_derivation, ("derivation",)),
        "viewer_can_run": _viewer_can(Act.SEE_PREPARED),
        "viewer_can_edit": _viewer_can(Act.EDIT),
        "viewer_can_open": _viewer_can(Act.OPEN),
        "viewer_can_extend": _viewer_can(Act.EXTEND),
        "viewer_can_withdraw": _viewer_can(Act.WITHDRAW),
        "viewer_can_appoint": _viewer_can(Act.APPOINT),
        "viewer_can_add_supporting": _viewer_can(Act.ADD_SUPPORTING),
        "viewer_can_remove_supporting": _viewer_can(Act.REMOVE_SUPPORTING),
    },
)


async def _fill_extensions(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = select(_EXTENSION, _EXTENSION.c.consultation_id.label("parent")).where(
        _EXTENSION.c.consultation_id.in_([one.uuid for one in above])
    )
    await fill_list(asking, EXTENSION, above, call, rows, "extended_at", "id")


async def _fill_supporting(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = select(_SUPPORTING, _SUPPORTING.c.consultation_id.label("parent")).where(
        _SUPPORTING.c.consultation_id.in_([one.uuid for one in above])
    )
    await fill_list(asking, SUPPORTING, above, call, rows, "added_at", "id")


async def _fill_missing(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """What is missing, for those who may open it; nobody else has to know."""
    gaps = await queries.gaps_of(asking.session, [one.uuid for one in above], asking.now)
    prepared = await queries.prepared_by(asking.session, asking.actor, list(gaps))
    for one in above:
        found = gaps[one.uuid] if one.uuid in prepared else []
        put(one, call, [_gap(gap, asking) for gap in found])


def _gap(gap: Gap, asking: Asking) -> OpeningGap:
    message = describe(gap, asking.language)
    return OpeningGap(code=gap.code, message=message, mended_by=MENDED_BY[gap.code])


async def _fill_coordinators(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """The coordinators with their names: whoever answers for a consultation is public in it."""
    rows = await asking.rows(
        select(
            _COORDINATOR.c.consultation_id,
            _COORDINATOR.c.person_id,
            _COORDINATOR.c.organisation_id,
            _COORDINATOR.c.appointed_at,
        )
        .where(_COORDINATOR.c.consultation_id.in_([one.uuid for one in above]))
        .order_by(_COORDINATOR.c.appointed_at, _COORDINATOR.c.person_id)
    )
    people = await _things(asking, PERSON, call, "person", {row.person_id for row in rows})
    organisations = await _things(
        asking, ORGANISATION, call, "organisation", {row.organisation_id for row in rows} - {None}
    )
    for one in above:
        found = [
            ConsultationCoordinator(
                person=people[row.person_id],
                organisation=organisations.get(row.organisation_id),
                appointed_at=row.appointed_at,
            )
            for row in rows
            if row.consultation_id == one.uuid and row.person_id in people
        ]
        put(one, call, found)


async def _things(
    asking: Asking, shape: Shape[Any], call: Call, name: str, keys: set[Any]
) -> dict[Any, Any]:
    """Things by their keys, with what is selected of them below a field of this name."""
    if not keys:
        return {}
    table = shape.table
    selection = call.only.below(name, shape.name)
    found = await shape.read(asking, selection, select(table).where(table.c[shape.key].in_(keys)))
    return {thing.uuid: thing for thing in found}


CONSULTATION.many.update(
    extensions=_fill_extensions,
    supporting_documents=_fill_supporting,
    missing_to_open=_fill_missing,
    coordinators=_fill_coordinators,
)

ROOM = Room(nodes=(CONSULTATION, EXTENSION, SUPPORTING, RULE_PACK))
