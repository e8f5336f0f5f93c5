// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPainter>
#include <QPointF>
#include <QString>

#include <utility>
#include <vector>

namespace chainrule {

/// A heading and a few sentences under it, laid out at a width in logical pixels.
class RemarkBox {
 public:
  RemarkBox(QString title, const QString &words, const Theme &theme, double width);

  double height() const { return m_height; }

  /// `topLeft` is that of the text, below the rule before the remark; muted where `stale`.
  void paint(QPainter &painter, const Theme &theme, QPointF topLeft, bool stale) const;

 private:
  QString m_title;
  std::vector<std::pair<QString, QPointF>> m_lines;  // and where their base lines begin
  double m_height = 0;
};

}  // namespace chainrule
