// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backgroundtask.h"

#include <QByteArray>
#include <QFileDialog>
#include <QString>

#include <functional>

namespace chainrule {

/// Asks where to export a file of this kind to, beginning with `name` as far as a file may be
/// called so. Not shown yet: connect first. It deletes itself when it is closed.
QFileDialog *exportFileDialog(QWidget *parent, const QString &kind, const QString &name,
                              const QString &suffix);

/// Makes the content of a file and writes it in the background, as an OutputFile, and calls `done`
/// here with what went wrong, or with an empty text. The task must not be busy. `content` may throw
/// what is an std::exception.
void writeInBackground(BackgroundTask &task, const QString &file,
                       std::function<QByteArray()> content,
                       std::function<void(const QString &problem)> done);

}  // namespace chainrule
