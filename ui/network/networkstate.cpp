// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkstate.h"

#include "explain/flow.h"

namespace chainrule {
namespace {

/// The edges do not follow the stages: all quantities are shown at once.
bool isAtRest(const Snapshot &snapshot) {
  return snapshot.position.whole || (snapshot.running && !snapshot.stageByStage);
}

/// Computed, and not kept out of sight.
bool isShown(const Snapshot &snapshot, Quantity quantity, int layer) {
  return snapshot.isKnown(quantity, layer) && !snapshot.hidden.contains(quantity);
}

}  // namespace

NeuronLook neuronLook(const NetworkState &state, int layer) {
  const Snapshot &snapshot = *state.snapshot;
  if (layer == 0 || isShown(snapshot, Quantity::Activation, layer)) {
    return NeuronLook::Activation;
  }
  return isShown(snapshot, Quantity::PreActivation, layer) ? NeuronLook::Sum
                                                           : NeuronLook::NotComputed;
}

EdgeLook edgeLook(const NetworkState &state, int layer) {
  const Snapshot &snapshot = *state.snapshot;
  if (isAtRest(snapshot) || snapshot.isUpdated()) {
    return EdgeLook::Weights;
  }
  if (layer > 1 && isShown(snapshot, Quantity::Delta, layer - 1)) {
    return EdgeLook::Blame;
  }
  return isShown(snapshot, Quantity::WeightGradient, layer) ? EdgeLook::Gradients
                                                            : EdgeLook::Weights;
}

bool isStale(const NetworkState &state, Quantity quantity, int layer) {
  return state.outOfDate || state.snapshot->isStale(quantity, layer);
}

bool showsChips(const NetworkState &state) {
  const Snapshot &snapshot = *state.snapshot;
  if (snapshot.running && !snapshot.stageByStage) {
    return false;
  }
  return isShown(snapshot, Quantity::Delta, snapshot.depth());
}

bool showsBiases(const NetworkState &state) {
  return !state.snapshot->hidden.contains(Quantity::Bias);
}

bool showsCost(const NetworkState &state) {
  return !state.snapshot->hidden.contains(Quantity::Cost);
}

bool showsBiasGradients(const NetworkState &state, int layer) {
  const std::optional<Stage> stage = currentStage(state);
  return stage && *stage == Stage{Quantity::BiasGradient, layer} &&
         !state.snapshot->hidden.contains(*stage);
}

std::optional<Stage> currentStage(const NetworkState &state) {
  const Snapshot &snapshot = *state.snapshot;
  if (snapshot.running && !snapshot.stageByStage) {
    return Stage{Quantity::PreActivation, 1};
  }
  if (snapshot.position.whole || snapshot.position.stage == 0) {
    return std::nullopt;
  }
  return stages(snapshot.depth())[static_cast<std::size_t>(snapshot.position.stage - 1)];
}

double edgeValue(const NetworkState &state, const Entry &edge) {
  const Snapshot &snapshot = *state.snapshot;
  switch (edgeLook(state, edge.layer)) {
    case EdgeLook::Blame:
      return blameThrough(snapshot, edge.layer, edge.row, edge.column);
    case EdgeLook::Gradients:
      return snapshot.pass.gradient().weights(edge.layer)(edge.row, edge.column);
    case EdgeLook::Weights:
      break;
  }
  return snapshot.network.weights(edge.layer)(edge.row, edge.column);
}

EdgeValues::EdgeValues(const NetworkState &state, int layer)
    : m_matrix(edgeLook(state, layer) == EdgeLook::Gradients
                   ? state.snapshot->pass.gradient().weights(layer)
                   : state.snapshot->network.weights(layer)),
      m_isBlame(edgeLook(state, layer) == EdgeLook::Blame) {
  if (m_isBlame) {
    m_deltas = state.snapshot->pass.deltas(layer).col(0);
  }
}

ValueScale edgeScale(EdgeLook look) {
  return look == EdgeLook::Weights ? ValueScale::Parameters : ValueScale::Gradients;
}

Entry entryMeant(const NetworkState &state, const Entry &pointed) {
  Entry entry = pointed;
  if (entry.quantity == Quantity::Activation && neuronLook(state, entry.layer) == NeuronLook::Sum) {
    entry.quantity = Quantity::PreActivation;
  } else if (entry.quantity == Quantity::Weight &&
             edgeLook(state, entry.layer) == EdgeLook::Gradients) {
    entry.quantity = Quantity::WeightGradient;
  } else if (entry.quantity == Quantity::Bias && !showsBiases(state)) {
    return entryMeant(state, {Quantity::Activation, entry.layer, entry.row, 0});
  } else if (entry.quantity == Quantity::Bias && showsBiasGradients(state, entry.layer)) {
    entry.quantity = Quantity::BiasGradient;
  }
  return entry;
}

bool isInFocus(const NetworkState &state, int layer, int row, int column) {
  if (!hasFocus(state)) {
    return true;
  }
  const Entry &selected = *state.selected;
  if (belongsToEdge(selected.quantity)) {
    return selected.layer == layer && selected.row == row && selected.column == column;
  }
  const bool outward =
      selected.layer == 0 ||
      (selected.layer < state.depth() && edgeLook(state, selected.layer) != EdgeLook::Gradients &&
       edgeLook(state, selected.layer + 1) == EdgeLook::Blame);
  return outward ? layer == selected.layer + 1 && column == selected.row
                 : layer == selected.layer && row == selected.row;
}

bool hasFocus(const NetworkState &state) {
  return state.selected && (belongsToEdge(state.selected->quantity) || neuronOf(state.selected));
}

bool looksTheSame(const Snapshot &a, const Snapshot &b) {
  if (a.hidden != b.hidden || a.position.stage != b.position.stage ||
      a.position.whole != b.position.whole || a.running != b.running ||
      a.stageByStage != b.stageByStage || a.network.parameters() != b.network.parameters() ||
      a.network.activations() != b.network.activations() ||
      a.pass.gradient() != b.pass.gradient() || a.pass.targets() != b.pass.targets() ||
      a.pass.activations(0) != b.pass.activations(0) ||
      a.pass.sampleCost(0) != b.pass.sampleCost(0)) {
    return false;
  }
  for (int l = 1; l <= a.depth(); ++l) {
    if (a.pass.preActivations(l) != b.pass.preActivations(l) ||
        a.pass.activations(l) != b.pass.activations(l) || a.pass.deltas(l) != b.pass.deltas(l)) {
      return false;
    }
  }
  return true;
}

bool isHovered(const NetworkState &state, int layer, int row) {
  if (state.hoveredWhole && state.hoveredWhole->isOfLayer(layer) &&
      neuronOf(Entry{state.hoveredWhole->quantity, layer, row, 0})) {
    return true;
  }
  const std::optional<Entry> neuron = neuronOf(state.hovered);
  return neuron && neuron->layer == layer && neuron->row == row;
}

bool isHovered(const NetworkState &state, const Entry &entry) {
  return state.hovered == entry || (state.hoveredWhole && state.hoveredWhole->contains(entry));
}

bool edgesAreHovered(const NetworkState &state, int layer) {
  const std::optional<WholeQuantity> &whole = state.hoveredWhole;
  return whole && belongsToEdge(whole->quantity) && whole->isOfLayer(layer);
}

std::optional<Entry> neuronOf(const std::optional<Entry> &entry) {
  if (!entry || belongsToEdge(entry->quantity) || entry->quantity == Quantity::Target ||
      entry->quantity == Quantity::Cost || entry->quantity == Quantity::LearningRate) {
    return std::nullopt;
  }
  return Entry{Quantity::Activation, entry->layer, entry->row, 0};
}

}  // namespace chainrule
