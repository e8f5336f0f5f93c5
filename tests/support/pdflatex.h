// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace chainrule {

/// What `program`, a pdflatex, complains of in a document: the end of its log; empty: nothing.
inline QByteArray complaintOfLatex(const QString &program, const QByteArray &document) {
  const QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("document.tex")));
  if (!file.open(QIODevice::WriteOnly) || file.write(document) != document.size()) {
    return "the document cannot be written";
  }
  file.close();
  QProcess process;
  process.setWorkingDirectory(folder.path());
  process.start(program,
                {QStringLiteral("-interaction=nonstopmode"), QStringLiteral("-halt-on-error"),
                 QStringLiteral("-draftmode"), QStringLiteral("document.tex")});
  if (!process.waitForFinished(120000)) return "pdflatex does not end";
  const QByteArray log = process.readAllStandardOutput();
  const bool isGood = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
  return isGood ? QByteArray() : "pdflatex: " + log.right(2000);
}

}  // namespace chainrule
