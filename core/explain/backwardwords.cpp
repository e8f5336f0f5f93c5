// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/flow.h"
#include "explain/names.h"
#include "explain/stepnumbers.h"
#include "explain/wording.h"
#include "text/say.h"

namespace chainrule {

namespace {

class BackwardWords : public Wording {
 public:
  using Wording::Wording;

  Text error() const { return isOutput() ? outputError() : errorSentBack(); }

  Text gradient() const {
    return usesShownSampleAlone(m_snapshot) ? ownGradient() : meanGradient();
  }

 private:
  double delta() const { return m_pass.deltas(l())(i(), 0); }

  // Which way z would have to go for a smaller C.
  Text push() const {
    if (delta() == 0) return {};
    return delta() > 0 ? say("A smaller z would lower C.") : say("A larger z would lower C.");
  }

  Text outputError() const {
    const Text f = function();
    const Text off = miss(i());
    if (outputMiss(m_snapshot, i()) == 0) {
      return capitalised(say("%1 is %2: its error is 0, and it sends no blame back.", own(), off));
    }
    if (!isCrossEntropy() && slope() == 0) {
      return capitalised(
          say("%1 is %2, but %3 is flat there: its error is 0, and this sample "
              "cannot correct it.",
              own(), off, f));
    }
    return sentences({capitalised(sizeOfError(f, off)), push()});
  }

  Text sizeOfError(const Text &f, const Text &off) const {
    if (isCrossEntropy()) {
      return say("%1 is %2; with cross-entropy the slope cancels, so that is its error.", own(),
                 off);
    }
    if (isSaturated(m_snapshot, l(), i())) {
      return say("%1 is %2, but %3 is nearly flat there (slope %4): its error is only %5.", own(),
                 off, f, number(slope()), number(delta()));
    }
    if (slope() == 1) {
      return say("%1 is %2; the slope of %3 is 1 there, so that is its error.", own(), off, f);
    }
    return say("%1 is %2; the slope of %3, at most %4, shrinks that to an error of %5.", own(), off,
               f, steepest(), number(delta()));
  }

  Text errorSentBack() const {
    if (m_balance.nonZero == 0) {
      //: %2 is a clause: "No blame reaches input 1: its weight to output 2 is exactly 0."
      return say("No blame reaches %1: %2.", own(), whyNone());
    }
    const Text blame = capitalised(whereFrom(name(l() + 1, m_balance.largest)));
    //: A clause that gets its full stop.
    if (m_balance.sum == 0) return say("%1.", blame);
    //: Two clauses; the second has its full stop.
    return say("%1; %2", blame, throughTheSlope());
  }

  Text whereFrom(const Text &above) const {
    const Balance &b = m_balance;
    if (b.count == 1) return say("%1 gets its blame through %2, its only way on", own(), above);
    if (b.isOneOfSeveral()) {
      //: %3 is a clause: "… since its weight to output 2 is exactly 0"
      return say("%1 is blamed only through %2, since %3", own(), above, whyOnly());
    }
    if (b.cancels()) {
      const Text sum = number(b.sum);
      const Text size = number(b.size);
      return b.sum == 0 ? say("The blame sent back to %1 cancels exactly: %2 is left of terms that "
                              "add up to %3 without their signs",
                              own(), sum, size)
                        : say("The blame sent back to %1 nearly cancels: %2 is left of terms that "
                              "add up to %3 without their signs",
                              own(), sum, size);
    }
    if (b.isDominated()) {
      return b.hasOneSign()
                 ? say("%1 gets %2 of its blame through %3", own(), share(), above)
                 : say("%1 gets %2 of its blame through %3, signs aside", own(), share(), above);
    }
    if (b.tied == 2) {
      return say(
          "%1 is blamed from several sides, the most (%2) through %3 and as much through "
          "another",
          own(), partOf(), above);
    }
    if (b.tied > 2) {
      return sayCount(
          "%1 is blamed from several sides, the most (%2) through %3 and as much "
          "through %n others",
          b.tied - 1, own(), partOf(), above);
    }
    return say("%1 is blamed from several sides, the most (%2) through %3", own(), partOf(), above);
  }

