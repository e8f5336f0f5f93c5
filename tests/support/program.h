// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

/// What the program of the build did.
struct Result {
  int status = -1;
  QByteArray output;
  QByteArray errors;
};

inline QProcessEnvironment withoutDisplay() {
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
    environment.remove(name);
  }
  return environment;
}

/// Runs it in an environment without a display.
inline Result run(const QStringList &arguments, const QByteArray &input = {},
                  const QProcessEnvironment &environment = withoutDisplay()) {
  QProcess process;
  process.setProcessEnvironment(environment);
  process.start(CHAINRULE_PROGRAM, arguments);
  process.write(input);
  process.closeWriteChannel();
  if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit) {
    return {};
  }
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}
