// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include "outlinedevice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <memory>
#include <new>

namespace chainrule {
namespace {

constexpr int dotsPerInch = 96;
constexpr double pointsPerInch = 72;

void paintOutlines(QPainter &painter, const Picture &picture) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(QRectF(QPointF(), picture.size), picture.ground);
  outlined(picture).paint(painter);
}

}  // namespace

Picture outlined(const Picture &picture) {
  const auto device = std::make_shared<OutlineDevice>(picture.size);
  QPainter painter(device.get());
  painter.setRenderHints(QPainter::Antialiasing | QPainter::LosslessImageRendering);
  picture.paint(painter);
  painter.end();
  Picture result = picture;
  result.paint = [device](QPainter &target) { device->replay(target); };
  return result;
}

QByteArray svgOf(const Picture &picture) {
  QByteArray text;
  QBuffer buffer(&text);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(dotsPerInch);
  generator.setSize(picture.size.toSize());
  generator.setViewBox(QRectF(QPointF(), picture.size));
  generator.setTitle(picture.title);
  generator.setDescription(QCoreApplication::applicationName());
  QPainter painter(&generator);
  paintOutlines(painter, picture);
  painter.end();
  return text;
}

QByteArray pdfOf(const Picture &picture) {
  constexpr int resolution = 1200;
  QByteArray file;
  QBuffer buffer(&file);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(picture.title);
  writer.setCreator(QCoreApplication::applicationName());
  writer.setResolution(resolution);
  writer.setPageSize(QPageSize(picture.size * pointsPerInch / dotsPerInch, QPageSize::Point,
                               QString(), QPageSize::ExactMatch));
  writer.setPageMargins({});
  QPainter painter(&writer);
  painter.scale(static_cast<double>(resolution) / dotsPerInch,
                static_cast<double>(resolution) / dotsPerInch);
  paintOutlines(painter, picture);
  painter.end();
  return file;
}

QImage imageOf(const Picture &picture, double ratio) {
  QImage image((picture.size * ratio).toSize(), QImage::Format_RGB32);
  if (image.isNull()) {
    throw std::bad_alloc();
  }
  image.setDevicePixelRatio(ratio);
  image.fill(picture.ground);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  picture.paint(painter);
  return image;
}

QByteArray pngOf(const QImage &image) {
  QByteArray file;
  QBuffer buffer(&file);
  if (!image.save(&buffer, "png")) {
    throw std::bad_alloc();
  }
  return file;
}

}  // namespace chainrule
