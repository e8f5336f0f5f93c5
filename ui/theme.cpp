// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QFontDatabase>

#include <cmath>

namespace chainrule {
namespace {

double luminance(const QColor &colour) {
  const auto linear = [](double c) {
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
         0.0722 * linear(colour.blueF());
}

}  // namespace

Theme Theme::light() {
  Theme t;
  t.canvas = "#ffffff";
  t.chrome = "#f4f5f6";
  t.sunk = "#e9ecee";
  t.card = "#ffffff";
  t.hairline = "#d9dee2";
  t.controlFrame = "#818c96";
  t.nodeOutline = "#7d8893";
  t.ink = "#1c2733";
  t.muted = "#5a6672";
  t.ghostWeaker = "#8a959f";
  t.ghostStronger = "#66727d";
  t.right = "#146c43";
  t.rightGround = "#e9f5ee";
  t.wrong = "#b3261e";
  t.wrongGround = "#fcebea";
  t.weight = "#1269b4";
  t.bias = "#8a4b2d";
  t.preActivation = "#00737a";
  t.activation = "#776000";
  t.delta = "#661f8c";
  t.cost = "#c01f33";
  t.learningRate = "#b0246f";
  t.zero = "#e8eaeb";
  t.weightNegative = "#D55E00";
  t.weightPositive = "#0072B2";
  t.gradientNegative = "#008837";
  t.gradientPositive = "#7b3294";
  t.activationLow = "#fffbe6";
  t.activationMiddle = "#f8e282";
  t.activationHigh = "#f2c81e";
  return t;
}

Theme Theme::forDark() {
  Theme t;
  t.dark = true;
  t.canvas = "#12171c";
  t.chrome = "#1b2127";
  t.sunk = "#0d1115";
  t.card = "#171d22";
  t.hairline = "#323b43";
  t.controlFrame = "#6f7b86";
  t.nodeOutline = "#7b8791";
  t.ink = "#e8ecef";
  t.muted = "#9aa6b1";
  t.ghostWeaker = "#7b8791";
  t.ghostStronger = "#a3aeb8";
  t.right = "#63cf98";
  t.rightGround = "#16301f";
  t.wrong = "#ff8a80";
  t.wrongGround = "#3a1c1b";
  t.weight = "#74b9f0";
  t.bias = "#e0a37f";
  t.preActivation = "#4fc7cd";
  t.activation = "#e3c94f";
  t.delta = "#d09af2";
  t.cost = "#ff8080";
  t.learningRate = "#f78fc0";
  t.zero = "#3a434c";
  t.weightNegative = "#F0843A";
  t.weightPositive = "#4DA3DD";
  t.gradientNegative = "#3FBF73";
  t.gradientPositive = "#C07BE0";
  t.activationLow = "#2a2618";
  t.activationMiddle = "#a8852a";
  t.activationHigh = "#ffd94f";
  return t;
}

QColor Theme::colourOf(Quantity quantity) const {
  switch (quantity) {
    case Quantity::Weight:
      return weight;
    case Quantity::Bias:
      return bias;
    case Quantity::PreActivation:
      return preActivation;
    case Quantity::Activation:
      return activation;
    case Quantity::Delta:
    case Quantity::WeightGradient:
    case Quantity::BiasGradient:
      return delta;
    case Quantity::Cost:
      return cost;
    case Quantity::LearningRate:
      return learningRate;
    case Quantity::Target:
    case Quantity::Slope:
      break;
  }
  return ink;
}

QColor Theme::hoverPlate() const {
  QColor plate = ink;
  plate.setAlphaF(dark ? 0.14F : 0.10F);
  return plate;
}

QColor Theme::selectionPlate() const {
  return mix(canvas, ink, dark ? 0.16 : 0.11);
}

QFont Theme::textFont(double size, QFont::Weight fontWeight, bool italic) const {
  QFont font(QStringLiteral("Inter"));
  font.setPixelSize(qRound(pixels(size)));
  font.setWeight(fontWeight);
  font.setItalic(italic);
  font.setLetterSpacing(QFont::PercentageSpacing, 99.2);
  return font;
}

QFont Theme::mathFont(double size, bool italic) const {
  QFont font(QStringLiteral("STIXGeneral"));
  font.setPixelSize(qRound(pixels(size)));
  font.setItalic(italic);
  return font;
}

QPalette Theme::palette() const {
  QPalette p;
  p.setColor(QPalette::Window, chrome);
  p.setColor(QPalette::WindowText, ink);
  p.setColor(QPalette::Base, canvas);
  p.setColor(QPalette::AlternateBase, sunk);
  p.setColor(QPalette::Text, ink);
  p.setColor(QPalette::Button, card);
  p.setColor(QPalette::ButtonText, ink);
  p.setColor(QPalette::BrightText, canvas);
  p.setColor(QPalette::Light, card);
  p.setColor(QPalette::Midlight, chrome);
  p.setColor(QPalette::Mid, hairline);
  p.setColor(QPalette::Dark, controlFrame);
  p.setColor(QPalette::Shadow, controlFrame);
  p.setColor(QPalette::Highlight, ink);
  p.setColor(QPalette::HighlightedText, canvas);
  p.setColor(QPalette::Link, ink);
  p.setColor(QPalette::PlaceholderText, muted);
  p.setColor(QPalette::ToolTipBase, card);
  p.setColor(QPalette::ToolTipText, ink);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    p.setColor(QPalette::Disabled, role, mix(chrome, muted, 0.6));
  }
  return p;
}

void loadEmbeddedFonts() {
  for (const char *file : {"Inter-Regular", "Inter-Italic", "Inter-Medium", "Inter-SemiBold",
                           "Inter-SemiBoldItalic", "STIXGeneral-Regular", "STIXGeneral-Italic"}) {
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.otf").arg(QLatin1String(file)));
  }
}

QColor mix(const QColor &a, const QColor &b, double f) {
  const auto channel = [f](float from, float to) {
    return static_cast<float>(from + (to - from) * f);
  };
  return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                          channel(a.blueF(), b.blueF()), channel(a.alphaF(), b.alphaF()));
}

double contrast(const QColor &a, const QColor &b) {
  const double la = luminance(a) + 0.05;
  const double lb = luminance(b) + 0.05;
  return std::max(la, lb) / std::min(la, lb);
}

}  // namespace chainrule
