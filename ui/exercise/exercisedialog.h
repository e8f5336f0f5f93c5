// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercise/exercise.h"
#include "export/exercisesheet.h"
#include "session/backgroundtask.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace chainrule {

/// Offers an exercise of a seed for the window, or a sheet of several as a file. A sheet is made
/// and written in the background; where that fails the dialog says why and stays.
class ExerciseDialog : public QDialog {
  Q_OBJECT

 public:
  /// What is chosen at first.
  ExerciseDialog(const ExerciseChoice &exercise, const Theme &theme, QWidget *parent = nullptr);
  ~ExerciseDialog() override;

  ExerciseChoice exercise() const;
  ExerciseSheet sheet() const;

  /// Asks where to; the one it asks with is shown until it is answered.
  QFileDialog *chooseFile();

  /// Ends with saved(), or with the reason in the dialog.
  void saveTo(const QString &file);

  /// Closes at once, too, while a file is being written; the dialog then goes when that has ended.
  void done(int result) override;

 signals:
  /// exercise() is to be opened.
  void openRequested();
  void saved(const QString &file);

 private:
  enum class Kind { Window, Html, Latex };

  Kind kind() const { return static_cast<Kind>(m_kinds->currentRow()); }
  QWidget *createStages(const Theme &theme);
  QLayout *createSeed();
  std::vector<int> stages() const;
  void chooseStages();
  void showKind();
  void stagesChanged();
  void proceed();

  bool m_isClosed = false;
  QListWidget *m_kinds;
  QLabel *m_words;
  QFormLayout *m_form;
  QSpinBox *m_seed;
  QSpinBox *m_number;
  QSpinBox *m_count;
  QSpinBox *m_digits;
  QComboBox *m_parts;
  QList<QCheckBox *> m_stages;  // all stages of a step
  QWidget *m_stageBoxes;
  QComboBox *m_solutions;
  QLabel *m_status;
  QPushButton *m_accept;
  BackgroundTask m_task;  // last: its work is waited for before anything else goes
};

}  // namespace chainrule
