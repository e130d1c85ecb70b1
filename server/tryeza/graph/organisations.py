"""Organisations in the graph: what is said of them, where they stand, who represents them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import Annotated, Any, cast

import strawberry
from sqlalchemy import Select, not_, select

from tryeza.graph.context import Asking, Info
from tryeza.graph.languages import InLanguage, languages_of, said
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.people import PERSON, Person
from tryeza.graph.rights import may, why_not
from tryeza.graph.rooms import Room
from tryeza.graph.scalars import Markdown, Url, described
from tryeza.graph.tree import Shape, fill_list, table_of, taken
from tryeza.kernel.actor import Side
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Told
from tryeza.organisations import models, queries, rules, terms
from tryeza.organisations.details import FIELDS_OF_ACTIVITY
from tryeza.organisations.models import OrganisationKind, Standing
from tryeza.organisations.rules import Act, OrganisationFacts

described(
    OrganisationKind,
    "What kind of organisation it is.",
    {
        OrganisationKind.NGO: "A registered non-governmental organisation.",
        OrganisationKind.NETWORK: "A network or platform of organisations.",
        OrganisationKind.MINISTRY: "A ministry.",
        OrganisationKind.GOVERNMENT_OFFICE: "An office of the government or of the prime minister.",
        OrganisationKind.AGENCY: "An agency, or another independent public body.",
        OrganisationKind.MUNICIPALITY: "A municipality.",
        OrganisationKind.LOCAL_COUNCIL: "A local council in which citizens take part.",
        OrganisationKind.DONOR: "A donor or an international organisation.",
        OrganisationKind.BUSINESS: "A business or an association of businesses.",
        OrganisationKind.ACADEMIA: "A university or a research institute.",
        OrganisationKind.MEDIA: "A medium or an association of journalists.",
    },
)
described(
    Side,
    "On which side of the table an organisation sits; it follows from its kind.",
    {
        Side.CIVIL_SOCIETY: "Civil society.",
        Side.INSTITUTION: "Public institutions.",
        Side.OTHER: "Neither: donors, business, academia, media.",
    },
)
described(
    Standing,
    "Whether a secretariat has verified that the organisation is what it says.",
    {
        Standing.REGISTERED: "Registered, and waiting to be verified; others do not see it yet.",
        Standing.VERIFIED: "Verified: its representatives speak for it.",
        Standing.REFUSED: "Not verified, for a reason that its people read.",
        Standing.SUSPENDED: "Verified once and suspended since: nobody speaks for it for now.",
    },
)

On = Annotated[date | None, strawberry.argument(description="As of this day; today if not said.")]


@strawberry.type(description="A field in which organisations are active, from a fixed list.")
class FieldOfActivity:
    """A field of activity."""

    key: str = strawberry.field(description="Its name for programs, `youth`; it never changes.")

    @strawberry.field(description="What it is called.")
    def name(self, info: Info, language: InLanguage = None) -> str:
        """The name in a language."""
        return FIELDS_OF_ACTIVITY.say(self.key, language or info.context.language)


@strawberry.type(description="A person who speaks for an organisation from one day to another.")
class Representative(Node):
    """A representative."""

    person: Person = strawberry.field(description="Who.")
    organisation: "Organisation" = strawberry.field(description="For which organisation.")
    function: str | None = strawberry.field(description="What they do there, if it was said.")
    is_lead: bool = strawberry.field(description="Whether they submit the organisation's position.")
    since: date = strawberry.field(description="The first day.")
    until: date | None = strawberry.field(description="The last day; null while there is none.")
    agreed_at: datetime | None = strawberry.field(
        description="When they agreed; null while they are asked, and do not speak for it."
    )
    withdrawn_at: datetime | None = strawberry.field(
        description=(
            "When it was declined, or taken back before its first day was over: no day of it"
            " counts; null otherwise."
        )
    )
    viewer_can_accept: bool = strawberry.field(
        description="Whether the viewer is asked, and may accept or decline."
    )
    viewer_can_change: bool = strawberry.field(
        description="Whether the viewer may change the function and the lead."
    )
    viewer_can_end: bool = strawberry.field(description="Whether the viewer may end the term.")


@strawberry.type(description="An organisation or institution that takes part.")
class Organisation(Node):
    """An organisation."""

    names: strawberry.Private[Mapping[str, str]]
    slug: str = strawberry.field(description="The organisation's name in web addresses.")
    kind: OrganisationKind = strawberry.field(description="What kind of organisation it is.")
    side: Side = strawberry.field(description="On which side of the table it sits.")
    short_name: str | None = strawberry.field(description="The usual abbreviation, if it has one.")
    fields_of_activity: list[FieldOfActivity] = strawberry.field(
        description="The fields in which it is active, at most 10.", metadata={"length": 10}
    )
    registration_number: str | None = strawberry.field(
        description="Its number in the public register, if it gave one."
    )
    role_mailbox: str | None = strawberry.field(
        description="The address that stays when its staff changes."
    )
    website: Url | None = strawberry.field(description="Its web site.")
    standing: Standing = strawberry.field(description="Whether it has been verified.")
    standing_reason: str | None = strawberry.field(
        description="Why it stands so; null where nothing was said, or it is not for the viewer."
    )
    standing_set_at: datetime | None = strawberry.field(
        description="When that was decided; null while it waits."
    )
    revision: int = strawberry.field(description="What an edit must name to be taken.")
    created_at: datetime = strawberry.field(description="When it was registered.")
    viewer_can_edit: bool = strawberry.field(
        description="Whether the viewer may edit what is said of it."
    )
    viewer_cannot_edit_reasons: list[str] = strawberry.field(
        description="Why the viewer may not edit it; empty when they may."
    )
    viewer_can_edit_identity: bool = strawberry.field(
        description="Whether the viewer may change its kind, names and registration number."
    )
    viewer_cannot_edit_identity_reasons: list[str] = strawberry.field(
        description="Why the viewer may not change these; empty when they may."
    )
    viewer_can_verify: bool = strawberry.field(description="Whether the viewer may verify it now.")
    viewer_can_refuse: bool = strawberry.field(description="Whether the viewer may refuse it now.")
    viewer_can_suspend: bool = strawberry.field(
        description="Whether the viewer may suspend it now."
    )
    viewer_can_restore: bool = strawberry.field(
        description="Whether the viewer may restore it now."
    )
    viewer_can_see_representatives: bool = strawberry.field(
        description="Whether the viewer sees who represents it."
    )
    viewer_can_add_representative: bool = strawberry.field(
        description="Whether the viewer may add representatives who have an account."
    )
    viewer_can_invite_representative: bool = strawberry.field(
        description="Whether the viewer may invite representatives by their address."
    )
    viewer_cannot_invite_representative_reasons: list[str] = strawberry.field(
        description="Why the viewer may not invite anybody; empty when they may."
    )
    viewer_can_record_consent: bool = strawberry.field(
        description="Whether the viewer may say that somebody has agreed on paper to represent it."
    )

    @strawberry.field(description="The organisation's name.")
    def name(self, info: Info, language: InLanguage = None) -> str:
        """The name in a language."""
        return said(self.names, info, language)

    @strawberry.field(description="The languages in which it has a name.")
    def available_languages(self) -> list[Language]:
        """The name's languages."""
        return languages_of(self.names)

    @strawberry.field(description="What it says of itself; null when it says nothing.")
    def about(self, info: Info, language: InLanguage = None) -> Markdown | None:
        """The text in a language."""
        text = said(self.__dict__["about"], info, language)
        return Markdown(source=text) if text else None

    @strawberry.field(
        description=(
            "Who represents it on a day, leads first, at most 50; empty where the viewer may not"
            " see them."
        ),
        metadata={"length": 50},
    )
    def representatives(self, on: On = None) -> list[Representative]:
        """The representatives, read ahead."""
        found: list[Representative] = taken(self, "representatives", on=on)
        return found

    @strawberry.field(
        description=(
            "Who is asked to represent it and has not answered yet, the oldest first, at most 50;"
            " seen by its leads and the secretariat, others see themselves only."
        ),
        metadata={"length": 50},
    )
    def asked_representatives(self) -> list[Representative]:
        """Whom it asks, read ahead."""
        found: list[Representative] = self.__dict__["asked_representatives"]
        return found


