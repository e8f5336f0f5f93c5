// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/diagnosiswords.h"

#include "explain/formula.h"
#include "explain/plaintext.h"
#include "text/say.h"

#include <utility>

namespace chainrule {
namespace {

using Text = std::string;

Text symbolOf(const Entry &entry) {
  return plainText(inlineSymbol(entry));
}

Text symbolOf(Quantity quantity, int layer) {
  return plainText(inlineSymbol(quantity, layer));
}

/// Says one mistake in working out one entry.
class MistakeWords {
 public:
  MistakeWords(const Snapshot &snapshot, const Entry &entry, const Slip &slip)
      : m_snapshot(snapshot), m_entry(entry), m_slip(slip) {}

  Text label() const;
  Text sentence() const;

 private:
  int l() const { return m_entry.layer; }
  int i() const { return m_entry.row; }
  int j() const { return m_entry.column; }
  bool is(Quantity quantity) const { return m_entry.quantity == quantity; }
  bool isOutputDelta() const { return is(Quantity::Delta) && l() == m_snapshot.depth(); }
  bool isUpdate() const { return is(Quantity::Weight) || is(Quantity::Bias); }
  Text own() const { return symbolOf(m_entry); }
  Text z() const { return symbolOf({Quantity::PreActivation, l(), i(), 0}); }
  Text a() const { return symbolOf({Quantity::Activation, l(), i(), 0}); }

  Text term(int k) const;
  Text transposed() const;
  Text otherLayer() const;
  Text preActivation() const;
  Text doubled() const;
  Text termMissing() const;
  Text factorMissing() const;
  Text partOfUpdate() const;
  Text neighbour() const;
  Text signFlipped() const;
  Text slope() const;

