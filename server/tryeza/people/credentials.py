"""What a request shows to say who sends it, once its form has been checked."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

# A browser that was left alone, and one that was not, are signed out after these. OWASP Session
# Management asks for both; drafts are worked on over weeks, so ours are long.
SESSION_IDLE = timedelta(days=7)
SESSION_LIFE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class CookieShown:
    """A session's cookie, as its digest."""

    secret_digest: bytes


@dataclass(frozen=True, slots=True)
class TokenShown:
    """A verified access token: its subject, and the grant under which it was issued."""

    person_id: UUID
    grant_id: UUID


Credential = CookieShown | TokenShown
