// SPDX-License-Identifier: GPL-3.0-or-later
#include "textparts.h"

#include <QStringList>

namespace chainrule {

std::vector<TextPart> textParts(const QString &pattern, const std::vector<Formula> &symbols) {
  std::vector<TextPart> parts;
  const auto addWords = [&parts](const QString &words) {
    if (!words.isEmpty()) {
      parts.push_back({words, std::nullopt});
    }
  };
  const QStringList pieces = pattern.split(QLatin1Char('%'));
  addWords(pieces.front());
  for (const QString &piece : pieces.mid(1)) {
    const auto place = static_cast<std::size_t>(piece.left(1).toInt());
    if (place >= 1 && place <= symbols.size()) {
      parts.push_back({{}, symbols[place - 1]});
      addWords(piece.mid(1));
    } else {
      addWords(QLatin1Char('%') + piece);
    }
  }
  return parts;
}

}  // namespace chainrule
