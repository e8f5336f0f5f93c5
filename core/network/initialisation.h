// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace chainrule {

/// How the weights of a new network are drawn. Biases start at 0.
enum class Initialisation {
  XavierUniform,  ///< uniform in ±√(6/(n_in + n_out))
  HeNormal,       ///< normal with variance 2/n_in
  Uniform,        ///< uniform in ±0.5
  Zeros           ///< all 0
};

/// The name used in session files: "xavier-uniform", "he-normal", "uniform", "zeros".
std::string_view name(Initialisation initialisation);

/// The inverse of name(); empty for an unknown name.
std::optional<Initialisation> initialisationNamed(std::string_view name);

/// Draws every weight, layer by layer and row by row, and sets every bias to 0. The same seed
/// gives the same network, to the last bit, on every machine and with every standard library.
void initialise(Network &network, Initialisation initialisation, std::uint64_t seed);

}  // namespace chainrule
