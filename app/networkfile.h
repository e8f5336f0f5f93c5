// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictureoptions.h"
#include "training/snapshot.h"

#include <memory>
#include <string>

namespace chainrule {

enum class PictureFormat { Svg, Pdf, Png };

constexpr PictureSizes networkSizes{320, 240, 8192, 960, 640};

/// The file of a snapshot's network, drawn without a display; a PNG has twice the size's pixels.
/// At most once in a program.
std::string networkFile(PictureFormat format, std::shared_ptr<const Snapshot> snapshot,
                        const PictureOptions &options);

}  // namespace chainrule
