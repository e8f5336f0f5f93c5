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
    TooShort,   ///< right as far as it goes, but fewer digits than are asked for; no mistake
    Mistake,    ///< one kind of mistake gives it
    Ambiguous,  ///< several do
    Two,        ///< two at once, and no other two
    Unknown     ///< nothing that is looked for
  };
  Verdict verdict = Verdict::Unknown;

  /// What gives the answer: of an Ambiguous one a cause each, of Two both at once. A mistake that
  /// gives it at several places stands with the first of them.
  std::vector<Slip> slips{};

  int digits = 0;  ///< significant ones that are asked for, see digitsAskedFor()
  int typed = 0;   ///< those of the answer

  bool isRight() const { return verdict == Verdict::Right; }
};

/// How many digits of an entry are asked for where the user chose so many: at the update as many
/// more, up to allDigits, as it takes that the parameter as it was does not pass for what the step
/// makes of it.
int digitsAskedFor(const Recomputation &numbers, const Entry &entry, int digits);

/// Finds out by working the number out wrongly, in every way there is: alike in the digits
/// that were chosen, or as many as were typed of those that are asked for, of two mistakes at once
/// of up to 5. A mistake that makes no difference in them is none.
Diagnosis diagnose(const Recomputation &numbers, const Entry &entry, const Answer &answer,
                   int digits);

}  // namespace chainrule
