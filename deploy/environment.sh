#!/bin/sh
# Makes .venv with the given Python. Debian ships Python in parts: where the one that brings pip
# into environments is missing, pip comes from outside, or the part is installed.
set -eu
python=${1:-}

say() { printf '%s\n' "$@" >&2; }

if [ -z "$python" ]; then
    say "Python 3.11 or newer was not found." \
        "  Debian, Ubuntu:  apt install python3 python3-venv" \
        "  macOS:           brew install python   (or the installer of python.org)" \
        "or name one:       make run PYTHON=/path/to/python3"
    exit 1
fi

whole() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }

if ! whole && ! "$python" -m pip --version >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing python3-venv, without which this Python makes no environments…"
        apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null
    fi
    if ! whole; then
        say "This Python makes no environments:  $python" \
            "  Debian, Ubuntu:  apt install python3-venv" \
            "or name another:   make run PYTHON=/path/to/python3"
        exit 1
    fi
fi

if whole; then
    "$python" -m venv --clear .venv
else
    "$python" -m venv --clear --without-pip .venv
    "$python" -m pip --python .venv/bin/python install --quiet pip
fi
