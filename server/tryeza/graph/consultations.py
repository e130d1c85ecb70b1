"""Consultations in the graph: what is asked of whom, by whom, within which window."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import strawberry

from tryeza.consultations import derivations, models, rules
from tryeza.consultations.models import ConsultationState
from tryeza.consultations.rules import Act, ConsultationFacts
from tryeza.documents.models import Audience
from tryeza.documents.rules import DocumentFacts
from tryeza.graph.consultation_rights import seen, viewer_can
from tryeza.graph.consultation_vocabulary import ConsultationKind, Phase
from tryeza.graph.context import Asking, Info
from tryeza.graph.coordinators import ConsultationCoordinator, fill_coordinators
from tryeza.graph.documents import DOCUMENT, VERSION, Document, Version
from tryeza.graph.extensions import Extension, fill_extensions
from tryeza.graph.languages import InLanguage, languages_of, said
from tryeza.graph.levels import Made, One
from tryeza.graph.nodes import Node
from tryeza.graph.opening_gaps import OpeningGap, fill_missing
from tryeza.graph.rooms import Room
from tryeza.graph.rule_packs import RULE_PACK, RulePack
from tryeza.graph.supporting import SupportingDocument, fill_supporting
from tryeza.graph.tree import Shape, table_of
from tryeza.graph.window_derivations import WindowDerivation, window_of
from tryeza.kernel.catalogue import Language


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


def _phase(thing: Any, asking: Asking) -> Phase:
    facts = ConsultationFacts(
        None,
        DocumentFacts(None, None, None),
        ConsultationState(thing.state),
        thing.opens_at,
        thing.closes_at,
    )
    return rules.phase(facts, asking.now)


def _derivation(thing: Any, _: Asking) -> WindowDerivation | None:
    stored = thing.__dict__["derivation"]
    return None if stored is None else window_of(derivations.read_back(stored))


CONSULTATION = Shape(
    Consultation,
    _CONSULTATION,
    rows=seen,
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
        "viewer_can_run": viewer_can(Act.SEE_PREPARED),
        "viewer_can_edit": viewer_can(Act.EDIT),
        "viewer_can_open": viewer_can(Act.OPEN),
        "viewer_can_extend": viewer_can(Act.EXTEND),
        "viewer_can_withdraw": viewer_can(Act.WITHDRAW),
        "viewer_can_appoint": viewer_can(Act.APPOINT),
        "viewer_can_add_supporting": viewer_can(Act.ADD_SUPPORTING),
        "viewer_can_remove_supporting": viewer_can(Act.REMOVE_SUPPORTING),
    },
    many={
        "extensions": fill_extensions,
        "supporting_documents": fill_supporting,
        "missing_to_open": fill_missing,
        "coordinators": fill_coordinators,
    },
)


ROOM = Room(nodes=(CONSULTATION,))
