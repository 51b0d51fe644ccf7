/* test_output.c - files that are written are whole, or the old ones, or not there */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/output.h"

static struct arena arena;
static jmp_buf out_of_memory;
static char folder[32];
static const char *reason;

static int set_up(void **state) {
    (void)state;
    arena = (struct arena){.out_of_memory = &out_of_memory};
    reason = NULL;
    memcpy(folder, "/tmp/qualc-output-XXXXXX", sizeof "/tmp/qualc-output-XXXXXX");
    return mkdtemp(folder) == NULL ? -1 : 0;
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place) {
    (void)status;
    (void)kind;
    (void)place;
    return remove(path);
}

static int give_back(void **state) {
    (void)state;
    arena_free(&arena);
    return nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/* Helpers ------------------------------------------------------------------- */

static char *path_of(const char *name) {
    return arena_format(&arena, "%s/%s", folder, name);
}

/* write_one - write one file alone */
static bool write_one(const char *path, const void *bytes, size_t length) {
    struct outputs *outputs = outputs_create(&arena);
    const char *failed_path;
    bool written;

    output_file(outputs, path, bytes, length);
    written = outputs_finish(outputs);
    reason = outputs_failure(outputs, &failed_path);
    if (reason != NULL)
        assert_string_equal(failed_path, path);
    return written;
}

static bool write_text(const char *name, const char *text) {
    return write_one(path_of(name), text, strlen(text));
}

static void assert_holds(const char *name, const char *text) {
    char bytes[256] = {0};
    FILE *file = fopen(path_of(name), "rb");

    assert_non_null(file);
    assert_int_equal(fread(bytes, 1, sizeof bytes - 1, file), strlen(text));
    fclose(file);
    assert_string_equal(bytes, text);
}

/* files - how many there are in the folder, temporary ones included */
static int files(void) {
    DIR *entries = opendir(folder);
    int count = 0;

    assert_non_null(entries);
    while (readdir(entries) != NULL)
        count++;
    closedir(entries);
    return count - 2;
}

static struct stat status_of(const char *name) {
    struct stat status;

    assert_int_equal(lstat(path_of(name), &status), 0);
    return status;
}

/* Tests --------------------------------------------------------------------- */

static void a_new_file_has_its_bytes_and_nothing_lies_beside_it(void **state) {
    (void)state;
    assert_true(write_text("a.c", "int a;\n"));
    assert_holds("a.c", "int a;\n");
    assert_true(write_text("empty", ""));
    assert_holds("empty", "");
    assert_int_equal(files(), 2);
}

static void a_new_file_honours_the_umask(void **state) {
    mode_t old = umask(027);

    (void)state;
    assert_true(write_text("a.c", "int a;\n"));
    umask(old);
    assert_int_equal(status_of("a.c").st_mode & 0777, 0640);
}

static void a_file_with_other_bytes_is_replaced(void **state) {
    (void)state;
    assert_true(write_text("a.c", "int a;\n"));
    assert_true(write_text("a.c", "int b;\n"));
    assert_holds("a.c", "int b;\n");
    assert_true(write_text("a.c", "int b; /* longer */\n"));
    assert_holds("a.c", "int b; /* longer */\n");
    assert_true(write_text("a.c", "int"));
    assert_holds("a.c", "int");
    assert_int_equal(files(), 1);
}

static void a_file_with_the_same_bytes_is_left_untouched(void **state) {
    struct timespec long_ago[2] = {{.tv_sec = 1000000000}, {.tv_sec = 1000000000}};
    struct stat before;

    (void)state;
    assert_true(write_text("a.c", "int a;\n"));
    assert_int_equal(utimensat(AT_FDCWD, path_of("a.c"), long_ago, 0), 0);
    before = status_of("a.c");
    assert_true(write_text("a.c", "int a;\n"));
    assert_int_equal(status_of("a.c").st_mtime, 1000000000);
    assert_int_equal(status_of("a.c").st_ino, before.st_ino);
}

static void a_path_without_a_folder_is_in_the_working_folder(void **state) {
    char *back = realpath(".", NULL);

    (void)state;
    assert_int_equal(chdir(folder), 0);
    assert_true(write_one("a.c", "x", 1));
    assert_int_equal(chdir(back), 0);
    free(back);
    assert_holds("a.c", "x");
    assert_int_equal(files(), 1);
}

static void a_symbolic_link_stays_and_what_it_leads_to_is_written(void **state) {
    (void)state;
    assert_true(write_text("target.c", "old"));
    assert_int_equal(symlink("target.c", path_of("link.c")), 0);
    assert_true(write_text("link.c", "new"));
    assert_true(S_ISLNK(status_of("link.c").st_mode));
    assert_holds("target.c", "new");
}

static void what_is_left_of_a_killed_run_does_no_harm(void **state) {
    char *left = arena_format(&arena, ".qualc-%ld-0", (long)getpid());

    (void)state;
    assert_true(write_text(left, "half a fi"));
    assert_true(write_text("a.c", "int a;\n"));
    assert_holds("a.c", "int a;\n");
    assert_holds(left, "half a fi");
    assert_int_equal(files(), 2);
}

static void a_missing_folder_is_a_reason(void **state) {
    (void)state;
    assert_false(write_text("nowhere/a.c", "int a;\n"));
    assert_string_equal(reason, "No such file or directory");
    assert_int_equal(files(), 0);
}

static void a_folder_is_not_overwritten(void **state) {
    (void)state;
    assert_int_equal(mkdir(path_of("a.c"), 0777), 0);
    assert_false(write_text("a.c", "int a;\n"));
    assert_string_equal(reason, "Is a directory");
    assert_int_equal(files(), 1);
}

static void a_write_that_fails_leaves_the_old_file_and_nothing_else(void **state) {
    struct rlimit old, small;
    char *bytes = arena_alloc(&arena, 100000);
    bool written;

    (void)state;
    assert_true(write_text("a.c", "old"));
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    small = old;
    small.rlim_cur = 4096;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    written = write_one(path_of("a.c"), bytes, 100000) || write_one(path_of("b.c"), bytes, 100000);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    signal(SIGXFSZ, SIG_DFL);

    assert_false(written);
    assert_string_equal(reason, "File too large");
    assert_holds("a.c", "old");
    assert_int_equal(files(), 1);
}

static void a_device_is_written_to_and_never_replaced(void **state) {
    struct stat full;

    (void)state;
    assert_false(write_one("/dev/full", "x", 1));
    assert_string_equal(reason, "No space left on device");
    assert_true(write_one("/dev/null", "x", 1));
    assert_int_equal(stat("/dev/full", &full), 0);
    assert_true(S_ISCHR(full.st_mode));
}

/* Files in pieces ------------------------------------------------------------- */

enum { PIECE = 10000, PIECES = 5 };

/* piece - of a large file, the same for the same number */
static const char *piece(unsigned number) {
    char *bytes = arena_alloc(&arena, PIECE + 1);

    memset(bytes, (int)('a' + number), PIECE);
    return bytes;
}

/* write_pieces - write a file piece by piece, one of them otherwise; so many pieces of it */
static bool write_pieces(const char *name, unsigned count, unsigned other) {
    struct outputs *outputs = outputs_create(&arena);

    output_begin(outputs, path_of(name));
    for (unsigned i = 0; i < count; i++)
        output_add(outputs, piece(i == other ? PIECES : i), PIECE);
    output_end(outputs);
    return outputs_finish(outputs);
}

static void assert_holds_pieces(const char *name, unsigned count, unsigned other) {
    FILE *file = fopen(path_of(name), "rb");
    char bytes[PIECE];

    assert_non_null(file);
    for (unsigned i = 0; i < count; i++) {
        assert_int_equal(fread(bytes, 1, PIECE, file), PIECE);
        assert_memory_equal(bytes, piece(i == other ? PIECES : i), PIECE);
    }
    assert_int_equal(fgetc(file), EOF);
    fclose(file);
}

static void pieces_make_up_a_file_whatever_was_there(void **state) {
    (void)state;
    for (unsigned other = 0; other <= PIECES; other++) {
        assert_true(write_pieces("a.c", PIECES, PIECES));
        assert_holds_pieces("a.c", PIECES, PIECES);
        assert_true(write_pieces("a.c", PIECES, other));
        assert_holds_pieces("a.c", PIECES, other);
    }
    assert_true(write_pieces("a.c", PIECES - 1, PIECES)); /* shorter, and alike so far */
    assert_holds_pieces("a.c", PIECES - 1, PIECES);
    assert_true(write_pieces("a.c", PIECES, PIECES)); /* longer */
    assert_holds_pieces("a.c", PIECES, PIECES);
    assert_int_equal(files(), 1);
}

static void the_same_pieces_leave_a_file_untouched(void **state) {
    struct stat before;

    (void)state;
    assert_true(write_pieces("a.c", PIECES, PIECES));
    before = status_of("a.c");
    assert_true(write_pieces("a.c", PIECES, PIECES));
    assert_int_equal(status_of("a.c").st_ino, before.st_ino);
}

/* Files together -------------------------------------------------------------- */

/* More than are synced one by one. */
enum { MANY = 50 };

static char *numbered(int i) {
    return path_of(arena_format(&arena, "%d.c", i));
}

/* begin_many - write the text to many files, which are not finished */
static struct outputs *begin_many(const char *text) {
    struct outputs *outputs = outputs_create(&arena);

    for (int i = 0; i < MANY; i++)
        assert_true(output_file(outputs, numbered(i), text, strlen(text)));
    return outputs;
}

static void assert_all_hold(const char *text) {
    for (int i = 0; i < MANY; i++)
        assert_holds(arena_format(&arena, "%d.c", i), text);
    assert_int_equal(files(), MANY);
}

static void files_take_their_places_together(void **state) {
    struct outputs *outputs;

    (void)state;
    assert_true(outputs_finish(begin_many("old")));
    assert_all_hold("old");
    outputs = begin_many("new");
    assert_int_equal(files(), 2 * MANY);
    assert_holds("0.c", "old");
    assert_true(outputs_finish(outputs));
    assert_all_hold("new");
}

static void when_the_last_fails_no_file_is_replaced(void **state) {
    struct outputs *outputs;
    const char *path;

    (void)state;
    assert_true(outputs_finish(begin_many("old")));
    outputs = begin_many("new");
    assert_false(output_file(outputs, path_of("nowhere/a.c"), "x", 1));
    assert_false(output_file(outputs, path_of("after.c"), "x", 1));
    assert_false(outputs_finish(outputs));
    assert_string_equal(outputs_failure(outputs, &path), "No such file or directory");
    assert_string_equal(path, path_of("nowhere/a.c"));
    assert_all_hold("old");

    outputs = begin_many("new");
    assert_false(output_file(outputs, "/dev/full", "x", 1));
    assert_false(outputs_finish(outputs));
    assert_string_equal(outputs_failure(outputs, &path), "No space left on device");
    assert_all_hold("old");
}

static void what_is_dropped_leaves_no_trace(void **state) {
    struct outputs *outputs;

    (void)state;
    assert_true(outputs_finish(begin_many("old")));
    outputs = begin_many("new");
    assert_true(output_begin(outputs, path_of("half.c")));
    assert_true(output_add(outputs, "half a fi", 9));
    outputs_drop(outputs);
    outputs_drop(outputs);
    assert_all_hold("old");
}

/* A file that cannot be renamed: the others are whole, old or new, and nothing is left over. */
static void a_place_that_is_taken_meanwhile_leaves_whole_files(void **state) {
    struct outputs *outputs;

    (void)state;
    outputs = begin_many("new");
    assert_int_equal(mkdir(numbered(MANY - 1), 0777), 0);
    assert_false(outputs_finish(outputs));
    for (int i = 0; i < MANY - 1; i++)
        assert_holds(arena_format(&arena, "%d.c", i), "new");
    assert_int_equal(files(), MANY);
}

/* The signal takes effect once nothing temporary is left. */
static void an_interrupted_run_leaves_no_trace(void **state) {
    const int ending[] = {SIGHUP, SIGINT, SIGTERM};

    (void)state;
    assert_true(outputs_finish(begin_many("old")));
    for (size_t i = 0; i < sizeof ending / sizeof ending[0]; i++) {
        pid_t child = fork();
        int status;

        if (child == 0) {
            struct outputs *outputs;

            signal(ending[i], SIG_DFL);
            outputs = begin_many("new");
            raise(ending[i]);
            outputs_finish(outputs);
            _exit(0);
        }
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == ending[i]);
        assert_all_hold("old");
    }
}

