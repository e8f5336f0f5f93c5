// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/stepsummary.h"

#include "backprop/gradientnorm.h"
#include "explain/equation.h"
#include "numberformat.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace chainrule {
namespace {

constexpr double rulesTop = 4;
constexpr double rulesBottom = 10;
constexpr double betweenRules = 24;
constexpr double lineHeight = 26;
constexpr double ruleSize = 22;

bool isKnown(const Snapshot &snapshot, int layer) {
  return snapshot.isKnown(Quantity::WeightGradient, layer) &&
         (!snapshot.training.trainBiases || snapshot.isKnown(Quantity::BiasGradient, layer));
}

/// −α‖g‖², as the label's symbols.
Formula promise() {
  return row({upright("−"), variable("α"), upright("‖"), variable("g"),
              script(upright("‖"), upright("2"))});
}

}  // namespace

StepSummary::StepSummary(QWidget *parent) : QWidget(parent) {
  setAccessibleName(tr("What one step does now"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepSummary::setTheme(const Theme &theme) {
  m_theme = theme;
  m_numbers.emplace(theme.textFont(13), 13 * theme.scale);
  m_promise.emplace(promise(), theme, 15, theme.muted);
  makeRules();
  updateGeometry();
  update();
}

void StepSummary::setRulesShown(bool shown) {
  m_showsRules = shown;
  makeRules();
  updateGeometry();
  update();
}

void StepSummary::makeRules() {
  m_rules.clear();
  if (!m_showsRules) return;
  for (const Formula &rule : updateRules(m_trainsBiases)) {
    m_rules.emplace_back(rule, m_theme, ruleSize);
  }
}

std::vector<StepSummary::Line> StepSummary::linesOf(const Snapshot &snapshot) const {
  std::vector<Line> lines;
  for (int l = 1; l <= snapshot.depth(); ++l) {
    Line line{tr("gradient norm, layer %1").arg(l), notComputed(), false, false};
    if (isKnown(snapshot, l)) {
      line.value =
          significant(gradientNorm(snapshot.pass.gradient(), l, snapshot.training.trainBiases));
      line.isStale = m_outOfDate || snapshot.isStale(Quantity::WeightGradient, l);
    }
    lines.push_back(line);
  }
  const auto &report = snapshot.lastStep;
  lines.push_back({tr("last step, promised:"),
                   report ? significant(report->promised) : notComputed(), true, m_outOfDate});
  lines.push_back({tr("last step, actual"), report ? significant(report->actual) : notComputed(),
                   true, m_outOfDate});
  return lines;
}

void StepSummary::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot, bool outOfDate) {
  m_snapshot = snapshot;
  m_outOfDate = outOfDate;
  if (m_trainsBiases != snapshot->training.trainBiases) {
    m_trainsBiases = snapshot->training.trainBiases;
    makeRules();
    update();
  }
  const std::vector<Line> lines = linesOf(*snapshot);
  if (lines == m_lines) {
    return;
  }
  if (lines.size() != m_lines.size()) {
    updateGeometry();
  }
  m_lines = lines;
  QString description;
  for (const Line &line : m_lines) {
    description += QStringLiteral("%1 %2\n").arg(line.label, line.value);
  }
  setAccessibleDescription(description);
  update();
}

double StepSummary::rulesHeight() const {
  if (m_rules.empty()) return 0;
  double height = 0;
  for (const FormulaBox &rule : m_rules) {
    height = std::max(height, rule.height());
  }
  return height + (rulesTop + rulesBottom) * m_theme.scale;
}

QSize StepSummary::sizeHint() const {
  const double lines = static_cast<double>(m_lines.size()) * lineHeight * m_theme.scale;
  return {240, static_cast<int>(std::ceil(rulesHeight() + lines))};
}

void StepSummary::paintLine(QPainter &painter, const Line &line, const QRectF &rectangle) const {
  const QFont font = m_theme.textFont(12.5);
  const QFontMetricsF metrics(font);
  const double base = rectangle.center().y() + metrics.capHeight() / 2;
  painter.setFont(font);
  painter.setPen(m_theme.muted);
  painter.drawText(QPointF(rectangle.left(), base), line.label);
  if (line.isCost && line.label.endsWith(QLatin1Char(':'))) {
    m_promise->paint(
        painter,
        {rectangle.left() + metrics.horizontalAdvance(line.label) + 4 * m_theme.scale, base});
  }
  if (line.value == notComputed()) {
    painter.setPen(m_theme.nodeOutline);
  } else if (line.isStale) {
    const QFont italic = m_theme.textFont(13, QFont::Normal, true);
    painter.setPen(m_theme.muted);
    TabularText(italic, m_theme.pixels(13)).paintRight(painter, rectangle, line.value);
    return;
  } else {
    painter.setPen(line.isCost ? m_theme.cost : m_theme.delta);
  }
  m_numbers->paintRight(painter, rectangle, line.value);
}

void StepSummary::paintEvent(QPaintEvent *) {
  if (!m_snapshot || !m_numbers) return;
  QPainter painter(this);
  const double scale = m_theme.scale;
  double rulesWidth = -betweenRules * scale;
  double ascent = 0;
  for (const FormulaBox &rule : m_rules) {
    rulesWidth += rule.width() + betweenRules * scale;
    ascent = std::max(ascent, rule.ascent());
  }
  double x = std::max(0.0, (width() - rulesWidth) / 2);
  const double shrunk = std::min(1.0, width() / std::max(rulesWidth, 1.0));
  painter.scale(shrunk, shrunk);
  for (const FormulaBox &rule : m_rules) {
    rule.paint(painter, {x, rulesTop * scale + ascent});
    x += rule.width() + betweenRules * scale;
  }
  painter.resetTransform();
  double y = rulesHeight();
  for (const Line &line : m_lines) {
    paintLine(painter, line, {0, y, static_cast<double>(width()), lineHeight * scale});
    y += lineHeight * scale;
  }
}

}  // namespace chainrule
