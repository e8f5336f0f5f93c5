// SPDX-License-Identifier: GPL-3.0-or-later
#include "textline.h"

#include <QFontMetricsF>

namespace chainrule {

double drawTextLine(QPainter &painter, const QFont &font, const QColor &colour,
                    const QRectF &rectangle, Qt::Alignment alignment, const QString &text) {
  const QFontMetricsF metrics(font);
  const double width = metrics.horizontalAdvance(text);
  double x = rectangle.left();
  if (alignment & Qt::AlignRight) {
    x = rectangle.right() - width;
  } else if (alignment & Qt::AlignHCenter) {
    x = rectangle.center().x() - width / 2;
  }
  painter.setFont(font);
  painter.setPen(colour);
  painter.drawText(QPointF(x, rectangle.center().y() + metrics.capHeight() / 2), text);
  return width;
}

}  // namespace chainrule