  const Snapshot &m_snapshot;
  Entry m_entry;
  Slip m_slip;
};

Text MistakeWords::label() const {
  //: These few words stand beside an answer, in a narrow column.
  switch (m_slip.mistake) {
    case Mistake::SlopeMissing:
      return say("σ′ is missing");
    case Mistake::ActivationForSlope:
      return say("σ for σ′");
    case Mistake::SlopeTooMuch:
      return say("σ′ too much");
    case Mistake::SlopeForActivation:
      return say("σ′ for σ");
    case Mistake::SignFlipped:
      return isOutputDelta() ? say("t − a for a − t") : say("sign flipped");
    case Mistake::NotTransposed:
      return is(Quantity::Delta)           ? say("row taken for column")
             : is(Quantity::PreActivation) ? say("column taken for row")
                                           : say("row and column swapped");
    case Mistake::NewWeights:
      return say("new weights used");
    case Mistake::OtherLayer:
      return is(Quantity::Delta) ? say("σ′ of another layer") : say("a of another layer");
    case Mistake::PreActivation:
      return is(Quantity::Activation) ? say("σ is missing") : say("z taken for a");
    case Mistake::ActivationMissing:
      return say("a is missing");
    case Mistake::DeltaMissing:
      return say("δ is missing");
    case Mistake::BiasMissing:
      return say("b is missing");
    case Mistake::RateMissing:
      return say("α is missing");
    case Mistake::RateAdded:
      return say("added, not subtracted");
    case Mistake::StepAlone:
      return say("the step alone");
    case Mistake::GradientAlone:
      return say("the gradient alone");
    case Mistake::Unchanged:
      return say("not changed");
    case Mistake::Halved:
      return say("half of it");
    case Mistake::Doubled:
      return is(Quantity::Cost) ? say("½ is missing") : say("twice of it");
    case Mistake::SquareMissing:
      return say("not squared");
    case Mistake::MeanMissing:
      return say("sum, not mean");
    case Mistake::TermMissing:
      return isOutputDelta() ? say("t is missing") : say("a term is missing");
    case Mistake::Neighbour:
      return say("another entry");
    case Mistake::RoundedEarly:
      return say("rounded too early");
    case Mistake::ProductSign:
      return say("sign of one product");
    case Mistake::ProductPower:
      return say("decimal point of one product");
    case Mistake::ProductSum:
      return say("added, not multiplied");
  }
  return {};
}

/// The product k of the sum that the entry is.
Text MistakeWords::term(int k) const {
  const auto product = [](const Entry &first, const Entry &second) {
    return symbolOf(first) + "\u00a0" + symbolOf(second);
  };
  if (is(Quantity::PreActivation)) {
    return product({Quantity::Weight, l(), i(), k}, {Quantity::Activation, l() - 1, k, 0});
  }
  if (is(Quantity::Delta)) {
    return product({Quantity::Weight, l() + 1, k, i()}, {Quantity::Delta, l() + 1, k, 0});
  }
  const Text gradient =
      product({Quantity::Delta, l(), i(), 0}, {Quantity::Activation, l() - 1, j(), 0});
  //: %1 is a product of symbols: "δ²₁ a¹₂ of the step’s sample 3".
  return m_snapshot.batchSize > 1 ? say("%1 of the step’s sample %2", gradient, k + 1) : gradient;
}

Text MistakeWords::transposed() const {
  const int number = i() + 1;
  if (is(Quantity::Delta)) {
    return say(
        "%1 takes column %2 of %3, the weights that lead out of neuron %2. You read along row %2.",
        own(), number, symbolOf(Quantity::Weight, l() + 1));
  }
  if (is(Quantity::PreActivation)) {
    return say(
        "%1 takes row %2 of %3, the weights that lead into neuron %2. You read down column %2.",
        own(), number, symbolOf(Quantity::Weight, l()));
  }
  return say(
      "%1 is %2 times %3. You took %4 times %5.", own(), symbolOf({Quantity::Delta, l(), i(), 0}),
      symbolOf({Quantity::Activation, l() - 1, j(), 0}), symbolOf({Quantity::Delta, l(), j(), 0}),
      symbolOf({Quantity::Activation, l() - 1, i(), 0}));
}

Text MistakeWords::otherLayer() const {
  if (is(Quantity::Delta)) {
    return say("You used the slope σ′(z) of layer %1. That of %2 belongs there.", m_slip.index,
               z());
  }
  return say("You used %1. %2 belongs there, the layer below.",
             symbolOf(Quantity::Activation, m_slip.index), symbolOf(Quantity::Activation, l() - 1));
}

Text MistakeWords::preActivation() const {
  switch (m_entry.quantity) {
    case Quantity::Activation:
      return say("That is %1 itself: σ still has to be applied to it.", z());
    case Quantity::Cost:
      return say(
          "You compared z with the targets. The cost compares the outputs a = σ(z) with them.");
    case Quantity::Delta:
      return say("You took %1 for the output. The error is %2 − t.", z(), a());
    default:
      return say("You used %1. %2 belongs there: what σ makes of it.",
                 symbolOf(Quantity::PreActivation, l() - 1),
                 symbolOf(Quantity::Activation, l() - 1));
  }
}

Text MistakeWords::doubled() const {
  if (is(Quantity::Cost) && m_snapshot.session->cost == Cost::HalfSquaredError) {
    return say("The ½ before the sum is missing.");
  }
  return isUpdate() ? say("The step is twice as long as it should be.")
                    : say("That is twice as much: a factor 2 has come in.");
}

Text MistakeWords::termMissing() const {
  const int number = m_slip.index + 1;
  if (isOutputDelta()) return say("The target is missing: the error is a − t.");
  if (is(Quantity::Cost)) {
    return say("What output %1 adds to the cost is missing.", number);
  }
  if (isGradient(m_entry.quantity)) {
    return say("The step’s sample %1 is missing in the mean.", number);
  }
  return say("The term %1 is missing in the sum.", term(m_slip.index));
}

Text MistakeWords::factorMissing() const {
  const Text delta = symbolOf({Quantity::Delta, l(), i(), 0});
  const Text a = symbolOf({Quantity::Activation, l() - 1, j(), 0});
  const Text product = delta + "\u00a0" + a;
  const Text &missing = m_slip.mistake == Mistake::DeltaMissing ? delta : a;
  //: %1 is a product of symbols, δ²₁ a¹₂, and %2 one of them.
  return m_snapshot.batchSize > 1
             ? say("The gradient is the mean of the products %1 over the samples. You left %2 out.",
                   product, missing)
             : say("The gradient is the product %1. You left %2 out.", product, missing);
}

// What is left of θ − α ∂C/∂θ.
Text MistakeWords::partOfUpdate() const {
  const bool ofBias = is(Quantity::Bias);
  switch (m_slip.mistake) {
    case Mistake::StepAlone:
      return ofBias ? say("That is the step alone: it is subtracted from the bias as it was.")
                    : say("That is the step alone: it is subtracted from the weight as it was.");
    case Mistake::GradientAlone:
      return ofBias ? say("That is the gradient alone: α times it is subtracted from the bias as "
                          "it was.")
                    : say("That is the gradient alone: α times it is subtracted from the weight as "
                          "it was.");
    default:
      return ofBias ? say("That is the bias as it was: α times the gradient still has to be "
                          "subtracted from it.")
                    : say("That is the weight as it was: α times the gradient still has to be "
                          "subtracted from it.");
  }
}

Text MistakeWords::neighbour() const {
  Entry other = m_entry;
  (m_slip.isOther ? other.column : other.row) = m_slip.index;
  return say("That is %1. You were asked for %2.", symbolOf(other), own());
}

Text MistakeWords::signFlipped() const {
  if (isOutputDelta()) return say("The error is a − t, the output less the target, not t − a.");
  return is(Quantity::Activation)
             ? say("You took σ(−z). Mind the sign of z.")
             : say("That is right but for its sign: follow the signs through once more.");
}

Text MistakeWords::slope() const {
  switch (m_slip.mistake) {
    case Mistake::SlopeMissing:
      return isOutputDelta()
                 ? say("That is the error a − t alone: it still has to be multiplied by "
                       "the slope σ′(%1).",
                       z())
                 : say("That is the sum of the errors sent back alone: it still has to "
                       "be multiplied by the slope σ′(%1).",
                       z());
    case Mistake::ActivationForSlope:
      return say("You multiplied by σ(%1), which is %2. The slope σ′(%1) belongs there.", z(), a());
    case Mistake::SlopeTooMuch:
      return isOutputDelta()
                 ? say("You multiplied by σ′. With this cost it cancels: %1 is a − t.", own())
                 : say("%1 holds the slope already: σ′ does not come in once more.",
                       symbolOf(Quantity::Delta, l()));
    default:
      return say("That is the slope σ′(%1). %2 is σ(%1) itself.", z(), own());
  }
}

Text MistakeWords::sentence() const {
  switch (m_slip.mistake) {
    case Mistake::SlopeMissing:
    case Mistake::ActivationForSlope:
    case Mistake::SlopeTooMuch:
    case Mistake::SlopeForActivation:
      return slope();
    case Mistake::SignFlipped:
      return signFlipped();
    case Mistake::NotTransposed:
      return transposed();
    case Mistake::NewWeights:
      return say(
          "You used weights from after the update. Everything in a step is computed with the "
          "weights it began with; they change at its end, all at once.");
    case Mistake::OtherLayer:
      return otherLayer();
    case Mistake::PreActivation:
      return preActivation();
    case Mistake::ActivationMissing:
    case Mistake::DeltaMissing:
      return factorMissing();
    case Mistake::BiasMissing:
      return say("The bias %1 is left out.", symbolOf({Quantity::Bias, l(), i(), 0}));
    case Mistake::RateMissing:
      return say("You took the whole gradient: the step is α times the gradient.");
    case Mistake::RateAdded:
      return say("That goes up the slope: α times the gradient is subtracted.");
    case Mistake::StepAlone:
    case Mistake::GradientAlone:
    case Mistake::Unchanged:
      return partOfUpdate();
    case Mistake::Halved:
      return isUpdate() ? say("The step is half as long as it should be.")
                        : say("That is half as much: a factor ½ has come in.");
    case Mistake::Doubled:
      return doubled();
    case Mistake::SquareMissing:
      return say("The error of each output is squared before they are added.");
    case Mistake::MeanMissing:
      return sayCount("You added the step’s %n samples up. The gradient is their mean.",
                      m_snapshot.batchSize);
    case Mistake::TermMissing:
      return termMissing();
    case Mistake::Neighbour:
      return neighbour();
    case Mistake::RoundedEarly:
      return m_slip.index == 1
                 ? say("Something was rounded on the way, to about 1 digit. Keep a digit or two "
                       "more than are asked for, up to the end.")
                 : sayCount(
                       "Something was rounded on the way, to about %n digits. Keep a digit or "
                       "two more than are asked for, up to the end.",
                       m_slip.index);
    case Mistake::ProductSign:
      return say("The product %1 has the wrong sign.", term(m_slip.index));
    case Mistake::ProductPower:
      return m_slip.isOther
                 ? say("The product %1 is ten times too small: look at its decimal point.",
                       term(m_slip.index))
                 : say("The product %1 is ten times too large: look at its decimal point.",
                       term(m_slip.index));
    case Mistake::ProductSum:
      return say("The factors of %1 were added. They are multiplied.", term(m_slip.index));
  }
  return {};
}

}  // namespace

std::string mistakeLabel(const Snapshot &snapshot, const Entry &entry, const Slip &slip) {
  return MistakeWords(snapshot, entry, slip).label();
}

std::string diagnosisLabel(const Snapshot &snapshot, const Entry &entry,
                           const Diagnosis &diagnosis) {
  switch (diagnosis.verdict) {
    case Diagnosis::Verdict::Right:
      return say("right");
    case Diagnosis::Verdict::TooShort:
      return say("%1 of %2 digits", diagnosis.typed, diagnosis.digits);
    case Diagnosis::Verdict::Mistake:
      return mistakeLabel(snapshot, entry, diagnosis.slips.front());
    case Diagnosis::Verdict::Ambiguous:
      return sayCount("one of %n mistakes", static_cast<int>(diagnosis.slips.size()));
    case Diagnosis::Verdict::Two:
      return say("two mistakes");
    case Diagnosis::Verdict::Unknown:
      break;
  }
  return say("wrong");
}

std::string tooShortWords(int typed, int asked) {
  return typed == 1 ? say("That is right as far as it goes, to 1 significant digit. %1 are asked "
                          "for: write more of them.",
                          asked)
                    : sayCount(
                          "That is right as far as it goes, to %n significant digits. %1 are asked "
                          "for: write more of them.",
                          typed, asked);
}

std::string diagnosisWords(const Snapshot &snapshot, const Entry &entry,
                           const Diagnosis &diagnosis) {
  std::string text;
  const auto all = [&] {
    for (const Slip &slip : diagnosis.slips) {
      text += "\n• " + MistakeWords(snapshot, entry, slip).sentence();
    }
    return text;
  };
  switch (diagnosis.verdict) {
    case Diagnosis::Verdict::Right:
      return {};
    case Diagnosis::Verdict::TooShort:
      return tooShortWords(diagnosis.typed, diagnosis.digits);
    case Diagnosis::Verdict::Mistake:
      return MistakeWords(snapshot, entry, diagnosis.slips.front()).sentence();
    case Diagnosis::Verdict::Ambiguous:
      text = say("One of these gives that number:");
      return all();
    case Diagnosis::Verdict::Two:
      text = say("Two mistakes at once give that number:");
      return all();
    case Diagnosis::Verdict::Unknown:
      break;
  }
  return say("None of the usual mistakes gives that number. Work it out term by term once more.");
}

}  // namespace chainrule
