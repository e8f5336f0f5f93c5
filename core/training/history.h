// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/change.h"
#include "training/run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace chainrule {

/// A run as a session file holds it: how it is shown, and what it takes to make its steps again.
/// Parameters are in the order of Parameters::values().
struct RunHistory {
  Run run;  ///< its curve and its changes of α are joined where they would take much room
  std::uint64_t networkSeed = 1;
  std::vector<double> start;    ///< parameters it began with; empty: as drawn with networkSeed
  std::vector<Change> before;   ///< of the dataset, made before the run
  std::vector<Change> changes;  ///< in the order they were made
  std::int64_t spacing = 1;     ///< steps, a power of two
  std::vector<std::vector<double>> states;  ///< parameters at firstStep + k·spacing, k = 1, 2, …;
                                            ///< as the run arrived there, before changes of theirs
  std::string unknownKeys;  ///< see Session
};

/// The runs of a session. The dataset each began with is the session's, with all changes of the
/// last run up to the session's step and what was before it taken back, and with the run's own
/// `before` made.
struct History {
  std::vector<RunHistory> runs;  ///< oldest first; the last is the one the session stands on
  int leftOut = 0;               ///< runs that took too much room to be here
};

/// Where making the steps of a file's run again gives other numbers than the file holds.
struct ReplayDifference {
  std::int64_t agreesUntil = 0;  ///< the last step that is known to be the same
  std::int64_t differsFrom = 0;  ///< the first that is known to differ
  std::int64_t step = 0;         ///< where the session stands with the parameters of the file
  double largest = 0;            ///< |difference| of a parameter, α or a number of the dataset
  bool isOfParameters = false;   ///< what differs; α and the others do at `step` alone
  bool isOfLearningRate = false;
  bool isOfSchedule = false;
  bool isOfDataset = false;

  bool isAny() const { return isOfParameters || isOfLearningRate || isOfSchedule || isOfDataset; }
};

}  // namespace chainrule
