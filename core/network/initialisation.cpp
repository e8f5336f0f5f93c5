// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/initialisation.h"

#include "network/randomgenerator.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chainrule {
namespace {

constexpr std::array<std::string_view, 4> names = {"xavier-uniform", "he-normal", "uniform",
                                                   "zeros"};

double draw(RandomGenerator &random, Initialisation initialisation, int in, int out) {
  switch (initialisation) {
    case Initialisation::XavierUniform:
      return (2 * random.uniform() - 1) * std::sqrt(6.0 / (in + out));
    case Initialisation::HeNormal:
      return random.normal() * std::sqrt(2.0 / in);
    case Initialisation::Uniform:
      return random.uniform() - 0.5;
    case Initialisation::Zeros:
      break;
  }
  return 0;
}

}  // namespace

std::string_view name(Initialisation initialisation) {
  return names[static_cast<std::size_t>(initialisation)];
}

std::optional<Initialisation> initialisationNamed(std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) {
    return std::nullopt;
  }
  return static_cast<Initialisation>(found - names.begin());
}

void initialise(Network &network, Initialisation initialisation, std::uint64_t seed) {
  RandomGenerator random(seed);
  for (int l = 1; l <= network.depth(); ++l) {
    auto W = network.weights(l);
    for (int i = 0; i < W.rows(); ++i) {
      for (int j = 0; j < W.cols(); ++j) {
        W(i, j) = draw(random, initialisation, network.size(l - 1), network.size(l));
      }
    }
    network.biases(l).setZero();
  }
}

}  // namespace chainrule
