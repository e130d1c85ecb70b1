"""How often somebody may try: an allowance that refills steadily, kept in the database.

The generic cell rate algorithm (ITU-T I.371, annex A): each try pushes a moment `paid_until`
forward by `every`; a try is refused while that moment would lie more than `burst` tries ahead.
A refused try costs nothing, so nobody can keep another person out by hammering at their account.
A try that was rightly made is given back, and nothing but that one: the wrong ones of whoever
shares the address stay paid for, so that a sign-in to an account of one's own buys no guess.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from ipaddress import IPv6Address, ip_address, ip_network
from math import ceil

from sqlalchemy import Interval, func, literal, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel.errors import Limit
from tryeza.people.models import Pace


@dataclass(frozen=True, slots=True)
class Allowance:
    """`burst` tries at once, and one more after each `every`."""

    name: str
    burst: int
    every: timedelta


# Guessing one account from one network: five at once, then twenty an hour. The account's own
# allowance is wide, because anyone can spend it; it stops a guess spread over many networks.
PASSWORD_HERE = Allowance("password_here", 5, timedelta(minutes=3))
PASSWORD_ACCOUNT = Allowance("password_account", 60, timedelta(minutes=1))
PASSWORD_NETWORK = Allowance("password_network", 60, timedelta(seconds=10))
# A room full of people may register behind one address; one mailbox need not be filled.
MAIL_ADDRESS = Allowance("mail_address", 4, timedelta(minutes=10))
MAIL_NETWORK = Allowance("mail_network", 80, timedelta(seconds=30))
DOOR_NETWORK = Allowance("door_network", 80, timedelta(seconds=5))
INVITATIONS = Allowance("invitations", 100, timedelta(minutes=15))


async def spend(session: AsyncSession, allowance: Allowance, who: str, now: datetime) -> None:
    """Pay for one try by `who`. Raises Limit, with the seconds to wait, when it is one too many."""
    key = _key(allowance, who)
    every = literal(allowance.every, Interval)
    paid_until = func.greatest(Pace.paid_until, now) + every
    furthest = literal(now + allowance.every * allowance.burst, Pace.paid_until.type)
    paid = (
        insert(Pace)
        .values(key=key, paid_until=now + allowance.every)
        .on_conflict_do_update(
            index_elements=["key"],
            set_={"paid_until": paid_until},
            where=paid_until <= furthest,
        )
        .returning(Pace.key)
    )
    if (await session.execute(paid)).one_or_none() is not None:
        return
    stands = (await session.execute(select(Pace.paid_until).where(Pace.key == key))).scalar_one()
    free_at = stands + allowance.every - allowance.every * allowance.burst
    wait = max(1, ceil((free_at - now).total_seconds()))
    raise Limit("people.too_often", allowance.burst, retry_after=wait)


async def give_back(session: AsyncSession, allowance: Allowance, who: str) -> None:
    """Give `who` back the one try that they paid for and that was rightly made."""
    every = literal(allowance.every, Interval)
    await session.execute(
        update(Pace)
        .where(Pace.key == _key(allowance, who))
        .values(paid_until=Pace.paid_until - every)
    )


def _key(allowance: Allowance, who: str) -> bytes:
    return sha256(f"{allowance.name}\0{who}".encode("utf-8", "surrogatepass")).digest()


def network_of(address: str) -> str:
    """The network to which tries from an IP address count: IPv4 itself, IPv6 its /56.

    What is no address (a unix socket's peer has none) counts together.
    """
    try:
        ip = ip_address(address)
    except ValueError:
        return ""
    if isinstance(ip, IPv6Address):
        return str(ip.ipv4_mapped or ip_network((ip, 56), strict=False))
    return str(ip)
