"""`tryeza serve` that cannot serve says why in one sentence, and begins nothing."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tryeza.commands.serving import _listening
from tryeza.http.app import _handlers
from tryeza.kernel import mail
from tryeza.kernel.clock import now
from tryeza.kernel.settings import read_settings
from tryeza.people import links


def serve(folder: Path, **settings: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "TRYEZA_DATA": str(folder / "var"), **settings}
    return subprocess.run(
        [str(Path(sys.executable).with_name("tryeza")), "serve"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_port_that_is_taken_is_told_before_anything_is_begun(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        told = serve(tmp_path, TRYEZA_PORT=str(port), DATABASE_URL="")
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.replace("\n", " ") == (
        f"Tryeza cannot listen at 127.0.0.1, port {port}: Address already in use. "
        "End what listens there, or name another port: TRYEZA_PORT=8001 make run "
    )
    assert not (tmp_path / "var").exists()


@pytest.mark.parametrize("address", ["postgresql://nobody:secret-word@127.0.0.1:1/tryeza"])
def test_a_database_that_is_away_is_told_without_its_password(tmp_path: Path, address: str) -> None:
    told = serve(tmp_path, TRYEZA_PORT="0", DATABASE_URL=address)
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith("The database cannot be reached (DATABASE_URL): ")
    assert "Traceback" not in told.stderr
    assert "secret-word" not in told.stderr


def test_a_setting_that_is_misspelt_is_told_with_the_one_that_was_meant(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])  # so that it ends there
        told = serve(tmp_path, TRYEZA_PORT=port, TRYEZA_SMPT_HOST="mail", DATABASE_URL="")
    assert told.stderr.startswith(
        "TRYEZA_SMPT_HOST is no setting of ours and says nothing. Was TRYEZA_SMTP_HOST meant?"
    )


def test_without_a_mail_server_nobody_takes_what_sends_mail(tmp_path: Path) -> None:
    without = _handlers(read_settings({}), now)
    with_one = _handlers(read_settings({"TRYEZA_SMTP_HOST": "mail.example.org"}), now)
    assert set(with_one) - set(without) == {mail.KIND, links.JOB}


def test_an_address_is_listened_at_from_the_first(tmp_path: Path) -> None:
    """Two that only bound it would both start, and one of them would answer nobody."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    first = _listening(read_settings({"TRYEZA_PORT": str(port)}))
    with first:
        told = serve(tmp_path, TRYEZA_PORT=str(port), DATABASE_URL="")
        assert told.returncode == 1
        assert "Address already in use" in told.stderr
        assert "TRYEZA_PORT=8001" in told.stderr
