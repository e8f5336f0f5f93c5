// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/glyphs.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace chainrule {

namespace {

constexpr double measuringSize = 1000;

struct Fonts {
  std::unordered_map<quint64, Glyph> glyphs;
  std::unordered_map<quint64, QRawFont> sizes;
  double digitWidth = 0;
};

// Freed with the application: a font may not outlive the font database.
std::unique_ptr<Fonts> fonts;

Fonts &cache() {
  if (!fonts) {
    fonts = std::make_unique<Fonts>();
    qAddPostRoutine([] { fonts.reset(); });
  }
  return *fonts;
}

QRawFont load(Face face, double size) {
  QFont font(face == Face::Interface ? QStringLiteral("Inter") : QStringLiteral("STIXGeneral"));
  font.setItalic(face == Face::Italic);
  font.setPixelSize(static_cast<int>(measuringSize));
  font.setHintingPreference(QFont::PreferNoHinting);
  QRawFont raw = QRawFont::fromFont(font);
  raw.setPixelSize(size);
  return raw;
}

Glyph look(Face face, char32_t character) {
  const QRawFont &font = rawFont(face, measuringSize);
  const QList<quint32> indexes = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
  const quint32 index = indexes.isEmpty() ? 0 : indexes.first();
  if (index == 0 && face == Face::Italic) return look(Face::Upright, character);
  const QRectF ink = font.boundingRect(index);
  return {index, face, font.advancesForGlyphIndexes({index}).first().x() / measuringSize,
          QRectF(ink.topLeft() / measuringSize, ink.size() / measuringSize)};
}

}  // namespace

const Glyph &glyphOf(Face face, char32_t character) {
  auto &glyphs = cache().glyphs;
  const quint64 key = (static_cast<quint64>(face) << 32) | character;
  const auto found = glyphs.find(key);
  return found != glyphs.end() ? found->second
                               : glyphs.emplace(key, look(face, character)).first->second;
}

double digitWidth() {
  double &width = cache().digitWidth;
  if (width == 0) {
    for (char32_t digit = U'0'; digit <= U'9'; ++digit) {
      width = std::max(width, glyphOf(Face::Interface, digit).advance);
    }
  }
  return width;
}

const QRawFont &rawFont(Face face, double size) {
  auto &sizes = cache().sizes;
  const quint64 key = (static_cast<quint64>(face) << 32) | static_cast<quint32>(qRound(size * 64));
  const auto found = sizes.find(key);
  return found != sizes.end() ? found->second : sizes.emplace(key, load(face, size)).first->second;
}

}  // namespace chainrule
