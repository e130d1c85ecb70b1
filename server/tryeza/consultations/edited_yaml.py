"""Reads YAML that a person may have edited: bounded in size and depth, without aliases."""

import yaml

from tryeza.kernel.errors import Told

MAX_CHARACTERS = 512 * 1024
MAX_DEPTH = 12


class EditedYamlInvalid(ValueError):
    """A text that is no usable YAML; the message says why and, where known, at which line.

    `told` says the same to a person.
    """

    def __init__(self, message: str, fault: str, **facts: str | int) -> None:
        super().__init__(message)
        self.told = Told(f"consultations.yaml_fault.{fault}", facts)


def read_edited_yaml(text: str) -> object:
    """The plain lists, mappings, texts, numbers and dates that a YAML text holds.

    Aliases are refused: a few of them nested stand for billions of values.
    """
    if len(text) > MAX_CHARACTERS:
        message = f"longer than {MAX_CHARACTERS} characters"
        raise EditedYamlInvalid(message, "long", limit=MAX_CHARACTERS)
    try:
        _check_events(text)
        return yaml.load(text, yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError) as error:
        raise _no_yaml(error) from error


def _check_events(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, yaml.CSafeLoader):
        if isinstance(event, yaml.AliasEvent):
            message = f"the alias *{event.anchor}: aliases are not allowed"
            raise EditedYamlInvalid(message, "alias", name=str(event.anchor))
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            message = f"nested deeper than {MAX_DEPTH} levels"
            raise EditedYamlInvalid(message, "deep", limit=MAX_DEPTH)


def _no_yaml(error: Exception) -> EditedYamlInvalid:
    if isinstance(error, EditedYamlInvalid):
        return error
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    if not mark:
        return EditedYamlInvalid(problem, "value")
    line, column = mark.line + 1, mark.column + 1
    return EditedYamlInvalid(f"line {line}: {problem}", "line", line=line, column=column)
