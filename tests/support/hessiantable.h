// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/session.h"

#include <algorithm>
#include <fstream>
#include <numeric>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace chainrule {

/// One block of tests/data/hessian.txt, which scripts/make-hessian-table writes.
struct HessianCase {
  Session session;        ///< all its samples are one step's
  std::vector<int> rows;  ///< all of them
  double cost = 0;
  double squaredNorm = 0;
  double gHg = 0;
  std::vector<double> eigenvalues;
  std::vector<double> minimum;  ///< α and C, or nothing
};

inline std::vector<HessianCase> hessianTable() {
  std::ifstream file(CHAINRULE_TEST_DATA "/hessian.txt");
  std::vector<HessianCase> cases;
  std::vector<int> sizes;
  for (std::string text; std::getline(file, text);) {
    std::istringstream line(text);
    std::string key;
    line >> key;
    std::vector<std::string> words;
    for (std::string word; line >> word;) {
      words.push_back(word);
    }
    std::vector<double> numbers;
    if (key != "activations" && key != "cost") {
      std::transform(words.begin(), words.end(), std::back_inserter(numbers),
                     [](const std::string &word) { return std::stod(word); });
    }
    if (key == "sizes") {
      cases.emplace_back();
      sizes.assign(numbers.begin(), numbers.end());
      continue;
    }
    if (cases.empty()) {
      continue;
    }
    HessianCase &example = cases.back();
    Session &session = example.session;
    if (key == "activations") {
      std::vector<Activation> activations;
      std::transform(words.begin(), words.end(), std::back_inserter(activations),
                     [](const std::string &word) { return activationNamed(word).value(); });
      session.network = Network(sizes, activations);
    } else if (key == "cost") {
      session.cost = costNamed(words.at(0)).value();
    } else if (key == "samples") {
      const int samples = static_cast<int>(numbers.at(0));
      session.training.batch = 0;
      session.dataset.inputs.resize(sizes.front(), samples);
      session.dataset.targets.resize(sizes.back(), samples);
      example.rows.resize(static_cast<std::size_t>(samples));
      std::iota(example.rows.begin(), example.rows.end(), 0);
    } else if (key == "biases") {
      session.training.trainBiases = numbers.at(0) != 0;
    } else if (key == "parameters") {
      std::copy(numbers.begin(), numbers.end(), session.network.parameters().values().begin());
    } else if (key == "inputs") {
      std::copy(numbers.begin(), numbers.end(), session.dataset.inputs.data());
    } else if (key == "targets") {
      std::copy(numbers.begin(), numbers.end(), session.dataset.targets.data());
    } else if (key == "C") {
      example.cost = numbers.at(0);
    } else if (key == "squaredNorm") {
      example.squaredNorm = numbers.at(0);
    } else if (key == "gHg") {
      example.gHg = numbers.at(0);
    } else if (key == "eigenvalues") {
      example.eigenvalues = numbers;
    } else if (key == "minimum") {
      example.minimum = numbers;
    }
  }
  return cases;
}

/// Both sides compute in doubles and add in another order: they differ by some roundings of the
/// terms they add, of the order `scale`.
inline bool agreesWithTable(double ours, double theirs, double scale = 1) {
  return std::abs(ours - theirs) <= 1e-13 * scale + 1e-12 * std::abs(theirs);
}

}  // namespace chainrule
