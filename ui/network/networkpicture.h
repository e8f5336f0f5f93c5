// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture.h"
#include "theme.h"
#include "training/snapshot.h"

#include <memory>
#include <optional>

namespace chainrule {

/// The network of a snapshot as the window draws it at rest, all of it: with the stages that the
/// snapshot reveals and, where it is given, an entry selected. `size` in logical pixels.
Picture networkPicture(std::shared_ptr<const Snapshot> snapshot, const Theme &theme, QSizeF size,
                       const std::optional<Entry> &selected = std::nullopt);

}  // namespace chainrule
