// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/flow.h"
#include "explain/names.h"
#include "explain/wording.h"
#include "text/say.h"

namespace chainrule {

namespace {

class ForwardWords : public Wording {
 public:
  using Wording::Wording;

  Text preActivation() const {
    const Balance &b = m_balance;
    if (b.nonZero == 0) {
      return sentences(
          {capitalised(say("%1 adds up nothing: every term is exactly 0.", own())), whatFollows()});
    }
    const Text largest = sender(b.largest);
    if (b.isOneOfSeveral()) {
      return sentences({say("Only %1 counts in %2: every other term is exactly 0.", largest, own()),
                        whatFollows()});
    }
    const Text zeros = zeroTerms();
    return sentences({mostOfSum(largest), zeros.empty() ? whatFollows() : zeros});
  }

  Text activation() const {
    if (!isOutput()) return passedOn();
    //: "Output 1 is 0.5010 too high."
    return sentences({passedOn(), capitalised(say("%1 is %2.", own(), miss(i())))});
  }

  Text cost() const {
    const Balance &b = m_balance;
    if (b.nonZero == 0) {
      return sentences({say("The cost is 0: nothing is left to correct."), meanOfStep()});
    }
    return sentences({mostOfCost(name(L(), b.largest), miss(b.largest)), meanOfStep()});
  }

 private:
  double z() const { return m_pass.preActivations(l())(i(), 0); }
  double a() const { return m_pass.activations(l())(i(), 0); }

  // What term k of z comes from.
  Text sender(int k) const {
    //: Of a neuron: the last term of its sum.
    return k < m_network.size(l() - 1) ? name(l() - 1, k) : say("its bias");
  }

  Text mostOfSum(const Text &largest) const {
    const Balance &b = m_balance;
    if (b.cancels()) {
      const Text sum = number(b.sum);
      const Text size = number(b.size);
      return b.sum == 0
                 ? say("What %1 adds up cancels exactly: %2 is left of terms that add up to %3 "
                       "without their signs.",
                       own(), sum, size)
                 : say("What %1 adds up nearly cancels: %2 is left of terms that add up to %3 "
                       "without their signs.",
                       own(), sum, size);
    }
    if (b.isDominated()) {
      return capitalised(
          b.hasOneSign() ? say("%1 carries most: %2 of what %3 adds up.", largest, share(), own())
                         : say("%1 carries most: %2 of what %3 adds up, signs aside.", largest,
                               share(), own()));
    }
    if (b.tied > 1) {
      return b.hasOneSign()
                 ? sayCount(
                       "No term decides alone: the %n largest are equal, one of them from %1, "
                       "%2 each of what %3 adds up.",
                       b.tied, largest, share(), own())
                 : sayCount(
                       "No term decides alone: the %n largest are equal, one of them from %1, "
                       "%2 each of what %3 adds up, signs aside.",
                       b.tied, largest, share(), own());
    }
    return b.hasOneSign()
               ? say("No term decides alone: the largest, from %1, is %2 of what %3 adds up.",
                     largest, share(), own())
               : say("No term decides alone: the largest, from %1, is %2 of what %3 adds up, signs "
                     "aside.",
                     largest, share(), own());
  }

  Text zeroTerms() const {
    const auto weights = m_network.weights(l()).row(i());
    const auto inputs = m_pass.activations(l() - 1).col(0);
    Eigen::Index j = 0;
    if (const auto zeros = (weights.array() == 0).count(); zeros > 0) {
      if (zeros > 1) return sayCount("%n of its weights are exactly 0.", static_cast<int>(zeros));
      weights.cwiseAbs().minCoeff(&j);
      return say("Its weight from %1 is exactly 0.", name(l() - 1, static_cast<int>(j)));
    }
    const auto zeros = (inputs.array() == 0).count();
    if (zeros == 0) return {};
    if (zeros > 1) return sayCount("%n of its inputs are exactly 0.", static_cast<int>(zeros));
    inputs.cwiseAbs().minCoeff(&j);
    return capitalised(say("%1 is exactly 0, so its weight does not matter here.",
                           name(l() - 1, static_cast<int>(j))));
  }

  // `off` is what miss() says of the output.
  Text mostOfCost(const Text &output, const Text &off) const {
    const Balance &b = m_balance;
    if (b.count == 1) return say("The whole cost comes from the one output, which is %1.", off);
    if (b.isOneOfSeveral()) {
      return b.count == 2
                 ? say("The whole cost comes from %1, which is %2; the other adds nothing.", output,
                       off)
                 : say("The whole cost comes from %1, which is %2; the others add nothing.", output,
                       off);
    }
    if (b.isDominated()) {
      return capitalised(say("%1 makes %2 of the cost: it is %3.", output, share(), off));
    }
    if (b.tied > 1) {
      return sayCount(
          "No output makes most of the cost; the %n largest parts are equal, %1 each, "
          "and one is that of %2, which is %3.",
          b.tied, share(), output, off);
    }
    return say(
        "No output makes most of the cost; the largest part, %1, is that of %2, which is %3.",
        share(), output, off);
  }

