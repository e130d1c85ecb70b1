"""Reads the files of the demonstration world, each into a type that says what it may hold."""

from importlib import resources
from typing import TypeVar

import msgspec
import yaml

T = TypeVar("T")

_FOLDER = resources.files("tryeza.demo") / "data"


def read_list(name: str, kind: type[T]) -> list[T]:
    """The entries of a YAML file. Raises msgspec.ValidationError for one that does not fit."""
    entries = yaml.safe_load(read_text(name))
    return [msgspec.convert(entry, kind) for entry in entries]


def read_one(name: str, kind: type[T]) -> T:
    """A YAML file as one value."""
    return msgspec.convert(yaml.safe_load(read_text(name)), kind)


def read_text(name: str) -> str:
    """A file's text."""
    return (_FOLDER / name).read_text("utf-8")


def read_bytes(name: str) -> bytes:
    """A file's bytes, as a drafter would upload them."""
    return (_FOLDER / name).read_bytes()
