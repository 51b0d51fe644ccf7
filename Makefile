# Makefile - build, test and install qualc and libqual
#
# `make help` lists the targets. Everything built goes to build/:
#
#   build/qualc             the compiler, with the catalogue of generated/ linked in
#   build/qualc-bootstrap   the same objects without a catalogue; it writes generated/
#   build/libqual.a, .so    the runtime
#
# What runs here (qualc, tests) is built by CC_FOR_BUILD with CFLAGS_FOR_BUILD;
# libqual, which may be for another machine, by CC with CFLAGS. Without
# CC_FOR_BUILD they are the same.

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += -j$(or $(shell nproc 2>/dev/null),1)

# What a user may set ----------------------------------------------------

CC ?= cc
CFLAGS ?= -O2 -g
ifndef CC_FOR_BUILD
CC_FOR_BUILD = $(CC)
AR_FOR_BUILD ?= $(AR)
CFLAGS_FOR_BUILD ?= $(CFLAGS)
CPPFLAGS_FOR_BUILD ?= $(CPPFLAGS)
LDFLAGS_FOR_BUILD ?= $(LDFLAGS)
else
AR_FOR_BUILD ?= ar
CFLAGS_FOR_BUILD ?= -O2 -g
endif
CLANG ?= clang
PKG_CONFIG ?= pkg-config
INSTALL ?= install

PREFIX ?= /usr/local
BINDIR ?= $(PREFIX)/bin
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include

FUZZ_SECONDS ?= 60

# V=1 prints the commands.
V ?=
Q = $(if $(V),,@)
say = $(if $(V),:,printf '  %-8s %s\n')

# Names -------------------------------------------------------------------

B := build
VERSION := $(shell sed -n 's/^\#define QUAL_VERSION "\(.*\)"/\1/p' src/qual.h)
LAYOUT := $(shell sed -n 's/^\#define QUAL_IMAGE_LAYOUT \([0-9]*\)$$/\1/p' src/qual_image.h)
SONAME := libqual.so.$(firstword $(subst ., ,$(VERSION)))
SHARED := libqual.so.$(VERSION)

LIBRARY := $(wildcard src/*.c)
TOOLS := $(filter-out tools/main.c tools/catalogue_%.c,$(wildcard tools/*.c tools/*/*.c))

# What a validator is made from, in the order in which it stands there (tools/validator).
RUNTIME := $(addprefix src/,qual.h check_character.h number_shape.h urn_letter.h version.h \
	combination.h claim.h search.h check_character.c number_shape.c qn.c urn.c uln.c number.c \
	level.c spec.c spec_find.c unit.c group.c rule.c combination.c claim.c search.c complete.c \
	judge.c unmet.c) $(addprefix tools/validator/runtime/,units.c line.c main.c wasm.c)
RUNTIME_TEXT := $(B)/embedded/runtime_text.c

# What its page is made from; the scripts in the order in which they are joined.
PAGE := $(addprefix tools/validator/page/,page.html page.css print.css engine.js link.js view.js \
	page.js record.js start.js)
