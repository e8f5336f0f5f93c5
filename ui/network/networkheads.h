// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/neuronpainter.h"

namespace chainrule {

/// The heads of the columns, and between two of them an arrow the way values flow now.
void paintHeads(QPainter &painter, const NetworkScene &scene);

}  // namespace chainrule
