// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learningrateslider.h"

#include "panels/learningratescale.h"

#include <QLocale>
#include <QSignalBlocker>

namespace chainrule {

LearningRateSlider::LearningRateSlider(QWidget *parent) : TrackSlider(parent) {
  setRange(0, largestLearningRatePosition());
  setSingleStep(positionsPerDecade / 10);
  setPageStep(positionsPerDecade);
  const QString point = QLocale().decimalPoint();
  QList<Tick> ticks;
  for (const auto &[rate, label] :
       {std::pair(0.001, point + QStringLiteral("001")),
        std::pair(0.01, point + QStringLiteral("01")), std::pair(0.1, point + QStringLiteral("1")),
        std::pair(1.0, QStringLiteral("1")), std::pair(10.0, QStringLiteral("10")),
        std::pair(100.0, QStringLiteral("100"))}) {
    ticks.append({learningRatePosition(rate), label});
  }
  setTicks(ticks);
  connect(this, &QAbstractSlider::actionTriggered, this, [this](int action) {
    if (action == SliderSingleStepAdd || action == SliderSingleStepSub) {
      step(action == SliderSingleStepAdd ? 1 : -1);
    }
  });
  connect(this, &QAbstractSlider::valueChanged, this, [this](int position) {
    m_learningRate = learningRateAt(position);
    emit learningRateChanged(m_learningRate);
  });
}

void LearningRateSlider::step(int tenths) {
  const double stepped = steppedLearningRate(m_learningRate, tenths);
  const bool comesBack =
      tenths > 0 ? stepped <= smallestLearningRate : stepped >= largestLearningRate;
  setSliderPosition(learningRatePosition(stepped));
  if (comesBack && stepped != m_learningRate) {
    m_learningRate = stepped;
    emit learningRateChanged(stepped);
  }
}

void LearningRateSlider::setTheme(const Theme &theme) {
  TrackSlider::setTheme(theme, theme.learningRate, true);
}

void LearningRateSlider::setLearningRate(double learningRate) {
  if (m_learningRate != learningRate) {
    m_learningRate = learningRate;
    const QSignalBlocker blocker(this);
    setValue(learningRatePosition(learningRate));
  }
}

}  // namespace chainrule
