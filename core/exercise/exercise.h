// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace chainrule {

inline constexpr std::uint64_t mostExerciseSeed = 999'999'999;
inline constexpr int mostExercises = 50;  ///< of one seed

/// A small network of two layers with one sample, to be worked by hand: number 1 … mostExercises of
/// a seed, the same on every machine. Four after one another have a relu and an identity layer,
/// twice, a relu and a sigmoid layer, and a sigmoid and an identity layer.
///
/// What is given are multiples of 0.5, and α of 0.1. Where no layer is a sigmoid, every number of
/// the step has at most three significant digits. No z is larger than mostSum in size; those of a
/// sigmoid layer are multiples of 0.5, so that a short table has its σ(z) and σ′(z), and with
/// values of such a table every number of the step comes out right, see handwork().
///
/// Every number of the step is there to be found: no z of a layer is another's or at the kink of a
/// relu, at most one neuron has a slope of 0, and no other δ is 0.
Session exercise(std::uint64_t seed, int number);

inline constexpr std::string_view exercisePrefix = "exercise:";

/// "exercise:17:3", by which openSession() finds number 3 of seed 17.
std::string exerciseName(std::uint64_t seed, int number);

struct ExerciseChoice {
  std::uint64_t seed = 1;
  int number = 1;
};

/// The inverse of exerciseName(); empty where it is none, or there is no such exercise.
std::optional<ExerciseChoice> exerciseNamed(std::string_view name);

}  // namespace chainrule
