// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/pathsection.h"

#include "explain/leaves.h"
#include "explain/paths.h"
#include "explain/stepnumbers.h"
#include "explain/termsum.h"
#include "text/say.h"

#include <cmath>
#include <string>
#include <utility>

namespace chainrule {

namespace {

using Formulas = std::vector<Formula>;

constexpr int mostWritten = 8;

// The factors of a path, from the input on.
std::vector<Entry> factorsOf(const Path &path, const Entry &gradient) {
  int l = gradient.layer;
  int from = gradient.row;
  std::vector<Entry> factors;
  if (gradient.quantity == Quantity::WeightGradient) {
    factors.push_back({Quantity::Activation, l - 1, gradient.column, 0});
  }
  for (const int to : path.neurons) {
    factors.push_back({Quantity::Slope, l, from, 0});
    factors.push_back({Quantity::Weight, ++l, to, from});
    from = to;
  }
  factors.push_back({Quantity::Delta, l, from, 0});
  return factors;
}

Term termOf(const Leaves &leaves, const std::vector<Entry> &factors) {
  Term term{{}, {}, 1, std::nullopt};
  for (const Entry &factor : factors) {
    term.symbols.push_back(leaves.symbolOf(factor));
    term.factors.push_back(leaves.numberOf(factor));
    term.product *= leaves.value(factor);
  }
  return term;
}

std::string titleOf(const Snapshot &snapshot, bool isAlone) {
  const int outputs = snapshot.network.size(snapshot.depth());
  if (isAlone) {
    return outputs == 1 ? say("As a sum over paths to the output")
                        : say("As a sum over paths to the outputs");
  }
  const int sample = snapshot.sample + 1;
  return outputs == 1 ? say("Sample %1 alone, as a sum over paths to the output", sample)
                      : say("Sample %1 alone, as a sum over paths to the outputs", sample);
}

}  // namespace

std::optional<Section> pathSection(const Snapshot &snapshot, const Entry &gradient) {
  const int l = gradient.layer;
  const StepNumbers numbers(snapshot);
  const Leaves leaves(numbers);
  const bool ofWeight = gradient.quantity == Quantity::WeightGradient;
  const Entry delta{Quantity::Delta, l, gradient.row, 0};
  const Entry before{Quantity::Activation, l - 1, gradient.column, 0};
  const double sent = ofWeight ? leaves.value(before) : 1;
  const double whole = leaves.value(delta) * sent;
  if (!std::isfinite(whole)) return std::nullopt;

  const Paths paths = pathsFrom(snapshot, l, gradient.row, mostWritten);
  TermSum sum;
  for (const Path &path : paths.largest) sum.add(termOf(leaves, factorsOf(path, gradient)));
  const double others = paths.count - static_cast<double>(paths.largest.size());
  if (others > 0) sum.addOtherPaths(others, paths.others * sent);

  const bool isAlone = usesShownSampleAlone(snapshot);
  Formulas first;
  if (isAlone) {
    first.push_back(leaves.symbolOf(gradient));
  } else {
    first.push_back(leaves.symbolOf(delta));
    if (ofWeight) first.push_back(leaves.symbolOf(before));
  }
  first.push_back(op("="));
  append(first, sum.symbols());
  Formula result = isAlone ? leaves.numberOf(gradient) : number(whole);
  if (!isAlone) result.quantity = gradient.quantity;

  Section section{Section::Topic::Paths, titleOf(snapshot, isAlone), {}};
  section.lines = {row(std::move(first)), equals(sum.factors())};
  if (paths.count > 1) section.lines.push_back(equals(sum.products()));
  section.lines.push_back(equals({strong(std::move(result))}));
  return section;
}

}  // namespace chainrule
