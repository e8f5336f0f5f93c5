// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/learningratebox.h"
#include "panels/learningrateslider.h"

#include <QWidget>

#include <optional>

namespace chainrule {

/// α: its sign, the slider and the field, always showing the same number; and what a schedule
/// leaves of it.
class LearningRateControl : public QWidget {
  Q_OBJECT

 public:
  explicit LearningRateControl(QWidget *parent);

  void setTheme(const Theme &theme);

  /// What training uses now. What the user asked for since stays on show until it has arrived,
  /// so that the controls don't jump back under the hand.
  void setLearningRate(double learningRate);

  /// What the step to come takes of it by the schedule; empty where that is all of it in every
  /// step. It has a dot over the slider.
  void setRateOfStep(std::optional<double> learningRate, const QString &schedule);

  /// Learning rates marked over the slider: 2/λmax, above which descent is no longer stable where C
  /// is quadratic, and α*, the lowest point along the gradient. Empty ones have no mark.
  void setMarks(std::optional<double> stabilityLimit, std::optional<double> minimiser);

  /// Without its slider the field is left, for a narrow bar.
  void setSliderShown(bool shown);
  int leastWidth(bool withSlider) const;

  /// Forgets what was asked for: another session came.
  void forgetRequest() { m_requested.reset(); }

  LearningRateSlider *slider() const { return m_slider; }
  LearningRateBox *box() const { return m_box; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void learningRateChanged(double learningRate);

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  void request(double learningRate);
  void show(double learningRate);
  void showToolTips();
  QPointF placeOf(double learningRate) const;
  QSize sizeWithSlider(double sliderWidth) const;

  Theme m_theme;
  bool m_hasSlider = true;
  LearningRateSlider *m_slider;
  LearningRateBox *m_box;
  double m_shown = 0;
  std::optional<double> m_requested;
  std::optional<double> m_rateOfStep;
  QString m_schedule;
  std::optional<double> m_stabilityLimit;
  std::optional<double> m_minimiser;
};

}  // namespace chainrule
