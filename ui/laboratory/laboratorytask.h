// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ratestudy.h"
#include "session/backgroundtask.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace chainrule {

/// What the laboratory asks, and of which state.
struct LaboratoryQuestion {
  /// Gives the session to study; called on the task's thread, where it may wait. Empty with the
  /// reason where it cannot be had.
  struct Source {
    std::optional<Session> session;
    QString reason;
  };
  std::function<Source()> source;

  RateQuestion rates;
  double learningRate = 0;  ///< the one to try, finite and at least 0

  /// Whether the map of the answer before still holds, since only `learningRate` is another.
  bool keepsMap = false;
};

/// The answer to one question; all of it is there, or at first nothing.
struct LaboratoryAnswer {
  RateQuestion rates;
  std::int64_t step = 0;  ///< the session stood at
  std::shared_ptr<const LineStudy> line;
  std::shared_ptr<const RateStudy> study;
  std::shared_ptr<const RateTrial> trial;
};

/// Studies learning rates on a thread of its own. Of several questions the newest counts: one under
/// way is left off within some milliseconds, but for waiting for its session and for the whole
/// spectrum of a network, some tenths of a second.
class LaboratoryTask : public QObject {
  Q_OBJECT

 public:
  explicit LaboratoryTask(QObject *parent = nullptr);
  ~LaboratoryTask() override;

  void ask(LaboratoryQuestion question);

  /// Leaves off what is under way.
  void stop();

  bool isBusy() const { return m_task.isBusy(); }

  /// 0 … 1 of the map.
  double progress() const;

  /// The newest; never null, empty at first.
  const std::shared_ptr<const LaboratoryAnswer> &answer() const { return m_answer; }

 signals:
  void answered();
  void progressed();  ///< some times a second while it is busy
  void failed(const QString &reason);

 private:
  void begin();
  void takeResult();

  struct Result;
  std::optional<LaboratoryQuestion> m_next;
  std::shared_ptr<const LaboratoryAnswer> m_answer;
  std::shared_ptr<Result> m_result;
  SweepProgress m_progress;
  std::stop_source m_stop;
  QTimer m_news;
  BackgroundTask m_task;  // last: it ends before what its work uses
};

}  // namespace chainrule
