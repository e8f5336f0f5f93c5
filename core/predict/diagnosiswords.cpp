// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/diagnosiswords.h"

#include "explain/formula.h"
#include "explain/plaintext.h"

#include <algorithm>
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

Text numbered(int index) {
  return std::to_string(index + 1);
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
  Text neighbour() const;

  const Snapshot &m_snapshot;
  Entry m_entry;
  Slip m_slip;
};

Text MistakeWords::label() const {
  switch (m_slip.mistake) {
    case Mistake::SlopeMissing:
      return "σ′ is missing";
    case Mistake::ActivationForSlope:
      return "σ for σ′";
    case Mistake::SlopeTooMuch:
      return "σ′ too much";
    case Mistake::SlopeForActivation:
      return "σ′ for σ";
    case Mistake::SignFlipped:
      return isOutputDelta() ? "t − a for a − t" : "sign flipped";
    case Mistake::NotTransposed:
      return is(Quantity::Delta)           ? "row taken for column"
             : is(Quantity::PreActivation) ? "column taken for row"
                                           : "row and column swapped";
    case Mistake::NewWeights:
      return "new weights used";
    case Mistake::OtherLayer:
      return is(Quantity::Delta) ? "σ′ of another layer" : "a of another layer";
    case Mistake::PreActivation:
      return is(Quantity::Activation) ? "σ is missing" : "z taken for a";
    case Mistake::BiasMissing:
      return "b is missing";
    case Mistake::RateMissing:
      return "α is missing";
    case Mistake::RateAdded:
      return "added, not subtracted";
    case Mistake::StepAlone:
      return "the step alone";
    case Mistake::Halved:
      return "half of it";
    case Mistake::Doubled:
      return is(Quantity::Cost) ? "½ is missing" : "twice of it";
    case Mistake::SquareMissing:
      return "not squared";
    case Mistake::MeanMissing:
      return "sum, not mean";
    case Mistake::TermMissing:
      return isOutputDelta() ? "t is missing" : "a term is missing";
    case Mistake::Neighbour:
      return "another entry";
    case Mistake::RoundedEarly:
      return "rounded too early";
    case Mistake::ProductSign:
      return "sign of one product";
    case Mistake::ProductPower:
      return "decimal point of one product";
    case Mistake::ProductSum:
      return "added, not multiplied";
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
  const Text of = m_snapshot.batchSize > 1 ? " of the step’s sample " + numbered(k) : "";
  return product({Quantity::Delta, l(), i(), 0}, {Quantity::Activation, l() - 1, j(), 0}) + of;
}

Text MistakeWords::transposed() const {
  if (is(Quantity::Delta)) {
    return own() + " takes column " + numbered(i()) + " of " + symbolOf(Quantity::Weight, l() + 1) +
           ", the weights that lead out of neuron " + numbered(i()) + ". You read along row " +
           numbered(i()) + ".";
  }
  if (is(Quantity::PreActivation)) {
    return own() + " takes row " + numbered(i()) + " of " + symbolOf(Quantity::Weight, l()) +
           ", the weights that lead into neuron " + numbered(i()) + ". You read down column " +
           numbered(i()) + ".";
  }
  return own() + " is " + symbolOf({Quantity::Delta, l(), i(), 0}) + " times " +
         symbolOf({Quantity::Activation, l() - 1, j(), 0}) + ". You took " +
         symbolOf({Quantity::Delta, l(), j(), 0}) + " times " +
         symbolOf({Quantity::Activation, l() - 1, i(), 0}) + ".";
}

Text MistakeWords::otherLayer() const {
  if (is(Quantity::Delta)) {
    return "You used the slope σ′(z) of layer " + std::to_string(m_slip.index) + ". That of " +
           z() + " belongs there.";
  }
  return "You used " + symbolOf(Quantity::Activation, m_slip.index) + ". " +
         symbolOf(Quantity::Activation, l() - 1) + " belongs there, the layer below.";
}

Text MistakeWords::preActivation() const {
  switch (m_entry.quantity) {
    case Quantity::Activation:
      return "That is " + z() + " itself: σ still has to be applied to it.";
    case Quantity::Cost:
      return "You compared z with the targets. The cost compares the outputs a = σ(z) with them.";
    case Quantity::Delta:
      return "You took " + z() + " for the output. The error is " + a() + " − t.";
    default:
      return "You used " + symbolOf(Quantity::PreActivation, l() - 1) + ". " +
             symbolOf(Quantity::Activation, l() - 1) + " belongs there: what σ makes of it.";
  }
}

Text MistakeWords::doubled() const {
  if (is(Quantity::Cost) && m_snapshot.session->cost == Cost::HalfSquaredError) {
    return "The ½ before the sum is missing.";
  }
  return isUpdate() ? "The step is twice as long as it should be."
                    : "That is twice as much: a factor 2 has come in.";
}

Text MistakeWords::termMissing() const {
  if (isOutputDelta()) {
    return "The target is missing: the error is a − t.";
  }
  if (is(Quantity::Cost)) {
    return "What output " + numbered(m_slip.index) + " adds to the cost is missing.";
  }
  if (isGradient(m_entry.quantity)) {
    return "The step’s sample " + numbered(m_slip.index) + " is missing in the mean.";
  }
  return "The term " + term(m_slip.index) + " is missing in the sum.";
}

Text MistakeWords::neighbour() const {
  Entry other = m_entry;
  (m_slip.isOther ? other.column : other.row) = m_slip.index;
  return "That is " + symbolOf(other) + ". You were asked for " + own() + ".";
}

Text MistakeWords::sentence() const {
  const Text weight = is(Quantity::Bias) ? "bias" : "weight";
  switch (m_slip.mistake) {
    case Mistake::SlopeMissing:
      return (isOutputDelta() ? "That is the error a − t alone"
                              : Text("That is the sum of the errors sent back alone")) +
             ": it still has to be multiplied by the slope σ′(" + z() + ").";
    case Mistake::ActivationForSlope:
      return "You multiplied by σ(" + z() + "), which is " + a() + ". The slope σ′(" + z() +
             ") belongs there.";
    case Mistake::SlopeTooMuch:
      return isOutputDelta()
                 ? "You multiplied by σ′. With this cost it cancels: " + own() + " is a − t."
                 : symbolOf(Quantity::Delta, l()) +
                       " holds the slope already: σ′ does not come in "
                       "once more.";
    case Mistake::SlopeForActivation:
      return "That is the slope σ′(" + z() + "). " + own() + " is σ(" + z() + ") itself.";
    case Mistake::SignFlipped:
      return isOutputDelta() ? "The error is a − t, the output less the target, not t − a."
             : is(Quantity::Activation)
                 ? "You took σ(−z). Mind the sign of z."
                 : "That is right but for its sign: follow the signs through once more.";
    case Mistake::NotTransposed:
      return transposed();
    case Mistake::NewWeights:
      return "You used weights from after the update. Everything in a step is computed with the "
             "weights it began with; they change at its end, all at once.";
    case Mistake::OtherLayer:
      return otherLayer();
    case Mistake::PreActivation:
      return preActivation();
    case Mistake::BiasMissing:
      return "The bias " + symbolOf({Quantity::Bias, l(), i(), 0}) + " is left out.";
    case Mistake::RateMissing:
      return "You took the whole gradient: the step is α times the gradient.";
    case Mistake::RateAdded:
      return "That goes up the slope: α times the gradient is subtracted.";
    case Mistake::StepAlone:
      return "That is the step alone: it is subtracted from the " + weight + " as it was.";
    case Mistake::Halved:
      return isUpdate() ? "The step is half as long as it should be."
                        : "That is half as much: a factor ½ has come in.";
    case Mistake::Doubled:
      return doubled();
    case Mistake::SquareMissing:
      return "The error of each output is squared before they are added.";
    case Mistake::MeanMissing:
      return "You added the step’s " + std::to_string(m_snapshot.batchSize) +
             " samples up. The gradient is their mean.";
    case Mistake::TermMissing:
      return termMissing();
    case Mistake::Neighbour:
      return neighbour();
    case Mistake::RoundedEarly:
      return "Something was rounded on the way, to about " + std::to_string(m_slip.index) +
             (m_slip.index == 1 ? " digit" : " digits") +
             ". Keep a digit or two more than are asked for, up to the end.";
    case Mistake::ProductSign:
      return "The product " + term(m_slip.index) + " has the wrong sign.";
    case Mistake::ProductPower:
      return "The product " + term(m_slip.index) +
             (m_slip.isOther ? " is ten times too small" : " is ten times too large") +
             ": look at its decimal point.";
    case Mistake::ProductSum:
      return "The factors of " + term(m_slip.index) + " were added. They are multiplied.";
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
      return "right";
    case Diagnosis::Verdict::Mistake:
      return mistakeLabel(snapshot, entry, diagnosis.slips.front());
    case Diagnosis::Verdict::Ambiguous:
      return "one of " + std::to_string(diagnosis.slips.size()) + " mistakes";
    case Diagnosis::Verdict::Two:
      return "two mistakes";
    case Diagnosis::Verdict::Unknown:
      break;
  }
  return "wrong";
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
    case Diagnosis::Verdict::Mistake:
      return MistakeWords(snapshot, entry, diagnosis.slips.front()).sentence();
    case Diagnosis::Verdict::Ambiguous:
      text = "One of these gives that number:";
      return all();
    case Diagnosis::Verdict::Two:
      text = "Two mistakes at once give that number:";
      return all();
    case Diagnosis::Verdict::Unknown:
      break;
  }
  return "None of the usual mistakes gives that number. Work it out term by term once more.";
}

