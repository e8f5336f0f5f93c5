// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/legend.h"
#include "training/snapshot.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace chainrule {

/// Words and symbols in one line.
using Pieces = std::vector<std::variant<QString, Formula>>;

/// What the Equation dock says at one moment.
struct EquationContent {
  QString title;  ///< "Error of layer 1"
  QString place;  ///< "stage 9 of 12"
  Formula formula;
  QString shapes;  ///< empty where there are none
  QString words;   ///< while a stage is current, only whose numbers it shows, of several rows
  std::vector<Meaning> legend;
  Pieces uses;           ///< which parameters
  Pieces next;           ///< what comes next
  QString key;           ///< that leads there
  bool isAsked = false;  ///< of another stage than the current one, because of what is selected
};

/// The stage that is current, or empty at rest, before the first stage and while whole steps run.
std::optional<Stage> currentStage(const Snapshot &snapshot);

/// The stage that made a selected number known, where that is another than the current one and the
/// number asks for it: not a neuron, which means its number of the current stage, nor σ′, which is
/// a factor there. At rest a neuron asks for its activation. Empty otherwise.
std::optional<Stage> stageAsked(const Snapshot &snapshot, const std::optional<Entry> &selected,
                                bool isNeuron);

/// Everything that is said follows from this much of a snapshot: no new content is needed while
/// it stays the same.
struct EquationKey {
  std::optional<Stage> stage;
  bool running = false;
  std::int64_t step = 0;  ///< whose parameters are shown; 0 while running
  std::vector<int> sizes;
  std::vector<Activation> activations;
  Cost cost = Cost::HalfSquaredError;
  bool trainBiases = true;
  bool severalSamples = false;   ///< whether the step uses more than one
  int samples = 0;               ///< how many it uses; 0 without a stage
  int sample = 0;                ///< the row shown; 0 without a stage
  int used = 0;                  ///< the first row the step uses; 0 without a stage
  std::optional<int> leftStage;  ///< the current one's number, while another is asked for

  bool operator==(const EquationKey &) const = default;
};

/// What is said of the current stage or, where it is given, of an earlier one the user has asked
/// for.
EquationKey equationKey(const Snapshot &snapshot, const std::optional<Stage> &asked = {});
EquationContent equationContent(const Snapshot &snapshot, const std::optional<Stage> &asked = {});

}  // namespace chainrule
