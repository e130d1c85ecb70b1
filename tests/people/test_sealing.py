"""The installation's secret is made once, is nobody else's, and seals what it must."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.people.sealing import SecretUnfit, key_for, open_secret, seal, unseal

KEY = key_for(b"s" * 32, "signing keys")


def test_a_secret_is_made_at_the_first_start_for_the_owner_alone(tmp_path: Path) -> None:
    secret = open_secret("", tmp_path / "var")
    kept = tmp_path / "var" / "secret"
    assert (len(secret), stat.S_IMODE(kept.stat().st_mode)) == (64, 0o600)
    assert open_secret("", tmp_path / "var") == secret
    assert [path.name for path in (tmp_path / "var").iterdir()] == ["secret"]


def test_of_many_first_starts_at_once_one_makes_the_secret(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        secrets = set(threads.map(lambda _: open_secret("", tmp_path), range(32)))
    assert len(secrets) == 1


def test_a_secret_that_was_set_is_used_and_no_file_made(tmp_path: Path) -> None:
    assert open_secret("x" * 32, tmp_path) == b"x" * 32
    assert list(tmp_path.iterdir()) == []


def test_a_short_secret_is_refused_without_repeating_it(tmp_path: Path) -> None:
    with pytest.raises(SecretUnfit) as refused:
        open_secret("hunter2", tmp_path)
    assert str(refused.value) == "The secret must have at least 32 characters."


def test_a_file_that_others_can_read_is_refused_and_the_remedy_told(tmp_path: Path) -> None:
    open_secret("", tmp_path)
    (tmp_path / "secret").chmod(0o640)
    with pytest.raises(SecretUnfit, match=r"chmod 600 .*secret"):
        open_secret("", tmp_path)


def test_each_purpose_has_a_key_of_its_own() -> None:
    assert key_for(b"s" * 32, "signing keys") == KEY
    assert len({KEY, key_for(b"s" * 32, "other"), key_for(b"t" * 32, "signing keys")}) == 3


@given(st.binary(max_size=500))
def test_what_is_sealed_comes_back_whole_and_never_looks_the_same(content: bytes) -> None:
    sealed = seal(KEY, content, name="a")
    assert unseal(KEY, sealed, name="a") == content
    assert seal(KEY, content, name="a") != sealed


def test_what_was_altered_renamed_or_sealed_with_another_key_does_not_open() -> None:
    sealed = seal(KEY, b"private", name="a")
    assert unseal(KEY, sealed, name="b") is None
    assert unseal(key_for(b"s" * 32, "other"), sealed, name="a") is None
    for place in range(len(sealed)):
        altered = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        assert unseal(KEY, altered, name="a") is None
        assert unseal(KEY, sealed[:place], name="a") is None
