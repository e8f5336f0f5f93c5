// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/labels.h"

namespace chainrule {

QLabel *wrappingLabel(const char *name) {
  auto *label = new QLabel;
  label->setObjectName(QLatin1String(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

void setInk(QLabel *label, const QColor &colour) {
  QPalette colours = label->palette();
  colours.setColor(QPalette::WindowText, colour);
  label->setPalette(colours);
}

void setType(QLabel *label, const QFont &font, const QColor &colour) {
  label->setFont(font);
  setInk(label, colour);
}

}  // namespace chainrule
