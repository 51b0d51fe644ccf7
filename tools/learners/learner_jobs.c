/* learner_jobs.c - judge several blocks at once */
#include "learners/learner_jobs.h"

#include <pthread.h>
#include <setjmp.h>

#include "learners/learner_summary.h"

/* Blocks for each thread: one at work, one that waits. */
#define SLOTS_PER_THREAD 2

/* A block with memory of its own, so that no two threads allocate from one arena. */
struct slot {
    struct block_work work;
    struct arena arena;
    bool done;
};

struct learner_jobs {
    struct slot *slots;
    uint64_t slot_count;
    pthread_t *threads;
    size_t thread_count;

    pthread_mutex_t lock; /* over what follows, and whether slots are done */
    pthread_cond_t changed;
    uint64_t given, begun;
    uint64_t limit;
    bool ending;
};

/* judge_slot - judge the block of a slot; running out of memory leaves a mark */
static void judge_slot(struct slot *slot, uint64_t limit) {
    jmp_buf out_of_memory;

    slot->arena.out_of_memory = &out_of_memory;
    if (setjmp(out_of_memory) != 0)
        slot->work.failed = true;
    else
        block_judge(&slot->work, limit);
    slot->arena.out_of_memory = NULL;
}

static void *work(void *of) {
    struct learner_jobs *jobs = of;

    pthread_mutex_lock(&jobs->lock);
    while (!jobs->ending) {
        struct slot *slot;
        uint64_t limit = jobs->limit;

        if (jobs->begun == jobs->given) {
            pthread_cond_wait(&jobs->changed, &jobs->lock);
            continue;
        }
        slot = &jobs->slots[jobs->begun++ % jobs->slot_count];
        pthread_mutex_unlock(&jobs->lock);
        judge_slot(slot, limit);
        pthread_mutex_lock(&jobs->lock);
        slot->done = true;
        pthread_cond_broadcast(&jobs->changed);
    }
    pthread_mutex_unlock(&jobs->lock);
    return NULL;
}

/* begin_slot - make room for a block; false when there is not enough memory */
static bool begin_slot(struct slot *slot, const struct block_terms *terms) {
    jmp_buf out_of_memory;
    bool begun = false;

    slot->arena.out_of_memory = &out_of_memory;
    if (setjmp(out_of_memory) == 0) {
        block_work_begin(&slot->work, &slot->arena, terms);
        begun = true;
    }
    slot->arena.out_of_memory = NULL;
    return begun;
}

static bool begin_slots(struct learner_jobs *jobs, const struct block_terms *terms) {
    for (uint64_t i = 0; i < jobs->slot_count; i++)
        if (!begin_slot(&jobs->slots[i], terms))
            return false;
    return true;
}

/* begin_threads - false when one cannot be made */
static bool begin_threads(struct learner_jobs *jobs, size_t count) {
    for (; jobs->thread_count < count; jobs->thread_count++)
        if (pthread_create(&jobs->threads[jobs->thread_count], NULL, work, jobs) != 0)
            return false;
    return true;
}

struct learner_jobs *jobs_begin(struct arena *arena, size_t count,
                                const struct block_terms *terms) {
    struct learner_jobs *jobs = arena_alloc(arena, sizeof *jobs);

    jobs->slot_count = count > 1 ? count * SLOTS_PER_THREAD : 1;
    jobs->slots = arena_array(arena, jobs->slot_count, sizeof *jobs->slots);
    jobs->threads = arena_array(arena, count, sizeof *jobs->threads);
    pthread_mutex_init(&jobs->lock, NULL);
    pthread_cond_init(&jobs->changed, NULL);
    if (!begin_slots(jobs, terms)) {
        jobs_end(jobs);
        arena_fail(arena);
    }
    if (count == 1 || begin_threads(jobs, count))
        return jobs;
    jobs_end(jobs);
    return NULL;
}

struct block_work *jobs_slot(struct learner_jobs *jobs, uint64_t number) {
    return &jobs->slots[number % jobs->slot_count].work;
}

uint64_t jobs_slots(const struct learner_jobs *jobs) {
    return jobs->slot_count;
}

void jobs_give(struct learner_jobs *jobs, uint64_t limit) {
    struct slot *slot = &jobs->slots[jobs->given % jobs->slot_count];

    if (jobs->thread_count == 0) {
        jobs->given++;
        judge_slot(slot, limit);
        return;
    }
    pthread_mutex_lock(&jobs->lock);
    slot->done = false;
    jobs->limit = limit;
    jobs->given++;
    pthread_cond_broadcast(&jobs->changed);
    pthread_mutex_unlock(&jobs->lock);
}

bool jobs_wait(struct learner_jobs *jobs, uint64_t number) {
    struct slot *slot = &jobs->slots[number % jobs->slot_count];

    if (jobs->thread_count > 0) {
        pthread_mutex_lock(&jobs->lock);
        while (!slot->done)
            pthread_cond_wait(&jobs->changed, &jobs->lock);
        pthread_mutex_unlock(&jobs->lock);
    }
    return !slot->work.failed;
}

void jobs_again(struct learner_jobs *jobs, uint64_t number, uint64_t limit) {
    struct slot *slot = &jobs->slots[number % jobs->slot_count];

    summary_drop(&slot->work.awards);
    judge_slot(slot, limit);
}

void jobs_end(struct learner_jobs *jobs) {
    pthread_mutex_lock(&jobs->lock);
    jobs->ending = true;
    pthread_cond_broadcast(&jobs->changed);
    pthread_mutex_unlock(&jobs->lock);
    for (size_t i = 0; i < jobs->thread_count; i++)
        pthread_join(jobs->threads[i], NULL);
    jobs->thread_count = 0;
    for (uint64_t i = 0; i < jobs->slot_count; i++)
        arena_free(&jobs->slots[i].arena);
    pthread_cond_destroy(&jobs->changed);
    pthread_mutex_destroy(&jobs->lock);
}
