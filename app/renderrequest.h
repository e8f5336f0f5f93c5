// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <optional>
#include <string>

namespace chainrule {

/// What `chainrule render` was asked for.
struct RenderRequest {
  std::string file;          ///< a path, lesson:NAME or -
  std::string output;        ///< the PNG to write; its name ends so
  std::optional<int> stage;  ///< stages shown, 0 … 5L + 2; without it all but the update
  int width = 1440;          ///< logical pixels, at least 1024
  int height = 900;          ///< logical pixels, at least 700
  bool dark = false;
};

/// The request in the words behind "render". Throws UsageError.
RenderRequest renderRequest(const Words &words);

}  // namespace chainrule
