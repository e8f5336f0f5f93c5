// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/trackslider.h"
#include "training/trainingthread.h"

#include <QList>
#include <QWidget>

namespace chainrule {

/// The speeds a user can choose, slowest first; the last is unlimited.
const QList<Speed> &speedStops();

/// "1 stage/s", "60 steps/s", "no limit".
QString speedText(const Speed &speed);

/// Chooses how fast training runs, with the speed in words above the slider.
class SpeedSlider : public QWidget {
  Q_OBJECT

 public:
  explicit SpeedSlider(QWidget *parent);

  void setTheme(const Theme &theme);

  Speed speed() const;

  /// The stop nearest to this speed, without a signal.
  /// While stages are played, one each so many milliseconds, their speed is the one said; 0: they
  /// are not.
  void setAutoPlay(int interval);

  void setSpeed(const Speed &speed);

  TrackSlider *slider() const { return m_slider; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void speedChanged(const chainrule::Speed &speed);

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  void describe();

  Theme m_theme;
  TrackSlider *m_slider;
  int m_autoPlay = 0;  // ms
};

}  // namespace chainrule
