"""Finds comments for somebody: what the index has, as far as the database lets them see it.

The index knows nothing of rights. What it finds is asked of the database through `visible_to`
before anything is counted, suggested or shown; so a comment that is withdrawn or hidden is gone
with the transaction that hides it, whatever the index has.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Row,
    Select,
    bindparam,
    column,
    func,
    select,
    true,
)

from tryeza.comments.models import Comment
from tryeza.comments.queries import visible_to
from tryeza.consultations.models import Consultation
from tryeza.documents.models import Document
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import Problem
from tryeza.search.evaluating import Narrowed
from tryeza.search.index import Found, Index
from tryeza.search.passages import own_form
from tryeza.search.postings import Numbers
from tryeza.search.query import Phrase, Query
from tryeza.search.query_parsing import parse
from tryeza.search.reading import said
from tryeza.search.suggesting import nearly, put_in

Rows = Callable[[Select[Any]], Awaitable[Sequence[Row[Any]]]]  # reads a statement

_MOST_TRIED: Final = 4  # suggestions; each is looked for


@dataclass(frozen=True, slots=True)
class Search:
    """An index, who searches in it, and how the database is read for them."""

    index: Index
    actor: Actor
    rows: Rows

    async def find(self, query: Query, narrowed: Narrowed | None = None) -> Found:
        """What the index has, seen or not."""
        return await asyncio.to_thread(self.index.find, query, narrowed)

    async def seen(self, found: Found) -> Found:
        """What of it is seen."""
        (seen,) = await self.seen_each(found, true())
        return seen

    async def seen_each(self, found: Found, *each: ColumnElement[bool]) -> list[Found]:
        """What of it is seen and fits, for each condition, in one statement.

        A condition may name the comment, its consultation and its document.
        """
        if not len(found.numbers):
            return [found for _ in each]
        given = _given(found.numbers)
        statement = (
            select(*(func.array_agg(given.c.place).filter(condition) for condition in each))
            .select_from(given)
            .join(Comment, Comment.number == given.c.number)
            .join(Consultation, Consultation.id == Comment.consultation_id)
            .join(Document, Document.id == Consultation.document_id)
            .where(visible_to(self.actor))
        )
        (row,) = await self.rows(statement)
        return [found.among(np.array(places or [], np.int64) - 1) for places in row]

    async def suggestion(self, typed: str) -> str | None:
        """What may have been meant, where it finds something that is seen.

        Each word that it has instead of another is one that a comment has which is seen.
        """
        near = await asyncio.to_thread(nearly, self.index, typed)
        meant = {word: form for word, some in near.items() if (form := await self._seen_form(some))}
        if not meant:
            return None
        text = put_in(typed, meant)
        try:
            found = await self.find(await asyncio.to_thread(parse, text))
        except Problem:  # a longer word may make the query too long
            return None
        return text if len((await self.seen(found)).numbers) else None

    async def _seen_form(self, words: Sequence[str]) -> str | None:
        """The first of these folded words that is seen, as it is written there."""
        for word in words[:_MOST_TRIED]:
            seen = await self.seen(await self.find(Phrase((word,))))
            if len(seen.numbers):
                text, language = await self._text(int(seen.numbers[0]))
                return await asyncio.to_thread(own_form, text, language, word)
        return None

    async def _text(self, number: int) -> tuple[str, str]:
        columns: tuple[Any, ...] = (Comment.text, Comment.proposed_wording, Comment.language)
        (row,) = await self.rows(select(*columns).where(Comment.number == number))
        return said(row.text, row.proposed_wording), row.language


def _given(numbers: Numbers) -> Any:
    """Numbers as a table, each with its place from 1."""
    given = bindparam("numbers", numbers.tolist(), type_=ARRAY(BigInteger), unique=True)
    return (
        func.unnest(given)
        .table_valued(column("number", BigInteger), with_ordinality="place", name="given")
        .render_derived()
    )
