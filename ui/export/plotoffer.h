// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportjob.h"
#include "plots/plotrecord.h"

namespace chainrule {

/// A plot's picture as SVG, PDF or PNG, and its numbers as CSV. It has a picture or numbers.
/// `session` is called what the files are called after; `theme` is the window's.
ExportOffer plotOffer(const PlotRecord &record, const QString &session, const Theme &theme);

}  // namespace chainrule
