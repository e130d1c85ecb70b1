"""Which account runs the server: our own, or, since PostgreSQL refuses root, an ordinary one."""

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tryeza.kernel.embedded.failures import NoAccount

OUR_NAME = "tryeza"
# In this order: an account made for us, then PostgreSQL's own where its package is installed.
PREFERRED = (OUR_NAME, "postgres")


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the operating system."""

    name: str
    uid: int
    gid: int


def own_account() -> Account:
    """The account of this process."""
    return _by_uid(os.geteuid())


def server_account(cluster: Path, wanted: str = "") -> Account:
    """The account to run the server of `cluster` as: our own, unless that is root.

    As root: the cluster's owner if it exists, else `wanted`, else one made for this purpose.
    """
    if os.geteuid() != 0:
        return own_account()
    if cluster.exists():
        return _ordinary(_by_uid(cluster.stat().st_uid), f"{cluster} belongs to root")
    if wanted:
        return _ordinary(_by_name(wanted), "root was asked for")
    return next(filter(None, map(_if_known, PREFERRED)), None) or _new_account()


def _ordinary(account: Account, why: str) -> Account:
    if account.uid == 0:
        raise NoAccount(
            f"PostgreSQL does not run as root, and {why}. Name an ordinary account in "
            "TRYEZA_POSTGRES_ACCOUNT, or give the folder to one (chown -R)."
        )
    return account


def _new_account() -> Account:
    """Make a system account without home, password or shell; `nobody` where that cannot be done."""
    useradd = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
    if useradd:
        orders = [useradd, "--system", "--no-create-home", "--user-group"]
        orders += ["--shell", "/usr/sbin/nologin", OUR_NAME]
        subprocess.run(orders, capture_output=True, check=False)  # noqa: S603 - fixed words
    account = _if_known(OUR_NAME) or _if_known("nobody")
    if account is None:
        raise NoAccount(
            "PostgreSQL does not run as root and no ordinary account was found. Make one "
            "(useradd --system tryeza) or name one in TRYEZA_POSTGRES_ACCOUNT."
        )
    return account


def _by_uid(uid: int) -> Account:
    try:
        entry = pwd.getpwuid(uid)
    except KeyError:
        raise NoAccount(
            f"Account number {uid} has no name on this machine, and PostgreSQL needs one: "
            "add it to /etc/passwd, or set DATABASE_URL to a database of its own."
        ) from None
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def _by_name(name: str) -> Account:
    account = _if_known(name)
    if account is None:
        raise NoAccount(f"There is no account {name!r} (TRYEZA_POSTGRES_ACCOUNT) on this machine.")
    return account


def _if_known(name: str) -> Account | None:
    try:
        entry = pwd.getpwnam(name)
    except KeyError:
        return None
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)
