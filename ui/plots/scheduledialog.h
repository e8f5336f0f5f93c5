// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "training/schedule.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cstdint>
#include <optional>

namespace chainrule {

class SchedulePreview;

/// Asks for the schedule of α: its kind and the numbers that the kind has, with a picture of what
/// the steps take.
class ScheduleDialog : public QDialog {
  Q_OBJECT

 public:
  /// With the present α and schedule, and the step that comes next. The picture reaches to the
  /// run's last step at least.
  ScheduleDialog(double learningRate, const Schedule &schedule, std::int64_t step,
                 std::int64_t lastStep, const Theme &theme, QWidget *parent);

  /// What is chosen; empty while the factor is none.
  std::optional<Schedule> schedule() const;

 private:
  Schedule::Kind kind() const;
  void changeKind();
  void refresh();
  QString problem() const;
  QString words(const Schedule &schedule) const;

  double m_learningRate;
  std::int64_t m_step;
  QComboBox *m_kind;
  QDoubleSpinBox *m_steps;  // whole numbers, of which an int holds too few
  QLineEdit *m_factor;
  QDoubleSpinBox *m_warmUp;
  QFormLayout *m_form;
  QLabel *m_words;
  SchedulePreview *m_preview;
  QPushButton *m_accept = nullptr;
  bool m_factorIsUsers = false;
};

}  // namespace chainrule
