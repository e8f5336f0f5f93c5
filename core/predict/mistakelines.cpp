// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/mistakelines.h"

#include "explain/equation.h"
#include "explain/leaves.h"
#include "predict/answer.h"
#include "predict/mistakeplan.h"
#include "text/say.h"

#include <utility>

namespace chainrule {
namespace {

using Formulas = std::vector<Formula>;
using Parts = std::optional<Formulas>;

constexpr int mostTerms = 6;

bool isOfFormula(Mistake mistake) {
  switch (mistake) {
    case Mistake::SquareMissing:
    case Mistake::MeanMissing:
    case Mistake::Neighbour:
    case Mistake::RoundedEarly:
    case Mistake::ProductSign:
    case Mistake::ProductPower:
    case Mistake::ProductSum:
      return false;
    default:
      return true;
  }
}

/// The right side of an entry's equation with mistakes in it.
class MistakenFormula {
 public:
  MistakenFormula(const Recomputation &numbers, const Entry &entry, const MistakePlan &plan)
      : m_numbers(numbers), m_leaves(numbers.numbers()), m_entry(entry), m_plan(plan) {}

  Parts parts() const;

 private:
  const Snapshot &snapshot() const { return m_numbers.snapshot(); }
  const Network &network() const { return snapshot().network; }
  int l() const { return m_entry.layer; }
  int i() const { return m_entry.row; }
  int L() const { return snapshot().depth(); }
  bool isSquared() const { return snapshot().session->cost == Cost::HalfSquaredError; }
  Formula symbolOf(Quantity quantity, int layer, int row, int column = 0) const {
    return m_leaves.symbolOf({quantity, layer, row, column});
  }

  Formula weight(int layer, int row, int column) const;
  Formula slope() const;
  bool hasSlope() const { return !m_plan.slopeMissing; }
  Formula function(Formulas argument) const;
  Formulas times(Formulas factors) const;
  Formulas signedSum(Formulas sum) const;
  Parts preActivation() const;
  Parts activation() const;
  Parts cost() const;
  Parts outputDelta() const;
  Parts hiddenDelta() const;
  Parts gradient() const;
  Parts updated() const;

