// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a projector in a bright room leaves of a theme has to be enough.

#include "theme.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace chainrule {
namespace {

constexpr double textContrast = 7;
constexpr double lineContrast = 4.5;
constexpr double linesPerScreen = 45;
constexpr double scaleOfUsualScreen = 1.3;
constexpr double usualScreen = 900;  // pixels in height

/// The colour, as far towards black or white as it takes to have that contrast on each ground.
QColor legible(const QColor &colour, std::initializer_list<QColor> grounds, double least,
               const QColor &towards) {
  for (double f = 0; f < 1; f += 0.01) {
    const QColor nearer = mix(colour, towards, f);
    const bool isEnough = std::all_of(grounds.begin(), grounds.end(), [&](const QColor &ground) {
      return contrast(nearer, ground) >= least;
    });
    if (isEnough) {
      return nearer;
    }
  }
  return towards;
}

}  // namespace

Theme Theme::presenting(int screenHeight) const {
  Theme t = *this;
  t.scale = std::max(scale, 1.0) * scaleOfUsualScreen * screenHeight / usualScreen;
  t.least = std::ceil(screenHeight / linesPerScreen);
  const QColor far(dark ? Qt::white : Qt::black);
  t.ink = far;
  const QColor plate = t.selectionPlate();
  const auto raise = [&](std::initializer_list<QColor Theme::*> colours, double ratio) {
    for (QColor Theme::*colour : colours) {
      t.*colour = legible(t.*colour, {t.canvas, t.chrome, t.sunk, t.card, plate}, ratio, far);
    }
  };
  raise({&Theme::muted, &Theme::weight, &Theme::bias, &Theme::preActivation, &Theme::activation,
         &Theme::cost, &Theme::learningRate, &Theme::right, &Theme::wrong, &Theme::ghostStronger},
        textContrast);
  raise({&Theme::nodeOutline, &Theme::controlFrame, &Theme::ghostWeaker}, lineContrast);
  t.hairline = mix(hairline, t.controlFrame, 0.5);
  t.right = legible(t.right, {t.rightGround}, textContrast, far);
  t.wrong = legible(t.wrong, {t.wrongGround}, textContrast, far);
  // A chip's ground is the canvas with at most so much of the gradients' ends.
  const double most = dark ? 0.26 : 0.30;
  t.delta =
      legible(t.delta,
              {t.canvas, t.chrome, t.sunk, t.card, plate, t.zero,
               mix(t.canvas, t.gradientNegative, most), mix(t.canvas, t.gradientPositive, most)},
              textContrast, far);
  if (dark) {  // black digits are legible on light fills alone
    for (QColor Theme::*fill :
         {&Theme::activationLow, &Theme::activationMiddle, &Theme::activationHigh}) {
      t.*fill = legible(t.*fill, {QColor(Qt::black)}, textContrast, far);
    }
  }
  return t;
}

}  // namespace chainrule
