// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "explain/formula.h"
#include "textparts.h"
#include "theme.h"

#include <QPainter>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chainrule {

// The symbols of the learning-rate laboratory, as its map, its legend and its equations set them.

Formula costSymbol();          ///< C
Formula learningRateSymbol();  ///< α
Formula minimiserSymbol();     ///< α*
Formula stabilitySymbol();     ///< 2/λ_max
Formula lambdaMaxSymbol();     ///< λ_max
Formula gradientSquared();     ///< ‖g‖²
Formula gradientCurvature();   ///< gᵀHg
Formula normSymbol(int l);     ///< ‖∂C/∂Wˡ‖

/// The symbols and an α behind them.
Formula withNumber(Formula symbols, double learningRate);

/// C along the gradient: as it is, and as the models have it.
enum class LineModel { Actual, SecondOrder, FirstOrder };

QPen modelPen(const Theme &theme, LineModel model);

/// One line of words and symbols, muted, its capitals centred at `place`, which is its left end,
/// its middle or its right end.
void paintTitle(QPainter &painter, const Theme &theme, QPointF place, Qt::Alignment alignment,
                const std::vector<TextPart> &parts);

/// How long that line is.
double titleWidth(const Theme &theme, const std::vector<TextPart> &parts);

/// Lines of words in a box beside a place, inside the area.
void paintWordsBox(QPainter &painter, const Theme &theme, QPointF place, const QRectF &area,
                   const QStringList &lines);

}  // namespace chainrule
