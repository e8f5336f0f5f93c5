// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <QSizeF>
#include <QString>

#include <functional>

namespace chainrule {

/// A picture to be kept: its size in logical pixels, 96 to the inch, the ground it stands on, and
/// what paints it, on the window's thread where it sets text.
struct Picture {
  QSizeF size;
  QColor ground;
  QString title;  ///< kept in the file where its format has a place for it; may be empty
  std::function<void(QPainter &)> paint;
};

/// The same with text as outlines; unlike what sets text, it may be painted on any thread, and so
/// may be all that is made of it.
Picture outlined(const Picture &picture);

/// With text as paths, so that it looks the same everywhere.
QByteArray svgOf(const Picture &picture);

/// One page of the picture's size, with text as paths.
QByteArray pdfOf(const Picture &picture);

/// `ratio` pixels for each logical one. Throws std::bad_alloc where there is no memory for it.
QImage imageOf(const Picture &picture, double ratio = 2);

QByteArray pngOf(const QImage &image);

}  // namespace chainrule
