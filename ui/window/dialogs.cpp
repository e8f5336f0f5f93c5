// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dialogs.h"

#include "window/keyslist.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include <utility>

namespace chainrule {
namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("Dialogs", text);
}

void show(QWidget *window, const QString &title, const QString &text) {
  auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, window);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

}  // namespace

void askToSave(QWidget *window, const QString &name, std::function<void()> save,
               std::function<void()> discard) {
  auto *box =
      new QMessageBox(QMessageBox::Question, tr("Save changes?"),
                      tr("“%1” has changed. Save the changes?").arg(name),
                      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
  box->button(QMessageBox::Save)->setText(tr("&Save"));
  box->button(QMessageBox::Discard)->setText(tr("&Discard"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(box, &QMessageBox::finished, window,
                   [save = std::move(save), discard = std::move(discard)](int answer) {
                     if (answer == QMessageBox::Save) {
                       save();
                     } else if (answer == QMessageBox::Discard) {
                       discard();
                     }
                   });
  box->open();
}

void askToGiveUpRun(QWidget *window, std::int64_t steps, std::function<void()> proceed) {
  auto *box = new QMessageBox(
      QMessageBox::Question, tr("Back to the start?"),
      tr("This run has made %1 steps. They cannot be brought back, other than by training again.")
          .arg(QLocale().toString(qint64(steps))),
      QMessageBox::Cancel, window);
  box->setAttribute(Qt::WA_DeleteOnClose);
  QPushButton *give = box->addButton(tr("&Give up the run"), QMessageBox::AcceptRole);
  box->setDefaultButton(QMessageBox::Cancel);
  QObject::connect(give, &QPushButton::clicked, window, std::move(proceed));
  box->open();
}

QFileDialog *saveDialog(QWidget *window, const QString &fileName, const QString &sessionName) {
  QString file = fileName;
  if (file.isEmpty()) {
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|]"));
    file = QString(sessionName).replace(notInNames, QStringLiteral("-")) +
           QStringLiteral(".chainrule");
  }
  auto *dialog = new QFileDialog(window, tr("Save the session"), QFileInfo(file).path(),
                                 tr("Chainrule sessions (*.chainrule)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("chainrule"));
  dialog->setLabelText(QFileDialog::LookIn, tr("Save in:"));
  dialog->selectFile(QFileInfo(file).fileName());
  return dialog;
}

void showKeys(QWidget *window) {
  show(window, tr("Keys"), keysAsHtml());
}

void showAbout(QWidget *window) {
  show(window, tr("About Chainrule"),
       tr("<b>Chainrule %1</b><p>Backpropagation, step by step.</p>"
          "<p>Free software under the GNU General Public License, version 3 or later. "
          "Set in Inter and STIX (SIL Open Font License 1.1); plots by QCustomPlot.</p>")
           .arg(QCoreApplication::applicationVersion()));
}

}  // namespace chainrule
