"""Tables that take seconds to make are kept among the caches of whoever runs the program."""

from pathlib import Path

import pytest

from tryeza.search.kept_tables import kept


class Maker:
    """Makes a text, and counts how often it was asked to."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> str:
        self.times += 1
        return "\nkontratat kontrate\n"


@pytest.fixture
def caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "tryeza"


def test_a_table_is_made_once(caches: Path) -> None:
    make = Maker()
    first = kept("lemmas-sq", "v1", make)
    assert kept("lemmas-sq", "v1", make) == first == "\nkontratat kontrate\n"
    assert make.times == 1
    assert [file.name for file in caches.iterdir()] == ["lemmas-sq-v1.txt"]


def test_another_version_takes_the_place_of_the_one_before(caches: Path) -> None:
    make = Maker()
    for version in ("v1", "v2"):
        kept("lemmas-sq", version, make)
    kept("lemmas-tr", "v2", make)
    assert make.times == 3
    assert sorted(file.name for file in caches.iterdir()) == [
        "lemmas-sq-v2.txt",
        "lemmas-tr-v2.txt",
    ]


def test_where_nothing_can_be_kept_it_is_made_each_time(caches: Path) -> None:
    caches.write_text("a file where the folder should be")
    make = Maker()
    for _ in range(2):
        assert kept("lemmas-sq", "v1", make) == "\nkontratat kontrate\n"
    assert make.times == 2
    assert caches.read_text() == "a file where the folder should be"


def test_what_is_no_text_is_made_anew(caches: Path) -> None:
    make = Maker()
    kept("lemmas-sq", "v1", make)
    (caches / "lemmas-sq-v1.txt").write_bytes(b"\xff\xfe")
    assert kept("lemmas-sq", "v1", make) == "\nkontratat kontrate\n"
    assert (caches / "lemmas-sq-v1.txt").read_text() == "\nkontratat kontrate\n"
