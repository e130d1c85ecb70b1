"""Receipts: for whoever submitted, in the words that were submitted, under the journal's seal."""

import io
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import httpx
import pypdf
import pytest

from tests.asking import ask, encode_id
from tests.http.downloading import app, client, signed_in
from tests.world import NOON, World, a_first_version, an_open_consultation, the
from tryeza.comments import actions, positions
from tryeza.comments.models import Comment, CommentKind, Scope
from tryeza.comments.placing import Place
from tryeza.comments.saying import Said, digest_of
from tryeza.consultations import actions as consultations
from tryeza.consultations.models import Consultation

__all__ = ["app", "client"]

WORDS = "dhjetë ditë pune"
SAID = Said(CommentKind.SUGGESTION, "Afati është i shkurtër.", "pesëmbëdhjetë ditë pune")
PATHS = """
query Paths($position: ID!, $comment: ID!) {
  position: node(id: $position) { ... on OrganisationPosition { receiptPath(language: ENGLISH) } }
  comment: node(id: $comment) { ... on Comment { receiptPath } }
}
"""


@dataclass(frozen=True, slots=True)
class Collected:
    """Hapi's position: its id, its one comment, and the internal one that it was copied from."""

    position: UUID
    comment: UUID
    inside: UUID
    consultation: UUID

    @property
    def path(self) -> str:
        """Where its receipt is."""
        return f"/downloads/receipts/positions/{self.position}.pdf"


async def hapis_position(world: World, *, submitted: bool) -> Collected:
    consultation_id = await an_open_consultation(world)
    version = await a_first_version(world)
    paragraph = version.saying(WORDS)
    start = paragraph.text.index(WORDS)
    hapi = await world.organisation("hapi")
    async with world.acting("Drita") as work:
        inside = await actions.add(
            work,
            consultation_id=consultation_id,
            said=SAID,
            place=Place(paragraph.id, start, start + len(WORDS), WORDS),
            for_organisation_id=hapi,
            scope=Scope.ORGANISATION,
        )
    async with world.acting("Besim") as work:
        position = await positions.open_position(
            work, consultation_id=consultation_id, organisation_id=hapi
        )
        copy = await positions.copy_into_position(work, comment_id=inside.id)
    made = Collected(position.id, copy.id, inside.id, consultation_id)
    if submitted:
        async with world.acting("Besim") as work:
            await positions.submit_position(work, position_id=position.id)
    return made


async def paths(world: World, name: str, of: Collected) -> tuple[str | None, str | None]:
    reply = await ask(
        world,
        name,
        PATHS,
        position=encode_id("OrganisationPosition", of.position),
        comment=encode_id("Comment", of.comment),
    )
    position, comment = reply.data["position"], reply.data["comment"]
    return (position or {}).get("receiptPath"), (comment or {}).get("receiptPath")


