/*
 * main.c - judge learners on the command line or standard input
 *
 * The units of one learner are the arguments; without any, every line of
 * standard input is a learner. Exit status: 0 when every award is earned, 1 when
 * one is not, 2 when a line cannot be read, 3 when the verdicts cannot be written.
 */
#include <stdio.h>

/* Bytes of a line. */
#define LINE_LIMIT 65536

static char question[LINE_LIMIT];

/* answer - judge a line and print the verdict; the worse of two statuses */
static int answer(size_t length, bool too_long, int worst) {
    int status = too_long ? (int)put_error("the line is too long", LINE_LIMIT)
                          : (int)line_judge(question, length);

    fwrite(line.answer, 1, line.length, stdout);
    return status > worst ? status : worst;
}

/* judge_arguments - of one learner */
static int judge_arguments(int count, char **arguments) {
    bool too_long = false;
    size_t length = 0;

    for (int i = 0; i < count; i++) {
        for (const char *text = arguments[i]; *text != '\0'; text++)
            if (length < LINE_LIMIT)
                question[length++] = *text;
            else
                too_long = true;
        if (length < LINE_LIMIT)
            question[length++] = ' ';
    }
    return answer(length, too_long, 0);
}

/* judge_lines - of standard input; an empty one is passed over */
static int judge_lines(void) {
    size_t length = 0;
    bool too_long = false;
    int status = 0, c;

    do {
        c = getchar();
        if (c != '\n' && c != EOF) {
            if (length < LINE_LIMIT)
                question[length++] = (char)c;
            else
                too_long = true;
        } else if (length > 0) {
            status = answer(length, too_long, status);
            length = 0;
            too_long = false;
        }
    } while (c != EOF);
    return status;
}

int main(int argc, char **argv) {
    int status = argc > 1 ? judge_arguments(argc - 1, argv + 1) : judge_lines();

    return fflush(stdout) == 0 && ferror(stdout) == 0 ? status : 3;
}
