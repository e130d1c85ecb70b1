"""The files that run a site: each is checked by the program that reads it, and agrees with ours."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tryeza.kernel.settings import read_settings, variables

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
OURS = re.compile(r"\b(?:DATABASE_URL|TRYEZA_[A-Z_]+[A-Z])\b")
KNOWN = {*variables(), *(f"{name}_FILE" for name in variables())}


def compose() -> Any:
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))


def test_the_programs_that_read_these_files_find_nothing_wrong() -> None:
    checked = subprocess.run(
        [DEPLOY / "check"], capture_output=True, text=True, timeout=120, check=False
    )
    assert checked.returncode == 0, checked.stdout
    assert "WRONG" not in checked.stdout
    assert "fine      proxy/nginx.conf" in checked.stdout


@pytest.mark.parametrize(
    "file", [path for path in sorted(DEPLOY.rglob("*")) if path.is_file()], ids=lambda p: p.name
)
def test_only_settings_that_exist_are_spoken_of(file: Path) -> None:
    assert set(OURS.findall(file.read_text("utf-8"))) <= KNOWN


def test_the_image_is_built_from_what_is_there() -> None:
    text = (DEPLOY / "Containerfile").read_text("utf-8")
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", text, flags=re.MULTILINE)
    needed = {name for line in copied for name in line.split()}
    assert needed >= {"server", "migrations", "schema", "locks", "pyproject.toml"}
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    for name in needed:
        assert (ROOT / name).exists(), name
        assert f"!{name}" in ignored
    assert "USER 10001:10001" in text


def test_only_the_proxy_is_reached_from_outside() -> None:
    services = compose()["services"]
    assert {name for name, service in services.items() if "ports" in service} == {"proxy"}
    assert services["database"]["network_mode"] == "none"
    front = compose()["networks"]["front"]["ipam"]["config"][0]["subnet"]
    said = services["app"]["environment"]
    assert said["TRYEZA_TRUSTED_PROXIES"] == front
    address = "https://tryeza.example.org"
    settings = read_settings({**said, "TRYEZA_PUBLIC_URL": address})
    assert settings.public_url == address


def test_a_backup_is_made_kept_and_proved(tmp_path: Path, database_url: str) -> None:
    old = [tmp_path / f"tryeza-2026010{day}T000000Z.tar" for day in (1, 2, 3)]
    for path in [*old, tmp_path / "notes.txt"]:
        path.touch()
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "DATABASE_URL": database_url,
        "TRYEZA_DATA": str(tmp_path / "var"),
        "BACKUPS": str(tmp_path),
        "KEEP": "2",
        "AFTERWARDS": 'echo "sent ${1##*/}"',
    }

    def run(script: str) -> str:
        done = subprocess.run(
            [DEPLOY / "backup" / script],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    said = run("make-backup")
    kept = sorted(path.name for path in tmp_path.glob("tryeza-*"))
    assert kept[0] == old[2].name
    assert len(kept) == 2
    assert f"sent {kept[1]}" in said
    assert (tmp_path / "notes.txt").exists()
    assert run("prove-backup").endswith(f"{tmp_path / kept[1]} can be restored.\n")
