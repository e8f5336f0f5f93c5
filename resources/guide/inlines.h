// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chainrule {

/// What stands in a paragraph, a heading or a cell, as HTML.
QString inlinesFromMarkdown(const QString &markdown);

}  // namespace chainrule
