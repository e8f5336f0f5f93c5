// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/workedexample.h"

#include <string>

namespace chainrule {

/// A worked example as a LaTeX document in ASCII that plain pdflatex compiles, with the packages
/// amsmath, geometry, graphicx and xcolor. Lines break between terms; what cannot be broken, as a
/// matrix, is scaled down to the width of the text.
std::string latexDocument(const WorkedExample &example);

/// The network in a picture environment, and the line that tells its strokes apart.
std::string latexPicture(const NetworkDrawing &drawing);

}  // namespace chainrule