std::vector<MistakePlace> placesOf(const Snapshot &snapshot, const Entry &entry, const Slip &slip) {
  using Q = Quantity;
  const int l = entry.layer;
  const int i = entry.row;
  const int j = entry.column;
  const int L = snapshot.depth();
  const bool isHidden = entry.quantity == Q::Delta && l < L;
  switch (slip.mistake) {
    case Mistake::NotTransposed:
      if (isHidden) {
        const int terms = std::min(snapshot.network.size(l), snapshot.network.size(l + 1));
        return {{Q::Weight, l + 1, i, {}, false, terms}, {Q::Weight, l + 1, {}, i, true}};
      }
      if (entry.quantity == Q::PreActivation) {
        const int terms = std::min(snapshot.network.size(l), snapshot.network.size(l - 1));
        return {{Q::Weight, l, {}, i, false, terms}, {Q::Weight, l, i, {}, true}};
      }
      return {{Q::Delta, l, j, {}, false},
              {Q::Delta, l, i, {}, true},
              {Q::Activation, l - 1, i, {}, false},
              {Q::Activation, l - 1, j, {}, true}};
    case Mistake::TermMissing:
    case Mistake::ProductSign:
    case Mistake::ProductPower:
    case Mistake::ProductSum:
      if (isHidden) {
        return {{Q::Weight, l + 1, slip.index, i, true}, {Q::Delta, l + 1, slip.index, {}, true}};
      }
      if (entry.quantity == Q::PreActivation) {
        return {{Q::Weight, l, i, slip.index, true}, {Q::Activation, l - 1, slip.index, {}, true}};
      }
      return {};
    case Mistake::BiasMissing:
      return {{Q::Bias, l, i, {}, true}};
    case Mistake::SlopeMissing:
      return {{Q::Slope, l, i, {}, true}};
    case Mistake::ActivationForSlope:
      return {{Q::Activation, l, i, {}, false}, {Q::Slope, l, i, {}, true}};
    case Mistake::PreActivation:
      if (entry.quantity == Q::PreActivation || entry.quantity == Q::WeightGradient) {
        return {{Q::PreActivation, l - 1, {}, {}, false}, {Q::Activation, l - 1, {}, {}, true}};
      }
      return {};
    case Mistake::OtherLayer:
      if (entry.quantity == Q::Delta) {
        return {{Q::Slope, slip.index, i, {}, false}, {Q::Slope, l, i, {}, true}};
      }
      return {{Q::Activation, slip.index, {}, {}, false}, {Q::Activation, l - 1, {}, {}, true}};
    default:
      return {};
  }
}

}  // namespace chainrule
