"""What an ID token must say, claim by claim, from a provider of the test's own making."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jose import jws
from jose.backends import ECKey, RSAKey

from tryeza.people.openid.identity import Identity, read_id_token
from tryeza.people.openid.provider import Provider, ProviderClient
from tryeza.people.signed import BadToken

NOW = datetime(2025, 3, 10, 9, 0, tzinfo=UTC)
ISSUER = "https://id.example"
EC = ec.generate_private_key(ec.SECP256R1())
RSA = rsa.generate_private_key(65537, 2048)
WEAK = rsa.generate_private_key(65537, 1024)  # noqa: S505 - to be refused
SIGNING = {
    "ec": (ECKey(EC, "ES256"), "ES256"),
    "rsa": (RSAKey(RSA, "RS256"), "RS256"),
    "weak": (RSAKey(WEAK, "RS256"), "RS256"),
}
CLAIMS: dict[str, Any] = {
    "iss": ISSUER,
    "aud": "tryeza",
    "sub": "a-1",
    "nonce": "n-1",
    "iat": int(NOW.timestamp()),
    "exp": int(NOW.timestamp()) + 300,
    "email": "arta@zqm.example",
    "email_verified": True,
    "name": "Arta",
}
METADATA = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/auth",
    "token_endpoint": f"{ISSUER}/token",
    "jwks_uri": f"{ISSUER}/jwks",
}


def public(name: str, **more: str) -> dict[str, Any]:
    key, _ = SIGNING[name]
    jwk = {**key.public_key().to_dict(), "kid": name, "use": "sig", **more}
    return {k: v for k, v in jwk.items() if v is not None}


class Answers:
    """A provider that answers what it is told to."""

    def __init__(self) -> None:
        self.keys = [public("ec"), public("rsa"), public("weak")]
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        said = {"keys": self.keys} if request.url.path == "/jwks" else METADATA
        return httpx.Response(200, json=said)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
async def client(answers: Answers) -> AsyncIterator[ProviderClient]:
    provider = Provider("id", "Id", ISSUER, "tryeza", "secret")
    async with httpx.AsyncClient(transport=httpx.MockTransport(answers)) as http:
        yield ProviderClient(provider, http)


def token(name: str = "ec", header: dict[str, Any] | None = None, **changed: object) -> str:
    key, algorithm = SIGNING[name]
    claims = {k: v for k, v in {**CLAIMS, **changed}.items() if v is not None}
    return jws.sign(claims, key, headers=header or {"kid": name}, algorithm=algorithm)


async def refusal(client: ProviderClient, text: str, now: datetime = NOW) -> str:
    with pytest.raises(BadToken) as refused:
        await read_id_token(client, text, nonce="n-1", now=now)
    return str(refused.value)


@pytest.mark.parametrize("name", ["ec", "rsa"])
async def test_a_good_token_names_the_person(client: ProviderClient, name: str) -> None:
    identity = await read_id_token(client, token(name), nonce="n-1", now=NOW)
    assert identity == Identity(ISSUER, "a-1", "arta@zqm.example", "Arta")


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"iss": "https://evil.example"}, "another issuer"),
        ({"iss": f"{ISSUER}/"}, "another issuer"),
        ({"iss": None}, "another issuer"),
        ({"aud": "other"}, "for another client"),
        ({"aud": ["other"]}, "for another client"),
        ({"aud": None}, "for another client"),
        ({"aud": ["tryeza", "other"]}, "for another party"),
        ({"aud": ["tryeza", "other"], "azp": "other"}, "for another party"),
        ({"azp": "other"}, "for another party"),
        ({"nonce": "n-2"}, "nonce of another sign-in"),
        ({"nonce": None}, "nonce of another sign-in"),
        ({"nonce": ["n-1"]}, "nonce of another sign-in"),
        ({"exp": None}, "times are missing"),
        ({"iat": "now"}, "times are missing"),
        ({"exp": True}, "times are missing"),
        ({"exp": CLAIMS["iat"] - 60}, "expired"),
        ({"iat": CLAIMS["iat"] + 61}, "issued at another time"),
        ({"iat": CLAIMS["iat"] - 601}, "issued at another time"),
        ({"sub": None}, "no subject"),
        ({"sub": ""}, "no subject"),
        ({"sub": "x" * 256}, "no subject"),
        ({"sub": 7}, "no subject"),
        ({"sub": "a\x00b"}, "odd subject"),
        ({"sub": "\u00eb"}, "odd subject"),
    ],
)
async def test_a_token_with_another_claim_is_refused(
    client: ProviderClient, changed: dict[str, object], why: str
) -> None:
    assert await refusal(client, token(**changed)) == why


@pytest.mark.parametrize(
    "changed",
    [
        {"aud": ["tryeza"]},
        {"aud": ["tryeza", "other"], "azp": "tryeza"},
        {"azp": "tryeza"},
        {"exp": CLAIMS["iat"] - 59},
        {"iat": CLAIMS["iat"] + 60},
        {"iat": CLAIMS["iat"] - 600.0},
    ],
)
async def test_what_the_standard_allows_is_let_through(
    client: ProviderClient, changed: dict[str, object]
) -> None:
    identity = await read_id_token(client, token(**changed), nonce="n-1", now=NOW)
    assert identity.subject == "a-1"


async def test_a_weak_rsa_key_is_not_used(client: ProviderClient) -> None:
    assert await refusal(client, token("weak")) == "no key of that name and kind"


async def test_a_key_for_encryption_or_another_algorithm_verifies_nothing(
    client: ProviderClient, answers: Answers
) -> None:
    answers.keys = [public("ec", use="enc"), public("rsa", alg="PS256")]
    assert await refusal(client, token("ec")) == "no key of that name and kind"
    assert await refusal(client, token("rsa")) == "no key of that name and kind"


async def test_without_a_name_only_a_single_key_can_be_meant(
    client: ProviderClient, answers: Answers
) -> None:
    unnamed = token("ec", header={"typ": "JWT"})
    identity = await read_id_token(client, unnamed, nonce="n-1", now=NOW)
    assert identity.subject == "a-1"
    other = ECKey(ec.generate_private_key(ec.SECP256R1()), "ES256").public_key().to_dict()
    answers.keys = [public("ec"), {**other, "kid": "other"}]
    late = NOW + timedelta(minutes=10)
    assert await refusal(client, unnamed, late) == "no key of that name and kind"


async def test_a_new_key_is_fetched_when_a_token_names_it_but_not_for_every_lie(
    client: ProviderClient, answers: Answers
) -> None:
    answers.keys = [public("rsa")]
    assert await refusal(client, token("ec")) == "no key of that name and kind"
    answers.keys = [public("ec"), public("rsa")]
    soon = NOW + timedelta(seconds=29)
    assert await refusal(client, token("ec"), soon) == "no key of that name and kind"
    assert answers.asked.count("/jwks") == 1
    later = NOW + timedelta(seconds=30)
    identity = await read_id_token(client, token("ec"), nonce="n-1", now=later)
    assert (identity.subject, answers.asked.count("/jwks")) == ("a-1", 2)


async def test_an_address_counts_only_if_it_is_said_to_be_confirmed(
    client: ProviderClient,
) -> None:
    for verified in (None, False, "true", 1):
        text = token(email_verified=verified)
        identity = await read_id_token(client, text, nonce="n-1", now=NOW)
        assert identity.confirmed_email is None


def test_a_providers_secret_is_not_shown() -> None:
    assert "hush" not in repr(Provider("id", "Id", ISSUER, "tryeza", "hush"))
