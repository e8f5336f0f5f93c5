// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/speedslider.h"

#include "textline.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chainrule {
namespace {

constexpr double fontSize = 12;
constexpr double gap = 8;
constexpr double wordsCentre = -11;  // from the middle of the widget
constexpr double sliderCentre = 10;

/// A stage counts as a twelfth of a step, as in a network of two layers.
double order(const Speed &speed) {
  switch (speed.unit) {
    case Speed::Unit::Stages:
      return std::log(speed.perSecond / 12);
    case Speed::Unit::Steps:
      return std::log(speed.perSecond);
    case Speed::Unit::Unlimited:
      break;
  }
  return std::numeric_limits<double>::infinity();
}

int nearestStop(const Speed &speed) {
  const QList<Speed> &stops = speedStops();
  int best = static_cast<int>(stops.size()) - 1;
  double distance = std::numeric_limits<double>::infinity();
  for (int k = 0; k < stops.size(); ++k) {
    if (stops[k].unit == speed.unit && std::abs(order(stops[k]) - order(speed)) < distance) {
      distance = std::abs(order(stops[k]) - order(speed));
      best = k;
    }
  }
  return best;
}

}  // namespace

const QList<Speed> &speedStops() {
  using enum Speed::Unit;
  static const QList<Speed> stops = {
      {Stages, 1},  {Stages, 2},   {Stages, 5},    {Stages, 10},   {Steps, 1},
      {Steps, 2},   {Steps, 5},    {Steps, 10},    {Steps, 30},    {Steps, 60},
      {Steps, 200}, {Steps, 1000}, {Steps, 10000}, {Unlimited, 0},
  };
  return stops;
}

QString speedText(const Speed &speed) {
  if (speed.unit == Speed::Unit::Unlimited) {
    return SpeedSlider::tr("no limit");
  }
  const QString number = QLocale().toString(qRound64(speed.perSecond));
  const bool one = qRound64(speed.perSecond) == 1;
  if (speed.unit == Speed::Unit::Stages) {
    return (one ? SpeedSlider::tr("%1 stage/s") : SpeedSlider::tr("%1 stages/s")).arg(number);
  }
  return (one ? SpeedSlider::tr("%1 step/s") : SpeedSlider::tr("%1 steps/s")).arg(number);
}

SpeedSlider::SpeedSlider(QWidget *parent) : QWidget(parent), m_slider(new TrackSlider(this)) {
  m_slider->setObjectName(QStringLiteral("speedSlider"));
  m_slider->setAccessibleName(tr("Speed"));
  m_slider->setRange(0, static_cast<int>(speedStops().size()) - 1);
  m_slider->setPageStep(3);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  connect(m_slider, &TrackSlider::spokenValueRequested, m_slider,
          [this](double stop) { m_slider->setValue(qRound(stop) - 1); });
  connect(m_slider, &TrackSlider::valueChanged, this, [this] {
    describe();
    emit speedChanged(speed());
  });
  describe();
}

void SpeedSlider::setTheme(const Theme &theme) {
  m_theme = theme;
  m_slider->setTheme(theme, theme.ink, false);
  updateGeometry();
  update();
}

Speed SpeedSlider::speed() const {
  return speedStops()[m_slider->value()];
}

void SpeedSlider::setSpeed(const Speed &speed) {
  const QSignalBlocker blocker(m_slider);
  m_slider->setValue(nearestStop(speed));
  describe();
}

void SpeedSlider::setAutoPlay(int interval) {
  m_autoPlay = interval;
  update();
}

void SpeedSlider::describe() {
  m_slider->setAccessibleDescription(speedText(speed()));
  m_slider->setSpokenValue(
      {m_slider->value() + 1.0, 1, static_cast<double>(speedStops().size()), speedText(speed())});
  m_slider->setToolTip(tr("How fast Run goes: %1").arg(speedText(speed())));
  update();
}

QSize SpeedSlider::sizeHint() const {
  const QFontMetricsF metrics(m_theme.textFont(fontSize));
  double widest = 0;
  for (const Speed &stop : speedStops()) {
    widest = std::max(widest, metrics.horizontalAdvance(speedText(stop)));
  }
  const double width = metrics.horizontalAdvance(tr("Speed")) + gap * m_theme.scale + widest;
  return {static_cast<int>(std::ceil(width)), qRound(50 * m_theme.scale)};
}

void SpeedSlider::resizeEvent(QResizeEvent *) {
  const int sliderHeight = m_slider->sizeHint().height();
  m_slider->setGeometry(0, qRound(height() / 2.0 + sliderCentre * m_theme.scale) - sliderHeight / 2,
                        width(), sliderHeight);
}

void SpeedSlider::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const QFont font = m_theme.textFont(fontSize);
  const QRectF line = QRectF(rect()).translated(0, wordsCentre * m_theme.scale);
  drawTextLine(painter, font, m_theme.muted, line, Qt::AlignLeft, tr("Speed"));
  const QString words = m_autoPlay > 0
                            ? tr("a stage each %1 s").arg(QLocale().toString(m_autoPlay / 1000.0))
                            : speedText(speed());
  drawTextLine(painter, font, m_theme.ink, line, Qt::AlignRight, words);
}

}  // namespace chainrule
