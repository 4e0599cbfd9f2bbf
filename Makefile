# Every chore starts here; each makes the environment that it needs (Python 3.11 or newer is all it asks for).
PYTHON ?= $(shell for p in python3.11 python3 python3.12 python3.13 python3.14; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
RUN = .venv/bin/python
MINUTES ?= 1
FILES = $(sort $(wildcard samples/*.txt))

.PHONY: demo test bench fuzz samples schema clean

demo: .venv/.core  ## the samples as outlines
	@for file in $(FILES); do \
		if [ -t 1 ]; then printf '\n\033[1;4m%s\033[0m\n\n' "$$file"; else printf '\n%s\n\n' "$$file"; fi; \
		.venv/bin/minutesparse parse --format outline "$$file" || exit; \
	done

test: .venv/.dev  ## what must hold before anything is merged
	.venv/bin/ruff format --check
	.venv/bin/ruff check
	.venv/bin/mypy --strict src
	HYPOTHESIS_PROFILE=ci $(RUN) -m pytest --cov --cov-report=term

bench: .venv/.dev  ## speed, growth and memory, as ratios taken in one run
	$(RUN) -m benchmarks

fuzz: .venv/.fuzz  ## coverage-guided fuzzing: make fuzz MINUTES=30
	$(RUN) -m fuzz --minutes $(MINUTES)

samples: .venv/.dev  ## renew the expected outlines; the git diff is the review
	$(RUN) -m tests.renew

schema: .venv/.core  ## renew docs/schema.json
	.venv/bin/minutesparse schema -o docs/schema.json

clean:
	rm -rf .venv build dist .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "minutesparse needs Python 3.11 or newer"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/.core: pyproject.toml | .venv/bin/python
	$(RUN) -m pip install --quiet --disable-pip-version-check -e '.[html]'
	@touch $@

.venv/.dev: pyproject.toml | .venv/bin/python
	$(RUN) -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@ .venv/.core

.venv/.fuzz: .venv/.dev
	$(RUN) -m pip install --quiet --disable-pip-version-check atheris
	@touch $@
