// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <optional>

namespace chainrule {

/// What a command that draws is told by `--stage S`, `--size WxH` and `--theme light|dark`.
struct PictureOptions {
  std::optional<int> stage;  ///< stages shown, 0 … 5L + 2; nothing: all but the update
  int width = 0;             ///< logical pixels
  int height = 0;
  bool dark = false;
};

/// The sizes there may be, and the one without `--size`.
struct PictureSizes {
  int leastWidth, leastHeight, most;
  int width, height;
};

/// Throws UsageError. That a stage is not beyond the session's last is left to the caller.
PictureOptions pictureOptions(const Arguments &arguments, const PictureSizes &sizes);

}  // namespace chainrule
