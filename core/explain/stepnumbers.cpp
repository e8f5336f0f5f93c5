// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/stepnumbers.h"

#include "backprop/forward.h"
#include "explain/sequentialmistake.h"

#include <algorithm>

namespace chainrule {

namespace {

bool listsAllRows(const Snapshot &snapshot) {
  return !snapshot.batch.empty() && std::ssize(snapshot.batch) == snapshot.batchSize;
}

// Computes what is not there yet.
const auto &kept(auto &number, auto compute) {
  if (!number) number.emplace(compute());
  return *number;
}

const auto *pointerTo(const auto &number) {
  return number ? &*number : nullptr;
}

void goForward(const Network &network, const Snapshot &snapshot, Pass &pass) {
  gather(snapshot.session->dataset, snapshot.batch, pass);
  forward(network, snapshot.session->cost, pass);
}

// δ of every layer as backward() has them, to the last bit; the gradient is most of its work.
void findErrors(const Network &network, Cost cost, Pass &pass) {
  const int L = network.depth();
  outputError(cost, pass.activations(L).data(), pass.slopes(L).data(), pass.targets().data(),
              pass.deltas(L).data(), network.size(L) * pass.samples());
  for (int l = L; l > 1; --l) {
    // δˡ⁻¹ = (Wˡ)ᵀ δˡ ∘ σ′(zˡ⁻¹)
    const auto weights = network.weights(l);
    const Pass::Samples deltas = pass.deltas(l);
    Pass::Samples below = pass.deltas(l - 1);
    below.setZero();
    for (int i = 0; i < network.size(l); ++i) {
      for (int k = 0; k < pass.samples(); ++k) {
        below.col(k) += deltas(i, k) * weights.row(i).transpose();
      }
    }
    below.array() *= pass.slopes(l - 1).array();
  }
}

// Forward alone.
Pass passAt(const Network &network, const Snapshot &snapshot) {
  Pass pass = Pass::withoutGradient(network.sizes(), snapshot.batchSize);
  goForward(network, snapshot, pass);
  return pass;
}

}  // namespace

bool isKnown(const Snapshot &snapshot, const Stage &stage) {
  return stage.isUpdate() ? snapshot.isUpdated() : snapshot.isKnown(stage.quantity, stage.layer);
}

bool usesShownSampleAlone(const Snapshot &snapshot) {
  return snapshot.batchSize == 1 && snapshot.batch.front() == snapshot.sample;
}

std::optional<int> placeOfSample(const Snapshot &snapshot) {
  const auto begin = snapshot.batch.begin();
  const auto found = std::find(begin, snapshot.batch.end(), snapshot.sample);
  if (found == snapshot.batch.end()) return std::nullopt;
  return static_cast<int>(found - begin);
}

std::optional<Pass> passOfStep(const Snapshot &snapshot) {
  if (!listsAllRows(snapshot)) return std::nullopt;
  Pass pass = passAt(snapshot.networkOfPass(), snapshot);
  findErrors(snapshot.networkOfPass(), snapshot.session->cost, pass);
  return pass;
}

std::optional<StepCosts> costsOfStep(const Snapshot &snapshot) {
  if (!snapshot.isUpdated()) return std::nullopt;
  const double before = snapshot.batchCost;
  if (listsAllRows(snapshot)) return StepCosts{before, passAt(snapshot.network, snapshot).cost()};
  if (snapshot.lastStep) return StepCosts{before, before + snapshot.lastStep->actual};
  return std::nullopt;
}

const Pass *StepNumbers::pass() const {
  return pointerTo(kept(m_pass, [this] { return passOfStep(*m_snapshot); }));
}

const std::optional<StepCosts> &StepNumbers::costs() const {
  return kept(m_costs, [this] { return costsOfStep(*m_snapshot); });
}

const MistakenStep *StepNumbers::mistake() const {
  return pointerTo(kept(m_mistake, [this]() -> std::optional<MistakenStep> {
    const Snapshot &snapshot = *m_snapshot;
    const Pass *ofStep = this->pass();
    if (ofStep == nullptr) return std::nullopt;
    const Cost cost = snapshot.session->cost;
    Pass pass = *ofStep;
    Network network =
        afterSequentialStep(snapshot.networkOfPass(), cost, learningRateOfStep(snapshot),
                            snapshot.training.trainBiases, pass);
    forward(network, cost, pass);
    return MistakenStep{std::move(network), pass.cost()};
  }));
}

}  // namespace chainrule
