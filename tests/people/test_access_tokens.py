"""An access token proves one person's grant for ten minutes, and nothing forged proves any."""

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st
from jose import jwe, jws
from jose.backends import ECKey, RSAKey

from tests.people.conftest import NOW, URL, Table
from tryeza.kernel.work import begin
from tryeza.people import access_tokens, signed
from tryeza.people.access_tokens import TYPE
from tryeza.people.credentials import TokenShown
from tryeza.people.keys import (
    LEAD,
    ROTATE_AFTER,
    TOKEN_LIFE,
    KeyRing,
    Keys,
    load_ring,
    rotate_keys,
    thumbprint,
)
from tryeza.people.sealing import key_for
from tryeza.people.signed import BadToken

ARTA, GRANT = UUID(int=1), UUID(int=2)
MOMENT = timedelta(seconds=1)
PRIVATE = ec.generate_private_key(ec.SECP256R1())
SIGNING = ECKey(PRIVATE, "ES256")
PUBLIC_JWK = ECKey(PRIVATE.public_key(), "ES256").to_dict()
RING = KeyRing("k1", SIGNING, {"k1": PUBLIC_JWK}, NOW)
CLAIMS: dict[str, Any] = {
    "iss": URL,
    "aud": URL,
    "sub": str(ARTA),
    "client_id": str(GRANT),
    "iat": int(NOW.timestamp()),
    "exp": int((NOW + TOKEN_LIFE).timestamp()),
    "jti": str(GRANT),
}
SEALING = key_for(b"s" * 32, "signing keys")


def token(**changed: object) -> str:
    claims = {**CLAIMS, **changed}
    return signed.sign(
        {k: v for k, v in claims.items() if v is not None}, key=SIGNING, kid="k1", typ=TYPE
    )


def b64(content: bytes | str | dict[str, Any]) -> str:
    if isinstance(content, dict):
        content = json.dumps(content)
    raw = content.encode() if isinstance(content, str) else content
    return urlsafe_b64encode(raw).decode().rstrip("=")


def read(text: str, after: timedelta = timedelta()) -> TokenShown:
    return access_tokens.read(text, RING, issuer=URL, now=NOW + after)


def refusal(text: str, after: timedelta = timedelta()) -> str:
    with pytest.raises(BadToken) as refused:
        read(text, after)
    return str(refused.value)


def test_a_token_proves_whose_grant_it_is() -> None:
    issued = access_tokens.issue(RING, issuer=URL, person_id=ARTA, grant_id=GRANT, now=NOW)
    assert read(issued) == TokenShown(ARTA, GRANT)


def test_a_token_says_what_rfc_9068_asks_for() -> None:
    issued = access_tokens.issue(RING, issuer=URL, person_id=ARTA, grant_id=GRANT, now=NOW)
    header, claims = (json.loads(urlsafe_b64decode(part + "==")) for part in issued.split(".")[:2])
    assert header == {"alg": "ES256", "kid": "k1", "typ": "at+jwt"}
    assert {**CLAIMS, "jti": claims["jti"]} == claims
    assert UUID(claims["jti"]).version == 7


def test_a_token_is_good_for_ten_minutes() -> None:
    ten = timedelta(minutes=10)
    assert read(token(), ten - MOMENT) == TokenShown(ARTA, GRANT)
    assert refusal(token(), ten + 5 * MOMENT) == "not valid at this time"
    assert refusal(token(), -6 * MOMENT) == "not valid at this time"


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"iss": "https://other.example"}, "issued by or for somebody else"),
        ({"iss": None}, "issued by or for somebody else"),
        ({"aud": "https://other.example"}, "issued by or for somebody else"),
        ({"aud": [URL]}, "issued by or for somebody else"),
        ({"aud": None}, "issued by or for somebody else"),
        ({"exp": None}, "exp is no time"),
        ({"exp": "9999999999"}, "exp is no time"),
        ({"exp": True}, "exp is no time"),
        ({"exp": 10**30}, "exp is no time"),
        ({"iat": None}, "iat is no time"),
        ({"sub": "admin"}, "sub is no id"),
        ({"client_id": None}, "client_id is no id"),
    ],
)
def test_a_token_of_ours_with_other_claims_proves_nothing(
    changed: dict[str, object], why: str
) -> None:
    assert refusal(token(**changed)) == why


def test_a_token_of_another_type_is_no_access_token() -> None:
    assert refusal(signed.sign(CLAIMS, key=SIGNING, kid="k1", typ="JWT")) == "not an access token"


