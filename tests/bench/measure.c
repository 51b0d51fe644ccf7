/* measure.c - CPU time, wall time and peak memory of a command
 *
 * measure FILE COMMAND... runs the command with its children and appends one
 * line to FILE: seconds of CPU, seconds on the wall, and the peak memory of the
 * largest process among them in KiB. Exits as the command does.
 */
#define _DEFAULT_SOURCE
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) {
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int main(int argc, char **argv) {
    struct timespec start, end;
    struct rusage usage;
    pid_t child;
    FILE *out;
    int status;

    if (argc < 3) {
        fputs("usage: measure FILE COMMAND...\n", stderr);
        return 2;
    }
    clock_gettime(CLOCK_MONOTONIC, &start);
    child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        perror(argv[2]);
        _exit(127);
    }
    if (child < 0 || wait4(child, &status, 0, &usage) != child) {
        perror("measure");
        return 2;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);

    out = fopen(argv[1], "a");
    if (out == NULL) {
        perror(argv[1]);
        return 2;
    }
    fprintf(out, "%.3f %.3f %ld\n", seconds(usage.ru_utime) + seconds(usage.ru_stime),
            (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9,
            usage.ru_maxrss);
    if (fclose(out) != 0) {
        perror(argv[1]);
        return 2;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
