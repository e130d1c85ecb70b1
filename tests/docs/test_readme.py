"""The README's worked example does what it says, as it is written there."""

import subprocess
from itertools import pairwise
from pathlib import Path

from tests.docs.reading import Block, blocks, says
from tests.docs.serving import demonstration, settings

MARK = "--- the next block ---"


def run(script: str, folder: Path, site: str) -> str:
    """What one shell prints that is given all of the script."""
    done = subprocess.run(
        ["sh", "-eu", "-c", script],
        cwd=folder,
        env=settings(SITE=site),
        capture_output=True,
        timeout=240,
        check=False,
    )
    printed = done.stdout.decode()
    assert done.returncode == 0, f"{printed}\n{done.stderr.decode()}"
    return printed


def test_worked_example_prints_what_the_readme_shows(tmp_path: Path) -> None:
    shown = [*blocks("README.md"), Block("", "", 0)]
    steps = [(this, after) for this, after in pairwise(shown) if this.language == "sh"]
    assert len(steps) >= 10
    with demonstration(tmp_path) as site:
        script = f"\necho; echo '{MARK}'\n".join(step.text for step, _ in steps)
        printed = run(script, tmp_path, site).split(MARK)
    for (step, after), found in zip(steps, printed, strict=True):
        if after.language in ("text", "json"):
            assert says(after, found), f"README.md:{step.line} prints\n{found}"
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "redline.docx").read_bytes().startswith(b"PK")
    assert "<ins" in (tmp_path / "redline.html").read_text(encoding="utf-8")
