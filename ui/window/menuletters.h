// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace chainrule {

/// Gives the entries of a menu that can be chosen and have no letter one each: a letter from A to Z
/// of its text, best the first of a word, that no other entry has; where there is none a digit
/// behind it, as menus in Chinese have. An entry for which none is left stays without.
void giveLetters(QMenu *menu);

}  // namespace chainrule