static void a_signal_that_is_ignored_interrupts_nothing(void **state) {
    void (*before)(int) = signal(SIGHUP, SIG_IGN);
    struct outputs *outputs = begin_many("new");

    (void)state;
    raise(SIGHUP);
    assert_true(outputs_finish(outputs));
    signal(SIGHUP, before);
    assert_all_hold("new");
}

static void standard_output_that_cannot_take_it_is_a_reason(void **state) {
    int kept = dup(STDOUT_FILENO), full = open("/dev/full", O_WRONLY);
    bool written;

    (void)state;
    assert_true(kept >= 0 && full >= 0);
    fflush(stdout);
    dup2(full, STDOUT_FILENO);
    written = output_stdout("x", 1, &reason);
    dup2(kept, STDOUT_FILENO);
    close(full);
    close(kept);
    assert_false(written);
    assert_string_equal(reason, "No space left on device");
}

/* A pipe that takes little at a time, and not at once, gets every byte all the same. */
static void standard_output_gets_every_byte(void **state) {
    enum { SIZE = 300000 };
    char *bytes = arena_alloc(&arena, SIZE);
    int ends[2], kept = dup(STDOUT_FILENO), status = -1;
    pid_t reader;
    bool written;

    (void)state;
    memset(bytes, 'x', SIZE);
    assert_int_equal(pipe(ends), 0);
    fflush(stdout);
    reader = fork();
    if (reader == 0) {
        size_t count = 0;
        char byte[1000];
        ssize_t got;

        close(ends[1]);
        nanosleep(&(struct timespec){.tv_nsec = 20000000}, NULL);
        while ((got = read(ends[0], byte, sizeof byte)) > 0)
            count += (size_t)got;
        _exit(count != SIZE);
    }
    close(ends[0]);
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    dup2(ends[1], STDOUT_FILENO);
    written = output_stdout(bytes, SIZE, &reason);
    dup2(kept, STDOUT_FILENO);
    close(ends[1]);
    close(kept);
    assert_true(written);
    assert_int_equal(waitpid(reader, &status, 0), reader);
    assert_int_equal(status, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_new_file_has_its_bytes_and_nothing_lies_beside_it, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(a_new_file_honours_the_umask, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_file_with_other_bytes_is_replaced, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_file_with_the_same_bytes_is_left_untouched, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(a_path_without_a_folder_is_in_the_working_folder, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(a_symbolic_link_stays_and_what_it_leads_to_is_written,
                                        set_up, give_back),
        cmocka_unit_test_setup_teardown(what_is_left_of_a_killed_run_does_no_harm, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(a_missing_folder_is_a_reason, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_folder_is_not_overwritten, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_write_that_fails_leaves_the_old_file_and_nothing_else,
                                        set_up, give_back),
        cmocka_unit_test_setup_teardown(a_device_is_written_to_and_never_replaced, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(pieces_make_up_a_file_whatever_was_there, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(the_same_pieces_leave_a_file_untouched, set_up, give_back),
        cmocka_unit_test_setup_teardown(files_take_their_places_together, set_up, give_back),
        cmocka_unit_test_setup_teardown(when_the_last_fails_no_file_is_replaced, set_up, give_back),
        cmocka_unit_test_setup_teardown(what_is_dropped_leaves_no_trace, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_place_that_is_taken_meanwhile_leaves_whole_files, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(an_interrupted_run_leaves_no_trace, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_signal_that_is_ignored_interrupts_nothing, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(standard_output_that_cannot_take_it_is_a_reason, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(standard_output_gets_every_byte, set_up, give_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
