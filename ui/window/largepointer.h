// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>

namespace chainrule {

/// An arrow three times as large as usual, white with a black rim and a white one around that, so
/// that it is seen on any ground.
QCursor largePointer();

}  // namespace chainrule
