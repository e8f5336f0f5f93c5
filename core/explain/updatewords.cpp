// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/stepnumbers.h"
#include "explain/wording.h"
#include "text/say.h"

#include <cmath>

namespace chainrule {

namespace {

class UpdateWords : public Wording {
 public:
  using Wording::Wording;

  Text parameterMoved() const {
    if (!isOfWeight() && !m_snapshot.training.trainBiases) {
      return say("This bias stays: biases are fixed here.");
    }
    const double alpha = learningRateOfStep(m_snapshot);
    if (alpha == 0) {
      return isOfWeight() ? say("This weight stays: α is 0, so the step goes nowhere.")
                          : say("This bias stays: α is 0, so the step goes nowhere.");
    }
    return sentences({move(number(alpha * std::abs(gradient()))), wholeStep()});
  }

 private:
  double gradient() const {
    const Parameters &gradients = m_pass.gradient();
    return isOfWeight() ? gradients.weights(l())(i(), m_entry.column) : gradients.biases(l())(i());
  }

  double before() const {
    return isOfWeight() ? m_network.weights(l())(i(), m_entry.column) : m_network.biases(l())(i());
  }

  Text move(const Text &by) const {
    if (gradient() == 0) {
      return isOfWeight() ? say("This weight stays: its gradient is exactly 0.")
                          : say("This bias stays: its gradient is exactly 0.");
    }
    if (m_snapshot.value(m_entry) == before()) {
      return isOfWeight()
                 ? say("This weight stays: α times its gradient is too small to change its "
                       "last digit.")
                 : say("This bias stays: α times its gradient is too small to change its "
                       "last digit.");
    }
    const Text cost = costOfStep();
    if (isOfWeight()) {
      return gradient() > 0
                 ? say("Raising this weight would raise %1, so the step lowers it by %2.", cost, by)
                 : say("Raising this weight would lower %1, so the step raises it by %2.", cost,
                       by);
    }
    return gradient() > 0
               ? say("Raising this bias would raise %1, so the step lowers it by %2.", cost, by)
               : say("Raising this bias would lower %1, so the step raises it by %2.", cost, by);
  }

  Text wholeStep() const {
    const std::optional<StepCosts> &costs = m_numbers.costs();
    if (!costs) return {};
    const auto [before, after] = *costs;
    const Text cost = m_snapshot.batchSize > 1 ? say("the mean C of its samples") : "C";
    const Text from = number(before);
    const Text to = number(after);
    const Text change = number(std::abs(after - before));
    if (costs->overshoots()) {
      return from == to
                 ? say("The step overshoots: α is too large, and %1 rises by %2.", cost, change)
                 : say("The step overshoots: α is too large, and %1 rises from %2 to %3.", cost,
                       from, to);
    }
    if (after >= before) return say("The whole step leaves %1 at %2.", cost, from);
    return from == to ? say("The whole step lowers %1 by %2.", cost, change)
                      : say("The whole step lowers %1 from %2 to %3.", cost, from, to);
  }
};

}  // namespace

std::string updateWords(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
                        const NumberStyle &style) {
  return UpdateWords(numbers, stage, entry, style).parameterMoved();
}

}  // namespace chainrule
