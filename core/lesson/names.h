// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/script.h"
#include "network/network.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chainrule {

// How a script writes stages, entries and the like, which a teacher types: with the letters of the
// notation and the quantities of a step's table (docs/lessons.md), counted from 1.

/// "start", "z1", "a1", … "C", "delta2", "dW2", "db2", … "update": each at its stage number.
std::vector<std::string> stageNames(int depth);

std::optional<int> stageNamed(std::string_view name, int depth);

/// "W2[1][3]", "delta1[2]", "t[1]", "C", and for all of a layer "W2", "delta1", "t". Empty where
/// the network has none of that name.
std::optional<LessonTarget> targetNamed(std::string_view name, const Network &network);

/// An example of such a name for this network: "W2[2][4] or delta1".
std::string exampleOfTarget(const Network &network);

std::optional<LessonTab> tabNamed(std::string_view name);
std::optional<RunCourseName> courseNamed(std::string_view name);

/// "\"equation\", \"data\" or \"predict\"".
std::string tabNames();
std::string courseNames();

/// Names of a list as one may be expected: "\"a\", \"b\" or \"c\"".
std::string oneOf(const std::vector<std::string> &names);

}  // namespace chainrule
