// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <algorithm>

namespace chainrule {

/// Colours and type of the window, light or dark. Two rules: text colour says which quantity a
/// number is; fill and line colour say its value. Chrome is grey, so a hue always means a
/// quantity. Sizes are in logical pixels at scale 1.
struct Theme {
  bool dark = false;
  double scale = 1;  ///< of everything: the size of text the user chose, more when presenting
  double least = 0;  ///< in pixels: no word or number is set smaller

  QColor canvas, chrome, sunk, card, hairline, controlFrame, nodeOutline, ink, muted;
  QColor ghostWeaker, ghostStronger;
  QColor right, rightGround, wrong, wrongGround;
  QColor weight, bias, preActivation, activation, delta, cost, learningRate;  ///< text

  /// The value scales: zero, and the ends they run to.
  QColor zero, weightNegative, weightPositive, gradientNegative, gradientPositive;
  QColor activationLow, activationMiddle, activationHigh;  ///< at 0, ½ and 1

  static Theme light();
  static Theme forDark();

  /// For a projector in a bright room: text has a contrast of 7 to 1 or more on every ground,
  /// values keep their hues. The type is as large as the last row of a room needs it on a screen
  /// of so many logical pixels in height: 1/45 of it at least.
  Theme presenting(int screenHeight) const;

  /// The text colour of a quantity; ink for σ′, t and everything that has none of its own.
  QColor colourOf(Quantity quantity) const;

  /// Ink at the opacity of the plate behind hovered things.
  QColor hoverPlate() const;

  /// The plate behind a selected symbol or number on the canvas, as far from it as text allows.
  QColor selectionPlate() const;

  /// What a size is in pixels on this theme.
  double pixels(double size) const { return std::max(size * scale, least); }

  /// Inter, for words and numbers; `size` in pixels at scale 1.
  QFont textFont(double size, QFont::Weight fontWeight = QFont::Normal, bool italic = false) const;

  /// STIX, for mathematics.
  QFont mathFont(double size, bool italic) const;

  /// For the controls that Qt's own style draws.
  QPalette palette() const;
};

/// Registers the embedded fonts with the application; call once before the first widget.
void loadEmbeddedFonts();

/// a + (b − a) f for each channel, f in 0 … 1.
QColor mix(const QColor &a, const QColor &b, double f);

/// The contrast ratio of two opaque colours by WCAG 2, 1 … 21.
double contrast(const QColor &a, const QColor &b);

}  // namespace chainrule
