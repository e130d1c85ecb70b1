"""Runs the real LibreOffice on files, each time with a profile of its own."""

import subprocess
from pathlib import Path

_SECONDS = 180


def converted(data: bytes, folder: Path, *, to: str, ending: str = "docx") -> bytes:
    """What LibreOffice makes of a file: `to` is an ending, or an ending and a filter."""
    source, made = folder / f"sent.{ending}", folder / "made"
    source.write_bytes(data)
    command = [
        *("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"),
        *("--convert-to", to, "--outdir", str(made), str(source)),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
    return (made / f"sent.{to.partition(':')[0]}").read_bytes()


def saved_again(data: bytes, folder: Path) -> bytes:
    """A Word file as LibreOffice writes it after opening it."""
    return converted(data, folder, to="docx")


def printed(data: bytes, folder: Path) -> list[str]:
    """The lines that LibreOffice shows of a Word file, with the numbers that it counts."""
    text = converted(data, folder, to="txt:Text (encoded):UTF8").decode("utf-8-sig")
    return [line for line in text.splitlines() if line.strip()]