PAGE_TEXT := $(B)/embedded/page_text.c
TOOLS += $(RUNTIME_TEXT) $(PAGE_TEXT)
GENERATED := $(wildcard generated/*.c)
SPECS := $(sort $(wildcard specs/*/*/*.xml))

TESTS := $(wildcard tests/test_*.c)
FUZZERS := $(wildcard tests/fuzz_*.c)
CAMPAIGNS := $(wildcard tests/campaign_*.c)
TEST_SUPPORT := $(filter-out $(TESTS) $(FUZZERS) $(CAMPAIGNS),$(wildcard tests/*.c))
TEST_SCRIPTS := $(wildcard tests/*.sh)

# The catalogue is linked when it is there and of this layout.
CATALOGUE := $(shell grep -ls 'QUAL_IMAGE_LAYOUT != $(LAYOUT)$$' generated/qual_catalogue.c)
ifeq ($(CATALOGUE),)
GENERATED :=
endif

# Flags -------------------------------------------------------------------

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wcast-qual
COMMON := -std=c11 $(WARNINGS) -MMD -MP -Isrc
HARDENING := -fstack-protector-strong
HARDENING_LD := -Wl,-z,relro,-z,now

# The runtime needs nothing but mem* functions.
FREESTANDING := -ffreestanding -fno-stack-protector -U_FORTIFY_SOURCE -fvisibility=hidden
SHARED_LD := -nostartfiles -Wl,-z,defs -Wl,--as-needed -Wl,-soname,$(SONAME)

TOOL_FLAGS = $(COMMON) -Itools -Igenerated -D_POSIX_C_SOURCE=200809L -pthread $(XML_CFLAGS)
SANITIZE := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
FUZZ := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all

# Asked once, when a recipe first needs the answer: the packages are there by then.
once = $(eval $1 := $$(shell $2))$($1)
XML_CFLAGS = $(call once,XML_CFLAGS,$(PKG_CONFIG) --cflags libxml-2.0 jansson inih libmd | sed 's/-I/-isystem /g')
XML_LIBS = $(call once,XML_LIBS,$(PKG_CONFIG) --libs libxml-2.0 jansson inih libmd) -pthread
TEST_LIBS = $(XML_LIBS) -lcmocka

objects = $(patsubst %.c,$(B)/$1/%.o,$2)

# What most people want ---------------------------------------------------

.PHONY: all demo page test bench golden regenerate check-generated install uninstall \
	lint-c format fuzz campaign clean help

all: $(B)/qualc $(B)/libqual.a $(B)/libqual.so ## build qualc and libqual (the default)

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

clean: ## remove everything built
	rm -rf $(B)

# Packages ----------------------------------------------------------------

.PHONY: packages-build packages-page packages-test packages-bench packages-lint packages-fuzz

packages-build:
	@tools/install-packages build

packages-page packages-test packages-bench packages-lint packages-fuzz: packages-%: | packages-build
	@tools/install-packages $*

# libqual -----------------------------------------------------------------

define compile
@mkdir -p $(@D)
@$(say) CC $@
$(Q)
endef

define archive
@mkdir -p $(@D)
@$(say) AR $@
@rm -f $@
$(Q)$(if $(filter $(B)/libqual.a,$@),$(AR),$(AR_FOR_BUILD)) rcsD $@ $(filter %.o,$^)
endef

$(B)/target/static/%.o: %.c
	$(compile)$(CC) $(COMMON) $(CPPFLAGS) $(CFLAGS) $(FREESTANDING) -c -o $@ $<

$(B)/target/shared/%.o: %.c
	$(compile)$(CC) $(COMMON) $(CPPFLAGS) $(CFLAGS) $(FREESTANDING) -fPIC -c -o $@ $<

$(B)/libqual.a: $(call objects,target/static,$(LIBRARY))
	$(archive)

$(B)/$(SHARED): $(call objects,target/shared,$(LIBRARY))
	@$(say) LD $@
	$(Q)$(CC) -shared $(SHARED_LD) $(HARDENING_LD) $(CFLAGS) $(LDFLAGS) -o $@ $^

$(B)/$(SONAME): $(B)/$(SHARED)
	@ln -sf $(SHARED) $@

$(B)/libqual.so: $(B)/$(SONAME)
	@ln -sf $(SONAME) $@

# qualc -------------------------------------------------------------------

ifneq ($(CATALOGUE),)
CATALOGUE_OBJECTS := tools/catalogue_linked.c $(CATALOGUE)
else
CATALOGUE_OBJECTS := tools/catalogue_none.c
endif

$(B)/host/%.o: %.c | packages-build
	$(compile)$(CC_FOR_BUILD) $(TOOL_FLAGS) $(HARDENING) $(CPPFLAGS_FOR_BUILD) $(CFLAGS_FOR_BUILD) -c -o $@ $<

# A layout changed without its number still leaves the bootstrap, which mends this.
$(B)/host/generated/%.o: generated/%.c | packages-build
	$(compile)$(CC_FOR_BUILD) $(TOOL_FLAGS) $(HARDENING) $(CPPFLAGS_FOR_BUILD) $(CFLAGS_FOR_BUILD) -c -o $@ $< \
		|| { echo "generated/ is of another layout: run 'make regenerate'" >&2; exit 1; }

# The sources as C strings, one a line.
$(RUNTIME_TEXT): tools/validator/embed $(RUNTIME)
	@mkdir -p $(@D)
	@sh tools/validator/embed runtime_texts $(RUNTIME) >$@

$(PAGE_TEXT): tools/validator/embed $(PAGE)
	@mkdir -p $(@D)
	@sh tools/validator/embed page_texts $(PAGE) >$@

$(B)/host/libqualc.a: $(call objects,host,$(TOOLS) $(LIBRARY))
	$(archive)

$(B)/qualc-bootstrap: $(call objects,host,tools/main.c tools/catalogue_none.c) $(B)/host/libqualc.a
	@$(say) LD $@
	$(Q)$(CC_FOR_BUILD) $(CFLAGS_FOR_BUILD) $(HARDENING_LD) $(LDFLAGS_FOR_BUILD) -o $@ $^ $(XML_LIBS)

$(B)/qualc: $(call objects,host,tools/main.c $(CATALOGUE_OBJECTS)) $(B)/host/libqualc.a
	@$(say) LD $@
	$(Q)$(CC_FOR_BUILD) $(CFLAGS_FOR_BUILD) $(HARDENING_LD) $(LDFLAGS_FOR_BUILD) -o $@ $^ $(XML_LIBS)
ifeq ($(CATALOGUE),)
	@echo "note: generated/ holds no catalogue of layout $(LAYOUT); run 'make regenerate'" >&2
endif

# generated/ --------------------------------------------------------------

# Written aside and verified first, so that a specification with an error leaves
# generated/ as it was; files of specifications that are gone go too.
regenerate: $(B)/qualc-bootstrap ## write generated/ again from specs/
	@rm -rf $(B)/regenerated && mkdir -p $(B)/regenerated generated
	$(B)/qualc-bootstrap compile --verify -o $(B)/regenerated $(SPECS)
	@for old in generated/*.[ch]; do \
		[ -e $(B)/regenerated/$${old##*/} ] || rm -f "$$old"; \
	done
	@for new in $(B)/regenerated/*; do \
		cmp -s "$$new" generated/$${new##*/} || mv "$$new" generated/; \
	done

