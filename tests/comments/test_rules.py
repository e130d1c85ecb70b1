"""The rights table of comments, positions and answers: every column against every act."""

from dataclasses import replace

import pytest
from tests.cast import (
    AFTER,
    BEFORE,
    CAST,
    CONSULTATION,
    DURING,
    EDITORS,
    EVERYONE,
    FRESH,
    HAPI,
    NOBODY,
    PERSON,
    consultation,
)

from tryeza.comments.models import CommentState, Scope
from tryeza.comments.rules import (
    Act,
    CommentFacts,
    answerable,
    may_answer,
    may_decide,
    may_moderate,
    refusal,
    require,
)
from tryeza.documents.models import Audience
from tryeza.kernel.actor import Actor, Mandate, Side
from tryeza.kernel.errors import Closed, Forbidden, SignInNeeded

SIGNED_IN = EVERYONE - {"public"}
OF_HAPI = frozenset({"organisation", "organisation's lead"})
LEAD = frozenset({"organisation's lead"})
ABOUT_HAPI = CommentFacts(organisation_id=HAPI)  # somebody else said it, for the Hapi centre

MAY = {
    Act.ADD: SIGNED_IN,
    Act.ADD_FOR_ORGANISATION: OF_HAPI,
    Act.DISCUSS_INSIDE: OF_HAPI,
    Act.EDIT: NOBODY,
    Act.WITHDRAW: LEAD,
    Act.ENDORSE: OF_HAPI,
    Act.CAPTURE: EDITORS,
    Act.BRING_RETURN: LEAD,
    Act.MODERATE: EDITORS,
    Act.COLLATE: LEAD,
    Act.SUBMIT_POSITION: LEAD,
    Act.CONFIRM_PLACE: EDITORS,
    Act.RECOMMEND: EDITORS,
    Act.DECIDE: EDITORS,
    Act.SEE_ALL: EDITORS,
    Act.PUBLISH_ANSWERS: NOBODY,
}
RUNNING = (
    Act.CAPTURE,
    Act.MODERATE,
    Act.CONFIRM_PLACE,
    Act.RECOMMEND,
    Act.DECIDE,
    Act.PUBLISH_ANSWERS,
    Act.SEE_ALL,
)
AFTERWARDS = dict.fromkeys(Act, NOBODY) | dict.fromkeys(RUNNING, EDITORS)


def allowed(act: Act, facts: CommentFacts, **how: object) -> set[str]:
    now = how.get("now", DURING)
    on = how.get("on", consultation())
    return {
        name
        for name, actor in CAST.items()
        if refusal(actor, act, on, now, facts) is None  # type: ignore[arg-type]
    }


@pytest.mark.parametrize("act", Act)
def test_who_may_do_what_while_the_window_is_open(act: Act) -> None:
    assert allowed(act, ABOUT_HAPI) == MAY[act]


@pytest.mark.parametrize("act", Act)
def test_who_may_do_what_after_it_closed(act: Act) -> None:
    assert allowed(act, ABOUT_HAPI, now=AFTER) == AFTERWARDS[act]


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.SEE_ALL])
def test_nobody_does_anything_before_it_opens(act: Act) -> None:
    assert allowed(act, ABOUT_HAPI, now=BEFORE) == NOBODY


@pytest.mark.parametrize(
    ("audience", "asked"),
    [
        (Audience.PUBLIC, SIGNED_IN),
        (Audience.INSTITUTIONS, OF_HAPI | {"institution", "proposer", "member", "co-lead"}),
        (Audience.ORGANISATIONS, OF_HAPI | {"member", "co-lead"}),
        (Audience.GROUP, frozenset({"member", "co-lead"})),
    ],
)
def test_whose_comments_are_asked_for(audience: Audience, asked: frozenset[str]) -> None:
    assert allowed(Act.ADD, CommentFacts(), on=consultation(audience)) == asked


