// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>

/// A text as a widget has painted it, in the widget's coordinates.
struct PaintedText {
  QString text;      ///< empty for runs of glyphs, as tables and equations paint them
  QRectF ink;        ///< what is black of it; empty of spaces
  QRectF clip;       ///< what lies outside is not seen
  double size = 0;   ///< the font's, in pixels; 0 of a run of glyphs, which doesn't tell it
  double angle = 0;  ///< degrees

  /// Whether some of its ink is cut away; antialiasing and overhangs are no loss.
  bool isClipped() const {
    return !ink.isEmpty() && !clip.adjusted(-1.5, -1.5, 1.5, 1.5).contains(ink);
  }
  bool isElided() const { return text.contains(QChar(0x2026)); }
};

/// A device that notes where texts are painted and paints nothing.
class TextRecorder : public QPaintDevice {
 public:
  explicit TextRecorder(QSize size) : m_size(size), m_engine(this) {}

  const QList<PaintedText> &texts() const { return m_engine.texts; }
  QPaintEngine *paintEngine() const override { return &m_engine; }

 protected:
  int metric(PaintDeviceMetric metric) const override {
    switch (metric) {
      case PdmWidth:
        return m_size.width();
      case PdmHeight:
        return m_size.height();
      case PdmDpiX:
      case PdmDpiY:
      case PdmPhysicalDpiX:
      case PdmPhysicalDpiY:
        return 96;
      case PdmDepth:
        return 32;
      case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / 96);
      case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / 96);
      case PdmDevicePixelRatio:
        return 1;
      case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
      case PdmNumColors:
        break;
    }
    return 0;
  }

 private:
  class Engine : public QPaintEngine {
   public:
    explicit Engine(TextRecorder *device)
        : QPaintEngine(QPaintEngine::AllFeatures), m_device(device) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}

    // Qt's own way of drawing texts on any device: as paths.
    void drawPath(const QPainterPath &path) override {
      if (m_isText) {
        m_path.addPath(painter()->combinedTransform().map(path));
      }
    }

    void drawTextItem(const QPointF &position, const QTextItem &item) override {
      m_isText = true;
      m_path = QPainterPath();
      QPaintEngine::drawTextItem(position, item);
      m_isText = false;
      PaintedText text;
      text.text = item.text();
      text.ink = m_path.boundingRect();
      const QTransform transform = painter()->combinedTransform();
      const double scale = std::sqrt(std::abs(transform.determinant()));
      text.angle = std::atan2(transform.m12(), transform.m11()) * 180 / M_PI;
      const QRectF whole(QPointF(0, 0), QSizeF(m_device->m_size));
      text.clip = painter()->hasClipping()
                      ? transform.mapRect(painter()->clipBoundingRect()).intersected(whole)
                      : whole;
      text.size = text.text.isEmpty() ? 0 : item.font().pixelSize() * scale;
      texts.append(text);
    }

    QList<PaintedText> texts;

   private:
    TextRecorder *m_device;
    bool m_isText = false;
    QPainterPath m_path;
  };

  QSize m_size;
  mutable Engine m_engine;
};

/// What the widget itself paints, without its children; in its own coordinates.
inline QList<PaintedText> paintedTexts(QWidget *widget) {
  TextRecorder recorder(widget->size());
  widget->render(&recorder, QPoint(), QRegion(), QWidget::RenderFlags());
  return recorder.texts();
}
