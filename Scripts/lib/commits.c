/* The reference for Scripts/bench/site: what SQLite alone makes of saved answers on this disk, with no
 * server and no HTTP in front of it.
 *
 *   commits FILE SECONDS ROWS   upserts with ROWS rows in each transaction; prints rows per second
 *
 * WAL and synchronous=FULL, as the site's: a transaction counts once it is on disk.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static sqlite3 *database;

static void check(int code, const char *what) {
  if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
  fprintf(stderr, "commits: %s: %s\n", what, sqlite3_errmsg(database));
  exit(2);
}

static void run(const char *sql) { check(sqlite3_exec(database, sql, NULL, NULL, NULL), sql); }

static sqlite3_stmt *prepared(const char *sql) {
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(database, sql, -1, &statement, NULL), sql);
  return statement;
}

static void step(sqlite3_stmt *statement) {
  check(sqlite3_step(statement), "step");
  sqlite3_reset(statement);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
  if (count != 4) {
    fprintf(stderr, "usage: commits FILE SECONDS ROWS\n");
    return 2;
  }
  double seconds = atof(arguments[2]);
  int rows = atoi(arguments[3]);
  check(sqlite3_open(arguments[1], &database), "open");
  run("PRAGMA journal_mode = WAL");
  run("PRAGMA synchronous = FULL");
  run("CREATE TABLE IF NOT EXISTS answer (attempt INTEGER NOT NULL, question INTEGER NOT NULL,"
      " answer TEXT NOT NULL, PRIMARY KEY (attempt, question)) STRICT, WITHOUT ROWID");
  sqlite3_stmt *begin = prepared("BEGIN IMMEDIATE"), *commit = prepared("COMMIT");
  sqlite3_stmt *save = prepared(
      "INSERT INTO answer VALUES (?1, ?2, ?3)"
      " ON CONFLICT (attempt, question) DO UPDATE SET answer = excluded.answer");

  long saved = 0;
  double start = now(), end = start;
  while (end < start + seconds) {
    step(begin);
    for (int row = 0; row < rows; row++, saved++) {
      char text[64];
      snprintf(text, sizeof text, "{\"choice\":{\"option\":%ld}}", saved);
      check(sqlite3_bind_int64(save, 1, saved % 64), "bind");
      check(sqlite3_bind_int64(save, 2, saved / 64 % 12), "bind");
      check(sqlite3_bind_text(save, 3, text, -1, SQLITE_TRANSIENT), "bind");
      step(save);
    }
    step(commit);
    end = now();
  }
  printf("%.0f\n", (double)saved / (end - start));
  return 0;
}
