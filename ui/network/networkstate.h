// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/colourscale.h"
#include "session/wholequantity.h"
#include "training/snapshot.h"

#include <memory>
#include <optional>

namespace chainrule {

/// What the network view shows of a snapshot, and what the user points at: no geometry, no colour.
/// The snapshot must be set.
struct NetworkState {
  std::shared_ptr<const Snapshot> snapshot;
  bool outOfDate = false;  ///< an edit is on its way: computed values are stale
  std::optional<Entry> hovered;
  std::optional<WholeQuantity> hoveredWhole;
  std::optional<Entry> selected;
  std::optional<Entry> cursor;  ///< where the keyboard is, when it walks the network

  int depth() const { return snapshot->depth(); }
};

/// What a neuron has to show.
enum class NeuronLook { NotComputed, Sum, Activation };

/// What the edges into a layer show: W; ∂C/∂W from its stage until the blame is sent on; then the
/// blame W δ that flowed back through them. W again while running, at rest and after the update.
enum class EdgeLook { Weights, Gradients, Blame };

NeuronLook neuronLook(const NetworkState &state, int layer);
EdgeLook edgeLook(const NetworkState &state, int layer);

/// Whether a computed quantity is known but older than the parameters.
bool isStale(const NetworkState &state, Quantity quantity, int layer);

/// Whether δ chips are shown (empty ones included): from the output error on, and at rest.
bool showsChips(const NetworkState &state);

/// Whether there are bias squares, and the cost's box: where the user doesn't hide them.
bool showsBiases(const NetworkState &state);
bool showsCost(const NetworkState &state);

/// Whether the bias squares of a layer show ∂C/∂b: at that stage only.
bool showsBiasGradients(const NetworkState &state, int layer);

/// Whether values flow now: the current stage while walking; none at rest. A running session that
/// is not followed stage by stage counts as being at its first stage.
std::optional<Stage> currentStage(const NetworkState &state);

/// The number an edge shows, and the scale it is drawn on.
double edgeValue(const NetworkState &state, const Entry &edge);
ValueScale edgeScale(EdgeLook look);

/// edgeValue() of all edges into a layer, for 10⁶ of them. Valid as long as the snapshot is.
class EdgeValues {
 public:
  EdgeValues(const NetworkState &state, int layer);

  double operator()(int row, int column) const {
    const double value = m_matrix(row, column);
    return m_isBlame ? value * m_deltas(row) : value;
  }

 private:
  Eigen::Map<const WeightMatrix> m_matrix;
  bool m_isBlame;
  Eigen::VectorXd m_deltas;  // of blame
};

/// The entry that pointing at a neuron or an edge means now: a or, before it is known, z; W or,
/// where the edges show it, ∂C/∂W. Other entries are returned as they are.
Entry entryMeant(const NetworkState &state, const Entry &pointed);

/// Whether the edge is among those the selection is about: the selected edge itself; at a selected
/// neuron the edges its blame came through while they show blame, else those into it (out of it
/// for an input). Everything is when nothing is selected, or t, C or α.
bool isInFocus(const NetworkState &state, int layer, int row, int column);

/// Whether something is selected that puts other edges out of focus.
bool hasFocus(const NetworkState &state);

/// Whether two snapshots of networks of the same sizes look the same here: parameters, values,
/// stage. The step they are of does not show.
bool looksTheSame(const Snapshot &a, const Snapshot &b);

/// Whether a neuron is hovered, by a number of its own or by a whole quantity of its layer.
bool isHovered(const NetworkState &state, int layer, int row);

/// Whether exactly this entry is, alone or as part of its whole quantity.
bool isHovered(const NetworkState &state, const Entry &entry);

/// Whether all edges of a layer are hovered, by a whole quantity.
bool edgesAreHovered(const NetworkState &state, int layer);

/// The neuron an entry belongs to, as its activation; empty for edges, t, C and α.
std::optional<Entry> neuronOf(const std::optional<Entry> &entry);

}  // namespace chainrule
