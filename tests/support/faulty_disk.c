/* A disk that fails as it is told to: preloaded under the program that is tried. The variable FAULTY_FILES is
 * the folder whose files are meant, FAULTY_ORDER a file with one word: "full", "readonly", "broken", "slow" and
 * milliseconds, or nothing. What was already written stays; what is read is never touched. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static int order(long *ms) {
    const char *file = getenv("FAULTY_ORDER");
    char text[64] = "";
    if (!file) return 0;
    FILE *stream = fopen(file, "re");
    if (!stream) return 0;
    size_t got = fread(text, 1, sizeof text - 1, stream);
    fclose(stream);
    text[got] = 0;
    if (!strncmp(text, "full", 4)) return ENOSPC;
    if (!strncmp(text, "readonly", 8)) return EROFS;
    if (!strncmp(text, "broken", 6)) return EIO;
    if (!strncmp(text, "slow ", 5)) *ms = atol(text + 5);
    return 0;
}

static int is_meant(int fd) {
    const char *folder = getenv("FAULTY_FILES");
    char link[64], path[PATH_MAX];
    if (!folder || fd < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t got = readlink(link, path, sizeof path - 1);
    if (got <= 0) return 0;
    path[got] = 0;
    return !strncmp(path, folder, strlen(folder));
}

static int fails(int fd, int syncing) {
    long ms = 0;
    if (!is_meant(fd)) return 0;
    int error = order(&ms);
    if (syncing && ms > 0) {
        struct timespec pause = {ms / 1000, (ms % 1000) * 1000000L};
        nanosleep(&pause, NULL);
    }
    if (!error || (syncing && error != EIO)) return 0;
    errno = error;
    return 1;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *data, size_t many) {
    REAL(write);
    return fails(fd, 0) ? -1 : real(fd, data, many);
}

ssize_t pwrite(int fd, const void *data, size_t many, off_t at) {
    REAL(pwrite);
    return fails(fd, 0) ? -1 : real(fd, data, many, at);
}

ssize_t pwrite64(int fd, const void *data, size_t many, off64_t at) {
    REAL(pwrite64);
    return fails(fd, 0) ? -1 : real(fd, data, many, at);
}

int ftruncate(int fd, off_t length) {
    REAL(ftruncate);
    return fails(fd, 0) ? -1 : real(fd, length);
}

int ftruncate64(int fd, off64_t length) {
    REAL(ftruncate64);
    return fails(fd, 0) ? -1 : real(fd, length);
}

int fsync(int fd) {
    REAL(fsync);
    return fails(fd, 1) ? -1 : real(fd);
}

int fdatasync(int fd) {
    REAL(fdatasync);
    return fails(fd, 1) ? -1 : real(fd);
}
