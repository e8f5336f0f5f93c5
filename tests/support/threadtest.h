// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaMethod>
#include <QObject>

#include <cstdio>
#include <cstring>

/// Fails the test and leaves its function.
#define CHECK(condition)                                           \
  do {                                                             \
    if (!(condition)) {                                            \
      chainrule::threadTestFailed(#condition, __FILE__, __LINE__); \
      return;                                                      \
    }                                                              \
  } while (false)

namespace chainrule {

inline int threadTestFailures = 0;

inline void threadTestFailed(const char *condition, const char *file, int line) {
  ++threadTestFailures;
  std::printf("FAIL!  : %s is false\n   Loc: [%s(%d)]\n", condition, file, line);
}

/// Runs the slots of a test class, or the one named on the command line, as Qt Test would. Qt
/// Test watches its tests from a thread of its own, which ThreadSanitizer cannot see into and
/// reports; these tests are to run without a suppression.
template <typename Test>
int runThreadTests(int argc, char **argv) {
  Test test;
  const QMetaObject *meta = test.metaObject();
  int run = 0;
  for (int k = meta->methodOffset(); k < meta->methodCount(); ++k) {
    const QMetaMethod method = meta->method(k);
    const QByteArray name = method.name();
    if (argc > 1 && std::strcmp(argv[1], name.constData()) != 0) {
      continue;
    }
    const int before = threadTestFailures;
    method.invoke(&test, Qt::DirectConnection);
    std::printf("%s: %s()\n", threadTestFailures == before ? "PASS   " : "in     ",
                name.constData());
    std::fflush(stdout);
    ++run;
  }
  std::printf("Totals: %d run, %d failed\n", run, threadTestFailures);
  return run > 0 && threadTestFailures == 0 ? 0 : 1;
}

}  // namespace chainrule
