# `make run` and `make test` are all a newcomer needs; both make .venv by themselves.

# Python keeps what it has compiled: without that each start would compile everything anew, and take twice as long.
unexport PYTHONDONTWRITEBYTECODE

PYTHON ?= $(shell command -v python3.11 || command -v python3)
# What is given on the command line (`make run PORT=8001 DEMO=no`) reaches the program as its environment.
VENV := .venv
BIN := $(VENV)/bin
LOCK := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --quiet --custom-compile-command "make lock"

.PHONY: run test lint bench bench-tools lock demo-reset secrets

run: $(VENV)/.base
	@exec $(BIN)/python -m epc_social.supervisor

test: lint
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/python -m pytest -n 2

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks

# What benchmarks/detectors.py compares with: large, and never loaded by the product.
bench-tools: $(VENV)/.base
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt

lock: $(VENV)/.dev
	$(LOCK) requirements/base.in -o requirements/base.txt
	$(LOCK) -c requirements/base.txt requirements/dev.in -o requirements/dev.txt
	$(LOCK) -c requirements/base.txt requirements/training.in -o requirements/training.txt
	$(LOCK) -c requirements/base.txt -c requirements/dev.txt requirements/bench.in -o requirements/bench.txt

demo-reset:
	rm -rf var/demo

# The files docker-compose.yml hands to the containers. The folder is closed; inside it each container's own user reads.
secrets:
	@umask 022 && install -d -m 700 secrets && cd secrets && for name in secret_key fingerprint_key postgres_password; do \
		test -e $$name || $(PYTHON) -c 'import secrets; print(secrets.token_urlsafe(48))' > $$name; done
	@umask 022 && cd secrets && test -e database_url || \
		printf 'postgres://epc_social:%s@postgres:5432/epc_social\n' "$$(cat postgres_password)" > database_url

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 is missing: apt-get install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "$(PYTHON) is older than 3.11: name a newer one, as in \`make run PYTHON=python3.11\`." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "Python's venv is missing: apt-get install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)

# Compiling everything would take half of the time; Python compiles what it imports.
$(VENV)/.base: requirements/base.txt | $(VENV)/bin/python
	@echo "Installing what EPC Social runs on …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r requirements/base.txt
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.base
	@echo "Installing what the tests need …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@