  const Recomputation &m_numbers;
  Leaves m_leaves;
  Entry m_entry;
  const MistakePlan &m_plan;
};

Formula MistakenFormula::weight(int layer, int row, int column) const {
  const Entry entry{Quantity::Weight, layer, row, column};
  if (!m_plan.newWeights) {
    return m_leaves.symbolOf(entry);
  }
  //: A mark below a weight: as it is after the step.
  Formula renewed = script(parentheses({symbol(entry)}), {}, upright(say("new")));
  renewed.quantity = Quantity::Weight;
  renewed.value = m_numbers.value(entry);
  return renewed;
}

// σ(…), and of the identity what is in it
Formula MistakenFormula::function(Formulas argument) const {
  const Activation activation = network().activation(l());
  const std::string name = functionName(activation);
  if (name.empty()) {
    return argument.size() == 1 ? argument.front() : parentheses(std::move(argument));
  }
  return row({activation == Activation::Sigmoid ? variable(name) : upright(name),
              parentheses(std::move(argument))});
}

// σ′(z), or what stands in its place
Formula MistakenFormula::slope() const {
  const int layer = m_plan.otherLayer.value_or(l());
  return m_plan.activationForSlope ? function({symbolOf(Quantity::PreActivation, l(), i())})
                                   : symbolOf(Quantity::Slope, layer, i());
}

// With the factor and the sign that came in.
Formulas MistakenFormula::times(Formulas factors) const {
  Formulas product;
  if (m_plan.isFlipped) product.push_back(op("−"));
  if (m_plan.factor != 1) {
    append(product, {upright(m_plan.factor == 2 ? "2" : "½"), op("·")});
  }
  append(product, std::move(factors));
  return product;
}

Formulas MistakenFormula::signedSum(Formulas sum) const {
  const bool isPlain = !m_plan.isFlipped && m_plan.factor == 1;
  return isPlain ? sum : times({parentheses(std::move(sum))});
}

Parts MistakenFormula::parts() const {
  switch (m_entry.quantity) {
    case Quantity::PreActivation:
      return preActivation();
    case Quantity::Activation:
      return activation();
    case Quantity::Cost:
      return cost();
    case Quantity::Delta:
      return l() == L() ? outputDelta() : hiddenDelta();
    case Quantity::WeightGradient:
    case Quantity::BiasGradient:
      return gradient();
    case Quantity::Weight:
    case Quantity::Bias:
      return updated();
    default:
      return std::nullopt;
  }
}

// Σⱼ W_ij aⱼ + b_i
Parts MistakenFormula::preActivation() const {
  const int from = m_plan.otherLayer.value_or(l() - 1);
  const Quantity input = m_plan.preActivation ? Quantity::PreActivation : Quantity::Activation;
  const int terms = network().size(l() - 1);
  if (terms > mostTerms) return std::nullopt;
  Formulas sum;
  for (int j = 0; j < terms && !(m_plan.isTransposed && j >= network().size(l())); ++j) {
    if (m_plan.missingTerm == j) continue;
    if (!sum.empty()) sum.push_back(op("+"));
    append(sum, {m_plan.isTransposed ? weight(l(), j, i()) : weight(l(), i(), j),
                 symbolOf(input, from, j)});
  }
  if (!m_plan.biasMissing) {
    const Entry bias{Quantity::Bias, l(), i(), 0};
    Formula b = m_leaves.symbolOf(bias);
    if (m_plan.newWeights) {
      b = script(parentheses({symbol(bias)}), {}, upright(say("new")));
      b.quantity = Quantity::Bias;
      b.value = m_numbers.value(bias);
    }
    if (!sum.empty()) sum.push_back(op("+"));
    sum.push_back(std::move(b));
  }
  return signedSum(std::move(sum));
}

// σ(z)
Parts MistakenFormula::activation() const {
  if (network().activation(l()) == Activation::Softmax || m_plan.newWeights) return std::nullopt;
  const Formula z = symbolOf(Quantity::PreActivation, l(), i());
  Formulas argument{z};
  if (m_plan.isFlipped) argument.insert(argument.begin(), op("−"));
  if (m_plan.biasMissing) append(argument, {op("−"), symbolOf(Quantity::Bias, l(), i())});
  Formula value = m_plan.preActivation        ? z
                  : m_plan.slopeForActivation ? symbolOf(Quantity::Slope, l(), i())
                                              : function(std::move(argument));
  if (m_plan.factor == 1) return Formulas{std::move(value)};
  return Formulas{upright(m_plan.factor == 2 ? "2" : "½"), op("·"), std::move(value)};
}

// ½ Σ (a − t)²
Parts MistakenFormula::cost() const {
  const int outputs = network().size(L());
  if (!isSquared() || outputs > mostTerms || m_plan.factor == 0.5) return std::nullopt;
  const Quantity output = m_plan.preActivation ? Quantity::PreActivation : Quantity::Activation;
  Formulas sum;
  for (int k = 0; k < outputs; ++k) {
    if (m_plan.missingTerm == k) continue;
    if (!sum.empty()) sum.push_back(op("+"));
    sum.push_back(
        script(parentheses({symbolOf(output, L(), k), op("−"), symbolOf(Quantity::Target, L(), k)}),
               upright("2")));
  }
  if (sum.empty()) return std::nullopt;
  Formulas cost;
  if (m_plan.isFlipped) cost.push_back(op("−"));
  const bool isHalf = m_plan.factor == 1;
  if (isHalf) cost.push_back(upright("½\u2009"));
  const bool isAlone = sum.size() == 1 || (!isHalf && !m_plan.isFlipped);
  append(cost, isAlone ? std::move(sum) : Formulas{parentheses(std::move(sum))});
  return cost;
}

// (a − t) · σ′(z)
Parts MistakenFormula::outputDelta() const {
  if (m_plan.slopeTooMuch && network().activation(l()) != Activation::Sigmoid) return std::nullopt;
  const Quantity output = m_plan.preActivation ? Quantity::PreActivation : Quantity::Activation;
  Formulas error{symbolOf(output, l(), i())};
  if (!m_plan.missingTerm) append(error, {op("−"), symbolOf(Quantity::Target, l(), i())});
  if (m_plan.isFlipped) std::swap(error.front(), error.back());
  const bool isTimes = (isSquared() && hasSlope()) || m_plan.slopeTooMuch;
  const bool isAlone = error.size() == 1 || (!isTimes && m_plan.factor == 1);
  Formulas product = isAlone ? std::move(error) : Formulas{parentheses(std::move(error))};
  if (m_plan.factor != 1) {
    product.insert(product.begin(), {upright(m_plan.factor == 2 ? "2" : "½"), op("·")});
  }
  if (m_plan.slopeTooMuch) {  // a (1 − a)
    const Formula a = symbolOf(Quantity::Activation, l(), i());
    append(product, {op("·"), a, parentheses({upright("1"), op("−"), a})});
  } else if (isTimes) {
    append(product, {op("·"), slope()});
  }
  return product;
}

// (Σₖ W_ki δₖ) · σ′(z)
Parts MistakenFormula::hiddenDelta() const {
  const int terms = network().size(l() + 1);
  if (terms > mostTerms) return std::nullopt;
  Formulas sum;
  int written = 0;
  for (int k = 0; k < terms && !(m_plan.isTransposed && k >= network().size(l())); ++k) {
    if (m_plan.missingTerm == k) continue;
    if (written++ > 0) sum.push_back(op("+"));
    append(sum, {m_plan.isTransposed ? weight(l() + 1, i(), k) : weight(l() + 1, k, i()),
                 symbolOf(Quantity::Delta, l() + 1, k)});
  }
  if (sum.empty()) return std::nullopt;
  if (!hasSlope()) return written > 1 ? signedSum(std::move(sum)) : times(std::move(sum));
  Formulas product = written > 1 ? Formulas{parentheses(std::move(sum))} : std::move(sum);
  append(product, {op("·"), slope()});
  return times(std::move(product));
}

// δ_i aⱼ, or δ_i
Parts MistakenFormula::gradient() const {
  if (!usesShownSampleAlone(snapshot())) return std::nullopt;
  const int row = m_plan.isTransposed ? m_entry.column : i();
  const int column = m_plan.isTransposed ? i() : m_entry.column;
  Formulas product;
  if (!m_plan.deltaMissing) product.push_back(symbolOf(Quantity::Delta, l(), row));
  if (m_plan.slopeTooMuch) product.push_back(symbolOf(Quantity::Slope, l(), row));
  if (m_entry.quantity == Quantity::WeightGradient && !m_plan.activationMissing) {
    product.push_back(
        symbolOf(m_plan.preActivation ? Quantity::PreActivation : Quantity::Activation,
                 m_plan.otherLayer.value_or(l() - 1), column));
  }
  return times(std::move(product));
}

// θ − α ∂C/∂θ
Parts MistakenFormula::updated() const {
  const bool ofWeight = m_entry.quantity == Quantity::Weight;
  if (m_plan.newWeights || (!ofWeight && !snapshot().training.trainBiases)) return std::nullopt;
  const Quantity slope = ofWeight ? Quantity::WeightGradient : Quantity::BiasGradient;
  Formulas parts{m_leaves.symbolOf(m_entry)};
  if (m_plan.unchanged) return parts;
  const bool isAlone = m_plan.stepAlone || m_plan.gradientAlone;
  if (isAlone) parts.clear();
  if (!isAlone) parts.push_back(op(m_plan.rateAdded ? "+" : "−"));
  if (m_plan.factor != 1) append(parts, {upright(m_plan.factor == 2 ? "2" : "½"), op("·")});
  if (!m_plan.rateMissing && !m_plan.gradientAlone) {
    parts.push_back(m_leaves.symbolOf({Quantity::LearningRate, 0, 0, 0}));
  }
  parts.push_back(m_leaves.symbolOf({slope, l(), i(), m_entry.column}));
  if (!m_plan.isFlipped) return parts;
  return Formulas{op("−"), parentheses(std::move(parts))};
}

}  // namespace

std::optional<MistakeLines> linesOf(const Recomputation &numbers, const Entry &entry,
                                    const Slip &slip, const std::string &typed) {
  const std::optional<MistakePlan> plan = planOf(std::span(&slip, 1));
  const std::optional<Answer> answer = readAnswer(typed);
  if (!plan || !answer || !isOfFormula(slip.mistake)) {
    return std::nullopt;
  }
  const MistakePlan none;
  Parts yours = MistakenFormula(numbers, entry, *plan).parts();
  Parts formula = MistakenFormula(numbers, entry, none).parts();
  if (!yours || !formula || yours->empty() || *yours == *formula) {
    return std::nullopt;
  }
  Formula result = number(typed);
  result.value = answer->value;
  append(*yours, {op("="), std::move(result)});
  formula->push_back(op("="));
  return MistakeLines{row(std::move(*yours)), row(std::move(*formula))};
}

}  // namespace chainrule
