"""The verifier that docs/journal.md prints works on what is exported, and needs nothing of ours."""

import re
import subprocess
import sys
from pathlib import Path

from tests.world import World, an_open_consultation
from tryeza.comments.models import CommentKind
from tryeza.comments.saying import digest_of
from tryeza.kernel import journal_check
from tryeza.kernel.work import read_only

PAGE = Path(__file__).parents[2] / "docs" / "journal.md"


async def exported(world: World) -> bytes:
    await an_open_consultation(world)
    async with read_only(world.database) as session:
        return b"".join([line async for line in journal_check.export(session)])


def run(folder: Path, program: str, *arguments: str) -> list[str]:
    (folder / "program.py").write_text(program, encoding="utf-8")
    order = [sys.executable, "-I", str(folder / "program.py"), *arguments]
    ended = subprocess.run(order, capture_output=True, text=True, check=True)
    return ended.stdout.splitlines()


def programs() -> list[str]:
    return re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)


def verify(folder: Path, journal: bytes) -> list[str]:
    verifier, _ = programs()
    (folder / "journal.jsonl").write_bytes(journal)
    return run(folder, verifier, str(folder / "journal.jsonl"))


async def test_an_untouched_export_verifies(world: World, tmp_path: Path) -> None:
    (count,) = verify(tmp_path, await exported(world))
    assert count.endswith("streams")


async def test_what_is_withheld_is_chained_all_the_same(world: World, tmp_path: Path) -> None:
    consultation = await an_open_consultation(world)
    async with read_only(world.database) as session:
        lines = [
            line async for line in journal_check.export(session, withheld=frozenset({consultation}))
        ]
    assert sum(b"digest" in line and b"facts" not in line for line in lines) > 1
    (count,) = verify(tmp_path, b"".join(lines))
    assert count.endswith("streams")


async def test_a_changed_word_is_found(world: World, tmp_path: Path) -> None:
    journal = (await exported(world)).replace(b"consultation_opened", b"consultation_closed", 1)
    told = verify(tmp_path, journal)
    assert any(line.startswith("not as it was written: consultation:") for line in told)


def test_the_fingerprint_on_a_receipt_is_made_as_the_page_says(tmp_path: Path) -> None:
    _, fingerprint = programs()
    kind, words = CommentKind.SUGGESTION, ("Afati është i shkurtër.", "pesëmbëdhjetë ditë pune")
    assert run(tmp_path, fingerprint) == [digest_of(kind, *words)]
