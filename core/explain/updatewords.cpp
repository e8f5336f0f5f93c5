// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/stepnumbers.h"
#include "explain/wording.h"

#include <cmath>

namespace chainrule {

namespace {

class UpdateWords : public Wording {
 public:
  using Wording::Wording;

  Text parameterMoved() const {
    const Text stays = "This " + parameter() + " stays: ";
    const double alpha = learningRateOfStep(m_snapshot);
    if (!isOfWeight() && !m_snapshot.training.trainBiases) return stays + "biases are fixed here.";
    if (alpha == 0) return stays + "α is 0, so the step goes nowhere.";
    if (gradient() == 0) return stays + "its gradient is exactly 0." + wholeStep();
    if (m_snapshot.value(m_entry) == before()) {
      return stays + "α times its gradient is too small to change its last digit." + wholeStep();
    }
    const bool rises = gradient() > 0;
    return "Raising this " + parameter() + " would " + (rises ? "raise " : "lower ") +
           costOfStep() + ", so the step " + (rises ? "lowers it by " : "raises it by ") +
           number(alpha * std::abs(gradient())) + "." + wholeStep();
  }

 private:
  double gradient() const {
    const Parameters &gradients = m_pass.gradient();
    return isOfWeight() ? gradients.weights(l())(i(), m_entry.column) : gradients.biases(l())(i());
  }

  double before() const {
    return isOfWeight() ? m_network.weights(l())(i(), m_entry.column) : m_network.biases(l())(i());
  }

  Text wholeStep() const {
    const std::optional<StepCosts> &costs = m_numbers.costs();
    if (!costs) return {};
    const auto [before, after] = *costs;
    const Text cost = costOfStep() + (m_snapshot.batchSize > 1 ? " of its samples" : "");
    const Text from = number(before);
    const Text to = number(after);
    const Text way =
        from == to ? " by " + number(std::abs(after - before)) : " from " + from + " to " + to;
    if (costs->overshoots()) {
      return " The step overshoots: α is too large, and " + cost + " rises" + way + ".";
    }
    if (after >= before) return " The whole step leaves " + cost + " at " + from + ".";
    return " The whole step lowers " + cost + way + ".";
  }
};

}  // namespace

std::string updateWords(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
                        const NumberStyle &style) {
  return UpdateWords(numbers, stage, entry, style).parameterMoved();
}

}  // namespace chainrule
