// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chainrule {

inline constexpr int exerciseDepth = 2;  ///< layers of every exercise

/// The stages a name stands for, by their numbers from 1: one, as "z1" or "dW2", those of
/// "forward", "backward" and "update", or "all". Empty for a name that is none.
std::optional<std::vector<int>> exerciseStagesNamed(std::string_view name);

/// "z1, a1, …, update, forward, backward, all", for a message.
std::string exerciseStageNames();

/// The shortest list of names, with commas, that stands for these stages, which are in order and
/// each there once: "all", "forward,update", "z1,delta2".
std::string namesOfExerciseStages(std::span<const int> stages);

/// What has to be known before these stages can be worked out: the stages before the first of them
/// whose numbers one of them is made of, or one between that leads to them.
std::vector<int> stagesToBeGiven(std::span<const int> stages);

}  // namespace chainrule
