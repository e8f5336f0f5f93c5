// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/inwords.h"

#include "explain/wording.h"

namespace chainrule {

std::string inWords(const StepNumbers &numbers, const Stage &stage, const Entry &entry,
                    const NumberStyle &style) {
  if (!isKnown(numbers.snapshot(), stage)) return {};
  switch (half(stage)) {
    case Half::Forward:
      return forwardWords(numbers, stage, entry, style);
    case Half::Backward:
      return backwardWords(numbers, stage, entry, style);
    case Half::Update:
      break;
  }
  return updateWords(numbers, stage, entry, style);
}

}  // namespace chainrule