@pytest.mark.parametrize(
    "act",
    [
        Act.ADD_FOR_ORGANISATION,
        Act.DISCUSS_INSIDE,
        Act.ENDORSE,
        Act.COLLATE,
        Act.SUBMIT_POSITION,
    ],
)
def test_whoever_is_not_asked_does_not_speak_for_an_organisation_either(act: Act) -> None:
    among_the_group = consultation(Audience.GROUP)
    assert allowed(act, ABOUT_HAPI, on=among_the_group) == NOBODY
    lead = CAST["organisation's lead"]
    told = refusal(lead, act, among_the_group, DURING, ABOUT_HAPI)
    assert told is not None and told.code == "comments.not_asked"
    with pytest.raises(Forbidden):
        require(lead, act, among_the_group, AFTER, ABOUT_HAPI)
    with pytest.raises(Closed):
        require(lead, act, consultation(), AFTER, ABOUT_HAPI)


def test_only_the_author_edits_and_the_author_or_the_lead_withdraws() -> None:
    own = CommentFacts(author_id=PERSON)
    assert allowed(Act.EDIT, own) == allowed(Act.WITHDRAW, own) == SIGNED_IN
    somebody_elses = replace(ABOUT_HAPI, author_id=CONSULTATION)
    assert allowed(Act.EDIT, somebody_elses) == NOBODY
    assert allowed(Act.WITHDRAW, somebody_elses) == LEAD


@pytest.mark.parametrize("act", [Act.EDIT, Act.WITHDRAW])
def test_what_an_author_said_for_an_organisation_is_changed_only_while_they_speak_for_it(
    act: Act,
) -> None:
    own = replace(ABOUT_HAPI, author_id=PERSON)
    assert allowed(act, own) == OF_HAPI
    told = refusal(CAST["signed in"], act, consultation(), DURING, own)
    assert told is not None and told.code == "comments.no_longer_represents"
    with pytest.raises(Forbidden):
        require(CAST["signed in"], act, consultation(), DURING, own)


@pytest.mark.parametrize("act", [Act.EDIT, Act.WITHDRAW])
@pytest.mark.parametrize("suspended", [False, True])
def test_what_stands_in_an_organisations_name_is_not_changed_while_it_is_not_verified(
    act: Act, suspended: bool
) -> None:
    lead = Actor(PERSON, mandates=(Mandate(FRESH, Side.OTHER, False, True, suspended),))
    own = CommentFacts(PERSON, FRESH)
    told = refusal(lead, act, consultation(), DURING, own)
    why = "organisation_suspended" if suspended else "organisation_not_verified"
    assert told is not None and told.code == f"comments.{why}"
    inside = replace(own, scope=Scope.ORGANISATION)
    assert refusal(lead, act, consultation(), DURING, inside) is None


@pytest.mark.parametrize("state", [CommentState.WITHDRAWN, CommentState.HIDDEN])
@pytest.mark.parametrize("act", [Act.EDIT, Act.WITHDRAW, Act.ENDORSE])
def test_what_does_not_stand_is_left_alone(act: Act, state: CommentState) -> None:
    assert allowed(act, CommentFacts(PERSON, HAPI, state=state)) == NOBODY


@pytest.mark.parametrize("act", [Act.EDIT, Act.WITHDRAW])
def test_what_is_answered_does_not_change(act: Act) -> None:
    assert allowed(act, CommentFacts(PERSON, HAPI, is_answered=True)) == NOBODY


def test_an_organisation_that_collects_a_position_speaks_by_its_lead() -> None:
    collecting = replace(ABOUT_HAPI, has_position=True)
    assert allowed(Act.ADD_FOR_ORGANISATION, collecting) == LEAD
    assert allowed(Act.DISCUSS_INSIDE, collecting) == OF_HAPI


def test_a_submitted_position_is_not_touched() -> None:
    submitted = replace(ABOUT_HAPI, has_position=True, position_submitted=True)
    assert allowed(Act.COLLATE, submitted) == NOBODY
    assert allowed(Act.SUBMIT_POSITION, submitted) == NOBODY


@pytest.mark.parametrize("act", Act)
def test_nothing_is_added_for_an_organisation_once_its_position_is_submitted(act: Act) -> None:
    submitted = replace(ABOUT_HAPI, has_position=True, position_submitted=True)
    ended = {Act.ADD_FOR_ORGANISATION, Act.BRING_RETURN, Act.COLLATE, Act.SUBMIT_POSITION}
    assert allowed(act, submitted) == (NOBODY if act in ended else MAY[act])