def test_an_unsigned_token_is_refused() -> None:
    for alg in ("none", "None", "NONE", "nOnE", ""):
        header = {"alg": alg, "kid": "k1", "typ": TYPE}
        assert refusal(f"{b64(header)}.{b64(CLAIMS)}.") == "algorithm not allowed"


def test_the_public_key_is_never_taken_for_a_shared_secret() -> None:
    pem = PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    ssh = PRIVATE.public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
    for secret in (pem, ssh, json.dumps(PUBLIC_JWK).encode(), b""):
        signing_input = f"{b64({'alg': 'HS256', 'kid': 'k1', 'typ': TYPE})}.{b64(CLAIMS)}"
        tag = hmac.new(secret, signing_input.encode(), sha256).digest()
        assert refusal(f"{signing_input}.{b64(tag)}") == "algorithm not allowed"


def test_a_key_that_the_token_brings_along_is_not_looked_at() -> None:
    thief = ECKey(ec.generate_private_key(ec.SECP256R1()), "ES256")
    for header in (
        {"kid": "k1", "jwk": thief.public_key().to_dict()},
        {"kid": "k1", "jku": "https://thief.example/jwks.json"},
        {"kid": "k1", "x5u": "https://thief.example/cert.pem"},
    ):
        forged = jws.sign(CLAIMS, thief, headers={**header, "typ": TYPE}, algorithm="ES256")
        assert refusal(forged) == "signature or content is wrong"


def test_other_algorithms_are_refused_also_with_a_right_signature() -> None:
    rsa_key = RSAKey(rsa.generate_private_key(65537, 2048), "RS256")
    for algorithm, key in (
        ("ES384", ECKey(ec.generate_private_key(ec.SECP384R1()), "ES384")),
        ("RS256", rsa_key),
        ("HS256", "secret"),
    ):
        made = jws.sign(CLAIMS, key, headers={"kid": "k1", "typ": TYPE}, algorithm=algorithm)
        assert refusal(made) == "algorithm not allowed"


def test_an_encrypted_token_is_never_opened() -> None:
    bomb = jwe.encrypt(
        b"0" * 1_000_000, b"k" * 32, encryption="A256GCM", algorithm="dir", zip="DEF"
    )
    assert refusal(bomb.decode()) == "not a compact JWS"


@pytest.mark.parametrize(
    ("made_up", "why"),
    [
        ("", "not a compact JWS"),
        ("a.b.c", "header cannot be read"),
        ("..", "header cannot be read"),
        ("a" * 9_000, "not a compact JWS"),
        ("é.b.c", "not a compact JWS"),
        (f"{b64('[' * 5000)}.e30.", "header cannot be read"),
        (f"{b64('[]')}.e30.", "header cannot be read"),
        (f"{b64({'alg': ['ES256']})}.e30.", "algorithm not allowed"),
        (f"{b64({'alg': 'ES256', 'kid': 'k2'})}.e30.", "no key of that name and kind"),
        (f"{b64({'alg': 'ES256', 'kid': ['k1']})}.e30.", "no key of that name and kind"),
        (
            f"{b64({'alg': 'ES256', 'kid': 'k1', 'crit': ['b64'], 'b64': False})}.e30.",
            "critical header that nobody here understands",
        ),
    ],
)
def test_what_is_made_up_is_refused_with_a_reason_for_the_log(made_up: str, why: str) -> None:
    assert refusal(made_up) == why


@given(st.integers(0, 10_000), st.characters(codec="ascii"))
def test_a_token_with_any_letter_changed_proves_nothing(place: int, letter: str) -> None:
    whole = token()
    place %= len(whole)
    changed = whole[:place] + letter + whole[place + 1 :]
    # The last letter of a part holds bits that no byte uses: those may change and mean the same.
    if [urlsafe_b64_loose(p) for p in changed.split(".")] == [
        urlsafe_b64_loose(p) for p in whole.split(".")
    ]:
        return
    with pytest.raises(BadToken):
        read(changed)


def urlsafe_b64_loose(part: str) -> bytes:
    try:
        return urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError:
        return part.encode()


@given(st.text(max_size=200))
def test_any_text_is_refused_and_never_an_error(text: str) -> None:
    with pytest.raises(BadToken):
        read(text)


def test_a_keys_name_is_its_rfc_7638_thumbprint() -> None:
    # The EC key of RFC 7517, appendix A.1; the thumbprint was computed with `jose` of Node.js.
    key = {
        "kty": "EC",
        "crv": "P-256",
        "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
        "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
        "use": "enc",
        "kid": "1",
    }
    assert thumbprint(key) == "cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s"


