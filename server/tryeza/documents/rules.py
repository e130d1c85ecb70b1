"""Who may do what with a document and its versions, and when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from tryeza.documents.models import Audience, DocumentStatus
from tryeza.kernel.actor import Actor, Role, SeatRole, Side
from tryeza.kernel.errors import Forbidden, SignInNeeded, Told


class Part(StrEnum):
    """What a person is to one document, beside the roles that hold everywhere."""

    PROPOSER = "proposer"  # speaks for the verified organisation that proposes it


class Act(StrEnum):
    """What can be done with a document."""

    CREATE = "create"
    EDIT = "edit"
    PREPARE_VERSION = "prepare_version"
    ADD_LANGUAGE = "add_language"
    CONFIRM_LINEAGE = "confirm_lineage"
    PUBLISH_VERSION = "publish_version"
    DISCARD_VERSION = "discard_version"
    SHOW_VERSION = "show_version"  # to a wider audience than before
    ADOPT = "adopt"
    WITHDRAW = "withdraw"
    SEE_PREPARED = "see_prepared"


_EDITORS: frozenset[Role | Part] = frozenset(
    {Role.SECRETARIAT, Role.CO_LEAD, Role.COORDINATOR, Part.PROPOSER}
)

MAY: Mapping[Act, frozenset[Role | Part]] = {
    Act.CREATE: frozenset({Role.SECRETARIAT, Role.CO_LEAD, Part.PROPOSER}),
    Act.EDIT: _EDITORS,
    Act.PREPARE_VERSION: _EDITORS,
    Act.ADD_LANGUAGE: _EDITORS,
    Act.CONFIRM_LINEAGE: _EDITORS,
    Act.PUBLISH_VERSION: _EDITORS,
    Act.DISCARD_VERSION: _EDITORS,
    Act.SHOW_VERSION: _EDITORS,
    Act.ADOPT: frozenset({Role.SECRETARIAT, Role.CO_LEAD, Part.PROPOSER}),
    Act.WITHDRAW: frozenset({Role.SECRETARIAT, Role.CO_LEAD, Part.PROPOSER}),
    Act.SEE_PREPARED: _EDITORS,
}

_LIVE = frozenset({DocumentStatus.CONCEPT, DocumentStatus.DRAFT, DocumentStatus.REVISED})
# What a text that is adopted or withdrawn still allows.
_AFTER_THE_END = frozenset({Act.SEE_PREPARED, Act.SHOW_VERSION, Act.ADD_LANGUAGE})

_REACH = {audience: rank for rank, audience in enumerate(Audience)}


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What a rule needs to know of a document; `id` is None while it is created."""

    id: UUID | None
    group_id: UUID | None
    proposing_organisation_id: UUID | None
    status: DocumentStatus = DocumentStatus.CONCEPT


def roles(actor: Actor, document: DocumentFacts) -> frozenset[Role | Part]:
    """What the actor is to this document."""
    held: set[Role | Part] = {Role.PUBLIC}
    held.update(Role(s.role.value) for s in actor.seats if s.group_id == document.group_id)
    if actor.is_secretariat:
        held.add(Role.SECRETARIAT)
    if document.id is not None and document.id in actor.coordinates.values():
        held.add(Role.COORDINATOR)
    if _speaks_for_proposer(actor, document.proposing_organisation_id):
        held.add(Part.PROPOSER)
    return frozenset(held)


def refusal(actor: Actor, act: Act, document: DocumentFacts) -> Told | None:
    """Why the actor may not do this, or None when they may.

    A document is entered in the name of the group and of the organisation that it names, so its
    creator must be entitled to each of them: who proposes has no say over another group's drafts.
    """
    for part, told in _answered_for(act, document):
        if not roles(actor, part) & MAY[act]:
            return Told("kernel.sign_in_needed" if actor.is_public else told)
    if document.status not in _LIVE and act not in _AFTER_THE_END:
        return Told(f"documents.is_{document.status.value}")
    return None


def _answered_for(act: Act, document: DocumentFacts) -> Iterator[tuple[DocumentFacts, str]]:
    """What the actor must be entitled to, each with the words that tell that they are not."""
    group, proposing = document.group_id, document.proposing_organisation_id
    if act is not Act.CREATE or group is proposing is None:
        yield document, "documents.only_its_editors"
        return
    if group is not None:
        yield replace(document, proposing_organisation_id=None), "documents.not_in_this_group"
    if proposing is not None:
        yield replace(document, group_id=None), "documents.not_for_this_organisation"


def require(actor: Actor, act: Act, document: DocumentFacts) -> None:
    """Raise SignInNeeded or Forbidden when the actor may not do this."""
    reason = refusal(actor, act, document)
    if reason is None:
        return
    if actor.is_public:
        raise SignInNeeded
    raise Forbidden(act, (reason,))


def includes(wider: Audience, narrower: Audience) -> bool:
    """Whether everyone of `narrower` belongs to `wider`."""
    return _REACH[wider] >= _REACH[narrower]


def audiences_of(actor: Actor) -> frozenset[Audience]:
    """The audiences to which the actor belongs by what they represent, groups apart.

    A verified institution is asked after the organisations were; what is for institutions is
    for verified organisations too.
    """
    sides = actor.verified_sides()
    belongs = {Audience.PUBLIC}
    if sides:
        belongs.add(Audience.INSTITUTIONS)
    if sides & {Side.CIVIL_SOCIETY, Side.OTHER}:
        belongs.add(Audience.ORGANISATIONS)
    return frozenset(belongs)


def edits(actor: Actor) -> frozenset[UUID]:
    """The groups whose documents the actor edits as co-lead."""
    return actor.groups(SeatRole.CO_LEAD)


def _speaks_for_proposer(actor: Actor, organisation_id: UUID | None) -> bool:
    if organisation_id is None:
        return False
    mandate = actor.mandate_for(organisation_id)
    return mandate is not None and mandate.verified