  Text throughTheSlope() const {
    const Text f = function();
    if (slope() == 0) return say("%1 is flat there, so none of it gets through.", f);
    if (isSaturated(m_snapshot, l(), i())) {
      return say("%1 is nearly flat there (slope %2), so hardly any of it gets through.", f,
                 number(slope()));
    }
    if (slope() == 1) return say("the slope of %1 is 1 there, so all of it gets through.", f);
    return say("the slope of %1, at most %2, then shrinks that blame.", f, steepest());
  }

  // Whether it is all weights, or all errors, that make the terms that are 0 so.
  struct Reasons {
    bool weights = true;
    bool errors = true;
  };
  Reasons reasonsForZeros() const {
    Reasons reasons;
    for (int k = 0; k < m_balance.count; ++k) {
      if (m_terms[static_cast<std::size_t>(k)] != 0) continue;
      reasons.weights = reasons.weights && m_network.weights(l() + 1)(k, i()) == 0;
      reasons.errors = reasons.errors && m_pass.deltas(l() + 1)(k, 0) == 0;
    }
    return reasons;
  }

  Text whyNone() const {
    const auto [weights, errors] = reasonsForZeros();
    if (m_balance.count == 1) {
      const Text above = name(l() + 1, 0);
      if (errors) return say("the error of %1 is exactly 0", above);
      if (weights) return say("its weight to %1 is exactly 0", above);
    }
    const bool isNextOutput = l() + 1 == L();
    if (errors) {
      return isNextOutput ? say("all errors of the outputs are exactly 0")
                          : say("all errors of layer %1 are exactly 0", l() + 1);
    }
    if (weights) {
      return isNextOutput ? say("all its weights to the outputs are exactly 0")
                          : say("all its weights to layer %1 are exactly 0", l() + 1);
    }
    return say("every way on carries exactly 0");
  }

  Text whyOnly() const {
    const auto [weights, errors] = reasonsForZeros();
    if (m_balance.count == 2) {
      const Text other = name(l() + 1, 1 - m_balance.largest);
      if (weights) return say("its weight to %1 is exactly 0", other);
      if (errors) return say("the error of %1 is exactly 0", other);
    }
    if (weights) return say("its weights to the others are exactly 0");
    if (errors) return say("the errors of the others are exactly 0");
    return say("every other way on carries exactly 0");
  }

  // Which way gradient descent moves the parameter.
  Text direction() const {
    const bool rises = m_snapshot.value(m_entry) > 0;
    const Text cost = costOfStep();
    if (isOfWeight()) {
      return rises
                 ? say("raising this weight would raise %1, so gradient descent lowers it.", cost)
                 : say("raising this weight would lower %1, so gradient descent raises it.", cost);
    }
    if (!m_snapshot.training.trainBiases) {
      return rises ? say("raising this bias would raise %1, but biases are fixed here.", cost)
                   : say("raising this bias would lower %1, but biases are fixed here.", cost);
    }
    return rises ? say("raising this bias would raise %1, so gradient descent lowers it.", cost)
                 : say("raising this bias would lower %1, so gradient descent raises it.", cost);
  }

  Text ownGradient() const {
    if (delta() == 0) {
      return capitalised(
          isOfWeight()
              ? say("%1 has an error of exactly 0, so this weight gets no gradient.", own())
              : say("%1 has an error of exactly 0, so its bias gets no gradient.", own()));
    }
    if (!isOfWeight()) {
      //: %1 is a sentence: "… raising this bias would raise C, so gradient descent lowers it."
      return say("A bias is a weight from a constant 1, so its gradient is the error itself: %1",
                 direction());
    }
    const double before = m_pass.activations(l() - 1)(m_entry.column, 0);
    const Text sender = name(l() - 1, m_entry.column);
    if (before == 0) {
      return capitalised(
          say("%1 is exactly 0, so this weight had no part in the error: its "
              "gradient is 0.",
              sender));
    }
    const Entry sending{Quantity::Activation, l() - 1, m_entry.column, 0};
    const Text sent = numberText(chainrule::number(before, sending), m_style);
    if (m_snapshot.value(m_entry) == 0) {
      return capitalised(
          say("%1 sent %2 to %3, whose error is %4: their product is too small to be "
              "told from 0.",
              sender, sent, own(), number(delta())));
    }
    //: %5 is a sentence: "… raising this weight would raise C, so gradient descent lowers it."
    const Text lead = capitalised(say("%1 sent %2 to %3, whose error is %4: %5", sender, sent,
                                      own(), number(delta()), direction()));
    const bool usesSlope = !isOutput() || !isCrossEntropy();
    if (!usesSlope || !isSaturated(m_snapshot, l(), i())) return lead;
    return sentences(
        {lead,
         capitalised(say("%1 is nearly flat there, which keeps the gradient small.", function()))});
  }