async def ring_after(table: Table, after: timedelta, sealing: bytes = SEALING) -> KeyRing | None:
    async with table.database() as session:
        return await load_ring(session, sealing, NOW + after)


async def rotated(table: Table, after: timedelta = timedelta(), sealing: bytes = SEALING) -> None:
    async with begin(table.database, now=NOW + after) as work:
        await rotate_keys(work, sealing)


async def test_the_first_key_signs_at_once(table: Table) -> None:
    assert await ring_after(table, timedelta()) is None
    await rotated(table)
    ring = await ring_after(table, timedelta())
    assert ring is not None
    issued = access_tokens.issue(ring, issuer=URL, person_id=ARTA, grant_id=GRANT, now=NOW)
    shown = access_tokens.read(issued, ring, issuer=URL, now=NOW)
    assert shown == TokenShown(ARTA, GRANT)


async def test_a_new_key_is_told_before_it_signs_and_the_old_one_until_its_tokens_ran_out(
    table: Table,
) -> None:
    await rotated(table)
    first = await ring_after(table, timedelta())
    day = timedelta(days=1)
    await rotated(table, day)
    second_signs = day + LEAD
    seen = [
        await ring_after(table, at)
        for at in (
            day,
            second_signs - MOMENT,
            second_signs,
            second_signs + TOKEN_LIFE + LEAD - MOMENT,
            second_signs + TOKEN_LIFE + LEAD,
        )
    ]
    assert first is not None
    rings = [ring for ring in seen if ring is not None]
    assert [ring.kid == first.kid for ring in rings] == [True, True, False, False, False]
    assert [len(ring.public) for ring in rings] == [2, 2, 2, 2, 1]


async def test_keys_that_ran_out_are_deleted_at_the_next_rotation(table: Table) -> None:
    for days in range(4):
        await rotated(table, timedelta(days=days))
    async with table.database() as session:
        connection = await session.connection()
        kept = await connection.exec_driver_sql("SELECT count(*) FROM signing_key")
        assert kept.scalar_one() == 2


async def test_the_private_part_lies_sealed_in_the_database(table: Table) -> None:
    await rotated(table)
    async with table.database() as session:
        connection = await session.connection()
        row = (await connection.exec_driver_sql("SELECT * FROM signing_key")).mappings().one()
    assert "d" not in row["public_jwk"]
    assert bytes(row["sealed_private_key"])[12:14] != b"\x30\x81"  # no DER to be seen


async def test_with_another_secret_a_new_key_is_made_and_old_tokens_still_hold(
    table: Table,
) -> None:
    await rotated(table)
    old = await ring_after(table, timedelta())
    assert old is not None
    issued = access_tokens.issue(old, issuer=URL, person_id=ARTA, grant_id=GRANT, now=NOW)
    keys = Keys(table.database, key_for(b"t" * 32, "signing keys"))
    ring = await keys.ring(NOW + MOMENT)
    assert ring.kid != old.kid
    assert access_tokens.read(issued, ring, issuer=URL, now=NOW) == TokenShown(ARTA, GRANT)


async def test_a_process_makes_the_first_key_and_rotates_in_time(table: Table) -> None:
    keys = Keys(table.database, SEALING)
    first = await keys.ring(NOW)
    assert await keys.ring(NOW + MOMENT) is first
    at = ROTATE_AFTER + MOMENT
    due = await keys.ring(NOW + at)
    assert (due.kid, len(due.public)) == (first.kid, 2)
    assert (await keys.ring(NOW + at + LEAD)).kid != first.kid


async def test_a_process_learns_of_a_key_that_another_made(table: Table) -> None:
    ours = Keys(table.database, SEALING)
    await ours.ring(NOW)
    await rotated(table, 2 * MOMENT)
    async with table.database() as session:
        theirs = await load_ring(session, SEALING, NOW + 2 * MOMENT)
    assert theirs is not None
    (new,) = set(theirs.public) - {theirs.kid}
    assert new not in (await ours.ring(NOW + 3 * MOMENT, kid=new)).public
    assert new in (await ours.ring(NOW + 6 * MOMENT, kid=new)).public


async def test_processes_that_start_at_once_agree_on_one_key(table: Table) -> None:
    processes = [Keys(table.database, SEALING) for _ in range(4)]
    rings = [await keys.ring(NOW) for keys in processes]
    assert len({ring.kid for ring in rings}) == 1
