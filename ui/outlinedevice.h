// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPainter>

#include <memory>

namespace chainrule {

/// Hands what is painted on it to another painter, text and numbers as the outlines of their
/// glyphs, so that a vector picture needs no font where it is shown. Clipping is not handed on.
class OutlineDevice : public QPaintDevice {
 public:
  /// `size` in logical pixels. The target must be active, and be so as long as this is painted on.
  OutlineDevice(QPainter &target, QSizeF size);
  ~OutlineDevice() override;

  QPaintEngine *paintEngine() const override;

 protected:
  int metric(PaintDeviceMetric metric) const override;

 private:
  QSizeF m_size;
  std::unique_ptr<QPaintEngine> m_engine;
};

}  // namespace chainrule
