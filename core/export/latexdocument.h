// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/workedexample.h"
#include "text/say.h"

#include <optional>
#include <string>

namespace chainrule {

/// A worked example as a LaTeX document in ASCII that plain pdflatex compiles, with the packages
/// amsmath, geometry, graphicx and xcolor. Lines break between terms; what cannot be broken, as a
/// matrix, is scaled down to the width of the text.
std::string latexDocument(const WorkedExample &example);

/// While one lives, its thread says what latexDocument() can set: everything in English where the
/// window speaks Chinese, whose characters take fonts and packages that a plain LaTeX has not.
class SaidForLatex {
 public:
  SaidForLatex();

 private:
  std::optional<InEnglish> m_english;
};

/// The network in a picture environment, and the line that tells its strokes apart.
std::string latexPicture(const NetworkDrawing &drawing);

}  // namespace chainrule
