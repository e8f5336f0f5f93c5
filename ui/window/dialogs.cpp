// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dialogs.h"

#include "panels/learningratescale.h"
#include "screenroom.h"
#include "screentext.h"
#include "window/keyslist.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace chainrule {
namespace {

void show(QWidget *window, const QString &title, const QString &text) {
  auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, window);
  box->button(QMessageBox::Close)->setToolTip(screenText("Close this (Escape)"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

/// All keys, as large as their list is.
class KeysPage : public QTextBrowser {
 public:
  KeysPage() {
    setObjectName(QStringLiteral("keysPage"));
    setAccessibleName(screenText("Keys"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHtml(keysAsHtml());
  }

  QSize sizeHint() const override {
    QTextDocument list;
    list.setDefaultFont(font());
    list.setHtml(keysAsHtml());
    return list.size().toSize() + QSize(verticalScrollBar()->sizeHint().width() + 8, 4);
  }
  QSize minimumSizeHint() const override { return {200, 120}; }
};

}  // namespace

void askToSave(QWidget *window, const QString &name, std::function<void()> save,
               std::function<void()> discard) {
  auto *box =
      new QMessageBox(QMessageBox::Question, screenText("Save changes?"),
                      screenText("“%1” has changed. Save the changes?").arg(name),
                      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
  box->button(QMessageBox::Save)->setText(screenText("&Save"));
  box->button(QMessageBox::Discard)->setText(screenText("&Discard"));
  box->button(QMessageBox::Save)->setToolTip(screenText("Save the changes first (Enter)"));
  box->button(QMessageBox::Discard)->setToolTip(screenText("Give the changes up"));
  box->button(QMessageBox::Cancel)->setToolTip(screenText("Leave everything as it is (Escape)"));
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

void askToOverwrite(QWidget *window, const QString &fileName, std::function<void()> overwrite,
                    std::function<void()> saveAs, std::function<void()> cancel) {
  auto *box = new QMessageBox(
      QMessageBox::Warning, screenText("Overwrite the file?"),
      screenText("“%1” has been changed by another program since it was opened or saved here.")
          .arg(QFileInfo(fileName).fileName()),
      QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
  box->setInformativeText(screenText("If you overwrite it, what it holds now is lost."));
  box->button(QMessageBox::Save)->setText(screenText("Save &As…"));
  box->button(QMessageBox::Discard)->setText(screenText("&Overwrite"));
  box->button(QMessageBox::Save)
      ->setToolTip(screenText("Keep the file, and save under another name (Enter)"));
  box->button(QMessageBox::Discard)->setToolTip(screenText("Put this session in the file's place"));
  box->button(QMessageBox::Cancel)->setToolTip(screenText("Leave everything as it is (Escape)"));
  box->setDefaultButton(QMessageBox::Save);
  box->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(box, &QMessageBox::finished, window,
                   [overwrite = std::move(overwrite), saveAs = std::move(saveAs),
                    cancel = std::move(cancel)](int answer) {
                     answer == QMessageBox::Discard ? overwrite()
                     : answer == QMessageBox::Save  ? saveAs()
                                                    : cancel();
                   });
  box->open();
}

void askForLearningRate(QWidget *window, const QString &question, double present,
                        std::function<void(double)> proceed) {
  auto *dialog = new QInputDialog(window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(screenText("Same start with another α"));
  dialog->setLabelText(question + QLatin1Char('\n'));
  dialog->setTextValue(learningRateText(present));
  const auto offer = [dialog, question](const QString &text) {
    const bool isRate = learningRateTyped(text).has_value();
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->setEnabled(isRate);
    dialog->setLabelText(
        question + QLatin1Char('\n') +
        (isRate || text.trimmed().isEmpty()
             ? QString()
             : screenText("“%1” is no learning rate: a number is expected, such as 0.5 or 2e-3.")
                   .arg(text.simplified().left(30))));
  };
  QObject::connect(dialog, &QInputDialog::textValueChanged, dialog, offer);
  QObject::connect(dialog, &QInputDialog::textValueSelected, window,
                   [proceed = std::move(proceed)](const QString &text) {
                     if (const std::optional<double> learningRate = learningRateTyped(text)) {
                       proceed(*learningRate);
                     }
                   });
  dialog->open();  // its parts are made by then
  dialog->findChild<QLineEdit *>()->setToolTip(
      screenText("A learning rate: a number such as 0.5 or 2e-3"));
  auto *buttons = dialog->findChild<QDialogButtonBox *>();
  buttons->button(QDialogButtonBox::Ok)
      ->setToolTip(screenText("Begin another run with this α (Enter)"));
  buttons->button(QDialogButtonBox::Cancel)->setToolTip(screenText("Begin no other run (Escape)"));
}

QFileDialog *saveDialog(QWidget *window, const QString &fileName, const QString &sessionName) {
  QString file = fileName;
  if (file.isEmpty()) {
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|]"));
    file = QString(sessionName).replace(notInNames, QStringLiteral("-")) +
           QStringLiteral(".chainrule");
  }
  auto *dialog = new QFileDialog(window, screenText("Save the session"), QFileInfo(file).path(),
                                 screenText("Chainrule sessions (*.chainrule)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("chainrule"));
  dialog->setLabelText(QFileDialog::LookIn, screenText("Save in:"));
  dialog->selectFile(QFileInfo(file).fileName());
  return dialog;
}

// A message box would be as high as the list, and higher than a small screen.
void showKeys(QWidget *window) {
  auto *dialog = new QDialog(window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(screenText("Keys"));
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->button(QDialogButtonBox::Close)->setToolTip(screenText("Close this (Escape)"));
  buttons->button(QDialogButtonBox::Close)->setDefault(true);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  auto *rows = new QVBoxLayout(dialog);
  rows->addWidget(new KeysPage);
  rows->addWidget(buttons);
  dialog->resize(withinScreen(dialog->sizeHint(), window));
  dialog->open();
}

void showAbout(QWidget *window) {
  show(window, screenText("About Chainrule"),
       screenText("<b>Chainrule %1</b><p>Backpropagation, step by step.</p>"
                  "<p>Free software under the GNU General Public License, version 3 or later. "
                  "Set in Inter and STIX (SIL Open Font License 1.1); plots by QCustomPlot.</p>")
           .arg(QCoreApplication::applicationVersion()));
}

}  // namespace chainrule
