// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

#include <optional>

namespace chainrule {

/// The list of runs beside the cost plot: the line it is drawn with, its α, its C.
class RunsLegend : public QWidget {
  Q_OBJECT

 public:
  explicit RunsLegend(QWidget *parent);

  void setTheme(const Theme &theme);

  /// `note` says what C is where it is not the whole dataset's.
  void setRun(double learningRate, std::optional<double> cost, bool stale, const QString &note);

  QString costText() const { return m_cost; }
  QString note() const { return m_note; }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  Theme m_theme;
  QString m_run;
  QString m_cost;
  QString m_note;
  bool m_stale = false;
};

}  // namespace chainrule
