// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inputcard.h"

#include "panels/vectorstrip.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <utility>

namespace chainrule {
namespace {

constexpr double margin = 11;
constexpr double symbolGap = 8;
constexpr double verticalMargin = 5;
constexpr double betweenVectors = 16;

}  // namespace

InputCard::InputCard(Focus *focus, QWidget *parent)
    : Card(parent),
      m_input(new VectorStrip(focus, Quantity::Activation, this)),
      m_target(new VectorStrip(focus, Quantity::Target, this)) {
  setAccessibleName(tr("Input and target"));
  for (const VectorStrip *strip : {m_input, m_target}) {
    connect(strip, &VectorStrip::widthChanged, this, &Card::layoutChanged);
  }
}

void InputCard::setTheme(const Theme &theme) {
  setCardTheme(theme);
  m_input->setTheme(theme);
  m_target->setTheme(theme);
  m_inputSymbol.emplace(symbol(Quantity::Activation, 0), theme, 15.5);
  m_targetSymbol.emplace(symbol(Quantity::Target, 0), theme, 15.5);
}

void InputCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot, bool outOfDate) {
  if (!m_snapshot || m_snapshot->generation != snapshot->generation) {
    m_isTwoLines = false;
  }
  m_snapshot = snapshot;
  m_input->setSnapshot(snapshot, outOfDate);
  m_target->setSnapshot(snapshot, outOfDate);
}

double InputCard::headWidth(const FormulaBox &symbol, const QString &word) const {
  return QFontMetricsF(theme().textFont(13, QFont::DemiBold)).horizontalAdvance(word) +
         symbol.width() + equalsWidth() + 3 * symbolGap * theme().scale;
}

double InputCard::equalsWidth() const {
  return QFontMetricsF(theme().textFont(13)).horizontalAdvance(QLatin1Char('='));
}

int InputCard::layOut(int width) {
  if (std::exchange(m_width, width) < width) {
    m_isTwoLines = false;
  }
  const double scale = theme().scale;
  const int left = static_cast<int>(margin * scale);
  const int top = static_cast<int>(verticalMargin * scale);
  const int inputHead = static_cast<int>(std::ceil(headWidth(*m_inputSymbol, tr("Input"))));
  const int targetHead = static_cast<int>(std::ceil(headWidth(*m_targetSymbol, tr("Target"))));
  const QSize input = m_input->naturalSize();
  const QSize target = m_target->naturalSize();
  const int room = width - 2 * left;
  if (inputHead + input.width() + betweenVectors * scale + targetHead + target.width() > room) {
    m_isTwoLines = true;
  }
  if (!m_isTwoLines) {
    m_input->setGeometry(left + inputHead, top, input.width(), input.height());
    m_target->setGeometry(width - left - target.width(), top, target.width(), target.height());
    return input.height() + 2 * top;
  }
  const auto place = [&](VectorStrip *strip, int head, int y) {
    const int available = room - head;
    const int height = strip->heightIn(available);
    strip->setGeometry(left + head, y, std::min(available, strip->naturalSize().width()), height);
    return y + height;
  };
  const int head = std::max(inputHead, targetHead);
  return place(m_target, head, place(m_input, head, top)) + top;
}

void InputCard::paintHead(QPainter &painter, const VectorStrip *strip, const QString &word,
                          const FormulaBox &symbol) const {
  const double scale = theme().scale;
  const QFont font = theme().textFont(13, QFont::DemiBold);
  const double middle = strip->y() + strip->naturalSize().height() / 2.0;
  const double base = middle + QFontMetricsF(font).capHeight() / 2;
  const double equalsLeft = strip->x() - symbolGap * scale - equalsWidth();
  const double symbolLeft = equalsLeft - symbolGap * scale - symbol.width();
  const double wordLeft =
      m_isTwoLines ? margin * scale
                   : symbolLeft - symbolGap * scale - QFontMetricsF(font).horizontalAdvance(word);
  painter.setFont(font);
  painter.setPen(theme().ink);
  painter.drawText(QPointF(wordLeft, base), word);
  symbol.paint(painter, {symbolLeft, base});
  painter.setFont(theme().textFont(13));
  painter.drawText(QPointF(equalsLeft, base), QStringLiteral("="));
}

void InputCard::paintContent(QPainter &painter) {
  if (m_snapshot) {
    paintHead(painter, m_input, tr("Input"), *m_inputSymbol);
    paintHead(painter, m_target, tr("Target"), *m_targetSymbol);
  }
}

}  // namespace chainrule
