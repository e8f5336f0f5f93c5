// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "renderrequest.h"

#include <optional>
#include <string>

namespace chainrule {

/// Opens the window on a session (lesson:article without one) and runs until it is closed; `words`
/// may hold options of Qt's own. A file that cannot be read is reported in the window. Returns the
/// exit status.
int openWindow(const Words &words, const std::optional<std::string> &file);

/// Draws the main window into a picture, without a display. Throws FileError, and
/// UsageError for a stage beyond the session's last.
void renderWindow(const RenderRequest &request);

}  // namespace chainrule
