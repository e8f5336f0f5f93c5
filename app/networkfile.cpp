// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkfile.h"

#include "application.h"
#include "network/networkpicture.h"

#include <utility>

namespace chainrule {

std::string networkFile(PictureFormat format, std::shared_ptr<const Snapshot> snapshot,
                        const PictureOptions &options) {
  const Application application = Application::withoutDisplay();
  const Picture picture =
      networkPicture(std::move(snapshot), options.dark ? Theme::forDark() : Theme::light(),
                     QSizeF(options.width, options.height));
  switch (format) {
    case PictureFormat::Svg:
      return svgOf(picture).toStdString();
    case PictureFormat::Pdf:
      return pdfOf(picture).toStdString();
    case PictureFormat::Png:
      break;
  }
  return pngOf(imageOf(picture)).toStdString();
}

}  // namespace chainrule
