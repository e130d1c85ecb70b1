"""Drawn pages on disk: whole, by content, within a bound."""

import os
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from tryeza.kernel.catalogue import Language
from tryeza.reports.page_store import Edition, PageSize, PageStore
from tryeza.reports.rendering.pages import DrawnPage

FIRST = Edition(UUID(int=1), "a" * 32, Language.ALBANIAN)
PAGES = [DrawnPage(794, 1123, b"one"), DrawnPage(1123, 794, b"two")]


@pytest.fixture
def store(tmp_path: Path) -> PageStore:
    return PageStore(tmp_path / "pages", largest=300)


def test_what_was_kept_is_there_by_its_content_and_language(store: PageStore) -> None:
    store.keep(FIRST, PAGES)
    assert store.sizes(FIRST) == (PageSize(794, 1123), PageSize(1123, 794))
    assert [store.page(FIRST, number) for number in (0, 1, 2, 3)] == [None, b"one", b"two", None]
    for other in (replace(FIRST, content="b" * 32), replace(FIRST, language=Language.SERBIAN)):
        assert (store.sizes(other), store.page(other, 1)) == (None, None)


def test_keeping_the_same_again_leaves_it_as_it_is(store: PageStore) -> None:
    store.keep(FIRST, PAGES)
    store.keep(FIRST, PAGES)
    (folder,) = store.root.iterdir()
    assert [each.name for each in folder.iterdir()] == ["a" * 32 + "-sq"]


def test_what_nobody_looked_at_for_longest_goes_when_there_is_too_much(store: PageStore) -> None:
    editions = [replace(FIRST, content=letter * 32) for letter in "abc"]
    large = [DrawnPage(794, 1123, bytes(90))]
    for age, edition in enumerate(editions[:2]):
        store.keep(edition, large)
        os.utime(store.root / edition.folder, (1000 + age, 1000 + age))
    assert store.page(editions[0], 1) is not None  # looked at: the other one is older now
    store.keep(editions[2], large)
    assert [store.sizes(edition) is not None for edition in editions] == [True, False, True]


def test_the_newest_stays_however_large_it_is(store: PageStore) -> None:
    store.keep(FIRST, [DrawnPage(794, 1123, bytes(5000))])
    assert store.page(FIRST, 1) == bytes(5000)
