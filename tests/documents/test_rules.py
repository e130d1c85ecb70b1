"""The rights table of documents: every column against every act, and what a status forbids."""

from uuid import UUID

import pytest
from tests.cast import CAST, DOCUMENT, EDITORS, EVERYONE, GROUP, OFFICE, PERSON, document

from tryeza.documents.models import Audience, DocumentStatus
from tryeza.documents.rules import (
    Act,
    DocumentFacts,
    audiences_of,
    includes,
    refusal,
    require,
)
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import Forbidden, SignInNeeded, Told

ENDERS = EDITORS - {"coordinator"}  # who may adopt or withdraw what others only edit
DRAFT = dict.fromkeys(Act, EDITORS) | {
    Act.CREATE: frozenset({"secretariat"}),  # of a group and an organisation: who has both
    Act.ADOPT: ENDERS,
    Act.WITHDRAW: ENDERS,
}
ENDED = dict.fromkeys(Act, frozenset[str]()) | {
    Act.SEE_PREPARED: EDITORS,
    Act.SHOW_VERSION: EDITORS,
    Act.ADD_LANGUAGE: EDITORS,
}
MAY = {
    DocumentStatus.CONCEPT: DRAFT,
    DocumentStatus.DRAFT: DRAFT,
    DocumentStatus.REVISED: DRAFT,
    DocumentStatus.ADOPTED: ENDED,
    DocumentStatus.WITHDRAWN: ENDED,
}


@pytest.mark.parametrize("status", DocumentStatus)
@pytest.mark.parametrize("act", Act)
def test_who_may_do_what(act: Act, status: DocumentStatus) -> None:
    allowed = {
        name for name, actor in CAST.items() if refusal(actor, act, document(status)) is None
    }
    assert allowed == MAY[status][act]


@pytest.mark.parametrize("act", Act)
def test_a_refusal_asks_the_public_to_sign_in_and_forbids_everybody_else(act: Act) -> None:
    for name in EVERYONE - DRAFT[act]:
        with pytest.raises(SignInNeeded if name == "public" else Forbidden):
            require(CAST[name], act, document())


def creators(group: UUID | None, proposing: UUID | None) -> set[str]:
    facts = DocumentFacts(None, group, proposing)
    return {name for name, actor in CAST.items() if refusal(actor, Act.CREATE, facts) is None}


def test_who_may_create_a_document_that_is_not_there_yet() -> None:
    assert creators(GROUP, None) == {"secretariat", "co-lead"}
    assert creators(None, OFFICE) == {"secretariat", "proposer"}
    assert creators(None, None) == creators(GROUP, OFFICE) == {"secretariat"}


def test_who_names_a_group_and_an_organisation_must_be_entitled_to_both() -> None:
    facts = DocumentFacts(None, GROUP, OFFICE)
    both = Actor(PERSON, mandates=CAST["proposer"].mandates, seats=CAST["co-lead"].seats)
    assert refusal(both, Act.CREATE, facts) is None
    assert refusal(CAST["proposer"], Act.CREATE, facts) == Told("documents.not_in_this_group")
    assert refusal(CAST["co-lead"], Act.CREATE, facts) == Told(
        "documents.not_for_this_organisation"
    )


def test_a_document_of_nobody_is_the_secretariats() -> None:
    facts = DocumentFacts(DOCUMENT, None, None)
    allowed = {name for name, actor in CAST.items() if refusal(actor, Act.EDIT, facts) is None}
    assert allowed == {"secretariat", "coordinator"}


def test_who_belongs_to_which_audience() -> None:
    belongs = {name: audiences_of(actor) for name, actor in CAST.items()}
    everybody = {Audience.PUBLIC}
    assert belongs["public"] == belongs["signed in"] == everybody
    assert belongs["unverified organisation"] == everybody
    assert belongs["institution"] == everybody | {Audience.INSTITUTIONS}
    assert belongs["organisation"] == everybody | {Audience.INSTITUTIONS, Audience.ORGANISATIONS}


@pytest.mark.parametrize("narrow", Audience)
@pytest.mark.parametrize("wide", Audience)
def test_each_audience_includes_those_before_it(wide: Audience, narrow: Audience) -> None:
    order = [Audience.GROUP, Audience.ORGANISATIONS, Audience.INSTITUTIONS, Audience.PUBLIC]
    assert includes(wide, narrow) is (order.index(wide) >= order.index(narrow))
