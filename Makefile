# Everything a developer types. `make run` and `make test` need Python 3.11 and make, nothing else.
# Options: ARGS for `make run`, TESTS for the tests (`make test TESTS=tests/domain`).

PY := .venv/bin/python
ARGS ?=
TESTS ?=
JOBS ?= 2

.DEFAULT_GOAL := help
.PHONY: help run test check lint format coverage e2e translations images hostile bench torture dist distcheck stranger clean

help: ## what can be typed
	@sed -nE 's/^([a-z0-9]+):.*## (.*)$$/  make \1\t\2/p' Makefile | expand -t 18

run: ## open the window; make run ARGS="class list" runs a command instead
	@sh .ci/setup run
ifeq ($(strip $(ARGS)),)
	@if [ "$$(uname -s)" = Linux ] && [ -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}$${QT_QPA_PLATFORM:-}" ]; then \
	    echo 'There is no display here to open the window on; make run ARGS=serve answers LearnCube without one.' >&2; \
	    exit 1; \
	fi
endif
	@$(PY) -m lcadmin $(ARGS)

test: ## all tests, also the ones in a real browser if there is one
	@sh .ci/setup dev
	@$(PY) -m pytest -n $(JOBS) $(TESTS)

check: lint ## what .ci/run runs: lint, then all tests
	@$(MAKE) --no-print-directory test

lint: ## ruff, types, who may import whom, nothing written twice
	@sh .ci/setup dev
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) -c 'from importlinter.cli import lint_imports_command; lint_imports_command()' --no-logo
	@$(PY) .ci/duplicates.py lcadmin

format: ## put the code in shape
	@sh .ci/setup dev
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

coverage: ## every branch of domain and services, or it fails
	@sh .ci/setup dev
	@$(PY) -m pytest -n $(JOBS) tests/domain tests/services tests/responder tests/practice \
	    --cov=lcadmin.domain --cov=lcadmin.services --cov-branch --cov-report=term-missing --cov-fail-under=100

e2e: ## a class in a real browser; fails without one
	@sh .ci/setup dev
	@LCADMIN_REQUIRE_BROWSER=1 $(PY) -m pytest -m e2e $(TESTS)

images: ## docs/images: every page, dialog and state: light, dark, 200 %, German, right to left, empty, large
	@sh .ci/setup dev
	@$(PY) -m docs.make_images
	@$(PY) -m docs.make_drawings
	@$(PY) -m docs.make_command_line

hostile: ## serve and the window under attack, each figure beside its bound; ARGS="--quick" for a look
	@sh .ci/setup dev
	@$(PY) -m benchmarks.hostile $(ARGS)

translations: ## new texts into resources/translations; then translate what is empty there
	@sh .ci/setup dev
	@$(PY) .ci/translations.py update
	@$(PY) .ci/translations.py compile

bench: ## every figure beside its alternative, kept as JSON; ARGS=--quick, or ARGS="compare A.json B.json"
	@sh .ci/setup bench
	@$(PY) -m benchmarks $(ARGS)

torture: ## what a PC does to the program, with figures; make torture ARGS="--kills 1000"
	@sh .ci/setup dev
	@$(PY) -m tests.torture $(ARGS)

dist: ## the wheel, and the program as a folder that needs no Python, in dist/
	@sh .ci/setup dev
	@sh .ci/setup installer
	@$(PY) -m hatchling build -t wheel -t sdist
	@$(PY) -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build lcadmin.spec
	@if [ "$$(uname -s)" = Linux ]; then $(PY) -m installer.archive; fi

distcheck: ## runs what make dist built, as on a PC without Python, and times its start
	@sh .ci/setup dev
	@sh .ci/setup installer
	@$(PY) -m tests.built $(ARGS)

stranger: ## what make dist packed, on a small Debian without Python; as root; ARGS="--root DIR" keeps it
	@sh .ci/setup dev
	@sh .ci/setup stranger
	@$(PY) -m tests.built.stranger $(ARGS)

clean: ## remove what the commands above made, but .venv
	@rm -rf build dist htmlcov .coverage .coverage.* .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +
