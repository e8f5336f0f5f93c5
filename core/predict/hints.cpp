// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/hints.h"

#include "explain/explanation.h"
#include "explain/leaves.h"

#include <cmath>
#include <utility>

namespace chainrule {
namespace {

constexpr std::size_t mostHints = 3;

// θ ← θ − α ∂C/∂θ
std::vector<Formula> updateHints(const StepNumbers &numbers, const Entry &entry) {
  const Leaves leaves(numbers);
  const Snapshot &snapshot = numbers.snapshot();
  const bool ofWeight = entry.quantity == Quantity::Weight;
  if (!ofWeight && !snapshot.training.trainBiases) {
    return {row({symbol(entry), op("←"), symbol(entry)})};
  }
  const Entry slope{ofWeight ? Quantity::WeightGradient : Quantity::BiasGradient, entry.layer,
                    entry.row, entry.column};
  const double rate = learningRateOfStep(snapshot);
  const auto inParentheses = [](double value, Formula number) {
    return value < 0 ? parentheses({std::move(number)}) : number;
  };
  const double gradient = leaves.value(slope);
  const double step = rate * gradient;
  return {row({symbol(entry), op("←"), symbol(entry), op("−"), symbol(Quantity::LearningRate, 0),
               symbol(slope)}),
          equals({leaves.numberOf(entry), op("−"), number(rate, Entry{Quantity::LearningRate}),
                  op("·"), inParentheses(gradient, leaves.numberOf(slope))}),
          equals({leaves.numberOf(entry), op("−"), inParentheses(step, number(step))})};
}

// The number of a neuron in sample k.
Formula ofSample(Quantity quantity, int layer, int row) {
  Formula symbol = sampleSymbol(quantity, layer);
  symbol.children.back() = upright(std::to_string(row + 1));
  symbol.layer.reset();
  return symbol;
}

// ∂C/∂W_ij = 1/m ∑ₖ δ_i⁽ᵏ⁾ aⱼ⁽ᵏ⁾
Formula meanEquation(int samples, const Entry &entry) {
  std::vector<Formula> line{symbol(entry),
                            op("="),
                            fraction(upright("1"), upright(std::to_string(samples))),
                            script(upright("∑"), {}, variable("k")),
                            upright("\u2009"),
                            ofSample(Quantity::Delta, entry.layer, entry.row)};
  if (entry.quantity == Quantity::WeightGradient) {
    line.push_back(ofSample(Quantity::Activation, entry.layer - 1, entry.column));
  }
  return row(std::move(line));
}

// The line without the entry it begins with, going on with the line before.
Formula goingOn(Formula line) {
  line.children.erase(line.children.begin());
  return line;
}

void addNumbers(const Formula &formula, std::vector<double> &numbers) {
  if (formula.kind == Formula::Kind::Number && formula.value) {
    numbers.push_back(*formula.value);
  }
  for (const Formula &child : formula.children) {
    addNumbers(child, numbers);
  }
}

// Whether a line is that number alone, but for its sign: of a sum with one term.
bool tells(const Formula &line, double value) {
  std::vector<double> numbers;
  addNumbers(line, numbers);
  return numbers.size() == 1 && std::abs(numbers.front()) == std::abs(value);
}

}  // namespace

std::vector<Formula> hintsFor(const StepNumbers &numbers, const Stage &stage, const Entry &entry) {
  if (stage.isUpdate()) {
    return updateHints(numbers, entry);
  }
  std::vector<Formula> lines;
  for (Section &section : explain(numbers, stage, entry)) {
    if (section.topic == Section::Topic::Terms && lines.empty()) {
      lines = std::move(section.lines);
      lines.pop_back();  // the number
    }
  }
  const Snapshot &snapshot = numbers.snapshot();
  if (isGradient(stage.quantity) && !usesShownSampleAlone(snapshot) && snapshot.batchSize > 1) {
    if (!lines.empty()) {
      lines.front() = goingOn(std::move(lines.front()));
    }
    lines.insert(lines.begin(), meanEquation(snapshot.batchSize, entry));
  }
  if (lines.size() > mostHints) {
    lines.erase(lines.begin() + mostHints, lines.end());
  }
  if (lines.size() > 1 && tells(lines.back(), snapshot.value(entry))) {
    lines.pop_back();
  }
  return lines;
}

}  // namespace chainrule
