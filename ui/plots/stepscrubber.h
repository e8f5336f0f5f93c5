// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLineEdit>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace chainrule {

class TrackSlider;

/// Goes to any step of a run: a slider over all of them, and beside it the step in digits, to be
/// typed over. "Step 1,204 of 40,000".
class StepScrubber : public QWidget {
  Q_OBJECT

 public:
  explicit StepScrubber(QWidget *parent);

  void setTheme(const Theme &theme);

  /// The run's first and last step, and the one that is shown, grey where that is out of date. What
  /// the user is dragging or typing stays as it is.
  void setRun(std::int64_t first, std::int64_t last, std::int64_t step, bool outOfDate = false);

  /// The steps that are in sight above, shown on the track; none where all are.
  struct Sight {
    double from = 0;
    double to = 0;

    bool operator==(const Sight &) const = default;
  };
  void setSight(const std::optional<Sight> &sight);

  /// Where the slider's track begins and is to end, in this widget, for the run's first step and
  /// for the step `reach`, which may be beyond the last; and from where on the step may stand,
  /// which is further left where it needs the room.
  void setTrack(double left, double right, std::int64_t reach, double words);

  TrackSlider *slider() const { return m_slider; }
  QLineEdit *field() const { return m_field; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void stepChosen(qint64 step);

  /// A step was typed that the run does not have; the nearer end is chosen in its place.
  void stepRefused(const QString &reason);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  std::int64_t stepAt(int position) const;
  int positionOf(std::int64_t step) const;
  void takePosition(int position);
  void takeTyped();
  void showStep();
  void describe();
  void setPositions();
  void showSight();
  void colour();
  double fieldWidth() const;
  double wordsBegin() const;
  double trackEnd() const;
  QString before() const;  // the step
  QString after() const;

  Theme m_theme;
  TrackSlider *m_slider;
  QLineEdit *m_field;
  std::int64_t m_first = 0;
  std::int64_t m_last = 0;
  std::int64_t m_step = 0;
  std::int64_t m_reach = 0;  // of the track
  std::optional<Sight> m_sight;
  bool m_outOfDate = false;
  std::int64_t m_stepsPerPosition = 1;  // of the slider, which counts in int
  double m_trackLeft = 0;
  double m_trackRight = 0;
  double m_words = 0;
};

}  // namespace chainrule
