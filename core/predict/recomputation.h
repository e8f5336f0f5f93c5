// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/stepnumbers.h"
#include "network/network.h"
#include "predict/mistake.h"

#include <optional>
#include <span>
#include <vector>

namespace chainrule {

struct MistakePlan;

/// The numbers of the step a snapshot shows, worked out as they are and wrongly on purpose. An
/// entry is one of z, a, C, δ, ∂C/∂W, ∂C/∂b, or of W and b, which stand for what the step makes of
/// them. Gradients are the mean over the step's samples, everything else is the shown sample's.
///
/// The snapshot is not at its update stage: what is asked for is still to come. For one thread at a
/// time.
class Recomputation {
 public:
  /// The numbers must outlive it.
  explicit Recomputation(const StepNumbers &numbers);
  explicit Recomputation(StepNumbers &&) = delete;

  /// The number itself, to the last digit.
  double value(const Entry &entry) const;

  /// The largest of what the number is the sum of; 0 where it is no sum.
  double size(const Entry &entry) const;

  /// Each mistake that can be made in working it out.
  std::vector<Slip> slips(const Entry &entry) const;

  /// What comes of the mistakes, made at once; empty where one cannot be made, or two not together.
  std::optional<double> value(const Entry &entry, std::span<const Slip> slips) const;

  const Snapshot &snapshot() const { return m_snapshot; }
  const StepNumbers &numbers() const { return m_numbers; }

 private:
  struct Product {
    double first = 0;
    double second = 0;
  };
  using Products = std::vector<Product>;

  /// What the factors of a sum depend on.
  struct SumKey {
    Entry entry;
    bool newWeights = false;
    bool preActivation = false;
    bool isTransposed = false;
    bool slopeTooMuch = false;
    bool activationMissing = false;
    bool deltaMissing = false;
    std::optional<int> otherLayer;

    bool operator==(const SumKey &) const = default;
  };

  int sizeOf(int l) const { return m_snapshot.network.size(l); }
  std::optional<double> compute(const Entry &entry, const MistakePlan &plan) const;
  std::optional<double> preActivation(const Entry &entry, const MistakePlan &plan) const;
  std::optional<double> activation(const Entry &entry, const MistakePlan &plan) const;
  std::optional<double> cost(const MistakePlan &plan) const;
  std::optional<double> outputDelta(const Entry &entry, const MistakePlan &plan) const;
  std::optional<double> hiddenDelta(const Entry &entry, const MistakePlan &plan) const;
  std::optional<double> gradient(const Entry &entry, const MistakePlan &plan) const;
  std::optional<double> updated(const Entry &entry, const MistakePlan &plan) const;
  const std::optional<Products> &productsOf(const Entry &entry, const MistakePlan &plan) const;
  std::optional<Products> makeProducts(const Entry &entry, const MistakePlan &plan) const;
  const Network &mistakenStep(const Pass &ofStep) const;
  std::optional<double> sumOf(const Entry &entry, const MistakePlan &plan) const;
  double slope(int l, int i, const MistakePlan &plan) const;
  bool hasSlope() const;
  int products(const Entry &entry) const;

  const StepNumbers &m_numbers;
  const Snapshot &m_snapshot;
  Network m_next;                          // after the step
  mutable std::optional<SumKey> m_sumKey;  // of what is kept, for sums of hundreds
  mutable std::optional<Products> m_products;
  mutable double m_sum = 0;                   // of the products
  mutable std::optional<Network> m_mistaken;  // see mistakenStep()
};

}  // namespace chainrule
