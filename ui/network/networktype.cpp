// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networktype.h"

#include "numberformat.h"

#include <algorithm>

namespace chainrule {

NetworkType::NetworkType(const Theme &theme, double textScale)
    : value(theme.textFont(13.4 * textScale, QFont::DemiBold)),
      smallValue(theme.textFont(11, QFont::DemiBold)),
      staleValue(theme.textFont(13.4 * textScale, QFont::DemiBold, true)),
      chip(theme.textFont(qMax(11.0, 12.0 * textScale), QFont::DemiBold)),
      staleChip(theme.textFont(qMax(11.0, 12.0 * textScale), QFont::DemiBold, true)),
      tag(theme.textFont(qMax(11.0, 12.0 * textScale), QFont::Medium)),
      mark(theme.textFont(9.5 * qMax(1.0, textScale), QFont::DemiBold)),
      label(theme.textFont(11)),
      staleLabel(theme.textFont(11, QFont::Normal, true)),
      cost(theme.textFont(14.5 * qMax(0.8, textScale), QFont::DemiBold)),
      word(theme.textFont(11)),
      head(theme.textFont(12.5, QFont::DemiBold)),
      m_theme(theme),
      m_textScale(textScale),
      m_delta(variable("δ", Quantity::Delta), theme, 15 * textScale),
      m_mutedDelta(variable("δ", Quantity::Delta), theme, 15 * textScale, theme.muted) {}

const FormulaBox &NetworkType::name(const Entry &entry, bool muted) {
  const std::tuple key(entry.quantity, entry.layer, entry.row, entry.column, muted);
  auto found = m_names.find(key);
  if (found == m_names.end()) {
    const std::optional<QColor> colour =
        muted ? std::optional<QColor>(m_theme.muted) : std::nullopt;
    found = m_names
                .emplace(key, FormulaBox(inlineSymbol(entry), m_theme, qMax(14.0, 16 * m_textScale),
                                         colour))
                .first;
  }
  return found->second;
}

const FormulaBox &NetworkType::delta(bool muted) {
  return muted ? m_mutedDelta : m_delta;
}

QString fitted(const TabularText &type, double value, int places, double width) {
  for (int p = places; p >= 0; --p) {
    QString text = decimals(value, p);
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.digitValue() > 0; })) {
      text.remove(QChar(0x2212));  // −0.04 to one place is 0.0
    }
    if (type.width(text) <= width) {
      return text;
    }
  }
  QString text = significant(value, 2);
  return type.width(text) <= width ? text : QString();
}

}  // namespace chainrule
