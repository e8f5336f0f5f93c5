// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/workedexample.h"

#include <string>

namespace chainrule {

/// A worked example as an HTML page that needs no other file and no script: formulas in MathML, the
/// network in SVG, light and dark as the reader's system is, and a style of its own on paper.
/// Lines break between terms; what is too wide even so can be scrolled.
std::string htmlDocument(const WorkedExample &example);

/// The network as an <svg> element, its colours left to the page's style.
std::string svgPicture(const NetworkDrawing &drawing);

}  // namespace chainrule
