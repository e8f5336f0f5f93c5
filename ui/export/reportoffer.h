// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportjob.h"
#include "predict/predictionrecord.h"

namespace chainrule {

/// What was predicted, as an HTML page and as a CSV table. `session` is called what the files are
/// called after; `theme` is the window's.
ExportOffer predictionOffer(const std::vector<PredictedStage> &record, const QString &session,
                            const Theme &theme);

}  // namespace chainrule
