// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

#include <QString>

#include <utility>
#include <vector>

namespace chainrule {

/// As what the equation is copied.
enum class EquationFormat { Latex, Text };

/// Every format by its name in a menu.
std::vector<std::pair<QString, EquationFormat>> equationFormats();

/// The sections one below the other, each under its heading. LaTeX has the headings as comments and
/// every section as displayed mathematics with its relations under each other; it needs amsmath.
QString latexOf(const std::vector<Section> &sections);
QString textOf(const std::vector<Section> &sections);

/// Puts the sections on the clipboard.
void copyEquation(const std::vector<Section> &sections, EquationFormat format);

}  // namespace chainrule
