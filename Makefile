# Everything a developer runs. `make` lists the targets; the first that needs Python sets up .venv by itself.

VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
DEMO := fixtures/plans/p01-larkmoor-savings-plan.pdf

.DEFAULT_GOAL := help
.PHONY: bench-reading bench-review fuzz help setup demo test test-all lint types patterns accuracy check bench pictures fixtures train readme wheel clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(INSTALLED) ## set up .venv with the program and what its development needs

demo: $(INSTALLED) ## read a plan document and print what it says
	@$(BIN)/plan-analyzer check $(DEMO)

test: $(INSTALLED) ## run the tests, on every processor
	@$(BIN)/python -m pytest -rs -n auto --maxprocesses 8 --no-loadscope-reorder

test-all: $(INSTALLED) ## the same, and each quote and passage of every fixture plan against pdfplumber
	@$(BIN)/python -m pytest -rs -n auto --maxprocesses 8 --no-loadscope-reorder -m ""

lint: $(INSTALLED) ## check style (ruff)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(INSTALLED) ## check types (mypy --strict on analyzer/)
	@$(BIN)/mypy

patterns: $(INSTALLED) ## run the example sentences of the pattern files
	@$(BIN)/plan-analyzer patterns test

accuracy: $(INSTALLED) ## measure accuracy on the fixtures against its floors
	@$(BIN)/plan-analyzer evaluate fixtures --check

check: lint types test patterns ## lint, types, tests (with the accuracy floors), pattern examples

bench: $(INSTALLED) ## time reading, a 60-page document and a batch of 240 beside what others would write
	@$(BIN)/python benchmarks/reading_alone.py
	@$(BIN)/python benchmarks/reading_speed.py
	@$(BIN)/python benchmarks/many_documents.py

bench-review: $(INSTALLED) ## time the review page: a search among 5,000 plans, the first page of 150
	@$(BIN)/python benchmarks/review_page.py

pictures: $(INSTALLED) ## make the pictures of the review page in README.md (needs Chromium)
	@$(BIN)/python docs/pictures.py

bench-reading: $(INSTALLED) ## measure reading by producer: words, order, cells, boxes; native and as scans
	@$(BIN)/python benchmarks/reading_accuracy.py

fuzz: $(INSTALLED) ## feed 20,000 damaged PDFs to the reader and count what becomes of them
	@$(BIN)/python benchmarks/fuzz_reading.py --files 20000

fixtures: $(INSTALLED) ## rebuild the fixture plans from their sources
	@$(BIN)/python fixtures/build.py

train: $(INSTALLED) ## train the statistical models on the fixtures anew (an hour)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[training]'
	@$(BIN)/python fixtures/second_reader.py
	@$(BIN)/python fixtures/statistical_reader.py
	@$(BIN)/python fixtures/transformer.py

readme: $(INSTALLED) ## regenerate what README.md shows of the program's output and accuracy
	@$(BIN)/python docs/regenerate.py

wheel: $(INSTALLED) ## build the wheel into dist/
	@$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .
	@ls dist/*.whl

clean: ## remove .venv and everything built
	@rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(INSTALLED): pyproject.toml
	@set -e; \
	if ! $(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	  for python in $(PYTHON) python3 python3.13 python3.12 python3.11; do \
	    if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then found=$$python; break; fi; \
	  done; \
	  if [ -z "$$found" ]; then echo 'Python 3.11 or later is needed: install it, or name it with make PYTHON=...' >&2; exit 1; fi; \
	  echo "Setting up $(VENV) with $$($$found -V): a minute or two, once." >&2; \
	  $$found -m venv --clear $(VENV); \
	fi; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'; \
	touch $@