_ORGANISATION = table_of(models.Organisation)
_REPRESENTATIVE = table_of(models.Representative)
FACTS = ("id", "standing")


def facts_of(organisation: Any) -> OrganisationFacts:
    """What the rules need to know of an organisation that was read with `FACTS`."""
    return OrganisationFacts(organisation.uuid, organisation.standing)


def _refusal(act: Act, thing: Any, asking: Asking) -> Told | None:
    return rules.refusal(asking.actor, act, facts_of(thing))


def _viewer_can(act: Act) -> Made:
    return may(partial(_refusal, act), FACTS)


def _viewer_cannot(act: Act) -> Made:
    return why_not(partial(_refusal, act), FACTS)


def _standing_reason(thing: Any, asking: Asking) -> str | None:
    hidden = rules.refusal(asking.actor, Act.SEE_STANDING_REASON, facts_of(thing))
    return None if hidden else cast("str | None", thing.__dict__["standing_reason"])


def _fields_of_activity(thing: Any, _: Asking) -> list[FieldOfActivity]:
    return [FieldOfActivity(key=key) for key in thing.__dict__["fields_of_activity"]]


def _organisations(asking: Asking) -> Select[Any]:
    return select(_ORGANISATION).where(queries.visible_to(asking.actor))


def _representatives(asking: Asking) -> Select[Any]:
    """Beside each representative: whether they come after the leads."""
    follows = not_(_REPRESENTATIVE.c.is_lead).label("follows")
    return (
        select(_REPRESENTATIVE, follows)
        .join(_ORGANISATION, _ORGANISATION.c.id == _REPRESENTATIVE.c.organisation_id)
        .where(
            queries.visible_beside(asking.actor), queries.representatives_visible_to(asking.actor)
        )
    )


