// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/change.h"
#include "training/costcurve.h"
#include "training/runstart.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chainrule {

/// A run as it is shown beside others: what it cost at each step, and with which α. Runs of a
/// session are told apart by a number that no other gets.
struct Run {
  static constexpr int colours = 6;

  int id = 0;
  std::string name;  ///< given by the user; empty: none
  bool isHidden = false;
  int colour = 0;                ///< given by the user, 1 … colours − 1; 0: none
  double firstLearningRate = 0;  ///< α it began with
  Schedule firstSchedule;
  std::vector<LearningRateChange> changes;  ///< of α
  std::int64_t firstStep = 0;
  std::int64_t lastStep = 0;
  CostCurve curve;                  ///< of its steps, and of the one to come where it was computed
  RunStart start;                   ///< not in a history, where the parameters themselves are
  std::vector<NumberChange> edits;  ///< see numberChanges()
  std::vector<ScheduleChange> scheduleChanges;
};

/// The cost of its last step; empty where it has none.
inline std::optional<double> lastCost(const Run &run) {
  const auto &buckets = run.curve.buckets();
  return buckets.empty() ? std::nullopt : std::optional(buckets.back().last);
}

}  // namespace chainrule
