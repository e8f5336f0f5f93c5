// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/flow.h"
#include "explain/names.h"
#include "explain/wording.h"

namespace chainrule {

namespace {

class ForwardWords : public Wording {
 public:
  using Wording::Wording;

  Text preActivation() const {
    const Balance &b = m_balance;
    if (b.nonZero == 0) {
      return capitalised(own()) + " adds up nothing: every term is exactly 0." + whatFollows();
    }
    const Text largest = sender(b.largest);
    if (b.isOneOfSeveral()) {
      return "Only " + largest + " counts in " + own() + ": every other term is exactly 0." +
             whatFollows();
    }
    Text lead;
    if (b.cancels()) {
      lead = "What " + own() + " adds up " + cancelling() + ": " + whatIsLeft() + ".";
    } else if (b.isDominated()) {
      lead = capitalised(largest) + " carries most: " + share() + " of what " + own() + " adds up" +
             signsAside() + ".";
    } else if (b.tied > 1) {
      lead = "No term decides alone: the " + std::to_string(b.tied) +
             " largest are equal, one of them from " + largest + ", " + shareOfEach() +
             " of what " + own() + " adds up" + signsAside() + ".";
    } else {
      lead = "No term decides alone: the largest, from " + largest + ", is " + share() +
             " of what " + own() + " adds up" + signsAside() + ".";
    }
    const Text zeros = zeroTerms();
    return lead + (zeros.empty() ? whatFollows() : zeros);
  }

  Text activation() const {
    return isOutput() ? passedOn() + " " + capitalised(own()) + " is " + miss(i()) + "."
                      : passedOn();
  }

  Text cost() const {
    const Balance &b = m_balance;
    if (b.nonZero == 0) return "The cost is 0: nothing is left to correct." + meanOfStep();
    const Text output = name(L(), b.largest);
    const Text off = miss(b.largest);
    Text lead;
    if (b.count == 1) {
      lead = "The whole cost comes from the one output, which is " + off + ".";
    } else if (b.isOneOfSeveral()) {
      lead = "The whole cost comes from " + output + ", which is " + off +
             (b.count == 2 ? "; the other adds nothing." : "; the others add nothing.");
    } else if (b.isDominated()) {
      lead = capitalised(output) + " makes " + share() + " of the cost: it is " + off + ".";
    } else if (b.tied > 1) {
      lead = "No output makes most of the cost; the " + std::to_string(b.tied) +
             " largest parts are equal, " + shareOfEach() + ", and one is that of " + output +
             ", which is " + off + ".";
    } else {
      lead = "No output makes most of the cost; the largest part, " + share() + ", is that of " +
             output + ", which is " + off + ".";
    }
    return lead + meanOfStep();
  }

 private:
  double z() const { return m_pass.preActivations(l())(i(), 0); }
  double a() const { return m_pass.activations(l())(i(), 0); }

  // What term k of z comes from.
  Text sender(int k) const {
    return k < m_network.size(l() - 1) ? name(l() - 1, k) : Text("its bias");
  }

  Text zeroTerms() const {
    const auto weights = m_network.weights(l()).row(i());
    const auto inputs = m_pass.activations(l() - 1).col(0);
    Eigen::Index j = 0;
    if (const auto zeros = (weights.array() == 0).count(); zeros > 0) {
      if (zeros > 1) return " " + std::to_string(zeros) + " of its weights are exactly 0.";
      weights.cwiseAbs().minCoeff(&j);
      return " Its weight from " + name(l() - 1, static_cast<int>(j)) + " is exactly 0.";
    }
    const auto zeros = (inputs.array() == 0).count();
    if (zeros == 0) return {};
    if (zeros > 1) return " " + std::to_string(zeros) + " of its inputs are exactly 0.";
    inputs.cwiseAbs().minCoeff(&j);
    return " " + capitalised(name(l() - 1, static_cast<int>(j))) +
           " is exactly 0, so its weight does not matter here.";
  }

  Text passedOn() const {
    const Text lead = capitalised(function());
    switch (m_network.activation(l())) {
      case Activation::Softmax:
        if (m_network.size(l()) == 1) return lead + " always gives 1 to one output alone.";
        return capitalised(own()) + " gets " + number(a()) + " of the 1 that softmax shares out." +
               rank(m_pass.activations(l()).col(0), "share");
      case Activation::Relu:
        if (z() <= 0) return lead + cut();
        return lead + " passes " + number(z()) + " on unchanged; its slope there is 1.";
      case Activation::Identity:
        return lead + " passes " + number(z()) + " on unchanged; its slope is 1 everywhere.";
      default:
        break;
    }
    if (isSaturated(m_snapshot, l(), i())) return lead + saturated();
    return lead + " squashes " + number(z()) + " to " + number(a()) + "; its slope there is " +
           number(slope()) + ", of at most " + steepest() + ".";
  }

  // What the sign of z, or its rank, means for a.
  Text whatFollows() const {
    const Text sign = z() > 0 ? "positive" : z() < 0 ? "negative" : "exactly 0";
    const Text begin = " z is " + sign + ", so " + function() + " will ";
    switch (m_network.activation(l())) {
      case Activation::Sigmoid:
        return begin + "give " + (z() > 0 ? "more than ½." : z() < 0 ? "less than ½." : "½.");
      case Activation::Tanh:
        return begin + "give " + (z() == 0 ? "0." : "a " + sign + " number.");
      case Activation::Relu:
        return begin + (z() > 0 ? "pass it on unchanged." : "give 0.");
      case Activation::Softmax:
        return rank(m_pass.preActivations(l()).col(0), "z");
      case Activation::Identity:
        break;
    }
    return {};
  }

  Text rank(const Eigen::Ref<const Vector> &values, const Text &of) const {
    if (values.size() == 1) return {};
    Eigen::Index best = 0;
    if (values(i()) == values.maxCoeff(&best)) return " No output has a larger " + of + ".";
    if (const auto tied = (values.array() == values(best)).count(); tied > 1) {
      return " " + std::to_string(tied) + " outputs share the largest " + of + ".";
    }
    return " " + capitalised(name(l(), static_cast<int>(best))) + " has the largest " + of + ".";
  }

  // relu where its slope is 0
  Text cut() const {
    const Text how = z() < 0 ? " cuts the negative " + number(z()) + " to 0" : " takes 0 to 0";
    return how + " and is flat there: no blame will pass back through " + own() + ".";
  }

  Text saturated() const {
    const Text lead = " is saturated at " + number(z()) + ", its slope only " + number(slope());
    if (isOutput() && isCrossEntropy()) return lead + "; but with cross-entropy it cancels.";
    return lead + (slope() == 0 ? ": no" : ": hardly any") + " blame will pass back through " +
           own() + ".";
  }

  Text meanOfStep() const {
    if (m_snapshot.batchSize == 1) return {};
    return " The mean over the " + std::to_string(m_snapshot.batchSize) +
           " samples of the step is " + number(m_snapshot.batchCost) + ".";
  }
};

}  // namespace

std::string forwardWords(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
                         const NumberStyle &style) {
  const ForwardWords words(numbers, stage, entry, style);
  if (!words.isFinite()) return words.notFinite();
  switch (stage.quantity) {
    case Quantity::PreActivation:
      return words.preActivation();
    case Quantity::Activation:
      return words.activation();
    default:
      return words.cost();
  }
}

}  // namespace chainrule
