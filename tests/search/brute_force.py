"""What a query asks for, said once more in the plainest way: a text after the other."""

from tryeza.search.query import All, Not, Phrase, Prefix, Query, Some, Within, Word
from tryeza.search.records import Record


def matches(record: Record, query: Query) -> bool:
    """Whether a record is what the query asks for."""
    match query:
        case Word(exact, terms, stop):
            return exact in record.places or (not stop and bool(record.terms.keys() & set(terms)))
        case Phrase(words):
            starts = record.places.get(words[0], [])
            return any(
                all(start + at in record.places.get(word, []) for at, word in enumerate(words))
                for start in starts
            )
        case Prefix(letters):
            return any(word.startswith(letters) for word in record.places)
        case Within(field, words):
            return set(words) <= record.words_within(field)
        case All(parts):
            return all(matches(record, part) for part in parts)
        case Some(parts):
            return any(matches(record, part) for part in parts)
        case Not(part):
            return not matches(record, part)
