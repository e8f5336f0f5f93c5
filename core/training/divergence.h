// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "backprop/quantity.h"
#include "network/parameters.h"

#include <cstdint>
#include <optional>
#include <string>

namespace chainrule {

/// Where training turned non-finite: the step that could not be made, and the first entry of it,
/// in the order of the stages, that is not finite.
struct Divergence {
  std::int64_t step = 0;
  Entry where;
};

/// The first entry, in the order of the stages, that is not finite: of a pass, else of the
/// parameters its update would give.
Entry firstNonFinite(const Pass &pass, const Parameters &updated);

/// "z² is not finite", "the new W¹ would not be finite": UTF-8, without a full stop.
std::string reason(const Divergence &divergence);

/// The divergence as one sentence for a user: "training stopped at step 12: the new W¹ would not be
/// finite".
std::string sentence(const Divergence &divergence);

/// Why a step was not made: of none the trainer says that it diverged, so that it has come to
/// maximumSteps.
std::string sentence(const std::optional<Divergence> &divergence);

}  // namespace chainrule
