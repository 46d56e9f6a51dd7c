# The commands of this project. `make` alone lists them.

PYTHON ?= python3
BIN := .venv/bin
FORMAT ?= text
DATES ?= warn
BASE ?= main
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help serve site forms check changes stale new dead-links hints test mutations golden pictures bench search-quality bench-filter lighthouse crosscheck schemas packed headers deploy lint licences lock clean

help: ## toon deze lijst
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1|\2/' | column -t -s '|'

.venv/ready: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo 'Python 3.11 of nieuwer is nodig. Noem het zo: make PYTHON=python3.12 …'; exit 1; }
	@echo 'De Python-pakketten worden klaargezet in .venv …'
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

serve: .venv/ready ## toon de site op http://localhost:8000 en ververs bij elke wijziging
	@$(BIN)/python hooks/serve.py

# Built beside the old site, and in its place only when it is whole.
site: .venv/ready ## bouw de site in de map site/
	@if [ ! -e site ] && [ -e .build/old ]; then mv .build/old site; fi
	@{ rm -rf .build/next && mkdir -p .build && $(BIN)/mkdocs build --strict --site-dir .build/next; } \
	  || { echo 'De bouw is niet gelukt. Wat in site/ stond, is niet veranderd.' >&2; exit 1; }
	@$(BIN)/python hooks/publish.py .build/next site
	@echo "De site staat in site/: $$(find site -name '*.html' | wc -l) pagina's."

# Built from a copy, so that no packages stand between the templates. The note says what it was made from.
FORMS := .build/forms
forms: .venv/ready ## maak de formulieren voor redacteuren, die daarna onder /beheer/ op de site staan (Node nodig)
	@command -v npm >/dev/null || { echo 'Node ontbreekt. Installeer het: sudo apt-get install nodejs npm' >&2; exit 1; }
	@mkdir -p $(FORMS) && rm -rf $(FORMS)/keep && cp -rp theme/forms/. $(FORMS)
	@cd $(FORMS) && { [ node_modules/.package-lock.json -nt package-lock.json ] \
	  || { echo 'De npm-pakketten van de formulieren worden klaargezet …'; npm ci --silent; }; }
	@cd $(FORMS) && node build.mjs bundle
	@PYTHONPATH=hooks $(BIN)/python -m rendering.files.forms
	@echo 'De formulieren staan klaar. Met `make site` of `make serve` komen ze op de site, onder /beheer/.'

check: .venv/ready ## controleer alle gegevens (FORMAT=github: aantekeningen, LIVE=1: wat nog niet bevestigd is, DATES=strict: data tellen mee)
	@$(BIN)/python hooks/check.py --format $(FORMAT) --dates $(DATES) $(if $(LIVE),--live)

changes: .venv/ready ## zeg wat uw wijziging doet voor bezoekers (BASE=main: waarmee vergeleken wordt, FORMAT=github: Markdown)
	@$(BIN)/python hooks/changes.py --base $(BASE) --format $(FORMAT)

stale: .venv/ready ## toon per team wat opnieuw gecontroleerd moet worden (FORMAT=github: Markdown)
	@$(BIN)/python hooks/stale.py --format $(FORMAT)

# Only what stands on the command line counts: some systems have a NAME of their own.
given = $(if $(filter command,$(origin $(1))),$$$(1))
new: .venv/ready ## begin een nieuw bestand (KIND=locatie NAME="WIJ Meerstad"; zonder KIND: welke soorten er zijn)
	@$(BIN)/python hooks/new.py --kind "$(call given,KIND)" --name "$(call given,NAME)"

dead-links: .venv/ready ## vraag van elk webadres buiten de site of het nog werkt (FORMAT=github: Markdown); duurt enkele minuten
	@$(BIN)/python hooks/dead_links.py --format $(FORMAT)

hints: .venv/ready ## geef tips om teksten voor bewoners makkelijker te maken (FILES=locations/beijum.yml: alleen die)
	@$(BIN)/python hooks/hints.py --format $(FORMAT) $(FILES)

