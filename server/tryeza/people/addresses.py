"""E-mail addresses in the one form in which they are kept and compared."""

import re

from tryeza.kernel.errors import invalid

# RFC 5321: 64 octets before the @, 254 in all. RFC 5322's dot-atom; no quoted local parts, which
# nobody has, and no letters beyond ASCII, which most servers refuse (domains: as punycode).
_ATOM = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_ADDRESS = re.compile(
    rf"(?=.{{3,254}}\Z)(?=[^@]{{1,64}}@){_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+{_LABEL}"
)


def kept_address(text: str, *, path: str = "email") -> str:
    """The address trimmed and in lower case. Raises Invalid when it is no address."""
    address = text[:300].strip().lower()
    if _ADDRESS.fullmatch(address) is None:
        raise invalid(path, "people.not_an_address")
    return address
