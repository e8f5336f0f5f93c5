// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/flow.h"
#include "explain/names.h"
#include "explain/stepnumbers.h"
#include "explain/wording.h"

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
    return Text(" A ") + (delta() > 0 ? "smaller" : "larger") + " z would lower C.";
  }

  Text outputError() const {
    const Text f = function();
    const Text lead = capitalised(own()) + " is " + miss(i());
    if (outputMiss(m_snapshot, i()) == 0) {
      return lead + ": its error is 0, and it sends no blame back.";
    }
    if (isCrossEntropy()) {
      return lead + "; with cross-entropy the slope cancels, so that is its error." + push();
    }
    if (slope() == 0) {
      return lead + ", but " + f + " is flat there: its error is 0, and this sample cannot " +
             "correct it.";
    }
    if (isSaturated(m_snapshot, l(), i())) {
      return lead + ", but " + f + " is nearly flat there (slope " + number(slope()) +
             "): its error is only " + number(delta()) + "." + push();
    }
    if (slope() == 1) {
      return lead + "; the slope of " + f + " is 1 there, so that is its error." + push();
    }
    return lead + "; the slope of " + f + ", at most " + steepest() +
           ", shrinks that to an error of " + number(delta()) + "." + push();
  }

  Text errorSentBack() const {
    const Balance &b = m_balance;
    if (b.nonZero == 0) return "No blame reaches " + own() + ": " + whyNone() + ".";
    const Text above = name(l() + 1, b.largest);
    Text lead;
    if (b.count == 1) {
      lead = capitalised(own()) + " gets its blame through " + above + ", its only way on";
    } else if (b.isOneOfSeveral()) {
      lead = capitalised(own()) + " is blamed only through " + above + ", since " + whyOnly();
    } else if (b.cancels()) {
      lead = "The blame sent back to " + own() + " " + cancelling() + ": " + whatIsLeft();
    } else if (b.isDominated()) {
      lead =
          capitalised(own()) + " gets " + share() + " of its blame through " + above + signsAside();
    } else {
      lead = capitalised(own()) + " is blamed from several sides, the most (" + shareOfEach() +
             signsAside() + ") through " + above;
      if (b.tied > 1)
        lead += " and as much through " +
                (b.tied == 2 ? Text("another") : std::to_string(b.tied - 1) + " others");
    }
    return lead + (b.sum == 0 ? "." : "; " + throughTheSlope());
  }

  Text throughTheSlope() const {
    const Text f = function();
    if (slope() == 0) return f + " is flat there, so none of it gets through.";
    if (isSaturated(m_snapshot, l(), i())) {
      return f + " is nearly flat there (slope " + number(slope()) +
             "), so hardly any of it gets through.";
    }
    if (slope() == 1) return "the slope of " + f + " is 1 there, so all of it gets through.";
    return "the slope of " + f + ", at most " + steepest() + ", then shrinks that blame.";
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
      if (errors) return "the error of " + above + " is exactly 0";
      if (weights) return "its weight to " + above + " is exactly 0";
    }
    const Text layer = isNextOutput() ? "the outputs" : "layer " + std::to_string(l() + 1);
    if (errors) return "all errors of " + layer + " are exactly 0";
    if (weights) return "all its weights to " + layer + " are exactly 0";
    return "every way on carries exactly 0";
  }

  Text whyOnly() const {
    const auto [weights, errors] = reasonsForZeros();
    if (m_balance.count == 2) {
      const Text other = name(l() + 1, 1 - m_balance.largest);
      if (weights) return "its weight to " + other + " is exactly 0";
      if (errors) return "the error of " + other + " is exactly 0";
    }
    if (weights) return "its weights to the others are exactly 0";
    if (errors) return "the errors of the others are exactly 0";
    return "every other way on carries exactly 0";
  }

  bool isNextOutput() const { return l() + 1 == L(); }

  // "raising this weight would raise C, so gradient descent lowers it."
  Text direction() const {
    const bool rises = m_snapshot.value(m_entry) > 0;
    const bool isFixed = !isOfWeight() && !m_snapshot.training.trainBiases;
    const Text lead =
        "raising this " + parameter() + " would " + (rises ? "raise " : "lower ") + costOfStep();
    if (isFixed) return lead + ", but biases are fixed here.";
    return lead + ", so gradient descent " + (rises ? "lowers it." : "raises it.");
  }

  Text ownGradient() const {
    if (delta() == 0) {
      return capitalised(own()) + " has an error of exactly 0, so " +
             (isOfWeight() ? "this weight gets no gradient." : "its bias gets no gradient.");
    }
    if (!isOfWeight()) {
      return "A bias is a weight from a constant 1, so its gradient is the error itself: " +
             direction();
    }
    const double before = m_pass.activations(l() - 1)(m_entry.column, 0);
    const Text sender = capitalised(name(l() - 1, m_entry.column));
    if (before == 0) {
      return sender + " is exactly 0, so this weight had no part in the error: its gradient is 0.";
    }
    const Entry sending{Quantity::Activation, l() - 1, m_entry.column, 0};
    const Text sent = numberText(chainrule::number(before, sending), m_style);
    const Text lead =
        sender + " sent " + sent + " to " + own() + ", whose error is " + number(delta()) + ": ";
    if (m_snapshot.value(m_entry) == 0)
      return lead + "their product is too small to be told from 0.";
    const bool usesSlope = !isOutput() || !isCrossEntropy();
    if (!usesSlope || !isSaturated(m_snapshot, l(), i())) return lead + direction();
    return lead + direction() + " " + capitalised(function()) +
           " is nearly flat there, which keeps the gradient small.";
  }

  Text meanGradient() const {
    const Balance &b = m_balance;
    const double mean = m_snapshot.value(m_entry);
    const Text count = std::to_string(m_snapshot.batchSize);
    if (b.count > 0 && b.nonZero == 0) return noGradient();
    if (m_snapshot.batchSize == 1) {
      return "The step uses " + sampleOf(0) + ", not the one shown: " + direction();
    }
    Text lead;
    if (b.count == 0) {
      lead = "The mean over the " + count + " samples of the step is " + number(mean);
      return mean == 0 ? lead + "." : lead + ": " + direction();
    }
    if (b.isOneOfSeveral()) {
      lead = "Of the step's " + count + " samples only " + sampleOf(b.largest) + " gives this " +
             parameter() + " a gradient.";
    } else if (b.cancels()) {
      lead = "The samples pull against each other: the mean of the " + count + " is " +
             number(mean) + ", without their signs it would be " + number(b.size) + ".";
    } else if (b.isDominated()) {
      lead = capitalised(sampleOf(b.largest)) + " gives " + share() + " of the mean of the " +
             count + " samples" + signsAside() + ".";
    } else if (b.tied > 1) {
      lead = "No sample decides alone: the " + std::to_string(b.tied) +
             " largest parts of the mean of the " + count + " are equal, " + shareOfEach() +
             signsAside() + ", and one is that of " + sampleOf(b.largest) + ".";
    } else {
      lead = "No sample decides alone: the largest part of the mean of the " + count + ", " +
             share() + signsAside() + ", is that of " + sampleOf(b.largest) + ".";
    }
    return mean == 0 ? lead : lead + " " + capitalised(direction());
  }

  Text noGradient() const {
    const Text rest = ", so this " + parameter() + " gets no gradient.";
    const Text samples =
        m_snapshot.batchSize == 1 ? "in the sample of the step" : "in every sample of the step";
    const Pass &pass = *m_numbers.pass();
    if ((pass.deltas(l()).row(i()).array() == 0).all()) {
      return capitalised(own()) + " has an error of exactly 0 " + samples + rest;
    }
    if (isOfWeight() && (pass.activations(l() - 1).row(m_entry.column).array() == 0).all()) {
      return capitalised(name(l() - 1, m_entry.column)) + " is exactly 0 " + samples + rest;
    }
    return "Error times input is exactly 0 " + samples + rest;
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
