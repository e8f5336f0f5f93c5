// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"
#include "network/cost.h"
#include "network/initialisation.h"
#include "network/network.h"
#include "training/dataset.h"
#include "training/hidden.h"
#include "training/sampleorder.h"
#include "training/schedule.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace chainrule {

struct History;
struct LessonScript;

/// As far as a session counts its steps: every whole number up to here is a double too.
constexpr std::int64_t maximumSteps = std::int64_t{1} << 53;

/// How a session trains.
struct TrainingSettings {
  double learningRate = 0.5;  ///< α, finite, at least 0
  Schedule schedule;          ///< what the steps take of it
  Order order = Order::Cyclic;
  int batch = 1;  ///< rows a step uses; 0 means all
  bool trainBiases = true;
  std::uint64_t seed = 1;  ///< of the shuffled order
};

/// A network, what it learns from, how, and where it stands: everything a session file holds.
struct Session {
  std::string title;
  std::string description;  ///< what it shows, in a line; may be empty
  Network network;          ///< its parameters are those at `step`
  Initialisation initialisation = Initialisation::XavierUniform;
  std::uint64_t networkSeed = 1;
  Cost cost = Cost::HalfSquaredError;
  TrainingSettings training;
  Dataset dataset;
  std::int64_t step = 0;  ///< 0 … maximumSteps
  Hidden hidden;          ///< what of it all is not shown

  /// How it came here, and its other runs, in a file and on the way to it or from it; null where it
  /// begins at `step`.
  std::shared_ptr<const History> history;

  std::shared_ptr<const LessonScript> lesson;  ///< what makes it a lesson; null where it is none

  /// JSON text of the keys this version does not know, kept so that they can be written back; empty
  /// where the file had none.
  std::string unknownKeys;
};

/// α the step takes, by the schedule.
double learningRateAt(const TrainingSettings &training, std::int64_t step);

/// Which rows its steps use, and those of the step that comes next.
SampleOrder orderOf(const Session &session);
std::vector<int> rowsOfStep(const Session &session);

/// A change a user makes to one number: a weight, a bias, an input or a target. For inputs
/// (quantity Activation, layer 0) and targets, entry.row is the neuron and `sample` the row of the
/// dataset. A target of a softmax output moves the others of its row: see apply().
struct Edit {
  Entry entry;
  int sample = 0;
  double value = 0;
  /// All targets of the row after the edit, to take back one that moved several; else empty.
  std::vector<double> rowTargets{};
};

/// The number an edit of this entry would replace. The entry must be one a user can edit.
double valueOf(const Session &session, const Entry &entry, int sample);

/// Why the edit cannot be made ("a number between −∞ and ∞ expected, NaN found"), or an empty
/// string when it can. Targets judged by cross-entropy have to stay between 0 and 1; the only one
/// of a softmax output has to stay 1.
std::string refusal(const Session &session, const Edit &edit);

/// Makes the edit; refusal() must be empty. Targets of a softmax output keep the sum 1: the others
/// of the row share the rest as they did before, or equally where they were all 0. So a 1 chooses
/// a class.
void apply(Session &session, const Edit &edit);

}  // namespace chainrule
