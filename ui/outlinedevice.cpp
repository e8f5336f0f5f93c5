// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinedevice.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

#include <functional>
#include <limits>
#include <vector>

namespace chainrule {
namespace {

constexpr double dotsPerInch = 96;
constexpr int bitsPerPixel = 24;
constexpr double millimetresPerInch = 25.4;

}  // namespace

/// QPaintEngine itself turns text into paths, and every shape it is not told how to draw.
class OutlineDevice::Engine : public QPaintEngine {
 public:
  Engine() : QPaintEngine(AllFeatures) {}

  bool begin(QPaintDevice *) override { return true; }
  bool end() override { return true; }
  Type type() const override { return User; }

  void updateState(const QPaintEngineState &now) override {
    const DirtyFlags dirty = now.state();
    if (dirty & DirtyTransform) {
      keep([transform = now.transform()](QPainter &painter, const QTransform &base) {
        painter.setTransform(transform * base);
      });
    }
    if (dirty & DirtyPen) {
      keep([pen = now.pen()](QPainter &painter, const QTransform &) { painter.setPen(pen); });
    }
    if (dirty & DirtyBrush) {
      keep([brush = now.brush()](QPainter &painter, const QTransform &) {
        painter.setBrush(brush);
      });
    }
    if (dirty & DirtyOpacity) {
      keep([opacity = now.opacity()](QPainter &painter, const QTransform &) {
        painter.setOpacity(opacity);
      });
    }
    if (dirty & DirtyHints) {
      keep([hints = now.renderHints()](QPainter &painter, const QTransform &) {
        painter.setRenderHints(painter.renderHints(), false);
        painter.setRenderHints(hints);
      });
    }
  }

  void drawPath(const QPainterPath &path) override {
    keep([path](QPainter &painter, const QTransform &) { painter.drawPath(path); });
  }

  void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override {
    const QPolygonF polygon(QList<QPointF>(points, points + count));
    if (mode == PolylineMode) {
      keep([polygon](QPainter &painter, const QTransform &) { painter.drawPolyline(polygon); });
      return;
    }
    const Qt::FillRule rule = mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill;
    keep([polygon, rule](QPainter &painter, const QTransform &) {
      painter.drawPolygon(polygon, rule);
    });
  }

  void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &source) override {
    drawImage(place, pixmap.toImage(), source, Qt::AutoColor);
  }

  void drawImage(const QRectF &place, const QImage &image, const QRectF &source,
                 Qt::ImageConversionFlags) override {
    keep([place, image, source](QPainter &painter, const QTransform &) {
      painter.drawImage(place, image, source);
    });
  }

  void replay(QPainter &painter) const {
    const QTransform base = painter.transform();
    for (const Command &command : m_commands) {
      command(painter, base);
    }
    painter.setTransform(base);
  }

 private:
  using Command = std::function<void(QPainter &, const QTransform &)>;

  void keep(Command command) { m_commands.push_back(std::move(command)); }

  std::vector<Command> m_commands;
};

OutlineDevice::OutlineDevice(QSizeF size) : m_size(size), m_engine(std::make_unique<Engine>()) {}

OutlineDevice::~OutlineDevice() = default;

void OutlineDevice::replay(QPainter &painter) const {
  m_engine->replay(painter);
}

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
    case PdmDevicePixelRatio:
      return 1;
    case PdmDevicePixelRatioScaled:
      return static_cast<int>(devicePixelRatioFScale());
    case PdmDepth:
      return bitsPerPixel;
    case PdmNumColors:
      break;
  }
  return std::numeric_limits<int>::max();
}

}  // namespace chainrule
