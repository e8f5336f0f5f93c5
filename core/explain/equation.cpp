// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/equation.h"

#include "explain/plaintext.h"
#include "text/say.h"

#include <iterator>
#include <utility>

namespace chainrule {

namespace {

Formula transposed(Formula formula) {
  const std::optional<Quantity> quantity = formula.quantity;
  Formula result = script(parentheses({std::move(formula)}), upright("T"));
  result.quantity = quantity;
  return result;
}

Formula function(Activation activation, Formula argument) {
  const std::string name = functionName(activation);
  if (name.empty()) return argument;
  Formula head = activation == Activation::Sigmoid ? variable(name) : upright(name);
  return row({std::move(head), parentheses({std::move(argument)})});
}

Formula t() {
  return symbol(Quantity::Target, 0);
}

Formula cost() {
  return symbol(Quantity::Cost, 0);
}

// C = ½ ‖a^L − t‖²
Formula halfSquaredError(int L) {
  Formula norm = row({upright("‖"), symbol(Quantity::Activation, L), op("−"), t(), upright("‖")});
  return row({cost(), op("="), upright("½\u2009"), script(std::move(norm), upright("2"))});
}

// C = −∑ᵢ tᵢ ln aᵢ, and with a sigmoid −∑ᵢ (tᵢ ln aᵢ + (1 − tᵢ) ln(1 − aᵢ))
Formula crossEntropy(int L, bool softmax) {
  const Formula i = variable("i");
  Formula ti = script(variable("t"), {}, i);
  ti.quantity = Quantity::Target;
  ti.layer = 0;
  Formula ai = script(variable("a"), upright(std::to_string(L)), i);
  ai.quantity = Quantity::Activation;
  ai.layer = L;
  const Formula sum = script(upright("∑"), {}, i);
  const Formula first = row({ti, upright("\u2009ln\u2009"), ai});
  if (softmax) return row({cost(), op("="), op("−"), sum, upright("\u2009"), first});
  const Formula second = row({parentheses({upright("1"), op("−"), ti}), upright("\u2009ln"),
                              parentheses({upright("1"), op("−"), ai})});
  return row({cost(), op("="), op("−"), sum, parentheses({first, op("+"), second})});
}

// δ^L = (a^L − t) ∘ σ′(z^L); the slope cancels in cross-entropy
Formula outputDelta(int L, Cost cost) {
  const Formula delta = symbol(Quantity::Delta, L);
  const Formula a = symbol(Quantity::Activation, L);
  if (cost == Cost::CrossEntropy) return row({delta, op("="), a, op("−"), t()});
  return row({delta, op("="), parentheses({a, op("−"), t()}), op("∘"), symbol(Quantity::Slope, L)});
}

// θˡ ← θˡ − α ∂C/∂θˡ
Formula updateRule(Quantity parameter, Quantity gradient) {
  constexpr int l = Formula::everyLayer;
  return row({symbol(parameter, l), op("←"), symbol(parameter, l), op("−"),
              symbol(Quantity::LearningRate, 0), symbol(gradient, l)});
}

// 1/m ∑ₖ, before what belongs to sample k
std::vector<Formula> meanOf(int samples, std::vector<Formula> factors) {
  std::vector<Formula> mean{fraction(upright("1"), upright(std::to_string(samples))),
                            script(upright("∑"), {}, variable("k")), upright("\u2009")};
  mean.insert(mean.end(), std::make_move_iterator(factors.begin()),
              std::make_move_iterator(factors.end()));
  return mean;
}

// ∂C/∂Wˡ = δˡ (aˡ⁻¹)ᵀ, ∂C/∂bˡ = δˡ, and of several samples the mean
Formula gradientRule(Quantity gradient, int l, int samples) {
  const auto own = [samples](Quantity quantity, int layer) {
    return samples > 1 ? sampleSymbol(quantity, layer) : symbol(quantity, layer);
  };
  std::vector<Formula> factors{own(Quantity::Delta, l)};
  if (gradient == Quantity::WeightGradient) {
    factors.push_back(transposed(own(Quantity::Activation, l - 1)));
  }
  if (samples > 1) factors = meanOf(samples, std::move(factors));
  std::vector<Formula> rule{symbol(gradient, l), op("=")};
  rule.insert(rule.end(), std::make_move_iterator(factors.begin()),
              std::make_move_iterator(factors.end()));
  return row(std::move(rule));
}

std::string shape(int rows, int columns) {
  return std::to_string(rows) + "×" + std::to_string(columns);
}

}  // namespace

Formula equation(const Stage &stage, const Network &network, Cost cost, bool trainBiases,
                 int samples) {
  const int L = network.depth();
  const int l = stage.layer;
  switch (stage.quantity) {
    case Quantity::PreActivation:
      return row({symbol(Quantity::PreActivation, l), op("="), symbol(Quantity::Weight, l),
                  symbol(Quantity::Activation, l - 1), op("+"), symbol(Quantity::Bias, l)});
    case Quantity::Activation:
      return row({symbol(Quantity::Activation, l), op("="),
                  function(network.activation(l), symbol(Quantity::PreActivation, l))});
    case Quantity::Cost:
      return cost == Cost::HalfSquaredError
                 ? halfSquaredError(L)
                 : crossEntropy(L, network.outputActivation() == Activation::Softmax);
    case Quantity::Delta:
      if (l == L) return outputDelta(L, cost);
      return row({symbol(Quantity::Delta, l), op("="), transposed(symbol(Quantity::Weight, l + 1)),
                  symbol(Quantity::Delta, l + 1), op("∘"), symbol(Quantity::Slope, l)});
    case Quantity::WeightGradient:
    case Quantity::BiasGradient:
      return gradientRule(stage.quantity, l, samples);
    default:
      break;
  }
  std::vector<Formula> rules = updateRules(trainBiases);
  if (rules.size() == 1) return rules.front();
  return row({rules[0], upright(",\u2003"), rules[1]});
}

std::vector<Formula> updateRules(bool trainBiases) {
  std::vector<Formula> rules{updateRule(Quantity::Weight, Quantity::WeightGradient)};
  if (trainBiases) rules.push_back(updateRule(Quantity::Bias, Quantity::BiasGradient));
  return rules;
}

std::string shapes(const Stage &stage, const Network &network, Cost cost) {
  const int l = stage.layer;
  if (l == 0) return {};
  const int n = network.size(l);
  const std::string own = shape(n, 1);
  switch (stage.quantity) {
    case Quantity::PreActivation: {
      const int before = network.size(l - 1);
      return own + " = (" + shape(n, before) + ")(" + shape(before, 1) + ") + " + own;
    }
    case Quantity::Activation: {
      const std::string name = functionName(network.activation(l));
      return own + " = " + (name.empty() ? own : name + "(" + own + ")");
    }
    case Quantity::Delta: {
      if (l < network.depth()) {
        const int after = network.size(l + 1);
        return own + " = (" + shape(n, after) + ")(" + shape(after, 1) + ") ∘ " + own;
      }
      const std::string difference = own + " − " + own;
      return own + " = " +
             (cost == Cost::CrossEntropy ? difference : "(" + difference + ") ∘ " + own);
    }
    case Quantity::WeightGradient: {
      const int before = network.size(l - 1);
      return shape(n, before) + " = (" + own + ")(" + shape(1, before) + ")";
    }
    default:
      return own + " = " + own;
  }
}

std::string title(const Stage &stage, int depth) {
  const int l = stage.layer;
  switch (stage.quantity) {
    case Quantity::PreActivation:
      return say("Weighted sum of layer %1", l);
    case Quantity::Activation:
      return say("Activation of layer %1", l);
    case Quantity::Cost:
      return say("Cost");
    case Quantity::Delta:
      return l == depth ? say("Error of the output") : say("Error of layer %1", l);
    case Quantity::WeightGradient:
      return say("Weight gradient of layer %1", l);
    case Quantity::BiasGradient:
      return say("Bias gradient of layer %1", l);
    default:
      return say("Update");
  }
}

std::string caption(const Stage &stage, const Network &network, bool brief, int samples) {
  const int l = stage.layer;
  const bool output = l == network.depth();
  const std::string delta = plainText(symbol(Quantity::Delta, l));
  switch (stage.quantity) {
    case Quantity::PreActivation:
      //: These words stand on small buttons: "sum" where there is room for some 6 letters,
      //: "weighted sum" where there is for 14.
      return brief ? say("sum") : say("weighted sum");
    case Quantity::Activation: {
      if (output) return say("output");
      const std::string name = functionName(network.activation(l));
      //: On a small button, of the identity function; the longer words are "passed on".
      if (name.empty()) return brief ? say("same") : say("passed on");
      //: On a small button, of σ and its like; the longer words are "squash with σ".
      if (brief) return say("squash");
      return name == "relu" ? say("cut with %1", name) : say("squash with %1", name);
    }
    case Quantity::Cost:
      return say("cost");
    case Quantity::Delta:
      if (output) return brief ? say("error") : say("output error");
      //: On a small button; the longer words are "error sent back".
      return brief ? say("sent back") : say("error sent back");
    case Quantity::WeightGradient: {
      const std::string a = plainText(symbol(Quantity::Activation, l - 1));
      if (samples == 1) return delta + " × " + a;
      return say("mean %1", delta + (brief ? "" : " × ") + a);
    }
    case Quantity::BiasGradient:
      return samples == 1 ? "= " + delta : say("mean %1", delta);
    default:
      //: On a small button, of the update; the longer words are "step by −α ∂C".
      return brief ? say("step") : say("step by %1", std::string("−α ∂C"));
  }
}

std::string functionName(Activation activation) {
  switch (activation) {
    case Activation::Sigmoid:
      return "σ";
    case Activation::Tanh:
      return "tanh";
    case Activation::Relu:
      return "relu";
    case Activation::Softmax:
      return "softmax";
    case Activation::Identity:
      break;
  }
  return {};
}

}  // namespace chainrule
