// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "tabulartext.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace chainrule {

/// What one step does now: the rules of the update, the length of each layer's gradient, and what
/// the last step promised and did to C.
class StepSummary : public QWidget {
  Q_OBJECT

 public:
  explicit StepSummary(QWidget *parent);

  void setTheme(const Theme &theme);

  /// Whether the rules of the update stand above the numbers: they do unless told otherwise.
  void setRulesShown(bool shown);
  void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot, bool outOfDate);

  /// What stands at the right of line `line`: the gradients' lengths, layer by layer, then the
  /// promised and the actual change; `·` where not known.
  QString value(int line) const { return m_lines[static_cast<std::size_t>(line)].value; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  struct Line {
    QString label;
    QString value;
    bool isCost = false;
    bool isStale = false;

    bool operator==(const Line &) const = default;
  };

  std::vector<Line> linesOf(const Snapshot &snapshot) const;
  void makeRules();
  double rulesHeight() const;
  void paintLine(QPainter &painter, const Line &line, const QRectF &rectangle) const;

  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  bool m_outOfDate = false;
  bool m_trainsBiases = true;
  bool m_showsRules = true;
  std::vector<Line> m_lines;
  std::vector<FormulaBox> m_rules;
  std::optional<FormulaBox> m_promise;
  std::optional<TabularText> m_numbers;
};

}  // namespace chainrule