  Text passedOn() const {
    switch (m_network.activation(l())) {
      case Activation::Softmax:
        if (m_network.size(l()) == 1) return say("Softmax always gives 1 to one output alone.");
        return sentences(
            {capitalised(say("%1 gets %2 of the 1 that softmax shares out.", own(), number(a()))),
             rankOfShare()});
      case Activation::Relu:
        if (z() <= 0) return cut();
        return capitalised(
            say("%1 passes %2 on unchanged; its slope there is 1.", function(), number(z())));
      case Activation::Identity:
        return say("The identity passes %1 on unchanged; its slope is 1 everywhere.", number(z()));
      default:
        break;
    }
    if (isSaturated(m_snapshot, l(), i())) return capitalised(saturated());
    return capitalised(say("%1 squashes %2 to %3; its slope there is %4, of at most %5.",
                           function(), number(z()), number(a()), number(slope()), steepest()));
  }

  // What the sign of z, or its rank, means for a.
  Text whatFollows() const {
    const Text f = function();
    switch (m_network.activation(l())) {
      case Activation::Sigmoid:
        if (z() == 0) return say("z is exactly 0, so %1 will give ½.", f);
        return z() > 0 ? say("z is positive, so %1 will give more than ½.", f)
                       : say("z is negative, so %1 will give less than ½.", f);
      case Activation::Tanh:
        if (z() == 0) return say("z is exactly 0, so %1 will give 0.", f);
        return z() > 0 ? say("z is positive, so %1 will give a positive number.", f)
                       : say("z is negative, so %1 will give a negative number.", f);
      case Activation::Relu:
        if (z() == 0) return say("z is exactly 0, so %1 will give 0.", f);
        return z() > 0 ? say("z is positive, so %1 will pass it on unchanged.", f)
                       : say("z is negative, so %1 will give 0.", f);
      case Activation::Softmax:
        return rankOfSum();
      case Activation::Identity:
        break;
    }
    return {};
  }

  // Which neuron of the layer has the largest number; `own` where this one has, if not alone.
  struct Rank {
    bool isOwn = false;
    int tied = 1;
    int best = 0;
  };
  Rank rankIn(const Eigen::Ref<const Vector> &values) const {
    Eigen::Index best = 0;
    const double largest = values.maxCoeff(&best);
    return {values(i()) == largest, static_cast<int>((values.array() == largest).count()),
            static_cast<int>(best)};
  }

  Text rankOfShare() const {
    const Rank rank = rankIn(m_pass.activations(l()).col(0));
    if (rank.isOwn) return say("No output has a larger share.");
    if (rank.tied > 1) return sayCount("%n outputs share the largest share.", rank.tied);
    return capitalised(say("%1 has the largest share.", name(l(), rank.best)));
  }

  Text rankOfSum() const {
    if (m_network.size(l()) == 1) return {};
    const Rank rank = rankIn(m_pass.preActivations(l()).col(0));
    if (rank.isOwn) return say("No output has a larger z.");
    if (rank.tied > 1) return sayCount("%n outputs share the largest z.", rank.tied);
    return capitalised(say("%1 has the largest z.", name(l(), rank.best)));
  }

  // relu where its slope is 0
  Text cut() const {
    return capitalised(
        z() < 0 ? say("%1 cuts the negative %2 to 0 and is flat there: no blame will pass back "
                      "through %3.",
                      function(), number(z()), own())
                : say("%1 takes 0 to 0 and is flat there: no blame will pass back through %2.",
                      function(), own()));
  }

  Text saturated() const {
    const Text f = function();
    const Text at = number(z());
    const Text only = number(slope());
    if (isOutput() && isCrossEntropy()) {
      return say("%1 is saturated at %2, its slope only %3; but with cross-entropy it cancels.", f,
                 at, only);
    }
    return slope() == 0
               ? say("%1 is saturated at %2, its slope only %3: no blame will pass back through "
                     "%4.",
                     f, at, only, own())
               : say("%1 is saturated at %2, its slope only %3: hardly any blame will pass back "
                     "through %4.",
                     f, at, only, own());
  }

  Text meanOfStep() const {
    if (m_snapshot.batchSize == 1) return {};
    return sayCount("The mean over the %n samples of the step is %1.", m_snapshot.batchSize,
                    number(m_snapshot.batchCost));
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
