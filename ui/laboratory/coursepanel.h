// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laboratory/courseplot.h"
#include "plots/plotrecord.h"
#include "session/newesttask.h"
#include "training/snapshot.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace chainrule {

/// A tab that shows the course of the present run, see CoursePlot. While it is in sight the course
/// is found anew in the background when the run has other steps; while training runs, where that
/// is quick. What it showed stays meanwhile, greyed unless the run has only gone on.
class CoursePanel : public QWidget, public Plotted {
  Q_OBJECT

 public:
  explicit CoursePanel(CourseKind kind, QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  /// Gives a trainer that stands on the present run; called on another thread, where it may wait.
  /// Throws where it cannot be had.
  using Source = std::function<std::unique_ptr<Trainer>()>;
  /// Makes a Source for the run there is now; called on the window's thread.
  void setSource(std::function<Source()> source) { m_source = std::move(source); }

  CoursePlot *plot() const { return m_plot; }

  /// What is drawn; null before the first is there.
  const std::shared_ptr<const RunCourse> &course() const { return m_course; }

  /// Whether it is that of the present run, up to its last step.
  bool isCurrent() const;

  /// λmax of the course near the step the run stands at; empty where the course is out of sight or
  /// of another run.
  std::optional<double> lambdaMax() const;

  QString words() const { return m_words->text(); }

  PlotRecord record() const override;

  QSize sizeHint() const override { return {960, 164}; }
  QSize minimumSizeHint() const override { return {300, 90}; }

 signals:
  /// What lambdaMax() says may be another.
  void courseChanged();

  void failed(const QString &reason);

 protected:
  void hideEvent(QHideEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  /// Of which run and how far.
  struct Key {
    std::uint64_t generation = 0;
    int run = 0;
    std::int64_t lastStep = 0;
    std::size_t changes = 0;  // of α, its schedule and numbers
    double learningRate = 0;  // of the last step
    double edited = 0;        // the last edit's number
    Schedule schedule;        // of the last step
    bool operator==(const Key &) const = default;
  };

  Key key() const;
  bool isOfRun() const;
  void askIfNeeded();
  void take(std::shared_ptr<const RunCourse> course);
  void showEnd();
  void refresh();

  CourseKind m_kind;
  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  bool m_outOfDate = true;
  std::function<Source()> m_source;
  std::optional<Key> m_asked;
  std::optional<Key> m_answered;
  std::shared_ptr<const RunCourse> m_course;
  QElapsedTimer m_sinceAsked;
  qint64 m_lastTook = 0;  // ms
  int m_points;           // of the sharpness, where that is drawn
  CoursePlot *m_plot;
  QLabel *m_words;
  QTimer m_again;
  NewestTask m_task;
};

}  // namespace chainrule
