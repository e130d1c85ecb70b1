"""Tantivy on the same terms: what is possible, for the bench alone."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

import tantivy
from tantivy import Occur

from tryeza.search.query import All, Not, Phrase, Prefix, Query, Some, Within, Word
from tryeza.search.records import Column, Record

_MEMORY: Final = 128 * 2**20
_FACETS: Final = {
    name: {"terms": {"field": name, "size": 1_000}} for name in ("kind", "organisation")
}


def build(path: Path, records: Iterable[Record]) -> None:
    """Make tantivy's index of these records."""
    path.mkdir()
    index = tantivy.Index(_schema(), str(path))
    _register(index)
    writer = index.writer(_MEMORY, 1)
    for record in records:
        order = {at: word for word, places in record.places.items() for at in places}
        terms = (term for term, count in record.terms.items() for _ in range(count))
        writer.add_document(
            tantivy.Document(
                lemma=" ".join(terms),
                exact=" ".join(order[at] for at in sorted(order)),
                sent=record.microseconds,
                **{name.value: record.columns[name] for name in _COLUMNS},
            )
        )
    writer.commit()
    writer.wait_merging_threads()


_COLUMNS: Final = (Column.CONSULTATION, Column.KIND, Column.ORGANISATION)


class Yardstick:
    """Tantivy's index, and the same queries asked of it."""

    def __init__(self, path: Path) -> None:
        self.index = tantivy.Index(_schema(), str(path))
        _register(self.index)
        self.searcher = self.index.searcher()

    def ask(self, name: str) -> Callable[[Query], object]:
        """How a query of this measurement is asked; what is found is counted, too."""

        def ask(query: Query) -> object:
            wanted = self._of(query)
            if name == "filtered":
                there = self._term("consultation", "1")
                wanted = tantivy.Query.boolean_query([(Occur.Must, wanted), (Occur.Must, there)])
            if name == "by date":
                return self.searcher.search(wanted, 20, order_by_field="sent")
            found = self.searcher.search(wanted, 20)
            if name == "two facets":
                return found, self.searcher.aggregate(wanted, _FACETS)
            return found

        return ask

    def _term(self, field: str, term: str) -> Any:
        return tantivy.Query.term_query(self.index.schema, field, term)

    def _of(self, query: Query) -> Any:
        match query:
            case Word(exact, terms):
                each = [self._term("lemma", term) for term in terms]
                return _any([*each, self._term("exact", exact)])
            case Phrase(words) if len(words) > 1:
                return tantivy.Query.phrase_query(self.index.schema, "exact", list(words))
            case Phrase(words):
                return self._term("exact", words[0])
            case Prefix(letters):
                return tantivy.Query.regex_query(self.index.schema, "exact", f"{letters}.*")
            case All(parts):
                return tantivy.Query.boolean_query([(Occur.Must, self._of(one)) for one in parts])
            case Some(parts):
                return _any([self._of(one) for one in parts])
            case Not() | Within():
                raise ValueError("It is not measured.")


def _any(each: list[Any]) -> Any:
    return tantivy.Query.boolean_query([(Occur.Should, one) for one in each])


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("lemma", tokenizer_name="given", index_option="freq")
    builder.add_text_field("exact", tokenizer_name="given")
    builder.add_integer_field("sent", fast=True)
    for name in _COLUMNS:
        builder.add_text_field(name.value, tokenizer_name="raw", fast=True, index_option="basic")
    return builder.build()


def _register(index: tantivy.Index) -> None:
    analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer("given", analyzer)
