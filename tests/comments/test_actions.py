"""What people do with comments, on a real database."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from tests.hearing import all_heard
from tests.world import NOON, World, a_first_version, a_revised_version, an_open_consultation, the

from tryeza.comments import actions, answering, positions, settling
from tryeza.comments.actions import Source
from tryeza.comments.anchors import AnchorState
from tryeza.comments.jobs import HANDLERS, READER, on_event
from tryeza.comments.models import (
    Channel,
    Comment,
    CommentKind,
    CommentRevision,
    CommentState,
    PlacedAnchor,
    Projection,
    Scope,
)
from tryeza.comments.placing import Place
from tryeza.comments.saying import Said
from tryeza.comments.verdicts import Verdict
from tryeza.consultations.models import Consultation
from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.errors import Closed, Conflict, Forbidden, Invalid, NotFound, SignInNeeded
from tryeza.kernel.jobs import run_due

REMARK = Said(CommentKind.REMARK, "Dhjetë ditë pune janë pak.")


async def remark(world: World, name: str = "Besim", **how: Any) -> Comment:
    consultation_id = await an_open_consultation(world)
    async with world.acting(name) as work:
        return await actions.add(work, consultation_id=consultation_id, said=REMARK, **how)


async def on_words(world: World, words: str, name: str = "Besim") -> Comment:
    version = await a_first_version(world)
    paragraph = version.saying(words)
    start = paragraph.text.index(words)
    return await remark(world, name, place=Place(paragraph.id, start, start + len(words), words))


async def test_a_comment_on_chosen_words_keeps_quote_context_label_and_path(world: World) -> None:
    comment = await on_words(world, "dhjetë ditë pune")
    anchor: PlacedAnchor = await the(world, PlacedAnchor, comment.id)
    assert anchor.quote == "dhjetë ditë pune"
    assert anchor.prefix == "Afati për aplikim është "
    assert anchor.suffix == " nga dita e publikimit të thirrje"[:32]
    assert anchor.label == "1."
    assert anchor.path[-1] == "Neni 2 Afati për aplikim"


async def test_words_whose_offsets_are_off_are_found_by_their_quote(world: World) -> None:
    version = await a_first_version(world)
    paragraph = version.saying("dhjetë ditë pune")
    comment = await remark(world, place=Place(paragraph.id, 3, 19, "dhjetë ditë pune"))
    anchor: PlacedAnchor = await the(world, PlacedAnchor, comment.id)
    assert anchor.start == paragraph.text.index("dhjetë ditë pune")


async def test_words_that_do_not_stand_there_are_refused(world: World) -> None:
    version = await a_first_version(world)
    consultation_id = await an_open_consultation(world)
    place = Place(version.saying("dhjetë ditë pune").id, 0, 9, "njëzet ditë")
    async with world.refusing("Besim", Invalid) as refused:
        await actions.add(refused.work, consultation_id=consultation_id, said=REMARK, place=place)


async def test_receipt_numbers_rise(world: World) -> None:
    first, second = await remark(world), await remark(world, "Goran")
    assert first.number < second.number


async def test_the_last_moment_of_the_window_still_counts_and_the_next_does_not(
    world: World,
) -> None:
    consultation_id = await an_open_consultation(world)
    consultation: Consultation = await the(world, Consultation, consultation_id)
    closes = consultation.closes_at
    assert closes is not None
    async with world.acting("Jeta", now=closes) as work:
        await actions.add(work, consultation_id=consultation_id, said=REMARK)
    async with world.refusing("Jeta", Closed, now=closes + timedelta(milliseconds=1)) as refused:
        await actions.add(refused.work, consultation_id=consultation_id, said=REMARK)
    assert refused.code == "consultations.window_closed"


async def test_nobody_comments_without_signing_in(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.refusing("nobody", SignInNeeded) as refused:
        await actions.add(refused.work, consultation_id=consultation_id, said=REMARK)


async def test_nobody_speaks_for_an_organisation_they_do_not_represent(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    hapi = await world.organisation("hapi")
    async with world.refusing("Goran", Forbidden) as refused:
        await actions.add(
            refused.work, consultation_id=consultation_id, said=REMARK, for_organisation_id=hapi
        )


async def test_an_edit_keeps_what_was_said_before(world: World) -> None:
    comment = await remark(world)
    async with world.acting("Besim") as work:
        edited = await actions.edit(
            work,
            comment_id=comment.id,
            revision=1,
            said=Said(CommentKind.QUESTION, "Pse vetëm dhjetë ditë?"),
        )
    before: CommentRevision = await the(world, CommentRevision, (comment.id, 1))
    assert (edited.revision, edited.kind) == (2, CommentKind.QUESTION)
    assert before.text == REMARK.text


async def test_the_second_of_two_who_edit_is_told_and_changes_nothing(world: World) -> None:
    comment = await remark(world)
    other = Said(CommentKind.REMARK, "Njëzet ditë janë mjaft.")
    async with world.acting("Besim") as work:
        await actions.edit(work, comment_id=comment.id, revision=1, said=other)
    async with world.refusing("Besim", Conflict) as refused:
        await actions.edit(refused.work, comment_id=comment.id, revision=1, said=REMARK)


@pytest.mark.parametrize("tag", ["", "shqip", "xx-" + "y" * 50, "sq'; --", "sq_AL"])
async def test_a_comment_says_in_which_language_it_is_by_a_tag(world: World, tag: str) -> None:
    consultation_id = await an_open_consultation(world)
    said = Said(CommentKind.REMARK, "Pak.", language=tag)
    async with world.refusing("Besim", Invalid) as refused:
        await actions.add(refused.work, consultation_id=consultation_id, said=said)


async def test_tags_of_languages_are_kept_in_their_usual_capitals(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    said = Said(CommentKind.REMARK, "Malo.", language="SR-latn")
    async with world.acting("Besim") as work:
        comment = await actions.add(work, consultation_id=consultation_id, said=said)
    assert comment.language == "sr-Latn"


async def test_a_withdrawn_comment_is_gone_for_others_and_stays_for_its_author(
    world: World,
) -> None:
    comment = await remark(world)
    async with world.acting("Besim") as work:
        withdrawn = await actions.withdraw(work, comment_id=comment.id)
    assert withdrawn.state is CommentState.WITHDRAWN
    async with world.refusing("Goran", NotFound) as refused:
        await actions.withdraw(refused.work, comment_id=comment.id)


async def test_what_is_said_inside_an_organisation_stays_there(world: World) -> None:
    hapi = await world.organisation("hapi")
    inside = await remark(world, "Drita", for_organisation_id=hapi, scope=Scope.ORGANISATION)
    for outsider in ("Goran", "Arta", "Ilir"):
        async with world.refusing(outsider, NotFound) as refused:
            await actions.hide(refused.work, comment_id=inside.id, reason="x")


async def test_a_lead_collates_and_submits_one_position(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    hapi = await world.organisation("hapi")
    inside = await remark(world, "Drita", for_organisation_id=hapi, scope=Scope.ORGANISATION)
    async with world.acting("Besim") as work:
        position = await positions.open_position(
            work, consultation_id=consultation_id, organisation_id=hapi
        )
        copy = await positions.copy_into_position(work, comment_id=inside.id)
    async with world.refusing("Drita", Forbidden) as refused:
        await actions.add(
            refused.work, consultation_id=consultation_id, said=REMARK, for_organisation_id=hapi
        )
    assert refused.error is not None
    async with world.acting("Besim") as work:
        await positions.submit_position(work, position_id=position.id)
    submitted: Comment = await the(world, Comment, copy.id)
    original: Comment = await the(world, Comment, inside.id)
    assert (submitted.scope, submitted.copied_from_id) == (Scope.CONSULTATION, inside.id)
    assert original.scope is Scope.ORGANISATION
    async with world.refusing("Besim", Invalid) as again:
        await positions.submit_position(again.work, position_id=position.id)


async def test_nothing_is_added_in_public_after_the_position_and_colleagues_still_talk(
    world: World,
) -> None:
    consultation_id = await an_open_consultation(world)
    hapi = await world.organisation("hapi")
    async with world.acting("Besim") as work:
        position = await positions.open_position(
            work, consultation_id=consultation_id, organisation_id=hapi
        )
        await positions.write_into_position(work, position_id=position.id, said=REMARK)
        await positions.submit_position(work, position_id=position.id)
    for name in ("Besim", "Drita"):
        async with world.refusing(name, Forbidden) as refused:
            await actions.add(
                refused.work, consultation_id=consultation_id, said=REMARK, for_organisation_id=hapi
            )
        assert [reason.code for reason in refused.error.reasons] == [
            "comments.position_is_submitted"
        ]
    inside = await remark(world, "Drita", for_organisation_id=hapi, scope=Scope.ORGANISATION)
    assert inside.scope is Scope.ORGANISATION
    assert (await remark(world, "Besim")).organisation_id is None


async def test_a_comment_on_paper_is_captured_for_its_speaker(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    source = Source(Channel.PAPER, NOON, speaker_name="Një qytetar")
    async with world.acting("Arta") as work:
        captured = await actions.capture(
            work, consultation_id=consultation_id, said=REMARK, source=source
        )
    assert (captured.speaker_name, captured.author_id) == ("Një qytetar", None)
    assert captured.transcribed_by_id == await world.person("Arta")


async def test_a_comment_received_before_the_window_is_not_captured(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    source = Source(Channel.EMAIL, NOON - timedelta(days=1), speaker_name="Një qytetar")
    async with world.refusing("Arta", Invalid) as refused:
        await actions.capture(
            refused.work, consultation_id=consultation_id, said=REMARK, source=source
        )


async def carried(world: World, comment: Comment) -> Projection:
    version = await a_revised_version(world)
    found = select(Projection).where(
        Projection.comment_id == comment.id, Projection.version_id == version.id
    )
    await all_heard(world.database, {READER: on_event})
    await run_due(world.database, HANDLERS, now=NOON)
    async with world.database() as session:
        return (await session.scalars(found)).one()


async def test_a_comment_on_words_that_stayed_is_exact_under_the_new_number(world: World) -> None:
    comment = await on_words(world, "nga dita e publikimit të thirrjes")
    projection = await carried(world, comment)
    version = await a_revised_version(world)
    heir = version.saying("pesëmbëdhjetë ditë pune")
    assert projection.state in (AnchorState.EXACT, AnchorState.MOVED)
    assert projection.paragraph_version_id == heir.id
    assert heir.text[projection.start : projection.end] == "nga dita e publikimit të thirrjes"


async def test_a_comment_on_words_that_were_changed_is_altered(world: World) -> None:
    comment = await on_words(world, "është dhjetë ditë pune nga")
    projection = await carried(world, comment)
    version = await a_revised_version(world)
    heir = version.saying("pesëmbëdhjetë ditë pune")
    assert projection.state is AnchorState.ALTERED
    assert projection.paragraph_version_id == heir.id


async def test_a_coordinator_says_where_a_comment_belongs(world: World) -> None:
    comment = await on_words(world, "dhjetë ditë pune")
    projection = await carried(world, comment)
    version = await a_revised_version(world)
    heir = version.saying("pesëmbëdhjetë ditë pune")
    start = heir.text.index("pesëmbëdhjetë")
    async with world.acting("Arta") as work:
        settled = await settling.reanchor(
            work,
            comment_id=comment.id,
            version_id=version.id,
            place=Place(heir.id, start, start + 13, "pesëmbëdhjetë"),
        )
    assert settled.id == projection.id
    assert (settled.is_sure, settled.confirmed_by_id) == (True, await world.person("Arta"))


async def test_one_answer_for_many_and_published_together(world: World) -> None:
    first, second = await remark(world), await remark(world, "Goran")
    consultation: Consultation = await the(world, Consultation, first.consultation_id)
    assert consultation.closes_at is not None
    after = consultation.closes_at + timedelta(days=1)
    verdict = Verdict(Outcome.PARTIALLY_ACCEPTED, "Afati u zgjat në pesëmbëdhjetë ditë.")
    async with world.acting("Arta", now=after) as work:
        answer = await answering.recommend(
            work,
            consultation_id=consultation.id,
            comment_ids=[first.id, second.id],
            verdict=verdict,
        )
        published = await answering.publish(work, consultation_id=consultation.id)
    assert [one.id for one in published] == [answer.id]


async def test_answers_are_not_published_while_one_comment_has_none(world: World) -> None:
    first, _ = await remark(world), await remark(world, "Goran")
    consultation: Consultation = await the(world, Consultation, first.consultation_id)
    assert consultation.closes_at is not None
    after = consultation.closes_at + timedelta(days=1)
    async with world.acting("Arta", now=after) as work:
        await answering.recommend(
            work,
            consultation_id=consultation.id,
            comment_ids=[first.id],
            verdict=Verdict(Outcome.ACCEPTED),
        )
    async with world.refusing("Arta", Invalid, now=after) as refused:
        await answering.publish(refused.work, consultation_id=consultation.id)


@pytest.mark.parametrize("outcome", [Outcome.PARTIALLY_ACCEPTED, Outcome.REJECTED])
async def test_the_rule_pack_asks_for_a_reason(world: World, outcome: Outcome) -> None:
    comment = await remark(world)
    async with world.refusing("Arta", Invalid) as refused:
        await answering.recommend(
            refused.work,
            consultation_id=comment.consultation_id,
            comment_ids=[comment.id],
            verdict=Verdict(outcome, "  "),
        )


async def test_nobody_answers_their_own_organisations_comment(world: World) -> None:
    office = await world.organisation("office")
    comment = await remark(world, "Arta", for_organisation_id=office)
    async with world.refusing("Arta", Forbidden) as refused:
        await answering.recommend(
            refused.work,
            consultation_id=comment.consultation_id,
            comment_ids=[comment.id],
            verdict=Verdict(Outcome.ACCEPTED),
        )
