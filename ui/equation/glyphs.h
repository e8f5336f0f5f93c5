// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRawFont>
#include <QRectF>

namespace chainrule {

/// The faces a formula is set in.
enum class Face {
  Italic,     ///< STIX italic: variables
  Upright,    ///< STIX upright: digits, operators, words
  Interface,  ///< Inter: numbers
  Strong      ///< Inter semibold: results
};

/// One character of a face; distances in ems, y downwards from the base line.
struct Glyph {
  quint32 index = 0;
  Face face = Face::Upright;  ///< another than asked for where that lacks the character
  double advance = 0;
  QRectF ink;
};

/// Looked up once for each character, then remembered. Call loadEmbeddedFonts() before, and only
/// on the window's thread.
const Glyph &glyphOf(Face face, char32_t character);

/// The widest digit of the interface's font, in ems.
double digitWidth();

/// A face at a size in logical pixels, remembered too. Unhinted, so that sizes and places are
/// exact at every zoom.
const QRawFont &rawFont(Face face, double size);

/// A parenthesis taller than any glyph, from y = top to y = bottom beside x = 0, in pixels; `size`
/// is that of the em.
QPainterPath tallParenthesis(double top, double bottom, double size, bool left);

}  // namespace chainrule
