// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinedevice.h"

#include <QPaintEngine>

namespace chainrule {
namespace {

constexpr double dotsPerInch = 96;
constexpr double millimetresPerInch = 25.4;

/// QPaintEngine itself turns text into paths, and every shape it is not told how to draw.
class OutlineEngine : public QPaintEngine {
 public:
  explicit OutlineEngine(QPainter &target)
      : QPaintEngine(AllFeatures), m_target(target), m_base(target.transform()) {}

  bool begin(QPaintDevice *) override { return true; }
  bool end() override { return true; }
  Type type() const override { return User; }

  void updateState(const QPaintEngineState &now) override {
    const DirtyFlags dirty = now.state();
    if (dirty & DirtyTransform) {
      m_target.setTransform(now.transform() * m_base);
    }
    if (dirty & DirtyPen) {
      m_target.setPen(now.pen());
    }
    if (dirty & DirtyBrush) {
      m_target.setBrush(now.brush());
    }
    if (dirty & DirtyBrushOrigin) {
      m_target.setBrushOrigin(now.brushOrigin());
    }
    if (dirty & DirtyOpacity) {
      m_target.setOpacity(now.opacity());
    }
    if (dirty & DirtyHints) {
      m_target.setRenderHints(m_target.renderHints(), false);
      m_target.setRenderHints(now.renderHints());
    }
  }

  void drawPath(const QPainterPath &path) override { m_target.drawPath(path); }

  void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override {
    if (mode == PolylineMode) {
      m_target.drawPolyline(points, count);
    } else {
      m_target.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
  }

  void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &source) override {
    m_target.drawPixmap(place, pixmap, source);
  }

  void drawImage(const QRectF &place, const QImage &image, const QRectF &source,
                 Qt::ImageConversionFlags flags) override {
    m_target.drawImage(place, image, source, flags);
  }

 private:
  QPainter &m_target;
  QTransform m_base;
};

}  // namespace

OutlineDevice::OutlineDevice(QPainter &target, QSizeF size)
    : m_size(size), m_engine(std::make_unique<OutlineEngine>(target)) {}

OutlineDevice::~OutlineDevice() = default;

QPaintEngine *OutlineDevice::paintEngine() const {
  return m_engine.get();
}

int OutlineDevice::metric(PaintDeviceMetric metric) const {
  const auto millimetres = [](double length) {
    return static_cast<int>(length / dotsPerInch * millimetresPerInch);
  };
  switch (metric) {
    case PdmWidth:
      return static_cast<int>(m_size.width());
    case PdmHeight:
      return static_cast<int>(m_size.height());
    case PdmWidthMM:
      return millimetres(m_size.width());
    case PdmHeightMM:
      return millimetres(m_size.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
      return static_cast<int>(dotsPerInch);
    default:
      return QPaintDevice::metric(metric);
  }
}

}  // namespace chainrule
