// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/runslegend.h"

#include "numberformat.h"
#include "plots/plotscale.h"
#include "tabulartext.h"
#include "textline.h"

#include <QPainter>

namespace chainrule {
namespace {

constexpr double headSize = 12.5;
constexpr double textSize = 12;
constexpr double headCentre = 19;
constexpr double rowHeight = 25;
constexpr double lineLength = 26;
constexpr double textLeft = 36;

}  // namespace

RunsLegend::RunsLegend(QWidget *parent) : QWidget(parent) {
  setAccessibleName(tr("Runs"));
}

void RunsLegend::setTheme(const Theme &theme) {
  m_theme = theme;
  update();
}

void RunsLegend::setRun(double learningRate, std::optional<double> cost, bool stale,
                        const QString &note) {
  const QString run = tr("this run, α = %1").arg(shortNumber(learningRate));
  const QString number = cost ? significant(*cost) : QStringLiteral("·");
  if (m_run != run || m_cost != number || m_note != note || m_stale != stale) {
    m_run = run;
    m_cost = number;
    m_note = note;
    m_stale = stale;
    setAccessibleDescription(QStringLiteral("%1: C = %2").arg(run, number));
    update();
  }
}

void RunsLegend::paintEvent(QPaintEvent *) {
  const double scale = m_theme.scale;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QRectF row(0, (headCentre - rowHeight / 2) * scale, width(), rowHeight * scale);
  drawTextLine(painter, m_theme.textFont(headSize, QFont::DemiBold), m_theme.ink, row,
               Qt::AlignLeft, tr("Runs"));
  row.translate(0, (rowHeight + 2) * scale);
  painter.setPen(QPen(m_theme.cost, 2.4));
  painter.drawLine(QPointF(0, row.center().y()), QPointF(lineLength * scale, row.center().y()));
  drawTextLine(painter, m_theme.textFont(textSize, QFont::DemiBold), m_theme.ink,
               row.adjusted(textLeft * scale, 0, 0, 0), Qt::AlignLeft, m_run);
  painter.setPen(m_stale ? m_theme.muted : m_theme.cost);
  TabularText(m_theme.textFont(headSize, QFont::Normal, m_stale)).paintRight(painter, row, m_cost);
  row.translate(0, 22 * scale);
  drawTextLine(painter, m_theme.textFont(textSize), m_theme.muted,
               row.adjusted(textLeft * scale, 0, 0, 0), Qt::AlignLeft, m_note);
}

}  // namespace chainrule
