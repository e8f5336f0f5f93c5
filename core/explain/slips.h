// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"
#include "training/session.h"

#include <optional>
#include <string>

namespace chainrule {

/// A slip of the article, pointed out where its reader would stumble over it.
struct ArticleSlip {
  std::string name;  ///< "bias-gradient-2"; never changes, so that a dismissal can be remembered
  std::string text;  ///< one sentence or two
};

/// The slip that belongs to a stage, in a session that follows the article: a 3-4-2 network of
/// sigmoids with half the squared error on one sample, whatever its numbers. Elsewhere nobody has
/// the article at hand. Source: the article, held against docs/mathematics.md, "Where the article
/// slips".
std::optional<ArticleSlip> slipOf(const Stage &stage, const Session &session);

}  // namespace chainrule
