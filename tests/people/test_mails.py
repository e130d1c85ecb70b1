"""Every mail reads in every language, escapes what people typed, and travels by SMTP."""

import asyncio
import email
from datetime import timedelta
from email.message import EmailMessage
from email.policy import default

import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.people.conftest import NOW, URL, Table
from tryeza.kernel import jobs, mail
from tryeza.kernel.catalogue import Language, load_catalogue
from tryeza.people import mails
from tryeza.people.asking import Asked, ask
from tryeza.people.jobs import handlers
from tryeza.people.models import LinkPurpose

WITH_LINK = [purpose.value for purpose in LinkPurpose] + ["invitation_signed"]
NOTICES = [
    "already_registered",
    "address_in_use",
    "address_changed",
    "password_changed",
    "client_cut_off",
    "left_open",
    "endorsement_ended",
    "asked_to_represent",
    "mandate_accepted",
    "mandate_declined",
]
FACTS = {"inviter": "Arta <b>K.</b> {x}", "client": "Zotero & co.", "what": "A & B."} | {
    "organisation": "Ura & Ura",
    "number": "118",
    "who": "Drita <Vera>",
    "consultation": "Udhëzimi <1>",
}
ADDRESS = f"{URL}/auth/link#secret"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", WITH_LINK)
def test_a_mail_with_a_link_is_whole_in_every_language(key: str, language: Language) -> None:
    valid_for = timedelta(days=14)
    letter = mails.write(key, language, FACTS, name="Vesa", address=ADDRESS, valid_for=valid_for)
    assert (letter.text.count(ADDRESS), letter.html.count(ADDRESS)) == (1, 1)
    assert "14" in letter.text
    assert f'<html lang="{language.value}">' in letter.html
    assert "<b>" not in letter.html
    assert "\n" not in letter.subject


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", NOTICES)
def test_a_notice_is_whole_in_every_language(key: str, language: Language) -> None:
    letter = mails.write(key, language, FACTS, name="Vesa <i>")
    assert "Vesa <i>" in letter.text
    assert "Vesa &lt;i&gt;" in letter.html
    assert "http" not in letter.text


def test_no_word_of_a_mail_is_unused() -> None:
    catalogue = load_catalogue("tryeza.people.mails", "words.yaml")
    parts = {f"{key}_{part}" for key in WITH_LINK for part in ("subject", "text", "button")}
    parts |= {f"{key}_{part}" for key in NOTICES for part in ("subject", "text")}
    parts |= {"greeting", "greeting_unnamed", "closing"}
    parts |= {"valid_minutes", "valid_hours", "valid_days"}
    assert set(catalogue.words) == parts


@pytest.mark.parametrize(
    ("life", "said"),
    [
        (timedelta(minutes=15), "Veza važi 15 minuta i samo jednom."),
        (timedelta(hours=1), "Veza važi 1 sat i samo jednom."),
        (timedelta(days=1), "Veza važi 1 dan i samo jednom."),
        (timedelta(days=14), "Veza važi 14 dana i samo jednom."),
    ],
)
def test_how_long_a_link_is_good_is_said_in_the_largest_whole_unit(
    life: timedelta, said: str
) -> None:
    letter = mails.write("magic_link", Language.SERBIAN, {}, address=ADDRESS, valid_for=life)
    assert said in letter.text


class Postbox:
    """What an SMTP server received."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        letter = email.message_from_bytes(envelope.content, policy=default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        return "250 OK"


async def test_a_link_travels_by_smtp_and_its_secret_opens_the_door(table: Table) -> None:
    async with table.act() as work:
        await ask(work, Asked(LinkPurpose.MAGIC_LINK, "besnik@lumi.example"), network="")
    postbox = Postbox()
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(postbox), "127.0.0.1")
    async with server:
        port = server.sockets[0].getsockname()[1]
        mailbox = mail.Mailbox("127.0.0.1", port, "Tryeza <tryeza@example.org>")
        doing = handlers(mail.deliver_through(mailbox), public_url=URL, clock=lambda: NOW)
        assert await jobs.run_due(table.database, doing, now=NOW) == 2
    (letter,) = postbox.letters
    assert (letter["To"], letter["Subject"], letter["Content-Language"]) == (
        "besnik@lumi.example",
        "Your link to sign in",
        "en",
    )
    plain = letter.get_body(("plain",))
    assert plain is not None
    assert f"{URL}/auth/link#" in plain.get_content()


async def test_a_mail_that_could_not_be_sent_goes_out_later_with_another_secret(
    table: Table,
) -> None:
    async with table.act() as work:
        await ask(work, Asked(LinkPurpose.MAGIC_LINK, "besnik@lumi.example"), network="")
    tried = []

    async def refuse(_: object, letter: object) -> None:
        tried.append(letter)
        raise ConnectionRefusedError

    doing = handlers(refuse, public_url=URL, clock=lambda: NOW)
    await jobs.run_due(table.database, doing, now=NOW)
    (letter,) = await table.mails(now=NOW + timedelta(minutes=1))
    assert len(tried) == 1
    assert letter["text"] != tried[0]["text"]
