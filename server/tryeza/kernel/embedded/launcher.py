"""The embedded PostgreSQL: one server for a data folder, kept running for as long as we run."""

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import MappingProxyType

from tryeza.kernel.embedded.account import server_account
from tryeza.kernel.embedded.address import Address
from tryeza.kernel.embedded.cluster import (
    Cluster,
    allow_only_us,
    create,
    refuse_other_version,
    refuse_strangers_folder,
)
from tryeza.kernel.embedded.failures import NotOurs
from tryeza.kernel.embedded.keeper import Keeper
from tryeza.kernel.embedded.lifeline import KERNEL_TELLS
from tryeza.kernel.embedded.locks import Locks
from tryeza.kernel.embedded.programs import find_programs, within_reach
from tryeza.kernel.embedded.remains import clear_remains

PATIENCE = 300.0  # seconds; going through the log after a crash takes its time


class Embedded:
    """A running embedded server: `url` is its DSN for SQLAlchemy, `ours` whether we keep it."""

    def __init__(self, address: Address, keeper: Keeper | None) -> None:
        self.url = address.url
        self.ours = keeper is not None
        self._address = address
        self._keeper = keeper

    def stop(self) -> None:
        """End the server in order and wait for it; a server that another process keeps stays."""
        if self._keeper is not None:
            self._keeper.stop()
        self._address.forget()


def start(
    folder: Path,
    *,
    source: str = "",
    account: str = "",
    settings: Mapping[str, str] = MappingProxyType({}),
    kernel_watches: bool = KERNEL_TELLS,
    patience: float = PATIENCE,
) -> Embedded:
    """The server of the data folder `folder`: started by us, or found running and connected to.

    The cluster is `<folder>/postgres`, made if it is not there; `source` and `account` are the
    settings TRYEZA_POSTGRES and TRYEZA_POSTGRES_ACCOUNT. Waits at most `patience` seconds. The
    server ends when this process does, however that is. Raises EmbeddedError.
    """
    folder = _usable(folder)
    cluster = _cluster(folder / "postgres", source, account)
    address = Address(cluster.folder)
    with ExitStack() as undoing:
        undoing.callback(address.forget)
        locks = Locks(folder)
        undoing.callback(locks.close)
        keeper = None
        if locks.take(cluster, address, patience):
            keeper = _keep(cluster, locks, settings, kernel_watches, patience)
        undoing.pop_all()
    return Embedded(address, keeper)


def _usable(folder: Path) -> Path:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder.resolve()
    except OSError as error:
        raise NotOurs(f"{folder} (TRYEZA_DATA) cannot be used: {error.strerror}.") from error


def _cluster(folder: Path, source: str, wanted: str) -> Cluster:
    account = server_account(folder, wanted)
    return Cluster(folder, within_reach(find_programs(source), account), account)


def _keep(
    cluster: Cluster,
    locks: Locks,
    settings: Mapping[str, str],
    kernel_watches: bool,
    patience: float,
) -> Keeper:
    """Have a cluster of ours, of this version, that no server is running on; then run one."""
    if not cluster.folder.exists():
        create(cluster, locks.inherited)
    refuse_strangers_folder(cluster)
    refuse_other_version(cluster)
    clear_remains(cluster)
    allow_only_us(cluster)
    keeper = Keeper(cluster, locks, settings, kernel_watches=kernel_watches)
    keeper.start(patience)
    return keeper