  Text meanGradient() const {
    const Balance &b = m_balance;
    const int count = m_snapshot.batchSize;
    if (b.count > 0 && b.nonZero == 0) return noGradient();
    if (count == 1) {
      //: %2 is a sentence: "… raising this weight would raise C, so gradient descent lowers it."
      return say("The step uses %1, not the one shown: %2", sampleOf(0), direction());
    }
    const double mean = m_snapshot.value(m_entry);
    if (b.count == 0) {
      return mean == 0
                 ? sayCount("The mean over the %n samples of the step is %1.", count, number(mean))
                 //: %2 is a sentence.
                 : sayCount("The mean over the %n samples of the step is %1: %2", count,
                            number(mean), direction());
    }
    return sentences({mostOfMean(), mean == 0 ? Text() : capitalised(direction())});
  }

  Text mostOfMean() const {
    const Balance &b = m_balance;
    const int count = m_snapshot.batchSize;
    const Text sample = sampleOf(b.largest);
    if (b.isOneOfSeveral()) {
      return isOfWeight()
                 ? sayCount("Of the step's %n samples only %1 gives this weight a gradient.", count,
                            sample)
                 : sayCount("Of the step's %n samples only %1 gives this bias a gradient.", count,
                            sample);
    }
    if (b.cancels()) {
      return sayCount(
          "The samples pull against each other: the mean of the %n is %1, without their "
          "signs it would be %2.",
          count, number(m_snapshot.value(m_entry)), number(b.size));
    }
    if (b.isDominated()) {
      return capitalised(
          b.hasOneSign()
              ? sayCount("%1 gives %2 of the mean of the %n samples.", count, sample, share())
              : sayCount("%1 gives %2 of the mean of the %n samples, signs aside.", count, sample,
                         share()));
    }
    if (b.tied > 1) {
      //: %1 is how many parts are equal; %2 "33 % each".
      return sayCount(
          "No sample decides alone: the %1 largest parts of the mean of the %n are "
          "equal, %2, and one is that of %3.",
          count, b.tied, partOf(), sample);
    }
    return sayCount(
        "No sample decides alone: the largest part of the mean of the %n, %1, is that "
        "of %2.",
        count, partOf(), sample);
  }

  Text noGradient() const {
    const bool isOne = m_snapshot.batchSize == 1;
    //: The end of a sentence: "Input 1 is exactly 0 in every sample of the step, so …"
    const Text so = isOfWeight() ? say("so this weight gets no gradient.")
                                 : say("so this bias gets no gradient.");
    const Pass &pass = *m_numbers.pass();
    if ((pass.deltas(l()).row(i()).array() == 0).all()) {
      return capitalised(
          isOne ? say("%1 has an error of exactly 0 in the sample of the step, %2", own(), so)
                : say("%1 has an error of exactly 0 in every sample of the step, %2", own(), so));
    }
    if (isOfWeight() && (pass.activations(l() - 1).row(m_entry.column).array() == 0).all()) {
      const Text sender = name(l() - 1, m_entry.column);
      return capitalised(isOne
                             ? say("%1 is exactly 0 in the sample of the step, %2", sender, so)
                             : say("%1 is exactly 0 in every sample of the step, %2", sender, so));
    }
    return isOne ? say("Error times input is exactly 0 in the sample of the step, %1", so)
                 : say("Error times input is exactly 0 in every sample of the step, %1", so);
  }
};

}  // namespace

std::string backwardWords(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
                          const NumberStyle &style) {
  const BackwardWords words(numbers, stage, entry, style);
  if (!words.isFinite()) return words.notFinite();
  return stage.quantity == Quantity::Delta ? words.error() : words.gradient();
}

}  // namespace chainrule
