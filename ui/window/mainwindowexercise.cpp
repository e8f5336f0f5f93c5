// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise/exercisedialog.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include <QRandomGenerator>

namespace chainrule {

void MainWindow::newExercise() {
  if (!m_nextExercise) {
    m_nextExercise = {static_cast<std::uint64_t>(QRandomGenerator::global()->bounded(1, 9999)), 1};
  }
  auto *dialog = new ExerciseDialog(*m_nextExercise, m_theme, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ExerciseDialog::openRequested, this, [this, dialog] {
    const ExerciseChoice chosen = dialog->exercise();
    m_nextExercise = {chosen.seed, chosen.number % mostExercises + 1};
    open(QString::fromStdString(exerciseName(chosen.seed, chosen.number)));
  });
  connect(dialog, &ExerciseDialog::saved, this, [this](const QString &file) {
    m_messages->show(MessageBar::Kind::Note, tr("Saved to %1").arg(file));
  });
  dialog->open();
}

}  // namespace chainrule
