// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/inwords.h"

#include "explain/stepnumbers.h"
#include "explain/wording.h"

namespace chainrule {

std::string inWords(const Snapshot &snapshot, const Stage &stage, const Entry &entry,
                    const NumberStyle &style) {
  if (!isKnown(snapshot, stage)) return {};
  switch (half(stage)) {
    case Half::Forward:
      return forwardWords(snapshot, stage, entry, style);
    case Half::Backward:
      return backwardWords(snapshot, stage, entry, style);
    case Half::Update:
      break;
  }
  return updateWords(snapshot, stage, entry, style);
}

}  // namespace chainrule
