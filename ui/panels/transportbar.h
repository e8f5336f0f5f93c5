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
/// Where it is too narrow for all of it, words are left out and then parts.
class TransportBar : public QWidget {
  Q_OBJECT

 public:
  explicit TransportBar(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// Everything but the speed comes from here. `outOfDate`: the numbers are drawn stale.
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  /// For small windows: Back without its word, no speed, smaller numbers.
  void setCompact(bool compact);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

  Speed speed() const;

  /// Stages are played, one each so many milliseconds: the bar says so, and Run is Pause. 0: they
  /// are not.
  void setAutoPlay(int interval);

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
  void resizeEvent(QResizeEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  /// How much of the bar there is room for: each is without what those before it are without.
  enum class Fit { Whole, NoSpeed, NoWords, NoSlider, NoNext };

  void makeButtons();
  int widthNeeded(Fit fit) const;
  Fit fitOf(int width) const;
  double gapBesideRules() const;
  void styleParts(double scale);
  void arrange();
  void updateButtons();
  void updateNumbers(bool outOfDate);
  bool shows(Hideable part) const;

  Theme m_theme;
  double m_scale = 1;  // of the theme that was set; the bar's own is smaller where it has to be
  std::shared_ptr<const Snapshot> m_snapshot;
  bool m_compact = false;
  Fit m_fit = Fit::Whole;
  int m_autoPlay = 0;  // ms
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
