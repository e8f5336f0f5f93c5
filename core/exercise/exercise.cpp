// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise/exercise.h"

#include "exercise/handwork.h"
#include "network/randomgenerator.h"
#include "predict/answer.h"
#include "text/say.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>
#include <utility>

namespace chainrule {
namespace {

constexpr double mostSize = 12;      // of any number of the step
constexpr double leastSize = 0.001;  // of one that is not 0
constexpr int exactDigits = 3;       // of a step without sigmoids

/// Layers, and the numbers they are made of.
struct Design {
  Activation hidden;
  Activation output;
  std::vector<std::vector<int>> shapes;
  std::vector<double> inputs;
  std::vector<double> weights;  // of layer 1
  std::vector<double> targets;
};

const std::vector<Design> &designs() {
  static const std::vector<double> wide = {-2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2};
  static const std::vector<double> narrow = {-1, -0.5, 0.5, 1};
  static const std::vector<double> whole = {-2, -1, 1, 2, 3};
  static const std::vector<double> bits = {0, 1};
  static const std::vector<double> aims = {-1, 0, 1, 2};
  static const std::vector<Design> all = {
      {Activation::Relu, Activation::Identity, {{2, 2, 1}, {2, 3, 1}}, whole, wide, aims},
      {Activation::Relu, Activation::Identity, {{2, 2, 2}, {3, 2, 2}}, whole, wide, aims},
      {Activation::Relu, Activation::Sigmoid, {{2, 2, 1}, {2, 3, 1}}, whole, wide, bits},
      {Activation::Sigmoid, Activation::Identity, {{2, 2, 1}, {2, 2, 2}}, whole, narrow, aims}};
  return all;
}

template <typename Choice>
const Choice &pick(RandomGenerator &random, const std::vector<Choice> &choices) {
  return choices[static_cast<std::size_t>(random.below(choices.size()))];
}

Session drawn(RandomGenerator &random, const Design &design, const std::vector<int> &sizes) {
  static const std::vector<double> weights = {-2, -1, -0.5, 0.5, 1, 2};
  static const std::vector<double> biases = {-1, -0.5, 0, 0.5, 1};
  static const std::vector<double> rates = {0.1, 0.2, 0.5};
  Session session;
  session.network = Network(sizes, {design.hidden, design.output});
  for (int l = 1; l <= 2; ++l) {
    for (double &weight : session.network.weights(l).reshaped()) {
      weight = pick(random, l == 1 ? design.weights : weights);
    }
    for (double &bias : session.network.biases(l)) bias = pick(random, biases);
  }
  session.dataset.inputs.resize(sizes.front(), 1);
  session.dataset.targets.resize(sizes.back(), 1);
  for (double &input : session.dataset.inputs.reshaped()) input = pick(random, design.inputs);
  for (double &target : session.dataset.targets.reshaped()) target = pick(random, design.targets);
  session.training.learningRate = pick(random, rates);
  return session;
}

bool allDiffer(std::span<const double> values) {
  for (std::size_t k = 0; k < values.size(); ++k) {
    if (std::count(values.begin(), values.end(), values[k]) > 1) return false;
  }
  return true;
}

bool isMultipleOfHalf(double value) {
  return 2 * value == std::round(2 * value);
}

// What a table has the sigmoids of, and a relu decides about.
bool hasKindSums(const Network &network, const Pass &pass) {
  for (int l = 1; l <= network.depth(); ++l) {
    const auto sums = pass.preActivations(l);
    if (!allDiffer({sums.data(), static_cast<std::size_t>(sums.size())})) return false;
    for (const double z : sums.reshaped()) {
      if (std::abs(z) > mostSum) return false;
      if (network.activation(l) == Activation::Sigmoid && !isMultipleOfHalf(z)) return false;
      if (network.activation(l) == Activation::Relu && z == 0) return false;
    }
  }
  return true;
}

// So many neurons let nothing through, and something comes back to each of the others.
bool hasErrors(const Network &network, const Pass &pass, int closedOnes) {
  int closed = 0;
  for (int l = 1; l <= network.depth(); ++l) {
    for (int i = 0; i < network.size(l); ++i) {
      const bool isClosed = pass.slopes(l)(i, 0) == 0;
      closed += isClosed ? 1 : 0;
      if (!isClosed && pass.deltas(l)(i, 0) == 0) return false;
    }
  }
  return closed == closedOnes;
}

bool areOfKindSize(std::span<const double> numbers) {
  return std::all_of(numbers.begin(), numbers.end(), [](double number) {
    return number == 0 || (std::abs(number) >= leastSize && std::abs(number) <= mostSize);
  });
}

bool haveFewDigits(std::span<const double> numbers) {
  return std::all_of(numbers.begin(), numbers.end(), [](double number) {
    return std::abs(number - rounded(number, exactDigits)) < 1e-9;
  });
}

// With the table's values every number is the same to as many digits as are asked for, and none
// lies in the middle between two, where it would be rounded either way.
bool worksByHand(const Session &session, std::span<const double> numbers) {
  constexpr double margin = 1e-9;
  for (int digits = fewestAnswerDigits; digits <= mostAnswerDigits; ++digits) {
    const std::vector<double> byHand = numbersOf(session, handwork(session, digits + spareDigits));
    for (std::size_t k = 0; k < numbers.size(); ++k) {
      const double result = rounded(numbers[k], digits);
      if (rounded(byHand[k] * (1 - margin), digits) != result) return false;
      if (rounded(byHand[k] * (1 + margin), digits) != result) return false;
    }
  }
  return true;
}

bool hasSigmoid(const Network &network) {
  return std::count(network.activations().begin(), network.activations().end(),
                    Activation::Sigmoid) > 0;
}

bool isKind(const Session &session, int closedOnes) {
  const Network &network = session.network;
  const Pass pass = handwork(session, 0);
  if (!hasKindSums(network, pass) || !hasErrors(network, pass, closedOnes)) return false;
  const std::vector<double> numbers = numbersOf(session, pass);
  return areOfKindSize(numbers) &&
         (hasSigmoid(network) ? worksByHand(session, numbers) : haveFewDigits(numbers));
}

}  // namespace

Session exercise(std::uint64_t seed, int number) {
  RandomGenerator random(RandomGenerator(seed).bits() + static_cast<std::uint64_t>(number));
  const Design &design = designs()[static_cast<std::size_t>(number - 1) % designs().size()];
  const std::vector<int> &sizes = pick(random, design.shapes);
  const int closedOnes = design.hidden == Activation::Relu && random.below(3) == 0 ? 1 : 0;
  Session session = drawn(random, design, sizes);
  while (!isKind(session, closedOnes)) session = drawn(random, design, sizes);
  session.title = say("Exercise %1 of seed %2", number, std::to_string(seed));
  session.description =
      say("A network to be worked by hand. P asks for its numbers, stage by stage.");
  return session;
}

std::string exerciseName(std::uint64_t seed, int number) {
  return std::string(exercisePrefix) + std::to_string(seed) + ":" + std::to_string(number);
}

std::optional<ExerciseChoice> exerciseNamed(std::string_view name) {
  if (!name.starts_with(exercisePrefix)) return std::nullopt;
  ExerciseChoice choice;
  const char *end = name.data() + name.size();
  const auto seed = std::from_chars(name.data() + exercisePrefix.size(), end, choice.seed);
  if (seed.ec != std::errc() || seed.ptr == end || *seed.ptr != ':') return std::nullopt;
  const auto number = std::from_chars(seed.ptr + 1, end, choice.number);
  const bool isRead = number.ec == std::errc() && number.ptr == end;
  const bool exists =
      choice.seed <= mostExerciseSeed && choice.number >= 1 && choice.number <= mostExercises;
  return isRead && exists ? std::optional(choice) : std::nullopt;
}

}  // namespace chainrule
