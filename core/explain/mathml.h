// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "explain/numbertext.h"
#include "explain/printing.h"

#include <string>
#include <string_view>

namespace chainrule {

/// One complete <math> element of presentation MathML, within MathML Core, well-formed as XML and
/// in HTML. A matrix of more than 12 rows or columns is printed with dots in its middle.
/// Source: MathML Core, https://www.w3.org/TR/mathml-core/
///
/// With Ink::ByQuantity what belongs to a quantity is in an element whose class is colourName().
std::string mathml(const Formula &formula, const NumberStyle &style = {}, Ink ink = Ink::Plain);

/// UTF-8 as text or the value of an attribute in HTML and XML.
std::string escapedMarkup(std::string_view text);

}  // namespace chainrule
