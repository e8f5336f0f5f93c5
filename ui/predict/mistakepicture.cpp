// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/mistakepicture.h"

#include "equation/boxlayout.h"
#include "explain/formula.h"
#include "explain/plaintext.h"
#include "network/colourscale.h"
#include "numberformat.h"
#include "tabulartext.h"
#include "textline.h"

#include <QPainter>

#include <algorithm>

namespace chainrule {
namespace {

constexpr double cellWidth = 60;
constexpr double cellHeight = 22;
constexpr double symbolWidth = 44;
constexpr double textSize = 12;  // of the numbers
constexpr double padding = 5;    // on either side of them
constexpr double gap = 10;
constexpr double keyHeight = 22;
constexpr int mostRows = 6;
constexpr int mostColumns = 5;

}  // namespace

MistakePicture::MistakePicture(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MistakePicture::setTheme(const Theme &theme) {
  m_theme = theme;
  updateGeometry();
  update();
}

void MistakePicture::show(std::shared_ptr<const Snapshot> snapshot,
                          const std::vector<MistakePlace> &places) {
  m_snapshot = std::move(snapshot);
  m_blocks.clear();
  QStringList words;
  for (const MistakePlace &place : places) {
    const int rows = m_snapshot->network.size(place.layer);
    const int columns =
        place.quantity == Quantity::Weight ? m_snapshot->network.size(place.layer - 1) : 1;
    if (rows > mostRows || columns > mostColumns) {
      continue;
    }
    const auto same = std::find_if(m_blocks.begin(), m_blocks.end(), [&place](const Block &block) {
      return block.quantity == place.quantity && block.layer == place.layer;
    });
    if (same == m_blocks.end()) {
      m_blocks.push_back({place.quantity, place.layer, {place}});
    } else {
      same->places.push_back(place);
    }
    const QString symbol =
        QString::fromStdString(plainText(inlineSymbol(place.quantity, place.layer)));
    QString where = symbol;
    if (place.row) {
      where = tr("row %1 of %2").arg(*place.row + 1).arg(where);
    }
    if (place.column) {
      where = tr("column %1 of %2").arg(*place.column + 1).arg(where);
    }
    words << (place.isNeeded ? tr("needed: %1") : tr("you used: %1")).arg(where);
  }
  setAccessibleName(words.join(QStringLiteral("; ")));
  setVisible(!m_blocks.empty());
  updateGeometry();
  update();
}

StridedView MistakePicture::values(const Block &block) const {
  return viewOf(m_snapshot->network, m_snapshot->pass, block.quantity, block.layer);
}

double MistakePicture::widest(const Block &block) const {
  const TabularText digits(m_theme.textFont(textSize));
  const StridedView shown = values(block);
  double widest = 0;
  for (int i = 0; i < shown.rows(); ++i) {
    for (int j = 0; j < shown.cols(); ++j) {
      widest = std::max(widest, digits.width(significant(shown(i, j))));
    }
  }
  return widest;
}

// Of the numbers, whose type grows faster than the rest where they are presented.
QSizeF MistakePicture::cell(const Block &block) const {
  const double scale = m_theme.scale;
  const TabularText digits(m_theme.textFont(textSize));
  return {std::max(cellWidth * scale, widest(block) + 2 * padding * scale),
          std::max(cellHeight * scale, digits.ascent() + 2 * padding * scale)};
}

double MistakePicture::height(const Block &block) const {
  return m_snapshot->network.size(block.layer) * cell(block).height();
}

QSize MistakePicture::sizeHint() const {
  const double scale = m_theme.scale;
  double all = keyHeight * scale;
  double widest = 0;
  for (const Block &block : m_blocks) {
    all += height(block) + gap * scale;
    const auto columns = static_cast<double>(values(block).cols());
    widest = std::max(widest, symbolWidth * scale + columns * cell(block).width());
  }
  return {qRound(widest), qRound(all)};
}

void MistakePicture::paintBlock(QPainter &painter, const Block &block, double top) const {
  const double scale = m_theme.scale;
  const StridedView numbers = values(block);
  const auto rows = static_cast<int>(numbers.rows());
  const auto columns = static_cast<int>(numbers.cols());
  QSizeF cell = this->cell(block);
  const double left = symbolWidth * scale;
  cell.setWidth(std::clamp((width() - left - 2) / columns, 1.0, cell.width()));
  const FormulaBox symbol(chainrule::symbol(block.quantity, block.layer), m_theme, 19);
  symbol.paintCentred(painter, {0, top, left - 6 * scale, rows * cell.height()});
  // Smaller where the panel is too narrow for them.
  const QFont font = m_theme.textFont(textSize);
  const double share = std::min(1.0, (cell.width() - 4) / widest(block));
  const TabularText digits(font, std::max(1.0, share * QFontInfo(font).pixelSize()));
  for (int i = 0; i < rows; ++i) {
    for (int j = 0; j < columns; ++j) {
      const QRectF place(left + j * cell.width(), top + i * cell.height(), cell.width(),
                         cell.height());
      const double value = numbers(i, j);
      const GroundColours colours =
          block.quantity == Quantity::Weight
              ? cellColours(m_theme, ValueScale::Parameters, value)
              : GroundColours{m_theme.card, m_theme.ink, m_theme.hairline};
      painter.fillRect(place, colours.ground);
      painter.setPen(QPen(m_theme.hairline, 1));
      painter.drawRect(place);
      painter.setPen(colours.text);
      digits.paintCentred(painter, place, significant(value));
    }
  }
  for (const MistakePlace &place : block.places) {
    const QRectF first(left + place.column.value_or(0) * cell.width(),
                       top + place.row.value_or(0) * cell.height(),
                       (place.column       ? 1
                        : place.length > 0 ? place.length
                                           : columns) *
                           cell.width(),
                       (place.row          ? 1
                        : place.length > 0 ? place.length
                                           : rows) *
                           cell.height());
    QPen pen(place.isNeeded ? m_theme.right : m_theme.wrong, 2.2);
    if (!place.isNeeded) {
      pen.setDashPattern({2.5, 1.5});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(first.adjusted(1, 1, -1, -1), 3, 3);
  }
}

void MistakePicture::paintEvent(QPaintEvent *) {
  if (m_blocks.empty()) {
    return;
  }
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double scale = m_theme.scale;
  double top = 2;
  bool hasUsed = false;
  for (const Block &block : m_blocks) {
    paintBlock(painter, block, top);
    top += height(block) + gap * scale;
    hasUsed = hasUsed || std::any_of(block.places.begin(), block.places.end(),
                                     [](const MistakePlace &place) { return !place.isNeeded; });
  }
  const QFont font = m_theme.textFont(12);
  double x = symbolWidth * scale;
  const auto key = [&](const QColor &colour, Qt::PenStyle style, const QString &words) {
    painter.setPen(QPen(colour, 2, style));
    const double y = top + keyHeight * scale / 2;
    painter.drawLine(QPointF(x, y), QPointF(x + 22 * scale, y));
    x += 28 * scale;
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    drawTextLine(painter, font, colour, {x, top, width + 2, keyHeight * scale}, Qt::AlignLeft,
                 words);
    x += width + 18 * scale;
  };
  if (hasUsed) {
    key(m_theme.wrong, Qt::DashLine, tr("you used"));
  }
  key(m_theme.right, Qt::SolidLine, tr("needed"));
}

}  // namespace chainrule
