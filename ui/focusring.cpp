// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusring.h"

namespace chainrule {

void paintFocusRing(QPainter &painter, const Theme &theme, const QWidget &widget) {
  if (widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ink, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 4, 4);
  }
}

}  // namespace chainrule
