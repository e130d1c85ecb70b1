"""Become a program that ends when its parent does: drop root, enter the folder, exec.

Run as a script of its own (`python -I -S child.py ORDERS PROGRAM ARGUMENTS…`) because these steps
must happen between fork and exec, where a process with threads may not run Python. ORDERS is JSON:
`parent` (pid that must still be ours), `folder` (opened and entered while still root, so that the
account need not be able to reach it by its path), `account` (`[uid, gid]` or null), `signal` (sent
to the program when the parent dies) and `watch` (null: the kernel sends it; else the reading end
of a pipe that only the parent holds open, for systems whose kernel does not). The argument FOLDER
becomes a name of the folder that the account can use.
"""

import ctypes
import json
import os
import sys

PR_SET_PDEATHSIG = 1
FOLDER = "@folder@"


def main(orders: str, program: str, *arguments: str) -> None:
    """Carry out the orders, then replace this process by the program."""
    order = json.loads(orders)
    place = opened(order["folder"])
    if order["account"]:
        become(*order["account"])
    if order["watch"] is None:
        die_with_parent(order["signal"])
    else:
        leave_watchdog(order["watch"], order["signal"])
    if os.getppid() != order["parent"]:
        sys.exit("The process that asked for this one has ended.")
    os.umask(0o077)
    given = [place if argument == FOLDER else argument for argument in arguments]
    os.execv(program, [program, *given])  # noqa: S606 - the point of this script


def opened(folder: str) -> str:
    """Enter the folder, and give it a name; on Linux one that asks nothing of the folders above.

    The name goes through an open descriptor, which the program and all its children inherit, not
    through the working folder, which PostgreSQL before version 16 leaves and cannot come back to.
    """
    os.chdir(folder)
    if not sys.platform.startswith("linux"):
        return folder
    handle = os.open(".", os.O_RDONLY | os.O_DIRECTORY)
    os.set_inheritable(handle, True)
    return f"/proc/self/fd/{handle}"


def become(uid: int, gid: int) -> None:
    """Give up root for good, supplementary groups included."""
    os.setgroups([])
    os.setgid(gid)
    os.setuid(uid)


def die_with_parent(signal: int) -> None:
    """Ask the Linux kernel to signal us when the parent's thread ends.

    After `become`, since a change of account clears the request; exec keeps it (prctl(2)).
    """
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_PDEATHSIG, signal, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_PDEATHSIG)")


def leave_watchdog(pipe: int, signal: int) -> None:
    """Fork a child that signals us once the pipe closes, which it does when the parent dies.

    The watchdog is the program's child, so `getppid` tells it whether the program still lives:
    a number taken over by a stranger is never signalled. It leaves with 0, which PostgreSQL
    ignores in a child it does not know.
    """
    program = os.getpid()
    if os.fork() != 0:
        os.close(pipe)
        return
    os.setsid()
    keep_only(pipe)
    os.read(0, 1)
    if os.getppid() == program:
        os.kill(program, signal)
    os._exit(0)


def keep_only(pipe: int) -> None:
    """Close everything else, so that the watchdog holds no lock and no log open."""
    os.dup2(pipe, 0)
    os.closerange(1, max(4096, pipe + 1))


if __name__ == "__main__":
    main(*sys.argv[1:])
