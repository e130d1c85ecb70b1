"""Reads what people type: words, "phrases", -not, OR, beginnings*, for: by: article:.

    every  = one of, one after the other     ferma mbështetje     both
    one of = part OR part …                  grua OR gua mal      one of two, and the third
    part   = -part | ( every ) | "phrase" | field:word | field:"words" | word | beginning*

Whatever is typed is read: a quote or a parenthesis that is never closed ends with the query, one
too many is passed over, and what is no word says nothing. Only what is too large is refused.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tryeza.kernel.errors import Limit, invalid
from tryeza.search.query import (
    Field,
    Not,
    Phrase,
    Prefix,
    Query,
    Within,
    every,
    some,
    telling,
    words_of,
)

LONGEST: Final = 1_000  # characters
MOST_WORDS: Final = 50
DEEPEST: Final = 20  # parentheses inside each other
SHORTEST_PREFIX: Final = 3  # letters; fewer would be half of all words
MOST_PREFIXES: Final = 4  # each stands for many words, which are read one by one

_OR: Final = frozenset({"OR", "OSE", "ILI", "ИЛИ"})
_TOKEN: Final = re.compile(
    r"""(?P<open>\() | (?P<close>\))
      | (?P<not>(?<![^\s(])-+(?=[^\s)-]))
      | (?P<field>(?:for|by|article):(?=[^\s()]))
      | ["„“”«»](?P<phrase>[^"“”«»]*+)["“”«»]?
      | (?P<words>[^\s()"„“”«»]++)""",
    re.VERBOSE | re.IGNORECASE,
)


def parse(text: str) -> Query:
    """The query that was typed. Raises Limit or Invalid where it is too large, or says nothing."""
    if len(text) > LONGEST:
        raise Limit("search.query_too_long", LONGEST)
    found = _Reading(list(_TOKEN.finditer(text))).every(0)
    if found is None:
        raise invalid("query", "search.query_says_nothing")
    return telling(found)


@dataclass(slots=True)
class _Reading:
    """The tokens, how far they are read, and how many words and beginnings there were."""

    tokens: list[re.Match[str]]
    place: int = 0
    words: int = 0
    prefixes: int = 0

    def every(self, depth: int) -> Query | None:
        """Parts until the parenthesis closes; at the top, one that was never opened is nothing."""
        parts: list[Query] = []
        while (kind := self._kind()) and not (kind == "close" and depth):
            if kind == "close" or self._is_or():
                self.place += 1
            elif part := self._one_of(depth):
                parts.append(part)
        self.place += 1
        return every(parts)

    def _one_of(self, depth: int) -> Query | None:
        parts = [self._part(depth)]
        while self._is_or():
            self.place += 1
            if self._kind() in (None, "close"):
                break
            if not self._is_or():
                parts.append(self._part(depth))
        return some([part for part in parts if part])

    def _part(self, depth: int) -> Query | None:
        excluded = False
        while self._kind() == "not":
            self.place, excluded = self.place + 1, True
        part = self._bare_part(depth)
        return Not(part) if part and excluded else part

    def _bare_part(self, depth: int) -> Query | None:
        token, kind = self.tokens[self.place], self._kind()
        self.place += 1
        match kind:
            case "open":
                if depth == DEEPEST:
                    raise Limit("search.query_too_deep", DEEPEST)
                return self.every(depth + 1)
            case "field":
                return self._within(Field(token[0][:-1].lower()))
            case "phrase":
                return self._counted(_phrase, token["phrase"])
        if token["words"].endswith("*"):
            self._count_prefix()
        return self._counted(_words, token["words"])

    def _within(self, field: Field) -> Query | None:
        token = self.tokens[self.place] if self._kind() in ("phrase", "words") else None
        if token is None:
            return None
        self.place += 1
        text = token["phrase"] or token["words"] or ""
        return self._counted(lambda text: _within(field, text), text)

    def _counted(self, leaf: Callable[[str], tuple[Query | None, int]], text: str) -> Query | None:
        """What a leaf says, unless there are too many words by now."""
        found, count = leaf(text)
        self.words += count
        if self.words > MOST_WORDS:
            raise Limit("search.query_too_many_words", MOST_WORDS)
        return found

    def _count_prefix(self) -> None:
        self.prefixes += 1
        if self.prefixes > MOST_PREFIXES:
            raise Limit("search.query_too_many_prefixes", MOST_PREFIXES)

    def _kind(self) -> str | None:
        if self.place >= len(self.tokens):
            return None
        return self.tokens[self.place].lastgroup

    def _is_or(self) -> bool:
        return self._kind() == "words" and self.tokens[self.place][0] in _OR


def _phrase(text: str) -> tuple[Query | None, int]:
    exact = tuple(word.exact for word in words_of(text))
    return (Phrase(exact) if exact else None), len(exact)


def _words(text: str) -> tuple[Query | None, int]:
    """The words of a run without spaces (OShC-ve: two); with * the last is only a beginning."""
    words = words_of(text)
    leaves: list[Query] = [*words]
    if words and text.endswith("*"):
        if len(words[-1].exact) < SHORTEST_PREFIX:
            raise invalid("query", "search.prefix_too_short", shortest=SHORTEST_PREFIX)
        leaves[-1] = Prefix(words[-1].exact)
    return every(leaves), len(words)


def _within(field: Field, text: str) -> tuple[Query | None, int]:
    exact = tuple(word.exact for word in words_of(text))
    return (Within(field, exact) if exact else None), len(exact)
