// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"
#include "explain/plaintext.h"
#include "support/evaluate.h"
#include "training/session.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace chainrule {

/// Sizes of 1 to 4, three samples, parameters and inputs within ±1.5.
inline Session randomSession(std::mt19937 &generator, int depth, Activation hidden,
                             Activation output, Cost cost, int batch) {
  std::uniform_int_distribution<int> size(1, 4);
  std::uniform_real_distribution<double> number(-1.5, 1.5);
  std::vector<int> sizes;
  for (int l = 0; l <= depth; ++l) sizes.push_back(size(generator));
  std::vector<Activation> activations(static_cast<std::size_t>(depth), hidden);
  activations.back() = output;
  Session session;
  session.network = Network(sizes, activations);
  session.cost = cost;
  session.training.batch = batch;
  for (int l = 1; l <= depth; ++l) {
    for (double &w : session.network.parameters().weights(l).reshaped()) w = number(generator);
    for (double &b : session.network.parameters().biases(l).reshaped()) b = number(generator);
  }
  constexpr int rows = 3;
  session.dataset.inputs =
      Eigen::MatrixXd::NullaryExpr(sizes.front(), rows, [&] { return number(generator); });
  session.dataset.targets = Eigen::MatrixXd::NullaryExpr(
      sizes.back(), rows, [&] { return std::abs(number(generator)) / 1.5; });
  if (output == Activation::Softmax) {
    for (int k = 0; k < rows; ++k) {
      session.dataset.targets.col(k) /= session.dataset.targets.col(k).sum();
    }
  }
  return session;
}

/// Every entry a stage can be explained for.
inline std::vector<Entry> entriesOf(const Stage &stage, const Network &network) {
  std::vector<Entry> entries;
  const auto add = [&](Quantity quantity, int l) {
    const int columns = belongsToEdge(quantity) ? network.size(l - 1) : 1;
    for (int i = 0; i < network.size(l); ++i) {
      for (int j = 0; j < columns; ++j) entries.push_back({quantity, l, i, j});
    }
  };
  if (stage.quantity == Quantity::Cost) return {Entry{}};
  if (!stage.isUpdate()) {
    add(stage.quantity, stage.layer);
    return entries;
  }
  for (int l = 1; l <= network.depth(); ++l) {
    add(Quantity::Weight, l);
    add(Quantity::Bias, l);
  }
  return entries;
}

/// Old parameters where the pass is old, and new ones on the left of the update alone.
inline bool isNamedRight(const Snapshot &snapshot, const Entry &entry, double value) {
  if (snapshot.value(entry) == value) return true;
  if (entry.quantity == Quantity::Weight) {
    return snapshot.networkOfPass().weights(entry.layer)(entry.row, entry.column) == value;
  }
  return entry.quantity == Quantity::Bias &&
         snapshot.networkOfPass().biases(entry.layer)(entry.row) == value;
}

inline bool areLeavesNamedRight(const Snapshot &snapshot, const Formula &formula) {
  if (formula.block) {
    const Block &block = *formula.block;
    for (int i = 0; i < block.values.rows(); ++i) {
      for (int j = 0; j < block.values.cols(); ++j) {
        const std::optional<Entry> entry = block.entryAt(i, j);
        if (entry && !isNamedRight(snapshot, *entry, block.values(i, j))) return false;
      }
    }
  }
  if (formula.entry && formula.value && !isNamedRight(snapshot, *formula.entry, *formula.value)) {
    return false;
  }
  return std::all_of(formula.children.begin(), formula.children.end(),
                     [&](const Formula &child) { return areLeavesNamedRight(snapshot, child); });
}

/// What the sides of a section's lines have to come to; empty: to the same as each other.
inline std::optional<double> valueOf(const Section &section, const Snapshot &snapshot,
                                     const Entry &entry) {
  if (section.topic == Section::Topic::Terms) return snapshot.value(entry);
  if (section.topic != Section::Topic::Paths) return std::nullopt;
  if (snapshot.batchSize == 1) return snapshot.value(entry);
  const double delta = snapshot.pass.deltas(entry.layer)(entry.row, 0);
  return entry.quantity == Quantity::BiasGradient
             ? delta
             : delta * snapshot.pass.activations(entry.layer - 1)(entry.column, 0);
}

/// A sum in another order than the pass's, of numbers up to some tens: a few units of 1e−15.
inline bool isClose(const Eigen::MatrixXd &a, const Eigen::MatrixXd &b) {
  return a.rows() == b.rows() && a.cols() == b.cols() &&
         (a - b).cwiseAbs().maxCoeff() <= 1e-12 * std::max(1.0, b.cwiseAbs().maxCoeff());
}

/// The first line that does not come to what it has to, or names a leaf wrong; empty: none.
inline std::string whatIsWrong(const Snapshot &snapshot, const Stage &stage, const Entry &entry) {
  const std::vector<Section> sections = explain(snapshot, stage, entry);
  if (sections.empty()) return "no section";
  for (const Section &section : sections) {
    std::optional<Eigen::MatrixXd> expected;
    if (const auto value = valueOf(section, snapshot, entry)) {
      expected = Eigen::MatrixXd::Constant(1, 1, *value);
    }
    for (const Formula &line : section.lines) {
      if (section.topic == Section::Topic::Sequential) expected.reset();
      if (!areLeavesNamedRight(snapshot, line)) return "named wrong: " + plainText(line);
      for (const Formula &side : sides(line)) {
        const auto value = evaluate(side);
        if (!value) return "no value: " + plainText(side);
        if (!expected) expected = value;
        if (!isClose(*value, *expected)) return section.title + ": " + plainText(line);
      }
    }
  }
  return {};
}

}  // namespace chainrule
