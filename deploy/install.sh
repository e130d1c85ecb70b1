#!/bin/sh
# Installs into an environment exactly what a lock file says, by hash, and the project itself.
#   sh deploy/install.sh PYTHON LOCK [PROJECT]
# PROJECT is `--editable .` (this checkout, the default) or a wheel.
set -eu
python=$1 lock=$2
shift 2
[ $# -gt 0 ] || set -- --editable .

# uv does in seconds what takes pip a minute, but asks pip's settings for nothing: tell it the index.
index=$("$python" -m pip config get global.index-url 2>/dev/null || true)
export UV_DEFAULT_INDEX="${UV_DEFAULT_INDEX:-${PIP_INDEX_URL:-$index}}"
[ -n "$UV_DEFAULT_INDEX" ] || unset UV_DEFAULT_INDEX
export UV_SYSTEM_CERTS=1 # as pip does: some networks have certificates of their own

echo "Installing $lock…"
"$python" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
    --requirement locks/build.txt
uv="${python%/*}/uv pip install --quiet --python $python"
$uv --require-hashes --only-binary :all: --requirement "$lock"
$uv --no-deps --no-build-isolation --no-index "$@"
