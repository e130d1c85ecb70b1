"""One file with everything of an installation: made while it runs, verified, restored whole."""

from tryeza.kernel.backups.archive import BackupError, Manifest, verify
from tryeza.kernel.backups.making import Backup, backup
from tryeza.kernel.backups.progress import Tell
from tryeza.kernel.backups.restoring import restore

__all__ = ["Backup", "BackupError", "Manifest", "Tell", "backup", "restore", "verify"]
