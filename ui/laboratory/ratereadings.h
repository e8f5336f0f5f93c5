// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "laboratory/laboratorytask.h"
#include "theme.h"

#include <QScrollArea>
#include <QString>

#include <memory>
#include <vector>

namespace chainrule {

/// The numbers beside the map, in the place of the equation: C along the gradient with its models,
/// what they promise of the next step and what it does, and three learning rates that follow.
class RateReadings : public QScrollArea {
  Q_OBJECT

 public:
  explicit RateReadings(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setAnswer(std::shared_ptr<const LaboratoryAnswer> answer);
  void setStale(bool stale);

  /// A line of the tables.
  struct Line {
    Formula name;
    QString value;
    bool isCost = false;
    bool isStrong = false;
  };
  std::vector<Line> changeLines() const;
  std::vector<Line> rateLines() const;

  /// Why promise and change differ, and what larger learning rates would do.
  QString words() const;

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  class Page;
  bool isKnown() const { return m_answer && m_answer->line && m_answer->trial; }
  double paint(QPainter *painter, double width) const;
  QString spoken() const;
  void refresh();

  Theme m_theme;
  std::shared_ptr<const LaboratoryAnswer> m_answer;
  bool m_stale = false;
  Page *m_page;
};

}  // namespace chainrule
