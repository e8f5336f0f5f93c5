// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ratestudy.h"
#include "session/newesttask.h"

#include <functional>
#include <memory>

namespace chainrule {

/// What the laboratory asks, and of which state.
struct LaboratoryQuestion {
  /// Gives the session to study; called on the task's thread, where it may wait. Throws
  /// std::runtime_error with the reason where it cannot be had.
  std::function<Session()> source;

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

/// Studies learning rates. Of several questions the newest counts: one under way is left off within
/// some milliseconds, but for waiting for its session and for the whole spectrum of a network, some
/// tenths of a second.
class LaboratoryTask : public NewestTask {
  Q_OBJECT

 public:
  explicit LaboratoryTask(QObject *parent = nullptr);

  void ask(const LaboratoryQuestion &question);

  /// 0 … 1 of the map.
  double progress() const;

  /// The newest; never null, empty at first.
  const std::shared_ptr<const LaboratoryAnswer> &answer() const { return m_answer; }

 signals:
  void answered();  ///< answer() is another

 private:
  std::shared_ptr<const LaboratoryAnswer> m_answer;
  std::shared_ptr<SweepProgress> m_progress;  // of the newest question
};

}  // namespace chainrule
