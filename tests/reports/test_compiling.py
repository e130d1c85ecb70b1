"""What a report takes over from the records, and what it does not."""

from datetime import timedelta

from tests.world import World, an_open_consultation, the

from tryeza.comments import actions as comments
from tryeza.comments.models import CommentKind, Publicity
from tryeza.comments.saying import Said
from tryeza.consultations.models import Consultation
from tryeza.reports import actions
from tryeza.reports.figures import figures_of


async def test_who_is_not_named_is_counted_once_and_tied_to_nothing(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    hapi = await world.organisation("hapi")
    for name, publicity in (
        ("Besim", Publicity.NAMED),
        ("Besim", Publicity.ORGANISATION_ONLY),
        ("Besim", Publicity.NAMED),
        ("Drita", Publicity.ORGANISATION_ONLY),
        ("Jeta", Publicity.NOT_PUBLIC),
    ):
        async with world.acting(name) as work:
            await comments.add(
                work,
                consultation_id=consultation_id,
                said=Said(CommentKind.REMARK, "Afati është i shkurtër."),
                for_organisation_id=None if name == "Jeta" else hapi,
                publicity=publicity,
            )
    consultation: Consultation = await the(world, Consultation, consultation_id)
    assert consultation.closes_at is not None
    async with world.acting("Arta", now=consultation.closes_at + timedelta(days=1)) as work:
        report = await actions.prepare(work, consultation_id=consultation_id)
        content = await actions.content_of(work, report_id=report.id)
    first, unnamed, again, other = content.comments
    assert first.author == again.author != ""
    assert (first.author_name, again.author_name) == ("Besim Guri", "Besim Guri")
    for comment in (unnamed, other):
        assert (comment.author, comment.author_name, comment.organisation) == (
            "",
            "",
            first.organisation,
        )
    assert (content.people_not_shown, figures_of(content).participation.people) == (2, 3)
