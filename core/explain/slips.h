// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"
#include "network/network.h"

#include <optional>
#include <string>

namespace chainrule {

/// A slip of the article, pointed out where its reader would stumble over it.
struct ArticleSlip {
  std::string name;  ///< "bias-gradient-2"; never changes, so that a dismissal can be remembered
  std::string text;  ///< one sentence or two
};

/// The slip that belongs to a stage. Only for networks with two layers of weights, as the article's
/// is. Source: the article, held against docs/mathematics.md, "Where the article slips".
std::optional<ArticleSlip> slipOf(const Stage &stage, const Network &network);

}  // namespace chainrule
