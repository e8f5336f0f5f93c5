// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictureoptions.h"

#include <string>

namespace chainrule {

/// What `chainrule render` was asked for.
struct RenderRequest {
  std::string file;        ///< a path, lesson:NAME or -
  std::string output;      ///< the PNG to write; its name ends so
  PictureOptions picture;  ///< at least 1024x700
  std::string language;    ///< the code of one that the window speaks
};

/// The request in the words behind "render". Throws UsageError.
RenderRequest renderRequest(const Words &words);

}  // namespace chainrule
