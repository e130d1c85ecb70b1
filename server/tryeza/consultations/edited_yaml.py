"""Reads YAML that a person may have edited: bounded in size and depth, without aliases."""

import yaml

MAX_CHARACTERS = 512 * 1024
MAX_DEPTH = 12


class EditedYamlInvalid(ValueError):
    """A text that is no usable YAML; the message says why and, where known, at which line."""


def read_edited_yaml(text: str) -> object:
    """The plain lists, mappings, texts, numbers and dates that a YAML text holds.

    Aliases are refused: a few of them nested stand for billions of values.
    """
    if len(text) > MAX_CHARACTERS:
        raise EditedYamlInvalid(f"longer than {MAX_CHARACTERS} characters")
    try:
        _check_events(text)
        return yaml.load(text, yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError) as error:
        raise EditedYamlInvalid(_first_line_and_place(error)) from error


def _check_events(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise EditedYamlInvalid(f"the alias *{event.anchor}: aliases are not allowed")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise EditedYamlInvalid(f"nested deeper than {MAX_DEPTH} levels")


def _first_line_and_place(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    return f"line {mark.line + 1}: {problem}" if mark else problem
