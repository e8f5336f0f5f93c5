// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

namespace chainrule {

class TrainingController;

/// Goes to the next stage at equal intervals, through steps and from one into the next, until any
/// key or click, which does nothing else. It ends, too, when the session runs; whoever opens
/// another stops it. A stage that takes longer than the interval is waited for.
class AutoPlay : public QObject {
  Q_OBJECT

 public:
  explicit AutoPlay(TrainingController *controller, QObject *parent = nullptr);

  /// The intervals that are offered, in milliseconds.
  static const QList<int> &intervals();

  /// Between two stages, in milliseconds; 0 as soon as may be.
  int interval() const { return m_timer.interval(); }
  void setInterval(int milliseconds);

  bool isPlaying() const { return m_timer.isActive(); }

 public slots:
  void play();
  void stop();
  void toggle();

 signals:
  /// isPlaying() or interval().
  void changed();

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void goOn();

  TrainingController *m_controller;
  QTimer m_timer;
};

}  // namespace chainrule
