// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportfile.h"

#include "screentext.h"
#include "session/outputfile.h"

#include <QRegularExpression>

#include <exception>
#include <memory>
#include <utility>

namespace chainrule {

QFileDialog *exportFileDialog(QWidget *parent, const QString &kind, const QString &name,
                              const QString &suffix) {
  static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|]"));
  const QString filter = screenText("%1 (*.%2)").arg(kind, suffix);
  auto *dialog = new QFileDialog(parent, kind, QString(), filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(suffix);
  dialog->setLabelText(QFileDialog::LookIn, screenText("Export to:"));
  dialog->selectFile(QString(name).replace(notInNames, QStringLiteral("-")) + QLatin1Char('.') +
                     suffix);
  return dialog;
}

void writeInBackground(BackgroundTask &task, const QString &file,
                       std::function<QByteArray()> content,
                       std::function<void(const QString &problem)> done) {
  const auto problem = std::make_shared<QString>();
  task.start(
      [problem, file, content = std::move(content)] {
        try {
          const OutputFile target(file.toStdString());  // before the work, not after it
          const QByteArray bytes = content();
          target.write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        } catch (const std::exception &error) {
          *problem = QString::fromUtf8(error.what());
        }
      },
      [problem, done = std::move(done)] { done(*problem); });
}

}  // namespace chainrule