check-generated: $(B)/qualc-bootstrap ## fail if generated/ is not what specs/ gives
	@bash tests/generated.sh

# Demonstration -----------------------------------------------------------

define show
@[ -t 1 ] && bold='\033[1m' plain='\033[0m'; printf "\n$$bold\$$ %s$$plain\n" '$1'
@$1
endef

demo: all ## build, then show what qualc does
	$(call show,$(B)/qualc compile --verify -o $(B)/demo specs/*/*/*.xml && ls $(B)/demo)
	$(call show,$(B)/qualc show 601/7253/8)
	$(call show,$(B)/qualc show K/503/0323)
	$(call show,$(B)/qualc check-number K/503/0332 || test $$? -eq 1)
	@printf '%s\n' '' 'Next, try:' \
		'  make page                                   a page to tick units on: $(PAGE_FILE)' \
		'  $(B)/qualc show 600/5469/4 --format json     another specification, as JSON' \
		'  $(B)/qualc lint specs/*/*/*.xml              what is suspicious in them' \
		'  $(B)/qualc explain Q0104                     what a finding means' \
		'  $(B)/qualc --help                            every command' \
		'  make test                                   every test'

# The current version of each specification of the catalogue, on one page.
PAGE_FILE := $(B)/page/qualifications.html

page: $(B)/qualc | packages-page ## build the page on which units are ticked
	@rm -rf $(B)/page
	@$(B)/qualc validator 600/5469/4 601/3477/X 601/3735/6 601/4768/4 601/7253/8 \
		--page --prefix qualifications -o $(B)/page
	@echo 'Open $(PAGE_FILE) in a browser.'

# Tests -------------------------------------------------------------------

$(B)/sanitize/%.o: %.c | packages-build
	$(compile)$(CC_FOR_BUILD) $(TOOL_FLAGS) $(SANITIZE) -c -o $@ $<

$(B)/sanitize/libqualc.a: $(call objects,sanitize,$(TOOLS) $(LIBRARY))
	$(archive)

# Generated tables are linked as an archive, so that a test takes those it names.
$(B)/host/libgenerated.a: $(call objects,host,$(GENERATED))
	$(archive)
$(B)/sanitize/libgenerated.a: $(call objects,sanitize,$(GENERATED))
	$(archive)

$(call objects,host,$(TESTS) $(CAMPAIGNS) $(TEST_SUPPORT)) $(call objects,sanitize,$(TESTS) $(TEST_SUPPORT)): | packages-test

HOST_TESTS := $(patsubst tests/%.c,$(B)/tests/%,$(TESTS))
CAMPAIGN_TESTS := $(patsubst tests/%.c,$(B)/tests/%,$(CAMPAIGNS))
SANITIZE_TESTS := $(patsubst tests/%.c,$(B)/sanitize/%,$(TESTS))