@pytest.mark.parametrize("name", sorted(OF_HAPI))
def test_whoever_would_add_to_a_submitted_position_is_told_that_it_is(name: str) -> None:
    submitted = replace(ABOUT_HAPI, has_position=True, position_submitted=True)
    told = refusal(CAST[name], Act.ADD_FOR_ORGANISATION, consultation(), DURING, submitted)
    assert told is not None
    assert told.code == "comments.position_is_submitted"


def test_what_is_inside_an_organisation_is_discussed_by_its_own_people_verified_or_not() -> None:
    inside = CommentFacts(organisation_id=FRESH, scope=Scope.ORGANISATION)
    assert allowed(Act.DISCUSS_INSIDE, inside) == {"unverified organisation"}


@pytest.mark.parametrize(
    "act", [Act.ADD_FOR_ORGANISATION, Act.ENDORSE, Act.COLLATE, Act.SUBMIT_POSITION]
)
def test_nobody_speaks_in_public_for_an_organisation_that_is_not_verified(act: Act) -> None:
    about = CommentFacts(organisation_id=FRESH)
    assert allowed(act, about) == NOBODY
    lead = Actor(PERSON, mandates=(Mandate(FRESH, Side.INSTITUTION, False, True),))
    told = refusal(lead, act, consultation(), DURING, about)
    assert told is not None
    assert told.code == "comments.organisation_not_verified"
    suspended = Actor(PERSON, mandates=(Mandate(FRESH, Side.INSTITUTION, False, True, True),))
    told = refusal(suspended, act, consultation(), DURING, about)
    assert told is not None
    assert told.code == "comments.organisation_suspended"


def test_the_windows_own_refusal_is_told_as_closed() -> None:
    with pytest.raises(Closed):
        require(CAST["member"], Act.ADD, consultation(), AFTER)
    with pytest.raises(SignInNeeded):
        require(CAST["public"], Act.ADD, consultation(), AFTER)
    with pytest.raises(Forbidden):
        require(CAST["signed in"], Act.ADD, consultation(Audience.GROUP), AFTER)


def test_nobody_answers_their_own_or_their_organisations_comment() -> None:
    coordinator = Actor(PERSON, mandates=(Mandate(HAPI, Side.CIVIL_SOCIETY, True, False),))
    own, of_hapi, other = CommentFacts(PERSON), ABOUT_HAPI, CommentFacts(CONSULTATION, FRESH)
    assert may_answer(coordinator, [other]) is None
    for refused in ([own], [of_hapi], [other, of_hapi]):
        told = may_answer(coordinator, refused)
        assert told is not None
        assert told.code == "comments.answers_own_comment"


@pytest.mark.parametrize(
    ("comment", "code"),
    [
        (ABOUT_HAPI, None),
        (replace(ABOUT_HAPI, is_reply=True), "comments.not_to_be_answered"),
        (replace(ABOUT_HAPI, scope=Scope.ORGANISATION), "comments.not_to_be_answered"),
        (replace(ABOUT_HAPI, is_answered=True), "comments.answer_is_published"),
    ],
)
def test_what_is_there_to_be_answered(comment: CommentFacts, code: str | None) -> None:
    told = answerable(comment)
    assert (told.code if told else None) == code


def test_where_it_is_agreed_so_another_decides_than_recommended() -> None:
    coordinator = Actor(PERSON)
    told = may_decide(coordinator, PERSON, separately=True)
    assert told is not None and told.code == "comments.decided_by_another"
    assert may_decide(coordinator, FRESH, separately=True) is None
    assert may_decide(coordinator, PERSON, separately=False) is None


@pytest.mark.parametrize(
    ("state", "hides", "code"),
    [
        (CommentState.STANDING, True, None),
        (CommentState.STANDING, False, "comments.is_standing"),
        (CommentState.HIDDEN, True, "comments.is_hidden"),
        (CommentState.HIDDEN, False, None),
        (CommentState.WITHDRAWN, True, "comments.is_withdrawn"),
        (CommentState.WITHDRAWN, False, "comments.is_withdrawn"),
    ],
)
def test_what_can_be_hidden_and_shown_again(
    state: CommentState, hides: bool, code: str | None
) -> None:
    told = may_moderate(replace(ABOUT_HAPI, state=state), hides=hides)
    assert (told.code if told else None) == code
