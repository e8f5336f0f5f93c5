// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLineEdit>
#include <QWidget>

#include <cstdint>

namespace chainrule {

class TrackSlider;

/// Goes to any step of a run: a slider over all of them, and beside it the step in digits, to be
/// typed over. "Step 1,204 of 40,000".
class StepScrubber : public QWidget {
  Q_OBJECT

 public:
  explicit StepScrubber(QWidget *parent);

  void setTheme(const Theme &theme);

  /// The run's first and last step, and the one that is shown. What the user is dragging or typing
  /// stays as it is.
  void setRun(std::int64_t first, std::int64_t last, std::int64_t step);

  /// Where the slider's track begins and is to end, in this widget, and from where on the step may
  /// stand; both are further left where it needs the room.
  void setTrack(double left, double right, double words);

  TrackSlider *slider() const { return m_slider; }
  QLineEdit *field() const { return m_field; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void stepChosen(qint64 step);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  std::int64_t stepAt(int position) const;
  int positionOf(std::int64_t step) const;
  void takeTyped();
  void showStep();
  void describe();
  double fieldWidth() const;
  double wordsBegin() const;
  QString before() const;  // the step
  QString after() const;

  Theme m_theme;
  TrackSlider *m_slider;
  QLineEdit *m_field;
  std::int64_t m_first = 0;
  std::int64_t m_last = 0;
  std::int64_t m_step = 0;
  std::int64_t m_stepsPerPosition = 1;  // of the slider, which counts in int
  double m_trackLeft = 0;
  double m_trackRight = 0;
  double m_words = 0;
};

}  // namespace chainrule
