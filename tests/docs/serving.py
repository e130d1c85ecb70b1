"""A real `tryeza serve` in a folder of its own: embedded database, demonstration world."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import httpx

PATIENCE = 240  # seconds until it must answer: machines that test are busy


def settings(**others: str) -> Mapping[str, str]:
    """The environment of a person who has just installed Tryeza, `.venv/bin` on the path."""
    ours = ("TRYEZA_", "DATABASE_URL")
    plain = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return plain | {"PATH": programs, "PYTHONUTF8": "1"} | others


@contextmanager
def demonstration(folder: Path) -> Iterator[str]:
    """The address of a server with the demonstration world, whose data lies in the folder."""
    port = _free_port()
    address = f"http://127.0.0.1:{port}"
    with (folder / "serve.log").open("wb") as log:
        server = subprocess.Popen(
            ["tryeza", "serve"],
            cwd=folder,
            env=settings(TRYEZA_DEMO="yes", TRYEZA_PORT=str(port)),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_ready(server, address, folder / "serve.log")
        yield address
    finally:
        server.terminate()
        server.wait(timeout=60)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def _wait_until_ready(server: "subprocess.Popen[bytes]", address: str, log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        assert server.poll() is None, log.read_text(encoding="utf-8")
        try:
            if httpx.get(f"{address}/ready", timeout=5).status_code == 200:
                return
        except httpx.TransportError:
            pass  # it does not listen yet
        time.sleep(0.1)
    raise AssertionError(f"Not ready after {PATIENCE} s: {log.read_text(encoding='utf-8')}")
