// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ratestudy.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <optional>

namespace chainrule {

/// What the map is to show, beside what RateQuestion says of it.
struct RateChoices {
  RateQuestion rates;
  bool isFromStart = false;  ///< of the run, else from the state that is shown

  bool operator==(const RateChoices &) const = default;
};

/// Asks for the choices of the learning-rate map. What is no range is said in words, and cannot be
/// accepted.
class RateChoicesDialog : public QDialog {
  Q_OBJECT

 public:
  RateChoicesDialog(const RateChoices &choices, QWidget *parent);

  RateChoices choices() const;

  /// Why the fields cannot be taken as they are; empty where they can.
  QString problem() const;

 private:
  void check();

  QLineEdit *m_from;
  QLineEdit *m_to;
  QSpinBox *m_runs;
  QSpinBox *m_steps;
  QComboBox *m_start;
  QComboBox *m_cost;
  QLabel *m_problem;
  QPushButton *m_accept = nullptr;
};

}  // namespace chainrule
