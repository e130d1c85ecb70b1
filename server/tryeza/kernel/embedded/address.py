"""Where clients find the server's socket: in the cluster's folder, by a short name if need be."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import quote

from tryeza.kernel.embedded.cluster import DATABASE, PORT
from tryeza.kernel.embedded.programs import CLEAN_ENVIRONMENT, Programs

SOCKET = f".s.PGSQL.{PORT}"
LONGEST_PATH = 103  # bytes; macOS has room for 103 and a zero, Linux for 107
PLAIN = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-")


class Address:
    """The folder that a client names as its host, and the DSN made of it.

    A socket's path has room for some 100 bytes, and a DSN gives some letters a meaning: a path that
    is long or unusual is reached through a link in a private temporary folder of this process.
    """

    def __init__(self, folder: Path) -> None:
        self._private: Path | None = None
        path = os.fsencode(folder / SOCKET)
        if len(path) > LONGEST_PATH or not PLAIN.issuperset(path):
            self._private = Path(tempfile.mkdtemp(prefix="tryeza-"))
            (self._private / "db").symlink_to(folder)
            folder = self._private / "db"
        self.host = folder
        self.url = f"postgresql+asyncpg://{DATABASE}@/{DATABASE}?host={quote(str(folder))}"

    def answers(self, programs: Programs) -> bool:
        """Whether a server accepts connections there, not merely listens."""
        asked = subprocess.run(  # noqa: S603 - a program of the chosen installation
            [programs["pg_isready"], "-q", "-h", self.host, "-p", str(PORT), "-U", DATABASE],
            env=dict(CLEAN_ENVIRONMENT),
            check=False,
        )
        return asked.returncode == 0

    def forget(self) -> None:
        """Remove the short name, if there is one."""
        if self._private is not None:
            shutil.rmtree(self._private, ignore_errors=True)
