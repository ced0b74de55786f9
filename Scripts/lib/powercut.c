/* A simulated power cut, for Scripts/kill-test: preloaded into the server, it keeps beside the data
 * folder a second one, the disk, which holds only what was synced. What a program wrote and did not
 * sync is in the data folder (the page cache) and not on the disk.
 *
 *   POWERCUT_DATA   the folder that is watched (absolute, no final slash)
 *   POWERCUT_DISK   the folder that receives the synced bytes
 *
 * fsync and fdatasync carry over the bytes written to that file since its last sync, and its length.
 * Renaming and removing a file are carried over at once: a journalling file system orders them after
 * the syncs that went before. mmap is not watched: SQLite maps only its shared-memory index, which
 * is rebuilt after a crash.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAX_FD 4096

struct span { off_t from, to; };
struct watched {
  char path[PATH_MAX]; /* below the data folder, with its leading slash; empty: not watched */
  struct span *spans;
  size_t count, room;
};

/* By inode would be more exact; SQLite opens a file once per connection, so what one descriptor
 * wrote and another one synced is looked up by path. */
static struct watched files[256];
static int file_of_fd[MAX_FD]; /* index + 1 into files; 0: not watched */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *data_folder, *disk_folder;

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static void set_up(void) {
  if (data_folder) return;
  data_folder = getenv("POWERCUT_DATA") ? getenv("POWERCUT_DATA") : "";
  disk_folder = getenv("POWERCUT_DISK") ? getenv("POWERCUT_DISK") : "";
}

/* The part of the path below the data folder, or NULL. */
static const char *below(const char *path) {
  set_up();
  size_t length = strlen(data_folder);
  if (!length || strncmp(path, data_folder, length) || path[length] != '/') return NULL;
  return path + length;
}

static void disk_path(char *into, const char *name) {
  snprintf(into, PATH_MAX, "%s%s", disk_folder, name);
}

static void watch(int fd) {
  if (fd < 0 || fd >= MAX_FD) return;
  char resolved[PATH_MAX], link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, resolved, sizeof resolved - 1);
  if (length < 0) return;
  resolved[length] = 0;
  const char *name = below(resolved);
  pthread_mutex_lock(&lock);
  file_of_fd[fd] = 0;
  if (name && !strstr(name, "-shm")) {
    for (int i = 0; i < 256; i++) {
      if (!files[i].path[0]) snprintf(files[i].path, PATH_MAX, "%s", name);
      if (!strcmp(files[i].path, name)) { file_of_fd[fd] = i + 1; break; }
    }
  }
  pthread_mutex_unlock(&lock);
}

static struct watched *watched(int fd) {
  return fd >= 0 && fd < MAX_FD && file_of_fd[fd] ? &files[file_of_fd[fd] - 1] : NULL;
}

static void wrote(int fd, off_t from, ssize_t length) {
  if (length <= 0) return;
  pthread_mutex_lock(&lock);
  struct watched *file = watched(fd);
  if (file) {
    struct span *last = file->count ? &file->spans[file->count - 1] : NULL;
    if (last && last->to == from) {
      last->to = from + length;
    } else {
      if (file->count == file->room) {
        file->room = file->room ? 2 * file->room : 64;
        file->spans = realloc(file->spans, file->room * sizeof *file->spans);
      }
      file->spans[file->count++] = (struct span){from, from + length};
    }
  }
  pthread_mutex_unlock(&lock);
}

static void synced(int fd) {
  pthread_mutex_lock(&lock);
  struct watched *file = watched(fd);
  struct stat status;
  if (file && !fstat(fd, &status)) {
    char path[PATH_MAX], source[64], buffer[65536];
    disk_path(path, file->path);
    snprintf(source, sizeof source, "/proc/self/fd/%d", fd);
    int saved = errno;
    int in = (int)openat(AT_FDCWD, source, O_RDONLY | O_CLOEXEC);
    int out = (int)openat(AT_FDCWD, path, O_RDWR | O_CREAT | O_CLOEXEC, status.st_mode & 0777);
    if (in >= 0 && out >= 0) {
      for (size_t i = 0; i < file->count; i++) {
        off_t at = file->spans[i].from;
        while (at < file->spans[i].to) {
          size_t want = (size_t)(file->spans[i].to - at);
          ssize_t got = pread(in, buffer, want < sizeof buffer ? want : sizeof buffer, at);
          if (got <= 0) break;
          static __typeof__(&pwrite) real_pwrite;
          if (!real_pwrite) real_pwrite = (__typeof__(&pwrite))dlsym(RTLD_NEXT, "pwrite");
          if (real_pwrite(out, buffer, (size_t)got, at) != got) break;
          at += got;
        }
      }
      static int (*real_truncate)(int, off_t);
      if (!real_truncate) real_truncate = (int (*)(int, off_t))dlsym(RTLD_NEXT, "ftruncate");
      if (real_truncate(out, status.st_size)) perror("powercut: ftruncate");
    } else {
      perror("powercut: open");
    }
    if (in >= 0) close(in);
    if (out >= 0) close(out);
    file->count = 0;
    errno = saved;
  }
  pthread_mutex_unlock(&lock);
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
      va_list rest; \
      va_start(rest, flags); \
      mode = va_arg(rest, mode_t); \
      va_end(rest); \
    } \
    int fd = real(path, flags, mode); \
    watch(fd); \
    return fd; \
  }
OPEN(open)
OPEN(open64)

#define PWRITE(name, offset) \
  ssize_t name(int fd, const void *bytes, size_t length, offset at) { \
    REAL(name); \
    ssize_t done = real(fd, bytes, length, at); \
    wrote(fd, (off_t)at, done); \
    return done; \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *bytes, size_t length) {
  REAL(write);
  off_t at = watched(fd) ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t done = real(fd, bytes, length);
  if (watched(fd)) wrote(fd, at, done);
  return done;
}

#define SYNC(name) \
  int name(int fd) { \
    REAL(name); \
    int result = real(fd); \
    if (!result) synced(fd); \
    return result; \
  }
SYNC(fsync)
SYNC(fdatasync)

int close(int fd) {
  REAL(close);
  if (fd >= 0 && fd < MAX_FD) file_of_fd[fd] = 0;
  return real(fd);
}

int rename(const char *from, const char *to) {
  REAL(rename);
  int result = real(from, to);
  const char *one = below(from), *other = below(to);
  if (!result && one && other) {
    char old[PATH_MAX], new[PATH_MAX];
    disk_path(old, one);
    disk_path(new, other);
    real(old, new);
  }
  return result;
}

int unlink(const char *path) {
  REAL(unlink);
  int result = real(path);
  const char *name = below(path);
  if (!result && name) {
    char gone[PATH_MAX];
    disk_path(gone, name);
    real(gone);
  }
  return result;
}
