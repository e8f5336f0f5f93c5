// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "training/snapshot.h"
#include "training/trainingthread.h"

#include <QWidget>

#include <memory>
#include <optional>

class QHBoxLayout;

namespace chainrule {

class LearningRateControl;
class Readout;
class SampleChooser;
class SpeedSlider;
class TransportButton;

/// The bar at the foot of the window: walks through a step, runs and pauses, and shows step,
/// sample, α and C. Nothing in it moves or changes its size while numbers change.
class TransportBar : public QWidget {
  Q_OBJECT

 public:
  explicit TransportBar(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// Everything but the speed comes from here. `outOfDate`: the numbers are drawn stale.
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  /// For windows narrower than the whole bar: Back without its word, no speed, smaller numbers.
  void setCompact(bool compact);

  Speed speed() const;

  /// The stop of the slider nearest to this speed; emits nothing.
  void setSpeed(const Speed &speed);

  /// Moves the slider by so many stops, within its ends.
  void changeSpeed(int stops);

  /// See LearningRateControl::setMarks().
  void setLearningRateMarks(std::optional<double> stabilityLimit, std::optional<double> minimiser);

 signals:
  void backToStartRequested();
  void previousStageRequested();
  void nextStageRequested();
  void stepRequested();
  void runRequested();
  void pauseRequested();
  void speedChanged(const chainrule::Speed &speed);
  void sampleChosen(int sample);                  ///< 0-based row
  void learningRateChanged(double learningRate);  ///< while the handle is dragged too
  void learningRateRefused(const QString &reason);

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  void makeButtons();
  double gapBesideRules() const;
  void arrange();
  void updateButtons();
  void updateNumbers(bool outOfDate);

  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  bool m_compact = false;
  TransportButton *m_toStart;
  TransportButton *m_back;
  TransportButton *m_nextStage;
  TransportButton *m_step;
  TransportButton *m_run;
  SpeedSlider *m_speed;
  Readout *m_stepCounter;
  SampleChooser *m_sample;
  LearningRateControl *m_learningRate;
  Readout *m_cost;
  QHBoxLayout *m_layout;
};

}  // namespace chainrule
