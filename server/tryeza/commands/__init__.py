"""The commands of `tryeza`, a module each, for people and, with --json, for scripts."""
