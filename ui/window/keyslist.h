// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chainrule {

/// Every key of the window as a table in HTML, for Help > Keys.
QString keysAsHtml();

}  // namespace chainrule
