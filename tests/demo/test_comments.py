"""What is said in the demonstration world, where it stands, and how it is answered."""

from collections import Counter

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from tests.demo.counting import consultations, counts
from tryeza.comments.anchors import AnchorState
from tryeza.comments.models import (
    Answer,
    AnsweredComment,
    Channel,
    Comment,
    CommentKind,
    CommentRevision,
    CommentState,
    Endorsement,
    KeptDraft,
    Moderation,
    OrganisationPosition,
    PlacedAnchor,
    Projection,
    Publicity,
    ReflectedParagraph,
    Scope,
)
from tryeza.comments.queries import waiting_for_answer
from tryeza.consultations.packs.shape import Outcome
from tryeza.documents.models import ParagraphVersion
from tryeza.organisations.models import Organisation
from tryeza.people.models import Person


async def test_comments_of_every_kind_and_way_stand_in_every_state(session: AsyncSession) -> None:
    assert set(await counts(session, Comment.kind)) == set(CommentKind)
    assert await counts(session, Comment.state) == {
        CommentState.STANDING: 151,
        CommentState.WITHDRAWN: 2,
        CommentState.HIDDEN: 1,
    }
    assert await counts(session, Comment.channel) == {
        Channel.WEB: 148,
        Channel.PAPER: 3,
        Channel.MEETING: 2,
        Channel.EMAIL: 1,
    }
    assert await counts(session, Comment.publicity) == {
        Publicity.NAMED: 149,
        Publicity.ORGANISATION_ONLY: 1,
        Publicity.NOT_PUBLIC: 4,
    }
    assert set(await counts(session, Comment.language)) == {"sq", "sr", "en"}
    assert set(await counts(session, Projection.state)) == set(AnchorState)


async def test_people_talk_in_threads_support_each_other_and_change_their_words(
    session: AsyncSession,
) -> None:
    tables = (Endorsement.comment_id, CommentRevision.comment_id, Moderation.id)
    made = [(await session.execute(select(func.count(key)))).scalar_one() for key in tables]
    replies = select(func.count(Comment.id)).where(Comment.parent_id.is_not(None))
    assert [*made, (await session.execute(replies)).scalar_one()] == [71, 5, 1, 20]


async def test_comments_stand_on_the_document_on_paragraphs_and_on_words(
    session: AsyncSession,
) -> None:
    placed = (
        select(Comment.id, PlacedAnchor.comment_id, PlacedAnchor.quote)
        .outerjoin(PlacedAnchor, PlacedAnchor.comment_id == Comment.id)
        .where(Comment.parent_id.is_(None))
    )
    on = Counter(
        "document" if row.comment_id is None else "words" if row.quote else "paragraph"
        for row in await session.execute(placed)
    )
    assert on == {"document": 10, "paragraph": 61, "words": 63}


async def test_one_position_was_submitted_and_two_are_being_collected(
    session: AsyncSession,
) -> None:
    closed, opened, _ = await consultations(session)
    rows = await session.execute(
        select(
            OrganisationPosition.consultation_id,
            OrganisationPosition.submitted_at.is_not(None),
            func.count(Comment.id),
        )
        .join(Comment, Comment.position_id == OrganisationPosition.id)
        .group_by(OrganisationPosition.consultation_id, OrganisationPosition.submitted_at)
    )
    assert {tuple(row) for row in rows} == {(closed.id, True, 4), (opened.id, False, 3)}
    inside = await counts(session, Comment.consultation_id, Comment.scope == Scope.ORGANISATION)
    assert inside == {closed.id: 6, opened.id: 11}


async def test_nothing_of_the_closed_one_is_half_answered(session: AsyncSession) -> None:
    closed, opened, _ = await consultations(session)
    assert (await session.scalars(waiting_for_answer(closed.id))).all() == []
    of_closed = Answer.consultation_id == closed.id
    answers = (await session.scalars(select(Answer).where(of_closed))).all()
    for answer in answers:
        assert answer.reason
        assert answer.decided_by_id not in (None, answer.recommended_by_id)
        assert answer.recommended_at < answer.decided_at < answer.published_at
    assert await counts(session, Answer.outcome, of_closed) == {
        Outcome.ACCEPTED: 39,
        Outcome.PARTIALLY_ACCEPTED: 11,
        Outcome.REJECTED: 9,
        Outcome.NOTED: 8,
        Outcome.OUT_OF_SCOPE: 2,
    }
    assert len((await session.scalars(waiting_for_answer(opened.id))).all()) > 20


