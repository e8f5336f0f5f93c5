// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/matrixwindow.h"
#include "explain/explanation.h"
#include "picture.h"
#include "theme.h"

#include <QString>

#include <utility>
#include <vector>

namespace chainrule {

/// As what the equation is copied.
enum class EquationFormat { Latex, Text, Svg, Png };

/// Every format by its name in a menu.
std::vector<std::pair<QString, EquationFormat>> equationFormats();

/// What becomes of it, in a sentence.
QString toolTipOf(EquationFormat format);

/// What is said once it is copied: "Copied as LaTeX".
QString copiedMessage(EquationFormat format);

/// The sections one below the other, each under its heading. LaTeX has the headings as comments and
/// every section as displayed mathematics with its relations under each other; it needs amsmath.
QString latexOf(const std::vector<Section> &sections);
QString textOf(const std::vector<Section> &sections);

/// How the sections look as a picture; `width` in logical pixels, all muted where `isStale`, of
/// large matrices the part in the window.
struct EquationLook {
  Theme theme;
  double width = 0;
  bool isStale = false;
  MatrixWindow window = {};
};
Picture pictureOf(const std::vector<Section> &sections, const EquationLook &look);

/// Puts the sections on the clipboard. An SVG, with text as paths, comes with a PNG for programs
/// that know none; that has 2 pixels for each logical one.
void copyEquation(const std::vector<Section> &sections, EquationFormat format,
                  const EquationLook &look);

}  // namespace chainrule
