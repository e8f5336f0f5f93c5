// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/wording.h"

#include "explain/equation.h"
#include "explain/flow.h"
#include "explain/names.h"
#include "text/say.h"

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
  return say("This is no longer a finite number: what it is computed from has grown too large.");
}

std::string Wording::name(int layer, int neuron) const {
  return neuronName(m_network, layer, neuron);
}

std::string Wording::function() const {
  const Text name = functionName(m_network.activation(l()));
  return name.empty() ? say("the identity") : name;
}

std::string Wording::steepest() const {
  return m_network.activation(l()) == Activation::Sigmoid ? "¼" : "1";
}

std::string Wording::miss(int output) const {
  const double miss = outputMiss(m_snapshot, output);
  //: Said of an output, as the next two: "Output 1 is exactly on target."
  if (miss == 0) return say("exactly on target");
  const Text size = number(std::abs(miss));
  return miss > 0 ? say("%1 too high", size) : say("%1 too low", size);
}

std::string Wording::share() const {
  const int rounded = static_cast<int>(std::round(100 * m_balance.share));
  if (rounded < 1) return say("under %1\u00a0%", 1);
  if (rounded > 99) return say("over %1\u00a0%", 99);
  return say("%1\u00a0%", rounded);
}

std::string Wording::partOf() const {
  if (m_balance.hasOneSign()) return m_balance.tied > 1 ? say("%1 each", share()) : share();
  return m_balance.tied > 1 ? say("%1 each, signs aside", share())
                            : say("%1, signs aside", share());
}

std::string Wording::costOfStep() const {
  return m_snapshot.batchSize > 1 ? say("the mean C") : "C";
}

std::string Wording::sampleOf(int k) const {
  return say("sample %1", m_snapshot.batch[static_cast<std::size_t>(k)] + 1);
}

}  // namespace chainrule
