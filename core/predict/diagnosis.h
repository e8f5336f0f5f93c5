// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "predict/answer.h"
#include "predict/recomputation.h"

#include <vector>

namespace chainrule {

/// What an answer comes of.
struct Diagnosis {
  enum class Verdict {
    Right,
    Mistake,    ///< one kind of mistake gives it
    Ambiguous,  ///< several do
    Two,        ///< two at once, and no other two
    Unknown     ///< nothing that is looked for
  };
  Verdict verdict = Verdict::Unknown;

  /// What gives the answer: of an Ambiguous one a cause each, of Two both at once. A mistake that
  /// gives it at several places stands with the first of them.
  std::vector<Slip> slips;

  bool isRight() const { return verdict == Verdict::Right; }
};

/// Finds out by working the number out wrongly, in every way there is: alike in so many significant
/// digits, of two mistakes at once in as many as were typed, up to 5. A mistake that makes no
/// difference in them is none.
Diagnosis diagnose(const Recomputation &numbers, const Entry &entry, const Answer &answer,
                   int digits);

}  // namespace chainrule
