"""What can go wrong with the embedded database, each with what a person can do about it."""


class EmbeddedError(Exception):
    """The embedded PostgreSQL cannot be had; the message says why and what to do."""


class NoPrograms(EmbeddedError):
    """PostgreSQL's programs are not where they were looked for."""


class NoAccount(EmbeddedError):
    """No ordinary account can run the server."""


class WrongVersion(EmbeddedError):
    """The cluster was written by another major version of PostgreSQL."""


class DidNotStart(EmbeddedError):
    """The server ended, or did not become ready in time; the message ends with its last words."""


class NotOurs(EmbeddedError):
    """The data folder belongs to, or is in use by, somebody else."""
