// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/wording.h"

#include "explain/equation.h"
#include "explain/flow.h"
#include "explain/names.h"

#include <cmath>

namespace chainrule {

Wording::Wording(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
                 const NumberStyle &style)
    : m_numbers(numbers),
      m_snapshot(numbers.snapshot()),
      m_network(m_snapshot.networkOfPass()),
      m_pass(m_snapshot.pass),
      m_entry(entry),
      m_style(style),
      m_terms(termsOf(numbers, stage, entry)),
      m_balance(balanceOf(m_terms)) {}

bool Wording::isFinite() const {
  return std::isfinite(m_snapshot.value(m_entry)) && std::isfinite(m_balance.size);
}

std::string Wording::notFinite() const {
  return "This is no longer a finite number: what it is computed from has grown too large.";
}

std::string Wording::name(int layer, int neuron) const {
  return neuronName(m_network, layer, neuron);
}

std::string Wording::function() const {
  const Text name = functionName(m_network.activation(l()));
  return name.empty() ? "the identity" : name;
}

std::string Wording::steepest() const {
  return m_network.activation(l()) == Activation::Sigmoid ? "¼" : "1";
}

std::string Wording::miss(int output) const {
  const double miss = outputMiss(m_snapshot, output);
  if (miss == 0) return "exactly on target";
  return number(std::abs(miss)) + (miss > 0 ? " too high" : " too low");
}

std::string Wording::share() const {
  const int rounded = static_cast<int>(std::round(100 * m_balance.share));
  const Text percent = "\u00a0%";
  if (rounded < 1) return "under 1" + percent;
  if (rounded > 99) return "over 99" + percent;
  return std::to_string(rounded) + percent;
}

std::string Wording::shareOfEach() const {
  return m_balance.tied > 1 ? share() + " each" : share();
}

std::string Wording::signsAside() const {
  return m_balance.hasOneSign() ? "" : ", signs aside";
}

std::string Wording::cancelling() const {
  return m_balance.sum == 0 ? "cancels exactly" : "nearly cancels";
}

std::string Wording::whatIsLeft() const {
  return number(m_balance.sum) + " is left of terms that add up to " + number(m_balance.size) +
         " without their signs";
}

std::string Wording::parameter() const {
  return isOfWeight() ? "weight" : "bias";
}

std::string Wording::costOfStep() const {
  return m_snapshot.batchSize > 1 ? "the mean C" : "C";
}

std::string Wording::sampleOf(int k) const {
  return "sample " + std::to_string(m_snapshot.batch[static_cast<std::size_t>(k)] + 1);
}

}  // namespace chainrule
