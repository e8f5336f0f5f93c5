// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPainter>
#include <QSizeF>

#include <memory>

namespace chainrule {

/// Keeps what is painted on it, text and numbers as the outlines of their glyphs, and paints it
/// again on any painter: where it is shown no font is needed. Of a clip the rectangle about it is
/// kept: shapes and images are cut there, lines in the middle of their width.
class OutlineDevice : public QPaintDevice {
 public:
  /// `size` in logical pixels.
  explicit OutlineDevice(QSizeF size);
  ~OutlineDevice() override;

  /// May be called on any thread, once nothing paints on the device any more. Leaves the painter's
  /// pen, brush and hints changed.
  void replay(QPainter &painter) const;

  QPaintEngine *paintEngine() const override;

 protected:
  int metric(PaintDeviceMetric metric) const override;

 private:
  class Engine;

  QSizeF m_size;
  std::unique_ptr<Engine> m_engine;
};

}  // namespace chainrule
