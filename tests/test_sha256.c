/* test_sha256.c - SHA-256 over the examples that NIST published for FIPS 180 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "validator/sha256.h"

static void assert_digest(const void *bytes, size_t length, const char *expected) {
    unsigned char digest[SHA256_SIZE];
    char printed[2 * SHA256_SIZE + 1];

    sha256(bytes, length, digest);
    for (size_t i = 0; i < SHA256_SIZE; i++)
        snprintf(printed + 2 * i, 3, "%02x", digest[i]);
    assert_string_equal(printed, expected);
}

static void nothing(void **state) {
    (void)state;
    assert_digest("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

static void one_block(void **state) {
    (void)state;
    assert_digest("abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

/* 56 bytes leave no room for the length in their block. */
static void two_blocks(void **state) {
    static const char text[] = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";

    (void)state;
    assert_digest(text, strlen(text),
                  "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

static void many_blocks(void **state) {
    static char text[1000000];

    (void)state;
    memset(text, 'a', sizeof text);
    assert_digest(text, sizeof text,
                  "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing),
        cmocka_unit_test(one_block),
        cmocka_unit_test(two_blocks),
        cmocka_unit_test(many_blocks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
