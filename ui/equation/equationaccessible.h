// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace chainrule {

class EquationPage;

/// Makes Qt's accessibility know the pages: each has its formulas as children, in words, and these
/// the symbols and numbers they are made of: "delta one, three = −0.004446". Further calls do
/// nothing.
void installEquationAccessibility();

/// Tells a screen reader that the keyboard has come to a leaf of the page.
void announceLeaf(EquationPage *page, std::size_t leaf);

}  // namespace chainrule