_MANDATE = ("term", "person_id", "agreed_at", "withdrawn_at", "organisation.standing")


def _stands(thing: Any, asking: Asking) -> bool:
    """Whether something can still be done with it: it was not taken back, its term is not over."""
    last = terms.last_day(thing.term)
    return thing.withdrawn_at is None and (last is None or last >= asking.today)


def _may_with(thing: Any, act: Act, asking: Asking) -> bool:
    facts = replace(facts_of(thing.organisation), mandate_of=thing.person_id)
    return rules.refusal(asking.actor, act, facts) is None


def _can_change(thing: Any, asking: Asking) -> bool:
    return _stands(thing, asking) and _may_with(thing, Act.CHANGE_REPRESENTATIVE, asking)


def _can_end(thing: Any, asking: Asking) -> bool:
    own = thing.person_id == asking.actor.person_id
    act = Act.RESIGN if own else Act.END_REPRESENTATIVE
    return thing.withdrawn_at is None and _may_with(thing, act, asking)


def _can_accept(thing: Any, asking: Asking) -> bool:
    asked = thing.agreed_at is None and _stands(thing, asking)
    return asked and _may_with(thing, Act.AGREE, asking)


ORGANISATION = Shape(
    Organisation,
    _ORGANISATION,
    rows=_organisations,
    needs={"name": ("names",), "available_languages": ("names",), "about": ("about",)},
    made={
        "fields_of_activity": Made(_fields_of_activity, ("fields_of_activity",)),
        "standing_reason": Made(_standing_reason, ("standing_reason", *FACTS)),
        "viewer_can_edit": _viewer_can(Act.EDIT),
        "viewer_cannot_edit_reasons": _viewer_cannot(Act.EDIT),
        "viewer_can_edit_identity": _viewer_can(Act.EDIT_IDENTITY),
        "viewer_cannot_edit_identity_reasons": _viewer_cannot(Act.EDIT_IDENTITY),
        "viewer_can_verify": _viewer_can(Act.VERIFY),
        "viewer_can_refuse": _viewer_can(Act.REFUSE),
        "viewer_can_suspend": _viewer_can(Act.SUSPEND),
        "viewer_can_restore": _viewer_can(Act.RESTORE),
        "viewer_can_see_representatives": _viewer_can(Act.SEE_REPRESENTATIVES),
        "viewer_can_add_representative": _viewer_can(Act.ADD_REPRESENTATIVE),
        "viewer_can_invite_representative": _viewer_can(Act.INVITE_REPRESENTATIVE),
        "viewer_cannot_invite_representative_reasons": _viewer_cannot(Act.INVITE_REPRESENTATIVE),
        "viewer_can_record_consent": _viewer_can(Act.RECORD_CONSENT),
    },
)
REPRESENTATIVE = Shape(
    Representative,
    _REPRESENTATIVE,
    rows=_representatives,
    ones={
        "person": One(PERSON, lambda own, one, _: one.c.id == own.c.person_id, ("person_id",)),
        "organisation": One(
            ORGANISATION,
            lambda own, one, _: one.c.id == own.c.organisation_id,
            ("organisation_id",),
        ),
    },
    made={
        "since": Made(lambda thing, _: terms.first_day(thing.term), ("term",)),
        "until": Made(lambda thing, _: terms.last_day(thing.term), ("term",)),
        "viewer_can_accept": Made(_can_accept, _MANDATE),
        "viewer_can_change": Made(_can_change, _MANDATE),
        "viewer_can_end": Made(_can_end, _MANDATE),
    },
)


async def _fill_representatives(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """The representatives of each organisation on a day, in one statement."""
    speaking = queries.speaking_on(call.arguments.get("on") or asking.today)
    rows = _of(asking, above).where(speaking)
    await fill_list(asking, REPRESENTATIVE, above, call, rows, "follows", "id")


async def _fill_asked(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """Whom each organisation asks, in one statement; not whose term would be over."""
    to_come = terms.from_day(models.Representative.term, asking.today)
    rows = _of(asking, above).where(queries.asked(), to_come)
    await fill_list(asking, REPRESENTATIVE, above, call, rows, "id")


def _of(asking: Asking, above: Sequence[Any]) -> Select[Any]:
    parent = _REPRESENTATIVE.c.organisation_id
    rows = _representatives(asking).add_columns(parent.label("parent"))
    return rows.where(parent.in_([one.uuid for one in above]))


ORGANISATION.many["representatives"] = _fill_representatives
ORGANISATION.many["asked_representatives"] = _fill_asked

ROOM = Room(nodes=(ORGANISATION, REPRESENTATIVE))