$(HOST_TESTS) $(CAMPAIGN_TESTS): $(B)/tests/%: $(B)/host/tests/%.o \
		$(call objects,host,$(TEST_SUPPORT) $(CATALOGUE_OBJECTS)) \
		$(B)/host/libqualc.a $(B)/host/libgenerated.a
	@mkdir -p $(@D)
	@$(say) LD $@
	$(Q)$(CC_FOR_BUILD) $(CFLAGS_FOR_BUILD) $(LDFLAGS_FOR_BUILD) -o $@ $^ $(TEST_LIBS)

# Programs that make up learners and judge them, for scripts.
RECORDS := $(patsubst tests/records/%.c,$(B)/tests/%,$(wildcard tests/records/*.c))

$(RECORDS): $(B)/tests/%: $(B)/host/tests/records/%.o $(call objects,host,$(CATALOGUE_OBJECTS)) \
		$(B)/host/libqualc.a $(B)/host/libgenerated.a
	@mkdir -p $(@D)
	@$(say) LD $@
	$(Q)$(CC_FOR_BUILD) $(CFLAGS_FOR_BUILD) $(LDFLAGS_FOR_BUILD) -o $@ $^ $(XML_LIBS)

$(B)/tests/test_rules_glpk $(B)/sanitize/test_rules_glpk: TEST_LIBS += -lglpk

$(SANITIZE_TESTS): $(B)/sanitize/%: $(B)/sanitize/tests/%.o \
		$(call objects,sanitize,$(TEST_SUPPORT) $(CATALOGUE_OBJECTS)) \
		$(B)/sanitize/libqualc.a $(B)/sanitize/libgenerated.a
	@$(say) LD $@
	$(Q)$(CC_FOR_BUILD) $(SANITIZE) -o $@ $^ $(TEST_LIBS)

$(B)/sanitize/qualc: $(call objects,sanitize,tools/main.c $(CATALOGUE_OBJECTS)) $(B)/sanitize/libqualc.a
	@$(say) LD $@
	$(Q)$(CC_FOR_BUILD) $(SANITIZE) -o $@ $^ $(XML_LIBS)

export B CC CC_FOR_BUILD CLANG WARNINGS

test: all $(B)/qualc-bootstrap $(RECORDS) $(HOST_TESTS) $(SANITIZE_TESTS) $(B)/sanitize/qualc | packages-test ## run every test
	@tests/run $(TEST_SCRIPTS) $(HOST_TESTS) $(SANITIZE_TESTS)

# Tests that own golden files rewrite them under UPDATE_GOLDEN=1.
GOLDEN := $(shell grep -ls UPDATE_GOLDEN $(TESTS) $(TEST_SCRIPTS))

golden: all $(HOST_TESTS) | packages-test ## write the golden files again; read the difference
	@UPDATE_GOLDEN=1 tests/run $(patsubst tests/%.c,$(B)/tests/%,$(GOLDEN))

bench: all | packages-bench ## measure speed and size against rivals
	@BUILD=$(B) tests/bench/run

# Fuzzing -----------------------------------------------------------------

$(B)/fuzz/%.o: %.c | packages-fuzz
	$(compile)$(CLANG) $(TOOL_FLAGS) $(FUZZ) -c -o $@ $<

$(B)/fuzz/libqualc.a: $(call objects,fuzz,$(TOOLS) $(LIBRARY))
	$(archive)

FUZZ_BINARIES := $(patsubst tests/%.c,$(B)/fuzz/%,$(FUZZERS))

$(FUZZ_BINARIES): $(B)/fuzz/%: $(B)/fuzz/tests/%.o $(call objects,fuzz,$(CATALOGUE_OBJECTS)) $(B)/fuzz/libqualc.a
	@$(say) LD $@
	$(Q)$(CLANG) $(FUZZ) -fsanitize=fuzzer -o $@ $^ $(XML_LIBS)

fuzz: $(FUZZ_BINARIES) $(B)/qualc ## fuzz for FUZZ_SECONDS (60) each
	@tests/fuzz $(FUZZ_SECONDS) $(FUZZ_BINARIES)

campaign: $(FUZZ_BINARIES) $(CAMPAIGN_TESTS) $(B)/qualc test ## the long run: every test, campaigns, fuzzers ten minutes each
	@for campaign in $(CAMPAIGN_TESTS); do "$$campaign" || exit 1; done
	@RECORDS=100000 bash tests/validator.sh
	@RECORDS=100000 bash tests/page.sh
	@tests/fuzz 600 $(FUZZ_BINARIES)

# Style -------------------------------------------------------------------

C_FILES = $(wildcard src/*.[ch] tools/*.[ch] tools/*/*.[ch] tools/*/*/*.[ch] tests/*.[ch] tests/*/*.[ch] tests/*/*.cpp)
TIDY_FILES = $(wildcard src/*.c tools/*.c tools/*/*.c tests/*.c)

format: | packages-lint ## format every C file
	clang-format -i $(C_FILES)

lint-c: lint-format lint-cppcheck lint-tidy ## clang-format, clang-tidy and cppcheck

.PHONY: lint-format lint-cppcheck lint-tidy

lint-format: | packages-lint
	@clang-format --dry-run --Werror $(C_FILES)

# What cppcheck takes for a mistake and clang-tidy, which looks closer, does not.
CPPCHECK_OFF := missingIncludeSystem va_list_usedBeforeStarted uninitvar arrayIndexThenCheck

lint-cppcheck: | packages-lint
	@cppcheck --quiet --std=c11 --enable=warning,performance,portability --inline-suppr \
		$(addprefix --suppress=,$(CPPCHECK_OFF)) --library=tests/cppcheck.cfg \
		--error-exitcode=1 -Isrc -Itools $(TIDY_FILES)

lint-tidy: | packages-lint
	@printf '%s\n' $(TIDY_FILES) | xargs -P 2 -n 8 sh -c 'clang-tidy --quiet "$$@" -- \
		-std=c11 -Isrc -Itools -Igenerated -D_POSIX_C_SOURCE=200809L $(XML_CFLAGS) \
		2>&1 | { ! grep -vE "^[0-9]+ warnings? generated\.$$"; }' -

# Installation ------------------------------------------------------------

fill = sed -e 's|@PREFIX@|$(PREFIX)|g' -e 's|@BINDIR@|$(BINDIR)|g' -e 's|@LIBDIR@|$(LIBDIR)|g' \
	-e 's|@INCLUDEDIR@|$(INCLUDEDIR)|g' -e 's|@VERSION@|$(VERSION)|g' -e 's|@SHARED@|$(SHARED)|g' \
	-e 's|@SONAME@|$(SONAME)|g' \
	-e "s|@BIN@|$$(realpath -m --relative-to=$(PREFIX) $(BINDIR))|g" \
	-e "s|@INCLUDE@|$$(realpath -m --relative-to=$(PREFIX) $(INCLUDEDIR))|g" \
	-e "s|@ROOT@|$$(realpath -m --relative-to=$(LIBDIR)/cmake/qual $(PREFIX))|g"
D = $(DESTDIR)
CMAKE_DIR = $(D)$(LIBDIR)/cmake/qual

install: all ## install under PREFIX (/usr/local) within DESTDIR
	$(INSTALL) -d $(D)$(BINDIR) $(D)$(INCLUDEDIR) $(D)$(LIBDIR)/pkgconfig $(CMAKE_DIR)
	$(INSTALL) -m 755 $(B)/qualc $(D)$(BINDIR)/qualc
	$(INSTALL) -m 644 src/qual.h src/qual_image.h $(D)$(INCLUDEDIR)
	$(INSTALL) -m 644 $(B)/libqual.a $(D)$(LIBDIR)/libqual.a
	$(INSTALL) -m 755 $(B)/$(SHARED) $(D)$(LIBDIR)/$(SHARED)
	ln -sf $(SHARED) $(D)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(D)$(LIBDIR)/libqual.so
	$(fill) src/libqual.pc.in >$(D)$(LIBDIR)/pkgconfig/libqual.pc
	$(fill) src/qual-config.cmake.in >$(CMAKE_DIR)/qual-config.cmake
	$(fill) src/qual-config-version.cmake.in >$(CMAKE_DIR)/qual-config-version.cmake

uninstall: ## remove what install put there
	rm -f $(D)$(BINDIR)/qualc $(addprefix $(D)$(INCLUDEDIR)/,qual.h qual_image.h)
	rm -f $(addprefix $(D)$(LIBDIR)/,libqual.a libqual.so $(SONAME) $(SHARED) pkgconfig/libqual.pc)
	rm -rf $(CMAKE_DIR)

# What each object was made from; written by the compiler.
-include $(shell [ -d $(B) ] && find $(B) -name '*.d' -path '*/*/*')