test: .venv/ready ## zet alles klaar en doe alle tests
	@tests/prepare.sh
	@$(MAKE) --no-print-directory forms || true
	@$(BIN)/python -m pytest

mutations: .venv/ready site ## zet bekende fouten in kopieën van pagina's en toon welke test elke fout ziet
	@tests/prepare.sh
	@PYTHONPATH=tests:hooks $(BIN)/python -m accessibility.mutations site

golden: .venv/ready ## schrijf opnieuw wat een voorleesprogramma hoort, om na te lezen
	@UPDATE_GOLDEN=1 $(BIN)/python -m pytest tests/accessibility/test_golden.py --numprocesses=0 --quiet

pictures: forms site ## maak de plaatjes van de formulieren opnieuw, voor de uitleg aan redacteuren (Chromium nodig)
	@PYTHONPATH=tests:hooks $(BIN)/python -m browser.pictures site

bench: .venv/ready ## meet hoe snel de site gebouwd wordt, naast Hugo, Eleventy, Material en de vloer (N=2000: alleen met zoveel records)
	@PYTHON=$(PYTHON) tests/benchmarks/rivals/prepare.sh
	@$(BIN)/python tests/benchmarks/build_speed.py $(if $(filter command line,$(origin N)),$(N))

search-quality: site ## meet hoe goed het zoeken is: hoeveel vragen staan bij de eerste drie (Node nodig)
	@tests/prepare.sh
	@$(BIN)/python tests/search/quality.py site
bench-filter: .venv/ready ## meet hoe de lijst met methoden het doet met 1.000 verzonnen methoden
	@$(BIN)/python tests/benchmarks/method_filter.py
lighthouse: .venv/ready ## meet één pagina van elke soort met Lighthouse, met kaal Material ernaast (Node nodig)
	@tests/prepare.sh
	@cd tests/benchmarks/lighthouse && { [ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --silent; }
	@$(BIN)/python tests/benchmarks/weigh_pages.py

crosscheck: .venv/ready ## vergelijk onze openingstijden met twee andere programma's (Node nodig)
	@tests/prepare.sh
	@$(BIN)/python tests/hours/cross_check/run.py

schemas: .venv/ready ## schrijf de JSON-schema's opnieuw uit de modellen
	@cd hooks && ../$(BIN)/python -m registry.json_schema

PACKED := -type f -regex '.*\.\(html\|css\|js\|json\|geojson\|svg\|ics\|csv\|txt\|xml\)'
packed: site ## bouw de site, met naast elk tekstbestand een kleinere .gz en .br voor een eigen server
	@find site $(PACKED) -exec gzip --best --no-name --keep --force {} +
	@if command -v brotli >/dev/null; then find site $(PACKED) -exec brotli --best --keep --force {} +; \
	  else echo 'Er zijn geen .br-bestanden: brotli ontbreekt (sudo apt-get install brotli).'; fi

headers: .venv/ready ## schrijf de headers op voor een eigen server (nginx, Caddy) in .build/headers/
	@cd hooks && ../$(BIN)/python -m exports.hosts ../.build/headers "$$(sed -n 's/^site_url: *//p' ../mkdocs.yml)"
	@echo 'Ze staan in .build/headers/.'

deploy: ## bouw de site en zet die op een eigen server (TO=server:/srv/wij)
	@[ -n "$(TO)" ] || { echo 'Noem waar de site heen moet: make deploy TO=server:/srv/wij'; exit 1; }
	@$(MAKE) --no-print-directory packed
	@.ci/deploy "$(TO)"

lint: .venv/ready ## controleer de stijl van de code
	@$(BIN)/ruff format --check hooks tests && $(BIN)/ruff check hooks tests

licences: .venv/ready ## toon de licentie van elk pakket en van wat we overnamen
	@$(BIN)/python tests/licences.py

lock: .venv/ready ## leg alle Python-pakketten opnieuw vast met hun hashes
	@$(PYTHON) -m venv .build/lock && .build/lock/bin/pip install --quiet uv
	@.build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --upgrade --extra test pyproject.toml -o requirements.txt

clean: ## gooi weg wat opnieuw gemaakt kan worden
	@rm -rf .venv .build site tests/node_modules