def told(answer: httpx.Response) -> str:
    assert answer.status_code == 200, answer.text
    pages = pypdf.PdfReader(io.BytesIO(answer.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\u200b", "").split())


async def test_a_position_says_who_submitted_what_for_whom_until_when_and_its_seal(
    world: World, client: httpx.AsyncClient
) -> None:
    made = await hapis_position(world, submitted=True)
    await signed_in(world, client, "Drita")
    receipt = told(await client.get(made.path))
    submitted: Comment = await the(world, Comment, made.comment)
    (event,) = [
        e
        for e in await world.events(f"consultation:{made.consultation}")
        if e.kind == "comments.position_submitted"
    ]
    consultation: Consultation = await the(world, Consultation, made.consultation)
    assert consultation.closes_on is not None
    for words in (
        "Hapi Centre",
        "Submitted by Besim Guri",
        "Received 02.03.2026 12:00 Europe/Belgrade",
        f"Deadline {consultation.closes_on:%d.%m.%Y} 23:59 Europe/Belgrade",
        f"Comment no. {submitted.number}",
        "Neni 2 Afati për aplikim › 1.",
        WORDS,
        "Afati është i shkurtër.",
        "pesëmbëdhjetë ditë pune",
        "With the author's name",
        f"Event no. {event.position}",
        event.hash.hex(),
        digest_of(SAID.kind, SAID.text, SAID.proposed_wording),
    ):
        assert words in receipt, words


async def test_the_journal_keeps_the_fingerprint_of_each_submitted_comment(world: World) -> None:
    made = await hapis_position(world, submitted=True)
    events = await world.events(f"consultation:{made.consultation}")
    assert [e.facts for e in events if e.kind == "comments.position_submitted"] == [
        {
            "comments": [str(made.comment)],
            "words": [digest_of(SAID.kind, SAID.text, SAID.proposed_wording)],
        }
    ]


async def test_a_receipt_made_again_is_the_same_whatever_happened_since(
    world: World, client: httpx.AsyncClient
) -> None:
    made = await hapis_position(world, submitted=True)
    await signed_in(world, client, "Besim")
    first = await client.get(made.path)
    later = NOON + timedelta(hours=1)
    async with world.acting("Besim", now=later) as work:
        again = Said(CommentKind.REMARK, "E menduam sërish.")
        await actions.edit(work, comment_id=made.comment, revision=1, said=again)
    consultation: Consultation = await the(world, Consultation, made.consultation)
    assert consultation.closes_on is not None
    async with world.acting("Arta", now=later) as work:
        await consultations.extend(
            work,
            consultation_id=made.consultation,
            closes_on=consultation.closes_on + timedelta(days=7),
            reason="Punëtoria u shty.",
        )
    assert (await client.get(made.path)).content == first.content


async def test_a_comments_receipt_shows_the_words_that_were_taken_last(
    world: World, client: httpx.AsyncClient
) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.acting("Jeta") as work:
        comment = await actions.add(work, consultation_id=consultation_id, said=SAID)
    again = Said(CommentKind.REMARK, "E mendova sërish.")
    async with world.acting("Jeta", now=NOON + timedelta(hours=1)) as work:
        await actions.edit(work, comment_id=comment.id, revision=1, said=again)
    await signed_in(world, client, "Jeta")
    receipt = told(await client.get(f"/downloads/receipts/comments/{comment.id}.pdf"))
    last = (await world.events(f"consultation:{consultation_id}"))[-1]
    assert "E mendova sërish." in receipt
    assert SAID.text not in receipt
    assert "Received 02.03.2026 12:00 Europe/Belgrade Edited 02.03.2026 13:00" in receipt
    assert (last.kind, last.hash.hex() in receipt) == ("comments.comment_edited", True)
    assert "The whole document" in receipt


@pytest.mark.parametrize("name", ["nobody", "Jeta", "Goran", "Arta", "Ilir"])
async def test_others_neither_learn_of_a_receipt_nor_have_it(
    world: World, client: httpx.AsyncClient, name: str
) -> None:
    made = await hapis_position(world, submitted=True)
    assert await paths(world, name, made) == (None, None)
    if name != "nobody":
        await signed_in(world, client, name)
    assert (await client.get(made.path)).status_code == 404
    assert (await client.get(f"/downloads/receipts/comments/{made.comment}.pdf")).status_code == 404


async def test_a_colleague_has_the_positions_receipt_and_the_author_both(world: World) -> None:
    made = await hapis_position(world, submitted=True)
    assert await paths(world, "Drita", made) == (f"{made.path}?language=en", None)
    assert await paths(world, "Besim", made) == (
        f"{made.path}?language=en",
        f"/downloads/receipts/comments/{made.comment}.pdf",
    )


async def test_what_is_still_collected_has_no_receipt(
    world: World, client: httpx.AsyncClient
) -> None:
    made = await hapis_position(world, submitted=False)
    assert await paths(world, "Besim", made) == (None, None)
    await signed_in(world, client, "Besim")
    for path in (
        made.path,
        f"/downloads/receipts/comments/{made.comment}.pdf",
        f"/downloads/receipts/comments/{made.inside}.pdf",
    ):
        assert (await client.get(path)).status_code == 404


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sq", "Vërtetim i pranimit të qëndrimit"),
        ("sr", "Potvrda o prijemu stava"),
        ("sr-Cyrl", "Потврда о пријему става"),
        ("en", "Receipt for a position"),
    ],
)
async def test_a_receipt_is_a_tagged_file_in_each_language(
    world: World, client: httpx.AsyncClient, language: str, words: str
) -> None:
    made = await hapis_position(world, submitted=True)
    await signed_in(world, client, "Besim")
    answer = await client.get(f"{made.path}?language={language}")
    file = pypdf.PdfReader(io.BytesIO(answer.content))
    assert bool(file.root_object["/MarkInfo"]["/Marked"])
    assert file.root_object["/Lang"].split("-")[0] == language.split("-")[0]
    assert file.metadata is not None
    assert str(file.metadata.title).startswith(words)
    assert f"-{language}.pdf" in answer.headers["content-disposition"]
    assert "SHA-256" in told(answer)
