// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureoptions.h"

#include "files/utf8.h"

#include <limits>

namespace chainrule {

PictureOptions pictureOptions(const Arguments &arguments, const PictureSizes &sizes) {
  PictureOptions options{std::nullopt, sizes.width, sizes.height, false};
  if (const auto stage = arguments.wholeNumber("--stage", 0, std::numeric_limits<int>::max())) {
    options.stage = static_cast<int>(*stage);
  }
  if (const auto size = arguments.text("--size")) {
    const std::size_t cross = size->find('x');
    if (cross == std::string::npos) {
      throw UsageError("--size: WxH expected, " + quoted(*size) + " found");
    }
    const std::string_view text = *size;
    options.width = static_cast<int>(
        wholeNumberIn(text.substr(0, cross), sizes.leastWidth, sizes.most, "--size, width"));
    options.height = static_cast<int>(
        wholeNumberIn(text.substr(cross + 1), sizes.leastHeight, sizes.most, "--size, height"));
  }
  if (const auto theme = arguments.text("--theme")) {
    if (*theme != "light" && *theme != "dark") {
      throw UsageError("--theme: light or dark expected, " + quoted(*theme) + " found");
    }
    options.dark = *theme == "dark";
  }
  return options;
}

}  // namespace chainrule