async def test_of_the_open_one_answers_are_recommended_some_decided_none_published(
    session: AsyncSession,
) -> None:
    _, opened, _ = await consultations(session)
    of_open = Answer.consultation_id == opened.id
    answers = (await session.scalars(select(Answer).where(of_open))).all()
    assert Counter(answer.decided_at is not None for answer in answers) == {True: 2, False: 3}
    assert {answer.published_at for answer in answers} == {None}


async def test_what_came_too_late_is_kept_for_its_author_alone(session: AsyncSession) -> None:
    closed, _, _ = await consultations(session)
    (draft,) = await session.scalars(select(KeptDraft))
    author = await session.get_one(Person, draft.person_id)
    assert (author.name, draft.consultation_id) == ("Jeta Lumi", closed.id)
    assert closed.closes_at is not None
    assert closed.closes_at < draft.kept_at


async def test_a_lead_who_may_sign_in_finds_what_colleagues_said_inside(
    session: AsyncSession,
) -> None:
    _, opened, _ = await consultations(session)
    inside = (
        select(Person.name, Comment.position_id.is_not(None))
        .join(Comment, Comment.author_id == Person.id)
        .join(Organisation, Organisation.id == Comment.organisation_id)
        .where(Comment.consultation_id == opened.id, Comment.scope == Scope.ORGANISATION)
        .where(Organisation.role_mailbox == "zyra@hapi.example")
    )
    assert Counter(tuple(row) for row in await session.execute(inside)) == {
        ("Drita Vera", False): 2,
        ("Valon Rrënja", False): 2,
        ("Besim Guri", False): 1,
        ("Besim Guri", True): 1,
    }


async def test_whatever_was_accepted_leads_to_the_paragraphs_that_changed(
    session: AsyncSession,
) -> None:
    reflected = select(ReflectedParagraph.answer_id, ParagraphVersion.version_id).join(
        ParagraphVersion, ParagraphVersion.id == ReflectedParagraph.paragraph_version_id
    )
    _, opened, _ = await consultations(session)
    rows = (await session.execute(reflected)).all()
    assert {row.version_id for row in rows} == {opened.version_id}
    taken = select(Answer.id).where(
        Answer.published_at.is_not(None),
        Answer.outcome.in_([Outcome.ACCEPTED, Outcome.PARTIALLY_ACCEPTED]),
    )
    assert {row.answer_id for row in rows} == set(await session.scalars(taken))


async def test_everybody_is_answered_in_the_language_they_wrote_in(session: AsyncSession) -> None:
    both = (
        select(Comment.language, Answer.language)
        .join(AnsweredComment, AnsweredComment.comment_id == Comment.id)
        .join(Answer, Answer.id == AnsweredComment.answer_id)
    )
    rows = (await session.execute(both)).all()
    assert Counter(said for said, _ in rows) == {"sq": 78, "sr": 12, "en": 8}
    assert all(said == answered for said, answered in rows)


async def test_one_answer_answers_many_comments(session: AsyncSession) -> None:
    sizes = select(func.count(AnsweredComment.comment_id)).group_by(AnsweredComment.answer_id)
    assert max(await session.scalars(sizes)) == 5


async def test_every_comment_was_carried_to_the_revision_and_few_places_are_unsure(
    session: AsyncSession,
) -> None:
    closed, _, _ = await consultations(session)
    anchored = select(func.count(PlacedAnchor.comment_id)).join(
        Comment, Comment.id == PlacedAnchor.comment_id
    )
    of_closed = anchored.where(Comment.consultation_id == closed.id)
    carried = await counts(session, Projection.is_sure)
    assert carried.total() == (await session.execute(of_closed)).scalar_one()
    confirmed = select(func.count(Projection.id)).where(Projection.confirmed_at.is_not(None))
    assert (await session.execute(confirmed)).scalar_one() == 15
    assert carried[False] < 5
