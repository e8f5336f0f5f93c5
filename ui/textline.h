// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace chainrule {

/// Draws one line of text in the rectangle, its capitals centred in height, which puts lines of
/// different sizes on one axis. `alignment` is Qt::AlignLeft, AlignHCenter or AlignRight. Returns
/// the width drawn.
double drawTextLine(QPainter &painter, const QFont &font, const QColor &colour,
                    const QRectF &rectangle, Qt::Alignment alignment, const QString &text);

}  // namespace chainrule
