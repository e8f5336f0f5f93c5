// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/trackslider.h"

namespace chainrule {

/// α on a logarithmic scale from 0.001 to 200.
class LearningRateSlider : public TrackSlider {
  Q_OBJECT

 public:
  explicit LearningRateSlider(QWidget *parent);

  void setTheme(const Theme &theme);

  /// Any α ≥ 0; outside the scale the handle stands at its end. Emits nothing.
  void setLearningRate(double learningRate);

 signals:
  /// The user moved the handle; while it is dragged too.
  void learningRateChanged(double learningRate);

 private:
  void step(int tenths);

  double m_learningRate = 0;
};

}  // namespace chainrule
