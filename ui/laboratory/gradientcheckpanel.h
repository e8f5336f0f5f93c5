// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "laboratory/gradientchecktask.h"
#include "laboratory/statekey.h"
#include "plots/plotrecord.h"
#include "theme.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;

namespace chainrule {

class DifferencePlot;
class Focus;
class GradientCheckTable;

/// The tab Gradient check: backpropagation held against central differences, on the rows of the
/// step to be made. While it is in sight and training rests, it is computed anew, in the
/// background, whenever the state is another one; meanwhile what it showed stays, greyed. The
/// curve is of the selected parameter, or where none is selected, of the worst.
class GradientCheckPanel : public QWidget, public Plotted {
  Q_OBJECT

 public:
  explicit GradientCheckPanel(Focus *focus, QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  GradientCheckTable *table() const { return m_table; }
  DifferencePlot *plot() const { return m_plot; }

  /// The verdict, and of what it is.
  QString verdict() const;
  QString note() const;

  /// What is shown, never null.
  const GradientCheckAnswer &answer() const { return *m_task.answer(); }

  /// Whether what is shown is of the present state and the selected parameter.
  bool isCurrent() const;

  /// The picture is of the curve.
  PlotRecord record() const override;

  QSize sizeHint() const override { return {960, 394}; }
  QSize minimumSizeHint() const override { return {300, 150}; }

 signals:
  void failed(const QString &reason);

 protected:
  void hideEvent(QHideEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void showEvent(QShowEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  StateKey key() const { return StateKey::of(*m_snapshot); }
  std::optional<Entry> selectedParameter() const;
  void choose(const Entry &parameter);
  void followFocus();
  void askIfNeeded();
  void giveUp();
  void showAnswer();
  void showEnd();
  void showStale();
  void showProgress();
  void showWords();
  void layOut();

  Theme m_theme;
  Focus *m_focus;
  std::shared_ptr<const Snapshot> m_snapshot;
  bool m_outOfDate = true;
  std::optional<StateKey> m_asked;     // the state of the question under way, or of the answer
  std::optional<StateKey> m_answered;  // of the answer
  std::optional<Entry> m_askedParameter;
  std::optional<Entry> m_answeredParameter;
  QElapsedTimer m_sinceAsked;
  QLabel *m_verdict;
  QLabel *m_note;
  GradientCheckTable *m_table;
  DifferencePlot *m_plot;
  QProgressBar *m_progress;
  GradientCheckTask m_task;
};

}  // namespace chainrule
