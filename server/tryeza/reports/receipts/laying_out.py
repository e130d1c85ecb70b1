"""Lays a receipt out in one language: names and values, and the words as they were submitted."""

from collections.abc import Iterator
from dataclasses import dataclass

from tryeza.comments.models import CommentKind
from tryeza.kernel.catalogue import Language, in_language
from tryeza.reports.receipts.content import Receipt, Words
from tryeza.reports.words import local_moment, name_of, say

HASH = "SHA-256"
Rows = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A text under its name; `language` is the language of the text itself."""

    name: str
    text: str
    language: str
    is_quote: bool = False


@dataclass(frozen=True, slots=True)
class LaidComment:
    """A comment: its heading, facts, words, and the fingerprint of these."""

    heading: str
    rows: Rows
    said: tuple[Said, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class LaidReceipt:
    """A whole receipt in one language; `page_number` keeps {page} and {pages}."""

    language: str
    kicker: str
    title: str
    subtitle: str
    page_number: str
    submission: str
    rows: Rows
    words: str
    comments: tuple[LaidComment, ...]
    digest_name: str
    check: str
    check_texts: tuple[str, ...]
    seal: Rows


def lay_out(receipt: Receipt, language: Language) -> LaidReceipt:
    """The receipt in this language; what people wrote stays as they wrote it."""
    return LaidReceipt(
        language=language.value,
        kicker=say("receipt.position" if receipt.is_position else "receipt.comment", language),
        title=_title(receipt, language),
        subtitle=in_language(receipt.consultation, language),
        page_number=say("report.page", language, page="{page}", pages="{pages}"),
        submission=say("receipt.submission", language),
        rows=tuple(_rows(receipt, language)),
        words=say("receipt.words", language),
        comments=tuple(_comment(words, language) for words in receipt.comments),
        digest_name=say("receipt.digest", language, hash=HASH),
        check=say("receipt.check", language),
        check_texts=(
            say("receipt.check_seal", language),
            say(
                "receipt.check_words",
                language,
                hash=HASH,
                kinds=", ".join(CommentKind),
                encoding="UTF-8",
            ),
        ),
        seal=_seal(receipt, language),
    )


def _title(receipt: Receipt, language: Language) -> str:
    if receipt.is_position:
        return in_language(receipt.organisation, language)
    return _numbered(receipt.comments[0], language)


def _numbered(words: Words, language: Language) -> str:
    return say("receipt.comment_number", language, number=words.number)


def _rows(receipt: Receipt, language: Language) -> Iterator[tuple[str, str]]:
    def row(key: str, value: str) -> tuple[str, str]:
        return say(f"receipt.{key}", language), value

    yield row("submitted_by", receipt.submitted_by)
    if receipt.organisation:
        yield row("organisation", in_language(receipt.organisation, language))
    yield row("received", local_moment(receipt.received_at, receipt.zone, language))
    if receipt.edited_at is not None:
        yield row("edited", local_moment(receipt.edited_at, receipt.zone, language))
    yield row("consultation", in_language(receipt.consultation, language))
    yield row("document", in_language(receipt.document, language))
    yield row("version", receipt.version)
    yield row("deadline", local_moment(receipt.deadline, receipt.zone, language))
    if receipt.is_position:
        yield row("count", str(len(receipt.comments)))


def _comment(words: Words, language: Language) -> LaidComment:
    return LaidComment(
        heading=_numbered(words, language),
        rows=(
            (say("annex.kind", language), name_of("comment", words.kind.value, language)),
            (say("annex.place", language), _place(words, language)),
            (
                say("receipt.publicity", language),
                name_of("publicity", words.publicity.value, language),
            ),
        ),
        said=tuple(_said(words, language)),
        digest=words.digest,
    )


def _place(words: Words, language: Language) -> str:
    """The headings and the label as printed, a label that ends the headings said once."""
    parts = [part for part in words.place if part]
    if len(parts) > 1 and parts[-1] == parts[-2]:
        parts.pop()
    return " › ".join(parts) or say("statistics.whole_document", language)


def _said(words: Words, language: Language) -> Iterator[Said]:
    if words.quote:
        yield Said(say("annex.quote", language), words.quote, words.language, is_quote=True)
    if words.text:
        yield Said(say("receipt.text", language), words.text, words.language)
    name = say("annex.proposed_wording", language)
    if words.proposed_wording:
        yield Said(name, words.proposed_wording, words.language, is_quote=True)
    elif words.kind is CommentKind.SUGGESTION:
        yield Said(name, say("annex.strikes", language), language.value)


def _seal(receipt: Receipt, language: Language) -> Rows:
    seal = receipt.seal
    return (
        (say("receipt.stream", language), seal.stream),
        (say("receipt.event", language), str(seal.position)),
        (say("receipt.event_at", language, zone="UTC"), seal.at.isoformat(timespec="microseconds")),
        (say("receipt.seal", language, hash=HASH), seal.hash),
    )
