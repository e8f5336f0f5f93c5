// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "predict/diagnosis.h"

#include <optional>
#include <string>
#include <vector>

namespace chainrule {

// What a wrong answer says, in the window's language, without the number that would be right.
// Symbols stand in the text as plainText() writes them: "W²₁₂".

/// In a few words, beside the answer: "σ′ is missing", "row taken for column".
std::string mistakeLabel(const Snapshot &snapshot, const Entry &entry, const Slip &slip);

/// The same of a diagnosis: "one of 2 mistakes", "wrong".
std::string diagnosisLabel(const Snapshot &snapshot, const Entry &entry,
                           const Diagnosis &diagnosis);

/// "That is right as far as it goes: …", of an answer that isTooShort().
std::string tooShortWords(int typed, int asked);

/// What was done, and what belongs there; of several causes each. Empty for a right answer.
std::string diagnosisWords(const Snapshot &snapshot, const Entry &entry,
                           const Diagnosis &diagnosis);

/// Entries of a matrix or a vector that were used, or that belong there: a row, a column, one
/// entry, or all. Of a row or column the first `length`, or all where that is 0.
struct MistakePlace {
  Quantity quantity = Quantity::Weight;
  int layer = 0;
  std::optional<int> row{};
  std::optional<int> column{};
  bool isNeeded = false;
  int length = 0;

  bool operator==(const MistakePlace &) const = default;
};

/// What to outline: first what was used, where there is anything, then what is needed.
std::vector<MistakePlace> placesOf(const Snapshot &snapshot, const Entry &entry, const Slip &slip);

}  // namespace chainrule
