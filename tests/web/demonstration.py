"""The demonstration world, loaded once a test session by `tryeza demo` and copied for each site."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests import postgres

PROGRAM = str(Path(sys.executable).with_name("tryeza"))
TEMPLATE = "template_demonstration"


def copied(server: postgres.Server, folder: Path) -> str:
    """A copy of the world as it is today, its files in this folder; the name of its database."""
    shutil.copytree(_loaded(server), folder, dirs_exist_ok=True)
    return server.copy(TEMPLATE)


def _loaded(server: postgres.Server) -> Path:
    """The data folder of the world that is copied; the session's first worker to ask loads it."""
    session = Path(os.environ[postgres.FOLDER_SAID_IN])
    data, done = session / "demonstration", session / "demonstration.loaded"
    with postgres.locked(session / "demonstration.lock"):
        if not done.exists():
            server.make_copy(TEMPLATE, postgres.TEMPLATE)
            settings = {"TRYEZA_DATA": str(data), "DATABASE_URL": server.url(TEMPLATE)}
            subprocess.run([PROGRAM, "demo"], env={**os.environ, **settings}, check=True)
            done.touch()
    return data
