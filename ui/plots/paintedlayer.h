// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plots/plotscale.h"

#include <qcustomplot.h>

#include <functional>
#include <utility>

namespace chainrule {

/// Something of our own painting on a layer of a plot.
class PaintedLayer : public QCPLayerable {
 public:
  PaintedLayer(QCustomPlot *plot, const QString &layer, std::function<void(QPainter &)> paint)
      : QCPLayerable(plot, layer), m_paint(std::move(paint)) {}

 protected:
  void applyDefaultAntialiasingHint(QCPPainter *painter) const override {
    painter->setAntialiasing(true);
  }
  void draw(QCPPainter *painter) override { m_paint(*painter); }

 private:
  std::function<void(QPainter &)> m_paint;
};

/// Ticks chosen by a function.
class ComputedTicker : public QCPAxisTicker {
 public:
  explicit ComputedTicker(std::function<PlotTicks(const PlotRange &)> ticks)
      : m_ticks(std::move(ticks)) {}

  void generate(const QCPRange &range, const QLocale &, QChar, int, QVector<double> &ticks,
                QVector<double> *subTicks, QVector<QString> *labels) override {
    const PlotTicks computed = m_ticks({range.lower, range.upper});
    ticks.clear();
    QVector<QString> texts;
    for (const PlotTicks::Tick &tick : computed.major) {
      ticks.append(tick.value);
      texts.append(tick.label);
    }
    if (subTicks != nullptr) {
      *subTicks = QVector<double>(computed.minor.begin(), computed.minor.end());
    }
    if (labels != nullptr) {
      *labels = texts;
    }
  }

 private:
  std::function<PlotTicks(const PlotRange &)> m_ticks;
};

}  // namespace chainrule
