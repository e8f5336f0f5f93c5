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
  const bool words = face == Face::Interface || face == Face::Strong;
  QFont font(words ? QStringLiteral("Inter") : QStringLiteral("STIXGeneral"));
  if (face == Face::Strong) font.setWeight(QFont::DemiBold);
  font.setItalic(face == Face::Italic);
  font.setPixelSize(static_cast<int>(measuringSize));
  font.setHintingPreference(QFont::PreferNoHinting);
  QRawFont raw = QRawFont::fromFont(font);
  raw.setPixelSize(size);
  return raw;
}

Face otherFace(Face face) {
  return face == Face::Upright ? Face::Interface : Face::Upright;
}

quint32 indexIn(Face face, char32_t character) {
  const QString text = QString::fromUcs4(&character, 1);
  const QList<quint32> indexes = rawFont(face, measuringSize).glyphIndexesForString(text);
  return indexes.isEmpty() ? 0 : indexes.first();
}

Glyph look(Face wanted, char32_t character) {
  Face face = wanted;
  if (indexIn(face, character) == 0 && indexIn(otherFace(face), character) != 0) {
    face = otherFace(face);
  }
  const quint32 index = indexIn(face, character);
  const QRawFont &font = rawFont(face, measuringSize);
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

QPainterPath tallParenthesis(double top, double bottom, double size, bool left) {
  const double width = std::min(0.22 * size + 0.03 * (bottom - top), 0.5 * size);
  const double weight = 0.07 * size;
  const double middle = (top + bottom) / 2;
  const auto x = [&](double from) { return left ? width - from : from; };
  QPainterPath path({x(0), top});
  path.quadTo(QPointF(x(2 * width), middle), QPointF(x(0), bottom));
  path.quadTo(QPointF(x(2 * (width - weight)), middle), QPointF(x(0), top));
  return path;
}

}  // namespace chainrule
