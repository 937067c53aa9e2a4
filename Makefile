# make demo   build the demo graph, answer a few questions, write the network pages
# make test   everything that must hold: checks, then tests
# make model  train the English pipeline anew: make model TREEBANKS=/folder (hours; data/model/README.md)
# All make .venv and install what they need; nothing else has to be there but Python 3.11+.

# The first Python on the path that runs and is new enough; a name alone may be a shim that does neither.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
    $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV   := .venv
BIN    := $(VENV)/bin
DEMO   := demo
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help demo test check format benchmarks browser model clean

help:
	@sed -n '1,4s/^# //p' Makefile

demo: $(VENV)/.runtime
	@$(BIN)/python -m bilateral.commands.demo $(DEMO)

test: check browser
	$(BIN)/python -m pytest

check: $(VENV)/.development
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(VENV)/.development
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

benchmarks: $(VENV)/.development
	$(BIN)/python -m tests.benchmarks

TREEBANKS ?= assets/treebanks
model: $(VENV)/.model
	cd data/model && PATH="$(CURDIR)/$(BIN):$$PATH" python -m weasel run all . --vars.treebanks "$(TREEBANKS)"

# The pages are tested in a real Chromium. A machine of a test service gets one by its package
# manager; on a person's machine nothing is installed, and those tests say why they are skipped.
browser:
	@if [ -n "$$CI" ] && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	    && ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null; then \
	    apt-get -qq update && apt-get -qq install -y chromium >/dev/null || true; fi

$(VENV)/.python:
	@test -n "$(PYTHON)" && "$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	    || { echo "make: Python 3.11 or later is needed; name one with: make PYTHON=/path/to/python3.11"; exit 1; }
	"$(PYTHON)" -m venv $(VENV)
	$(PIP) install --upgrade 'pip>=25.1'
	@touch $@

$(VENV)/.runtime: $(VENV)/.python pyproject.toml .ci/constraints.txt
	$(PIP) install --constraint .ci/constraints.txt --editable .
	@touch $@

$(VENV)/.development: $(VENV)/.runtime
	$(PIP) install --constraint .ci/constraints.txt --group dev
	@touch $@

# PyTorch comes in the build for processors; with a GPU, install another one before.
$(VENV)/.model: $(VENV)/.runtime
	$(PIP) install --group model
	@touch $@

clean:
	rm -rf $(VENV) $(DEMO) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
