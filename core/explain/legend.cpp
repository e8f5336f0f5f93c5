// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/legend.h"

#include "explain/equation.h"
#include "explain/plaintext.h"
#include "text/say.h"

#include <algorithm>
#include <string_view>

namespace chainrule {

namespace {

using Kind = Formula::Kind;

std::string slopeWords(const Network &network, int l) {
  const std::string name = functionName(network.activation(l));
  return name.empty()
             ? say("slope of the identity: 1")
             : say("slope of %1 at %2", name, plainText(symbol(Quantity::PreActivation, l)));
}

std::string wordsFor(Quantity quantity, int l, const Network &network, int samples) {
  switch (quantity) {
    case Quantity::Target:
      return say("target: what the output should be");
    case Quantity::Weight:
      return say("weights into layer %1, from %2 to %3 neurons", l, network.size(l - 1),
                 network.size(l));
    case Quantity::Bias:
      return say("biases of layer %1", l);
    case Quantity::PreActivation:
      return say("weighted sums of layer %1", l);
    case Quantity::Activation:
      if (l == 0) return say("input");
      return l == network.depth() ? say("output") : say("activations of layer %1", l);
    case Quantity::Slope:
      return slopeWords(network, l);
    case Quantity::Delta:
      return say("error of layer %1: how C changes with %2", l,
                 plainText(symbol(Quantity::PreActivation, l)));
    case Quantity::WeightGradient:
      return samples > 1
                 ? say("how the mean C of the step's samples changes with each weight of layer %1",
                       l)
                 : say("how C changes with each weight of layer %1", l);
    case Quantity::BiasGradient:
      return samples > 1
                 ? say("how the mean C of the step's samples changes with each bias of layer %1", l)
                 : say("how C changes with each bias of layer %1", l);
    case Quantity::Cost:
      return samples > 1 ? say("cost of this sample: how wrong its output is")
                         : say("cost: how wrong the output is");
    case Quantity::LearningRate:
      break;
  }
  return say("learning rate: how far a step goes");
}

// Of the symbols of every layer, in the update's rules.
std::string wordsFor(Quantity quantity, const Network &network, int samples) {
  const int L = network.depth();
  const std::string layers = "l = 1" + std::string(L > 2 ? " … " : ", ") + std::to_string(L);
  switch (quantity) {
    case Quantity::Weight:
      return L == 1 ? say("weights of layer %1", 1) : say("weights of layer %1", layers);
    case Quantity::Bias:
      return L == 1 ? say("biases of layer %1", 1) : say("biases of layer %1", layers);
    default:
      return samples > 1 ? say("how the mean C of the step's samples changes with them, at the old "
                               "parameters")
                         : say("how C changes with them, at the old parameters");
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
    const std::string words = wordsFor(*formula.quantity, *formula.layer, network, samples);
    addOnce(meanings, isOfSample ? ofSample : inlineSymbol(*formula.quantity, *formula.layer),
            isOfSample ? say("%1, for sample k", words) : words);
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
    addOnce(meanings, formula, say("times, entry by entry"));
  } else if (is(Kind::Upright, "T")) {
    addOnce(meanings, script(upright("( )"), formula), say("transposed: rows become columns"));
  } else if (is(Kind::Upright, "‖")) {
    addOnce(meanings, script(upright("‖ ‖"), upright("2")),
            say("sum of the squares of the entries"));
  } else if (formula.kind == Kind::Script && formula.children[0] == upright("∑")) {
    addOnce(meanings, formula,
            formula.children[2] == variable("k") ? say("sum over the samples k of the step")
                                                 : say("sum over the outputs i"));
  } else if (is(Kind::Variable, "σ")) {
    addOnce(meanings, formula, say("sigmoid: 1 / (1 + e⁻ᶻ), from 0 to 1"));
  } else if (is(Kind::Upright, "tanh")) {
    addOnce(meanings, formula, say("hyperbolic tangent, from −1 to 1"));
  } else if (is(Kind::Upright, "relu")) {
    addOnce(meanings, formula, say("max(0, z): negative sums become 0"));
  } else if (is(Kind::Upright, "softmax")) {
    addOnce(meanings, formula, say("eᶻ, divided so that the outputs sum to 1"));
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
