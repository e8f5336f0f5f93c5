// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laboratory/laboratorytask.h"
#include "laboratory/ratechoices.h"
#include "laboratory/ratereadings.h"
#include "laboratory/statekey.h"
#include "plots/plotrecord.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QProgressBar;

namespace chainrule {

class RateLegend;
class RateMap;

/// The tab Learning rate: what each α comes to from a frozen state. While it is in sight and
/// training rests, it is computed anew, in the background, whenever the state is another one;
/// meanwhile what it showed stays, greyed. α alone being changed leaves the map as it is.
class LearningRatePanel : public QWidget, public Plotted {
  Q_OBJECT

 public:
  explicit LearningRatePanel(QWidget *parent = nullptr);
  ~LearningRatePanel() override;

  void setTheme(const Theme &theme);
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  /// Gives the session as it was at the start of its run; called on another thread, where it may
  /// wait. Throws std::runtime_error where it cannot be had.
  using StartSource = std::function<Session()>;
  /// Makes a StartSource for the run there is now; called on the window's thread.
  void setStart(std::function<StartSource()> start) { m_start = std::move(start); }

  RateMap *map() const { return m_map; }
  RateLegend *legend() const { return m_legend; }
  /// The numbers beside the map, which the window shows elsewhere.
  RateReadings *readings() const { return m_readings; }

  const RateChoices &choices() const { return m_choices; }
  void setChoices(const RateChoices &choices);

  /// What is shown, never null.
  const LaboratoryAnswer &answer() const { return *m_task.answer(); }

  /// Whether the answer shown is that of the present state and α.
  bool isCurrent() const;

  /// Map, profile and legend, without the run that is chosen.
  PlotRecord record() const override;

  QSize sizeHint() const override { return {960, 394}; }
  QSize minimumSizeHint() const override { return {300, 150}; }

 signals:
  void learningRateChosen(double learningRate);

  /// A run with this α and so many steps: from the start of the run, or from where it stands.
  void runRequested(double learningRate, qint64 steps, bool fromStart);

  void failed(const QString &reason);

  /// isCurrent() or answer() has changed.
  void answerChanged();

 protected:
  void hideEvent(QHideEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  /// Of what a map is: the state it begins with, and the choices.
  struct Key {
    StateKey state;
    RateChoices choices;
    Schedule schedule;
    bool operator==(const Key &) const = default;
  };

  Key key() const;
  void askIfNeeded();
  void giveUp();
  void showAnswer();
  void showEnd();
  void showStale();
  void showProgress();
  void askForChoices();
  std::optional<double> chosenRate() const;
  static bool layOut(QSize size, const Theme &theme, RateMap *map, RateLegend *legend);

  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  std::function<StartSource()> m_start;
  bool m_outOfDate = true;
  RateChoices m_choices;
  bool m_stepsWereChosen = false;
  std::optional<Key> m_asked;     // the map of the question under way, or of the answer
  std::optional<Key> m_answered;  // of the answer
  static constexpr double noRate = -1;
  double m_askedRate = noRate;
  QElapsedTimer m_sinceAsked;
  RateMap *m_map;
  RateLegend *m_legend;
  QPointer<RateReadings> m_readings;  // belongs to whom it was given to last, at first to this
  QProgressBar *m_progress;
  LaboratoryTask m_task;
};

}  // namespace chainrule
