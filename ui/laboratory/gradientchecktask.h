// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradientcheck.h"
#include "session/newesttask.h"
#include "training/snapshot.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace chainrule {

/// What is known of the gradients of one state, all of it or at first nothing. The cost is the mean
/// over the rows of the step to be made from it.
struct GradientCheckAnswer {
  std::vector<int> rows;    ///< 0-based
  std::size_t trained = 0;  ///< parameters; `check` may be of a part of them
  std::shared_ptr<const GradientCheck> check;
  std::vector<std::size_t> order;                ///< of the check's parameters, the worst first
  std::size_t failures = 0;                      ///< how many did not pass
  std::optional<Entry> parameter;                ///< that the curve is of
  std::shared_ptr<const DifferenceCurve> curve;  ///< null: none yet
};

struct GradientCheckQuestion {
  std::shared_ptr<const Snapshot> snapshot;
  /// The trained parameter to draw the curve of, which is checked whatever the sample is; empty:
  /// the worst.
  std::optional<Entry> parameter;
  /// Whether the answer before is of the same state, so that only the curve is another.
  bool keepsCheck = false;
};

/// Checks gradients. Of several questions the newest counts: one under way is left off after one
/// parameter's time.
class GradientCheckTask : public NewestTask {
  Q_OBJECT

 public:
  explicit GradientCheckTask(QObject *parent = nullptr);

  void ask(const GradientCheckQuestion &question);

  /// 0 … 1 of the parameters.
  double progress() const;

  /// The newest; never null, empty at first.
  const std::shared_ptr<const GradientCheckAnswer> &answer() const { return m_answer; }

 signals:
  void answered();  ///< answer() is another

 private:
  struct Progress {
    std::atomic<std::size_t> made = 0;
    std::atomic<std::size_t> toMake = 0;
  };
  static void find(GradientCheckAnswer &answer, const GradientCheckQuestion &question,
                   Progress &progress, const std::stop_token &stop);

  std::shared_ptr<const GradientCheckAnswer> m_answer;
  std::shared_ptr<Progress> m_progress;  // of the newest question
};

}  // namespace chainrule
