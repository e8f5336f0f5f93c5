// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"

#include <QString>

#include <optional>
#include <vector>

namespace chainrule {

/// A piece of a line of text: words, or a symbol in their place.
struct TextPart {
  QString words;
  std::optional<Formula> symbol;
};

/// A text with a symbol for each %1, %2 …, in whichever order a translation has them.
std::vector<TextPart> textParts(const QString &pattern, const std::vector<Formula> &symbols);

}  // namespace chainrule
