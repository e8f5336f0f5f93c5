// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/runstart.h"

#include "network/initialisation.h"
#include "training/digest.h"

#include <algorithm>

namespace chainrule {
namespace {

void setNumber(Parameters &parameters, const Edit &edit) {
  const Entry &entry = edit.entry;
  if (entry.quantity == Quantity::Weight) {
    parameters.weights(entry.layer)(entry.row, entry.column) = edit.value;
  } else {
    parameters.biases(entry.layer)(entry.row) = edit.value;
  }
}

Parameters changedParameters(const Session &session, std::span<const double> values,
                             std::int64_t firstStep, const std::vector<Change> &changes) {
  Parameters parameters(session.network.sizes());
  std::copy(values.begin(), values.end(), parameters.values().begin());
  for (const Change &change : changes) {
    if (change.step != firstStep || !isOfParameter(change)) {
      continue;
    }
    if (change.kind == Change::Kind::Parameters) {
      std::copy(change.parametersTo.begin(), change.parametersTo.end(),
                parameters.values().begin());
    } else {
      setNumber(parameters, change.edit);
    }
  }
  return parameters;
}

}  // namespace

std::vector<double> drawnParameters(const Session &session, std::uint64_t seed) {
  Network network(session.network.sizes(), session.network.activations());
  initialise(network, session.initialisation, seed);
  const std::span<const double> values = network.parameters().values();
  return {values.begin(), values.end()};
}

RunStart runStart(const Session &session, std::uint64_t seed, std::span<const double> values,
                  std::int64_t firstStep, const std::vector<Change> &changes) {
  const Parameters parameters = changedParameters(session, values, firstStep, changes);
  const std::span<const double> start = parameters.values();
  const std::vector<double> drawn = drawnParameters(session, seed);
  std::int64_t changed = 0;
  for (std::size_t k = 0; k < start.size(); ++k) {
    changed += start[k] != drawn[k] ? 1 : 0;
  }
  const bool isDrawn = 2 * changed < std::ssize(start);
  Digest digest;
  digest.add(start);
  return {isDrawn, seed, isDrawn ? changed : 0, digest.value()};
}

}  // namespace chainrule
