// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinedevice.h"

#include "cliptorect.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace chainrule {
namespace {

constexpr double dotsPerInch = 96;
constexpr int bitsPerPixel = 24;
constexpr double millimetresPerInch = 25.4;

/// A part of an image that may begin and end within pixels, which are then made of several:
/// QSvgGenerator knows of no parts.
QImage pixelsOf(const QImage &image, const QRectF &part) {
  constexpr double most = 2048;  // pixels along each side
  const double across = std::clamp(std::floor(most / part.width()), 1.0, 8.0);
  const double down = std::clamp(std::floor(most / part.height()), 1.0, 8.0);
  const QSize size(std::max(1, qRound(part.width() * across)),
                   std::max(1, qRound(part.height() * down)));
  QImage pixels(size, QImage::Format_ARGB32_Premultiplied);
  pixels.fill(Qt::transparent);
  QPainter painter(&pixels);
  painter.drawImage(QRectF(QPointF(), QSizeF(size)), image, part);
  return pixels;
}

}  // namespace

/// QPaintEngine itself turns text into paths, and every shape it is not told how to draw. What is
/// clipped is cut where it is kept, since QSvgGenerator clips nothing.
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
    const std::optional<QRectF> frame = clipOf(path.controlPointRect());
    if (!frame) {
      keep([path](QPainter &painter, const QTransform &) { painter.drawPath(path); });
      return;
    }
    const bool isFilled = state->brush().style() != Qt::NoBrush;
    const bool isDrawn = state->pen().style() != Qt::NoPen;
    keepClipped(isFilled ? areaInside(path, *frame) : QPainterPath(),
                isDrawn ? linesInside(path, *frame) : QList<QPolygonF>());
  }

  void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override {
    const QPolygonF polygon(QList<QPointF>(points, points + count));
    if (mode == PolylineMode) {
      if (const std::optional<QRectF> frame = clipOf(polygon.boundingRect())) {
        keepClipped({}, linesInside(polygon, *frame));
        return;
      }
      keep([polygon](QPainter &painter, const QTransform &) { painter.drawPolyline(polygon); });
      return;
    }
    const Qt::FillRule rule = mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill;
    if (clipOf(polygon.boundingRect())) {
      QPainterPath path;
      path.setFillRule(rule);
      path.addPolygon(polygon);
      path.closeSubpath();
      drawPath(path);
      return;
    }
    keep([polygon, rule](QPainter &painter, const QTransform &) {
      painter.drawPolygon(polygon, rule);
    });
  }

  void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &source) override {
    drawImage(place, pixmap.toImage(), source, Qt::AutoColor);
  }

  void drawImage(const QRectF &place, const QImage &image, const QRectF &source,
                 Qt::ImageConversionFlags) override {
    const QRectF shown = place.intersected(clipOf(place).value_or(place));
    if (shown.isEmpty()) {
      return;
    }
    if (shown == place) {
      keep([place, image, source](QPainter &painter, const QTransform &) {
        painter.drawImage(place, image, source);
      });
      return;
    }
    const double across = source.width() / place.width();
    const double down = source.height() / place.height();
    const QRectF part(source.left() + (shown.left() - place.left()) * across,
                      source.top() + (shown.top() - place.top()) * down, shown.width() * across,
                      shown.height() * down);
    keep([shown, cut = pixelsOf(image, part)](QPainter &painter, const QTransform &) {
      painter.drawImage(shown, cut);
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

  void keepClipped(const QPainterPath &area, const QList<QPolygonF> &lines) {
    keep([area, lines](QPainter &painter, const QTransform &) {
      const QPen pen = painter.pen();
      painter.setPen(Qt::NoPen);
      painter.drawPath(area);
      QPen flat = pen;
      flat.setCapStyle(Qt::FlatCap);  // so that no end goes on beyond its cut
      painter.setPen(flat);
      for (const QPolygonF &line : lines) {
        painter.drawPolyline(line);
      }
      painter.setPen(pen);
    });
  }

  /// Where what is drawn has to end, in its coordinates; empty where nothing of it is cut.
  std::optional<QRectF> clipOf(const QRectF &drawn) const {
    if (!painter()->hasClipping()) {
      return std::nullopt;
    }
    const QRectF frame = painter()->clipBoundingRect();
    const double reach = state->pen().style() == Qt::NoPen ? 0 : state->pen().widthF() / 2;
    const bool isInside = frame.contains(drawn.adjusted(-reach, -reach, reach, reach));
    return isInside ? std::nullopt : std::optional(frame);
  }

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
