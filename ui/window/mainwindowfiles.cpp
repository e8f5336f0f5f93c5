// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdialog.h"
#include "import/importdialog.h"
#include "network/networkview.h"
#include "panels/cellgrid.h"
#include "plots/costplot.h"
#include "window/dialogs.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/recoverydialog.h"
#include "window/runmessages.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace chainrule {

void MainWindow::connectDocument() {
  connect(&m_document, &Document::opened, this, [this] {
    m_cost->fit();
    if (!std::exchange(m_keepsMessage, false)) {
      m_messages->hide();
      const Session &session = *m_controller.snapshot()->session;
      const std::string &note = session.description;
      const bool isLesson = session.lesson && m_followsNext;  // which says it at greater length
      if (m_remembers && m_document.fileName().isEmpty() && !note.empty() && !isLesson) {
        m_messages->show(MessageBar::Kind::Note, QString::fromStdString(note));
      }
    }
    if (const QString holder = m_document.otherHolder(); !holder.isEmpty()) {
      m_messages->show(
          MessageBar::Kind::Note,
          tr("%1 is open in another window, too (%2). Save will ask for another name here.")
              .arg(QFileInfo(m_document.fileName()).fileName(), holder));
    }
    if (const auto &difference = m_controller.snapshot()->replayDifference) {
      m_messages->show(MessageBar::Kind::Note, replayMessage(*difference));
    }
    for (CellGrid *grid : findChildren<CellGrid *>()) {
      grid->closeEditor();  // of a number of the session before
    }
    m_focus.setSelected(std::nullopt);
    m_focus.setHovered(std::nullopt);
  });
  connect(&m_document, &Document::failed, this, [this](const QString &message) {
    m_closing = false;
    m_afterSaving = nullptr;
    showError(message);
    m_keepsMessage = !m_controller.snapshot();
    QMetaObject::invokeMethod(this, &MainWindow::openExampleIfEmpty, Qt::QueuedConnection);
  });
  connect(&m_document, &Document::saved, this, [this](int runsLeftOut) {
    if (runsLeftOut > 0) {
      m_messages->show(MessageBar::Kind::Note, leftOutMessage(runsLeftOut));
    }
    if (const auto proceed = std::exchange(m_afterSaving, nullptr)) {
      proceed();
    }
  });
  connect(&m_document, &Document::changedOutside, this, &MainWindow::askAboutChangedFile);
  connect(&m_document, &Document::stateChanged, this, &MainWindow::showTitle);
}

void MainWindow::open(const QString &name) {
  static const QStringList tables = {QStringLiteral("csv"), QStringLiteral("tsv"),
                                     QStringLiteral("txt")};
  if (tables.contains(QFileInfo(name).suffix().toLower())) {
    importFrom(name);
    return;
  }
  whenReplaceable([this, name] {
    m_followsNext = m_document.isBusy() ? m_followsNext : m_followsLessons;
    m_document.open(name);
  });
}

void MainWindow::openExample() {
  m_followsNext = false;
  m_document.open(QStringLiteral("lesson:article"));
}

void MainWindow::chooseFileToOpen() {
  const QString file = QFileDialog::getOpenFileName(
      this, tr("Open a session"), QFileInfo(m_document.fileName()).path(),
      tr("Chainrule sessions (*.chainrule);;Tables (*.csv *.tsv *.txt);;All files (*)"));
  if (!file.isEmpty()) {
    open(file);
  }
}

void MainWindow::importTable() {
  const QString file = QFileDialog::getOpenFileName(
      this, tr("Import a table"), QString(), tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
  if (!file.isEmpty()) {
    importFrom(file);
  }
}

void MainWindow::importFrom(const QString &file) {
  auto *dialog = new ImportDialog(file, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const auto session = std::make_shared<Session>(dialog->takeSession());
    whenReplaceable([this, session] { m_document.openNew(std::move(*session)); });
  });
  connect(dialog, &QDialog::rejected, this, &MainWindow::openExampleIfEmpty);
  dialog->open();
}

void MainWindow::exportShown() {
  if (refusesWhilePredicting()) {
    return;  // it holds the whole step
  }
  m_wantedExport = [this] {
    openExport(stepOffer(
        {m_controller.snapshot(), m_focus.selected(), m_theme, m_network->size(), nameOfExport()}));
  };
  openExportIfWanted();
}

void MainWindow::openExportIfWanted() {
  if (m_wantedExport && m_controller.isSettled()) {
    std::exchange(m_wantedExport, nullptr)();
  }
}

void MainWindow::openExport(ExportOffer offer) {
  auto *dialog = new ExportDialog(std::move(offer), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ExportDialog::exported, this, [this](const QString &file) {
    m_messages->show(MessageBar::Kind::Note, tr("Exported to %1").arg(file));
  });
  dialog->open();
}

void MainWindow::openExampleIfEmpty() {
  if (!m_controller.snapshot() && !m_document.isBusy()) {
    openExample();
  }
}

void MainWindow::createRecovery() {
  if (!m_remembers) {
    return;
  }
  m_recovery = std::make_unique<Recovery>(&m_controller, &m_document);
  connect(m_recovery.get(), &Recovery::failed, this, [this](const QString &message) {
    showError(tr("Unsaved work cannot be kept for recovery: %1").arg(message));
  });
  connect(&m_document, &Document::opened, this, &MainWindow::offerRecovery, Qt::QueuedConnection);
}

// Once the first session is there, since what is recovered takes its place.
void MainWindow::offerRecovery() {
  if (!isVisible() || std::exchange(m_recoveryWasOffered, true)) {
    return;
  }
  std::vector<std::shared_ptr<RecoveryFile>> files = RecoveryFile::leftBehind();
  if (files.empty()) {
    return;
  }
  auto *dialog = new RecoveryDialog(std::move(files), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &RecoveryDialog::chosen, this, [this](std::shared_ptr<RecoveryFile> file) {
    whenReplaceable([this, file] {
      m_followsNext = m_followsLessons;
      m_recovery->recover(file);
    });
  });
  dialog->open();
}

void MainWindow::save() {
  if (m_document.fileName().isEmpty() || !m_document.otherHolder().isEmpty()) {
    saveAs();
  } else {
    m_document.save(m_document.fileName());
  }
}

void MainWindow::saveAs() {
  QString file = m_document.fileName();
  if (!m_document.otherHolder().isEmpty()) {
    const QFileInfo taken(file);
    file = taken.dir().filePath(tr("%1 (copy)").arg(taken.completeBaseName()) +
                                QStringLiteral(".chainrule"));
  }
  QFileDialog *dialog = saveDialog(this, file, nameOfSession());
  connect(dialog, &QFileDialog::fileSelected, &m_document, &Document::save);
  connect(dialog, &QDialog::rejected, this, [this] { m_afterSaving = nullptr; });
  dialog->open();
}

void MainWindow::askAboutChangedFile(const QString &file) {
  askToOverwrite(
      this, file, [this, file] { m_document.saveOver(file); }, [this] { saveAs(); },
      [this] { m_afterSaving = nullptr; });
}

QString MainWindow::nameOfExport() const {
  const QString file = m_document.fileName();
  return file.isEmpty() ? nameOfSession() : QFileInfo(file).completeBaseName();
}

QString MainWindow::nameOfSession() const {
  if (!m_document.fileName().isEmpty()) {
    return QFileInfo(m_document.fileName()).fileName();
  }
  const auto &snapshot = m_controller.snapshot();
  const QString title = snapshot ? QString::fromStdString(snapshot->session->title) : QString();
  return title.isEmpty() ? tr("Session") : title;
}

}  // namespace chainrule
