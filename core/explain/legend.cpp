// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/legend.h"

#include "explain/equation.h"
#include "explain/plaintext.h"

#include <algorithm>
#include <string_view>

namespace chainrule {

namespace {

using Kind = Formula::Kind;

std::string text(int n) {
  return std::to_string(n);
}

std::string slopeWords(const Network &network, int l) {
  const std::string z = plainText(symbol(Quantity::PreActivation, l));
  const std::string name = functionName(network.activation(l));
  return name.empty() ? "slope of the identity: 1" : "slope of " + name + " at " + z;
}

std::string meanCost(int samples) {
  return samples > 1 ? "the mean C of the step's samples" : "C";
}

std::string wordsFor(Quantity quantity, int l, const Network &network, int samples) {
  const std::string layer = "layer " + text(l);
  switch (quantity) {
    case Quantity::Target:
      return "target: what the output should be";
    case Quantity::Weight:
      return "weights into " + layer + ", from " + text(network.size(l - 1)) + " to " +
             text(network.size(l)) + " neurons";
    case Quantity::Bias:
      return "biases of " + layer;
    case Quantity::PreActivation:
      return "weighted sums of " + layer;
    case Quantity::Activation:
      return l == 0 ? "input" : l == network.depth() ? "output" : "activations of " + layer;
    case Quantity::Slope:
      return slopeWords(network, l);
    case Quantity::Delta:
      return "error of " + layer + ": how C changes with " +
             plainText(symbol(Quantity::PreActivation, l));
    case Quantity::WeightGradient:
      return "how " + meanCost(samples) + " changes with each weight of " + layer;
    case Quantity::BiasGradient:
      return "how " + meanCost(samples) + " changes with each bias of " + layer;
    case Quantity::Cost:
      return samples > 1 ? "cost of this sample: how wrong its output is"
                         : "cost: how wrong the output is";
    case Quantity::LearningRate:
      break;
  }
  return "learning rate: how far a step goes";
}

// Of the symbols of every layer, in the update's rules.
std::string wordsFor(Quantity quantity, const Network &network, int samples) {
  const int L = network.depth();
  const std::string each =
      L == 1 ? "layer 1" : "layer l = " + text(1) + (L > 2 ? " … " : ", ") + text(L);
  switch (quantity) {
    case Quantity::Weight:
      return "weights of " + each;
    case Quantity::Bias:
      return "biases of " + each;
    default:
      return "how " + meanCost(samples) + " changes with them, at the old parameters";
  }
}

void addOnce(std::vector<Meaning> &meanings, const Formula &symbol, std::string words) {
  const bool known = std::any_of(meanings.begin(), meanings.end(), [&symbol](const Meaning &other) {
    return other.symbol == symbol;
  });
  if (!known) meanings.push_back({symbol, std::move(words)});
}

void addSymbols(std::vector<Meaning> &meanings, const Formula &formula, const Network &network,
                int samples) {
  if (formula.quantity && formula.layer == Formula::everyLayer) {
    addOnce(meanings, inlineSymbol(*formula.quantity, Formula::everyLayer),
            wordsFor(*formula.quantity, network, samples));
  } else if (formula.quantity && formula.layer) {
    const Formula ofSample = sampleSymbol(*formula.quantity, *formula.layer);
    const bool isOfSample =
        formula == ofSample && formula != symbol(*formula.quantity, *formula.layer);
    addOnce(meanings, isOfSample ? ofSample : inlineSymbol(*formula.quantity, *formula.layer),
            wordsFor(*formula.quantity, *formula.layer, network, samples) +
                (isOfSample ? ", for sample k" : ""));
  } else {
    for (const Formula &child : formula.children) addSymbols(meanings, child, network, samples);
  }
}

void addSigns(std::vector<Meaning> &meanings, const Formula &formula) {
  if (formula.quantity == Quantity::Slope) return;
  const auto is = [&formula](Kind kind, std::string_view sign) {
    return formula.kind == kind && formula.text == sign;
  };
  if (is(Kind::Operator, "∘")) {
    addOnce(meanings, formula, "times, entry by entry");
  } else if (is(Kind::Upright, "T")) {
    addOnce(meanings, script(upright("( )"), formula), "transposed: rows become columns");
  } else if (is(Kind::Upright, "‖")) {
    addOnce(meanings, script(upright("‖ ‖"), upright("2")), "sum of the squares of the entries");
  } else if (formula.kind == Kind::Script && formula.children[0] == upright("∑")) {
    addOnce(meanings, formula,
            formula.children[2] == variable("k") ? "sum over the samples k of the step"
                                                 : "sum over the outputs i");
  } else if (is(Kind::Variable, "σ")) {
    addOnce(meanings, formula, "sigmoid: 1 / (1 + e⁻ᶻ), from 0 to 1");
  } else if (is(Kind::Upright, "tanh")) {
    addOnce(meanings, formula, "hyperbolic tangent, from −1 to 1");
  } else if (is(Kind::Upright, "relu")) {
    addOnce(meanings, formula, "max(0, z): negative sums become 0");
  } else if (is(Kind::Upright, "softmax")) {
    addOnce(meanings, formula, "eᶻ, divided so that the outputs sum to 1");
  }
  for (const Formula &child : formula.children) addSigns(meanings, child);
}

}  // namespace

std::vector<Meaning> legend(const Formula &equation, const Network &network, int samples) {
  std::vector<Meaning> meanings;
  addSymbols(meanings, equation, network, samples);
  addSigns(meanings, equation);
  return meanings;
}

}  // namespace chainrule
