"""The rules of the house that a program can check; layers and imports are in pyproject.toml."""

import re
import subprocess
import sys
from functools import cache
from importlib import resources
from pathlib import Path

import pytest
import yaml

from tryeza import graph
from tryeza.graph import schema as graph_schema
from tryeza.kernel import schema
from tryeza.kernel.db import Base
from tryeza.main import Commands

ROOT = Path(__file__).parents[2]
SERVER = ROOT / "server" / "tryeza"
RECORDS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
# Tables that no act writes, and so no event tells of.
NO_EVENT = {
    "Job": "what is still to be done after an act whose event says that it was done",
    "JournalHead": "is the journal",
    "JournalRow": "is the journal",
    "OutboxReader": "how far a program has read, not what anybody did",
}


@cache
def modules() -> dict[str, str]:
    """Every module of the server, by its path below the package."""
    return {
        str(path.relative_to(SERVER)): path.read_text(encoding="utf-8")
        for path in sorted(SERVER.rglob("*.py"))
    }


def saying(pattern: str, *, within: str = "") -> set[str]:
    """The modules in which this stands."""
    return {
        name
        for name, text in modules().items()
        if name.startswith(within) and re.search(pattern, text)
    }


@pytest.mark.parametrize("room", schema.ROOMS)
def test_room_has_its_four_files_and_its_words(room: str) -> None:
    for name in ("models", "rules", "queries", "actions"):
        assert {f"{room}/{name}.py", f"{room}/{name}/__init__.py"} & modules().keys()
    words = yaml.safe_load((SERVER / room / "words.yaml").read_text(encoding="utf-8"))
    assert words


@pytest.mark.parametrize("room", schema.ROOMS)
def test_reads_of_a_room_start_from_who_asks(room: str) -> None:
    assert re.search(r"def (\w+_)?visible_to\(", modules()[f"{room}/queries.py"])


@pytest.mark.parametrize("room", schema.ROOMS)
def test_rules_of_a_room_know_no_session_and_no_clock(room: str) -> None:
    rules = modules()[f"{room}/rules.py"]
    assert not re.search(r"sqlalchemy|kernel\.clock|^async def", rules, re.M)


def test_only_the_unit_of_work_and_migrations_commit() -> None:
    assert saying(r"\.commit\(\)") == {"kernel/schema.py"}
    begin = saying(r"session\.begin\(\)")
    # one transaction a request, a job, an outbox reader; a session's last sight is no act
    assert begin == {"kernel/work.py", "kernel/jobs.py", "kernel/outbox.py", "http/sessions.py"}


def test_every_table_is_written_where_events_are_recorded() -> None:
    schema.load_models()
    writers = saying(r"\b_?record\(")
    untold = {
        mapper.class_.__name__
        for mapper in Base.registry.mappers
        if not writers & saying(_writing(mapper.class_.__name__))
    }
    assert untold == NO_EVENT.keys()


def _writing(name: str) -> str:
    return rf"\b(insert\w*|upsert|update|delete)\(\s*{name}\b|(?<!class )\b{name}\(\s*(\w+=|\*\*)"


def test_every_file_of_the_graph_with_a_room_is_in_the_schema() -> None:
    files = {Path(name).stem for name in saying(r"^ROOM = Room\(|\nROOM = Room\(", within="graph/")}
    rooms = [vars(graph)[name].ROOM for name in files if hasattr(graph, name)]
    assert len(rooms) == len(files)
    assert all(any(room is one for one in graph_schema.ROOMS) for room in rooms)


def test_one_clock_tells_the_time() -> None:
    assert saying(r"datetime\.now\(|utcnow\(|date\.today\(|time\.time\(") == {"kernel/clock.py"}


def test_imports_stand_at_the_top_of_a_module() -> None:
    assert saying(r"noqa: PLC0415") == set()  # the lint that finds others, see pyproject.toml


def test_only_commands_and_tables_are_imported_by_name() -> None:
    """Loaded when asked for; and each of them is there."""
    assert saying(r"import_module\(") == {"main.py", "kernel/schema.py"}
    commands = resources.files("tryeza.commands")
    assert all(commands.joinpath(f"{name}.py").is_file() for name in Commands.modules.values())


def test_pure_tools_start_without_web_and_database() -> None:
    """They are asked for a file at a time, by scripts."""
    heavy = ("sqlalchemy", "strawberry", "starlette", "asyncpg")
    tools = ("inspecting", "comparing", "reviewing", "analysing", "grouping")
    program = (
        f"import sys, tryeza.main, {', '.join(f'tryeza.commands.{tool}' for tool in tools)}\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert ended.stdout.strip() == b"[]"


def test_module_says_what_it_is_for() -> None:
    silent = {name for name, text in modules().items() if text and not text.startswith('"""')}
    assert silent == set()


def test_nothing_is_called_what_everything_is() -> None:
    vague = {"utils", "util", "helpers", "helper", "manager", "service", "services", "common"}
    assert {name for name in modules() if Path(name).stem in vague} == set()


@pytest.mark.parametrize("record", RECORDS, ids=lambda path: path.stem)
def test_decision_is_short_and_names_tests_that_are_there(record: Path) -> None:
    text = record.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 40
    named = re.findall(r"`(tests/[\w/.]+)`", text)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
